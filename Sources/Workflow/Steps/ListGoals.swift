import Records

/// The goals of a pairing or a round: `uztartu goal list`.
package struct ListGoals: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let pairing: String?

  package init(_ access: RecordAccess, round: String?, pairing: String?) {
    self.access = access
    roundName = round
    self.pairing = pairing
  }

  /// Reads the goals, pairing by pairing.
  package func run() throws(Refusal) -> [GoalDocument] {
    try access.opened(for: .read, to: .readPairing, on: .visible) { (record) throws(Refusal) in
      let scope: PairingScope =
        if let pairing { .pairing(pairing) } else { .round(try record.round(roundName).name) }
      let goals = try record.read { (reader) throws(RecordError) in try reader.goals(of: scope) }
      let view = try record.view()
      return goals.filter { view.isOwn($0.pairing) }.map(GoalDocument.init)
    }
  }
}
