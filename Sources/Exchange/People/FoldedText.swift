import Foundation

/// The form of a text in which labels and headings are compared.
///
/// Case and diacritics are dropped, and everything but letters and digits becomes one space:
/// `Zuzendaritza-batzordea` and `zuzendaritza  batzordea` are the same, `AÑOS` and `anos` too.
enum FoldedText {
  /// The letters without their marks of U+00C0 to U+00FF; 0 where nothing is to be taken off.
  private static let bases: [UInt8] = Array(
    "aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y".utf8)

  /// - Complexity: O(n); the letters of western languages take a short way.
  static func fold(_ text: String) -> String {
    var result = FoldedBytes()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: result.append(UInt8(scalar.value))
      case 0x41...0x5A: result.append(UInt8(scalar.value | 0x20))
      case 0..<0x80: result.hasGap = true
      case 0x300...0x36F: break
      case 0xC0...0xFF where bases[Int(scalar.value) - 0xC0] != 0:
        result.append(bases[Int(scalar.value) - 0xC0])
      default: append(scalar, to: &result)
      }
    }
    return String(decoding: result.bytes, as: UTF8.self)
  }

  /// Appends a letter that has no short way: its compatible parts without marks, in lower case.
  private static func append(_ scalar: Unicode.Scalar, to result: inout FoldedBytes) {
    for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
      if (0x300...0x36F).contains(part.value) { continue }
      if part.properties.isAlphabetic || part.properties.numericType != nil {
        for byte in part.properties.lowercaseMapping.utf8 { result.append(byte) }
      } else {
        result.hasGap = true
      }
    }
  }
}

/// Bytes of folded text, with one space for each gap between words.
private struct FoldedBytes {
  private(set) var bytes: [UInt8] = []
  var hasGap = false

  mutating func append(_ byte: UInt8) {
    if hasGap, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    hasGap = false
    bytes.append(byte)
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
    var scalars = unicodeScalars[...]
    while let scalar = scalars.first, scalar.properties.isWhitespace { scalars.removeFirst() }
    while let scalar = scalars.last, scalar.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// The parts between the places where a separator stands, empty ones included.
  func parts(separatedBy separator: String) -> [String] {
    let (bytes, sign) = (Array(utf8), Array(separator.utf8))
    guard let first = sign.first, bytes.count >= sign.count else { return [self] }
    var result: [String] = []
    var (start, position) = (0, 0)
    while position + sign.count <= bytes.count {
      if bytes[position] == first, bytes[position...].starts(with: sign) {
        result.append(String(decoding: bytes[start..<position], as: UTF8.self))
        position += sign.count
        start = position
      } else {
        position += 1
      }
    }
    return result + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
