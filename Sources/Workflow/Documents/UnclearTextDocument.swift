import Forum
import Mentoring

/// A text in which no concept was found with confidence, with the nearest ones to choose from.
package struct UnclearTextDocument: Codable, Equatable, Sendable {
  package let id: String
  /// `organisation` or `mentor`.
  package let side: String
  /// The three nearest concepts, the nearest first.
  package let nearest: [String]

  init(_ text: UnclearText) {
    id = text.id
    side = text.side.rawValue
    nearest = text.nearest
  }
}
