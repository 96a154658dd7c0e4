/// Folding for matching: lower case, without diacritics, letters and digits only.
///
/// Text is expected in composed form (NFC); decomposed text folds to the same bytes, because a
/// combining mark is dropped wherever it stands.
enum Folding {
  /// What a scalar becomes.
  enum Outcome {
    /// Part of a word: these bytes.
    case letters(StaticString)
    /// Part of a word: the lower-case form of a letter of another alphabet, as UTF-8.
    case other
    /// A mark over the letter before it: nothing is added and the word goes on.
    case mark
    /// Joins two words into a compound when it stands between letters.
    case hyphen
    /// Ends a word.
    case boundary
  }

  /// The fold of an ASCII byte: the lower-case letter or digit, or 0 for anything else.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }

  /// The fold of a scalar outside ASCII.
  static func outcome(of scalar: Unicode.Scalar) -> Outcome {
    switch scalar.value {
    case 0xC0...0x17F:
      let index = Int(scalar.value - 0xC0)
      let base = latin[index]
      return base.utf8CodeUnitCount == 0 ? .boundary : .letters(base)
    case 0x2010, 0x2011: return .hyphen
    case 0xAD, 0x200B...0x200D, 0xFEFF: return .mark
    case 0xAA: return .letters("a")
    case 0xBA: return .letters("o")
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      return .other
    default: return .boundary
    }
  }

  /// U+00C0 to U+017F: Latin-1 letters and Latin Extended-A, by their base letters; empty for the
  /// two signs among them (multiplication, division).
  private static let latin: [StaticString] = [
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
  ]
}
