import Foundation

/// The form of a text in which labels and headings are compared.
///
/// Case and diacritics are dropped, and everything but letters and digits becomes one space:
/// `Zuzendaritza-batzordea` and `zuzendaritza  batzordea` are the same, `AÑOS` and `anos` too.
enum FoldedText {
  /// - Complexity: O(n); plain ASCII takes a short way.
  static func fold(_ text: String) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let plain = isASCII ? text : text.decomposedStringWithCompatibilityMapping
    var result: [UInt8] = []
    result.reserveCapacity(plain.utf8.count)
    var gap = false
    func append(_ units: some Sequence<UInt8>) {
      if gap, !result.isEmpty { result.append(UInt8(ascii: " ")) }
      gap = false
      result.append(contentsOf: units)
    }
    for scalar in plain.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: append(CollectionOfOne(UInt8(scalar.value)))
      case 0x41...0x5A: append(CollectionOfOne(UInt8(scalar.value | 0x20)))
      case 0..<0x80: gap = true
      case 0x300...0x36F: break
      default:
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          append(scalar.properties.lowercaseMapping.utf8)
        } else {
          gap = true
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
    return trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
