import Mentoring
import Records
import Wording

/// Opens a round for applications: `uztartu round open`.
package struct OpenRound: Sendable {
  private let access: RecordAccess
  private let name: String
  private let allowsReciprocal: Bool
  private let source: String?

  /// `allowsReciprocal`: whether two organisations may mentor each other in it.
  /// `source`: a round whose waiting organisations are carried over.
  package init(
    _ access: RecordAccess, name: String, allowsReciprocal: Bool = false,
    carryingOver source: String? = nil
  ) {
    self.access = access
    self.name = name
    self.allowsReciprocal = allowsReciprocal
    self.source = source
  }

  /// Opens the round; who is carried over is screened anew in it.
  @discardableResult
  package func run() throws(Refusal) -> OpenedDocument {
    try access.opened(for: .write, to: .openRound) { (record) throws(Refusal) in
      let waiting = try source.map { (source) throws(Refusal) in
        try WaitingDocument(of: try record.round(source), record)
      }
      let stillOpen = try waiting.map { (waiting) throws(Refusal) in
        try record.read { (reader) throws(RecordError) in
          try reader.pairings(of: waiting.round, openOnly: true).count { $0.state == .proposed }
        }
      }
      let carried = try record.write { (writer) throws(RecordError) in
        let round = try writer.openRound(named: name, allowsReciprocal: allowsReciprocal)
        guard let waiting else { return [String]() }
        return try writer.carryOver(
          waiting.organisations.map(\.need), from: waiting.round, into: round.name)
      }
      return OpenedDocument(
        round: try record.round(name).name, state: "open", allowsReciprocal: allowsReciprocal,
        carriedOver: carried, stillOpen: stillOpen ?? 0)
    }
  }
}

/// A round that was just opened.
package struct OpenedDocument: Codable, Equatable, Sendable {
  package let round: String
  package let state: String
  package let allowsReciprocal: Bool
  /// The organisations' applications that came from an earlier round.
  package let carriedOver: [String]
  /// How many proposals of that round still wait for answers; a no would leave more to carry over.
  package let stillOpen: Int
}
