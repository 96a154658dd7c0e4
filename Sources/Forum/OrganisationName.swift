import Foundation

/// The name of an organisation as it is compared: case, accents, punctuation and spacing aside.
///
/// Mentors and applicants type the same name in their own ways; the comparison decides whether a
/// mentor would meet their own organisation (invariant 1).
package struct OrganisationName: Hashable, Sendable {
  package let folded: String

  /// Folds a name as somebody typed it; nil for one without a letter or digit.
  package init?(_ name: String) {
    let plain = name.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
      locale: Locale(identifier: "en_US_POSIX"))
    folded = plain.filter { $0.isLetter || $0.isNumber }
    guard !folded.isEmpty else { return nil }
  }
}
