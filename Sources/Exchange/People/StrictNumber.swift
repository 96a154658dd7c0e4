/// Numbers written with ASCII digits alone.
enum StrictNumber {
  /// A whole number of at most 9 digits, with or without a minus sign; nil for anything else.
  static func whole(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// The whole number that a text begins with, as in "4 - Handia".
  static func leading(_ text: String) -> Int? {
    whole(String(text.prefix { $0.isASCII && $0.isNumber }))
  }
}
