import Mentoring
import Testing

struct PairingStateTests {
  /// From each state to all that may follow, as the programme draws it.
  private static let drawn: [PairingState: Set<PairingState>] = [
    .proposed: [.accepted, .declined, .expired, .withdrawn],
    .accepted: [.active, .withdrawn],
    .active: [.paused, .completed, .endedEarly],
    .paused: [.active, .endedEarly],
    .declined: [], .expired: [], .withdrawn: [], .completed: [], .endedEarly: [],
  ]

  @Test(arguments: PairingState.allCases)
  func `a pairing moves exactly as the programme draws it`(state: PairingState) {
    for next in PairingState.allCases {
      #expect(state.moves.contains(next) == Self.drawn[state]?.contains(next), "\(state) → \(next)")
    }
  }

  @Test func `proposed, accepted, active and paused pairings hold a place`() {
    #expect(
      PairingState.allCases.filter(\.isOpen) == [.proposed, .accepted, .active, .paused])
  }

  @Test func `the names in documents are those of the programme`() {
    #expect(
      PairingState.allCases.map(\.rawValue) == [
        "proposed", "accepted", "active", "paused", "declined", "expired", "withdrawn",
        "completed", "ended_early",
      ])
    #expect(SessionState.allCases.map(\.rawValue) == ["planned", "held", "cancelled", "no_show"])
    #expect(
      RefusalReason.allCases.map(\.rawValue) == [
        "no_time", "expertise_mismatch", "conflict_of_interest", "already_know_each_other",
        "logistics", "need_changed", "other",
      ])
  }
}
