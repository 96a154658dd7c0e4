/// Where an application stands in its round.
package enum ApplicationState: String, CaseIterable, Codable, Sendable {
  case received, eligible, rejected, waitlisted, withdrawn

  /// The states that may follow this one; none for a final state.
  package var moves: Set<ApplicationState> {
    switch self {
    case .received: [.eligible, .rejected, .waitlisted]
    case .eligible: [.withdrawn]
    case .waitlisted: [.eligible, .withdrawn]
    case .rejected, .withdrawn: []
    }
  }
}
