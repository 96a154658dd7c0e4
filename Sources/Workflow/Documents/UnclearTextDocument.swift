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

extension UnclearTexts {
  /// The texts as documents.
  var documents: [UnclearTextDocument] { texts.map(UnclearTextDocument.init) }

  /// The names of the unclear sides of a pair; nil where both are clear.
  func names(organisation: String, mentor: String) -> [String]? {
    let sides = sides(organisation: organisation, mentor: mentor)
    return sides.isEmpty ? nil : sides.map(\.rawValue)
  }
}
