import Foundation

/// People's own words as the other side of a proposal may read them: before both have agreed,
/// nobody learns from them how to reach whoever wrote them (invariant 8).
enum QuotedWords {
  /// How much of a text a letter quotes, in characters.
  static let longest = 700

  /// The text on one line, without addresses and telephone numbers, cut between words; nil where
  /// nothing is left.
  static func text(of words: String) -> String? {
    var plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    plain.replace(/[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)*/, with: "[…]")
    plain.replace(/(?i)\b(https?:\/\/|www\.)\S+/, with: "[…]")
    plain.replace(
      /(?i)\b[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(eus|com|org|net|es|info|cat|eu)\b\S*/, with: "[…]")
    plain.replace(/@[\p{L}\d_.]+/, with: "[…]")
    plain.replace(/\+?\d[\d ().\/-]{7,}\d/, with: "[…]")
    guard plain.contains(where: \.isLetter) else { return nil }
    guard plain.count > longest else { return plain }
    let cut = plain.prefix(longest)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return whole + " […]"
  }
}
