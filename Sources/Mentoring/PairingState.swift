/// Where a pairing stands between its proposal and its end.
package enum PairingState: String, CaseIterable, Codable, Sendable {
  case proposed, accepted, active, paused
  case declined, expired, withdrawn, completed
  case endedEarly = "ended_early"

  /// The states that may follow this one; none for a final state.
  package var moves: Set<PairingState> {
    switch self {
    case .proposed: [.accepted, .declined, .expired, .withdrawn]
    case .accepted: [.active, .withdrawn]
    case .active: [.paused, .completed, .endedEarly]
    case .paused: [.active, .endedEarly]
    case .declined, .expired, .withdrawn, .completed, .endedEarly: []
    }
  }

  /// Whether the pairing holds a place of its mentor (invariant 2).
  package var isOpen: Bool { !moves.isEmpty }
}
