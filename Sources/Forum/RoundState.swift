/// Where a mentoring round stands.
package enum RoundState: String, CaseIterable, Codable, Sendable {
  case draft, open, screening, matching, running, closing, closed

  /// The state that comes next; nil for the final one.
  package var next: RoundState? {
    switch self {
    case .draft: .open
    case .open: .screening
    case .screening: .matching
    case .matching: .running
    case .running: .closing
    case .closing: .closed
    case .closed: nil
    }
  }
}
