import Foundation

/// A one-time code with which somebody answers a questionnaire.
///
/// Twenty letters and digits of 5 bits each, without those that a reader confuses; the record keeps
/// their digest alone, so that whoever reads the file cannot answer for others.
package struct SurveyCode: Equatable, Sendable {
  /// The code as it is printed: four groups of five.
  package let text: String

  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let length = 20

  /// What stands in messages in place of a code.
  package static let hidden = "…"

  /// A new code.
  package init(using numbers: inout some RandomNumberGenerator) {
    let drawn = (0..<Self.length).map { _ in
      Self.letters[Int(numbers.next(upperBound: UInt64(Self.letters.count)))]
    }
    text = Self.grouped(drawn)
  }

  /// A code as somebody typed it: case, spaces and dashes do not matter, and neither does a letter
  /// that looks like a digit. Nil for what can be none.
  package init?(typed: String) {
    let plain = typed.uppercased().filter { $0 != "-" && !$0.isWhitespace }.map(Self.meant)
    guard plain.count == Self.length, plain.allSatisfy(Self.letters.contains) else { return nil }
    text = Self.grouped(plain)
  }

  /// SHA-256 of the letters, 64 hexadecimal digits.
  var digest: String { SHA256Text.hexadecimal(of: Array(text.utf8)) }

  private static func meant(_ letter: Character) -> Character {
    switch letter {
    case "O": "0"
    case "I", "L": "1"
    default: letter
    }
  }

  private static func grouped(_ letters: [Character]) -> String {
    stride(from: 0, to: letters.count, by: 5).map {
      String(letters[$0..<min($0 + 5, letters.count)])
    }.joined(separator: "-")
  }
}
