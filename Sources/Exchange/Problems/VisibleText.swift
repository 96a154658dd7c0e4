/// Text of others made safe for one line of a terminal.
///
/// A name in a file may hold escape sequences that recolour a terminal or retype its commands.
/// Control characters become visible signs, and characters that change the direction of writing or
/// take no space become their code.
package enum VisibleText {
  /// How many Unicode scalars of a value are shown.
  package static let valueLimit = 60
  /// How many Unicode scalars of a file name are shown.
  package static let fileNameLimit = 500

  /// The text on one line, at most `limit` scalars of it, an ellipsis where it was cut.
  package static func line(_ text: String, limit: Int = valueLimit) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit else {
        result.append("…")
        break
      }
      count += 1
      append(scalar, to: &result)
    }
    return String(result)
  }

  /// Whether a scalar is invisible and changes how its neighbours look.
  static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether a scalar is a control character other than tab and line break.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x00...0x1F:
      // The block of control pictures mirrors the first 32 characters.
      if let picture = Unicode.Scalar(0x2400 + scalar.value) { result.append(picture) }
    case 0x7F: result.append("␡")
    case 0x80...0x9F, 0x2028, 0x2029: appendCode(of: scalar, to: &result)
    default:
      if isDeceptive(scalar) { appendCode(of: scalar, to: &result) } else { result.append(scalar) }
    }
  }

  private static func appendCode(
    of scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView
  ) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    result.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
  }
}
