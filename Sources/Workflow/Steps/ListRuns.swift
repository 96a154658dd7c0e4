import Records

/// Lists the matching runs of a round side by side: `uztartu round runs`.
package struct ListRuns: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  /// Reads every run and says in which pairs it differs from the one that stands.
  package func run() throws(Refusal) -> RunListDocument {
    try access.opened(for: .read, to: .runMatch) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let runs = try record.read { (reader) throws(RecordError) in
        try reader.matchRuns(of: round.name)
      }
      let standing = try record.standingRun(of: round)
      let pairs = try standing.map { (run) throws(Refusal) in
        try RunDocument.pairs(of: run, record)
      }
      return RunListDocument(
        round: round.name,
        runs: try runs.map { (run) throws(Refusal) in
          try RunDocument(run, isStanding: run.id == standing?.id, beside: pairs ?? [:], record)
        })
    }
  }
}
