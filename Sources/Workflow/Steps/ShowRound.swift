import Records

/// Shows where a round stands: `uztartu round show`.
package struct ShowRound: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  package func run() throws(Refusal) -> RoundDocument {
    let labels = ConceptNames(try Knowledge.loadThesaurus())
    return try access.opened(for: .read) { (record) throws(Refusal) in
      try RoundDocument(round: try record.round(roundName), record: record, labels: labels)
    }
  }
}
