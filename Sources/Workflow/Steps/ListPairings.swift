import Mentoring
import Records

/// The pairings of a round: `uztartu pairing list`.
package struct ListPairings: Sendable {
  /// Where a pairing may stand.
  package enum State: String, CaseIterable, Sendable {
    case proposed, accepted, active, paused, declined, expired, withdrawn, completed
    case endedEarly = "ended_early"
  }

  private let access: RecordAccess
  private let roundName: String?
  private let states: [State]
  private let withNeverSent: Bool

  /// `states`: which ones; all without any.
  /// `withNeverSent`: whether proposals that made room for others before anybody saw them are
  ///   listed too.
  package init(
    _ access: RecordAccess, round: String?, states: [State], withNeverSent: Bool = true
  ) {
    self.withNeverSent = withNeverSent
    self.access = access
    roundName = round
    self.states = states
  }

  /// Reads the pairings, in the order of their proposal.
  package func run() throws(Refusal) -> [PairingDocument] {
    let names = states.map(\.rawValue)
    return try access.opened(for: .read, to: .readPairing, on: .visible) {
      (record) throws(Refusal) in
      let round = try record.round(roundName)
      let pairings = try record.read { (reader) throws(RecordError) in
        try reader.pairings(of: round.name)
      }
      let view = try record.view()
      return pairings.filter { names.isEmpty || names.contains($0.state.rawValue) }
        .filter { withNeverSent || $0.sentAt != nil || $0.state != .withdrawn }
        .compactMap { view.shown(PairingDocument($0)) }
    }
  }
}
