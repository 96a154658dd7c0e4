/// Reads numbers from text bytes, counting physical lines; made for files of millions of lines.
struct NumberReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// The physical line of the next byte.
  private(set) var line = 1

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// How many bytes are still to be read.
  var bytesLeft: Int { bytes.count - position }

  /// Whether the next byte begins a comment.
  var startsComment: Bool { peek == UInt8(ascii: "%") }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The rest of the line, at most 200 bytes of it, without its end; goes on to the next line.
  mutating func lineText() -> String {
    let start = position
    skipLine()
    var end = position
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<min(end, start + 200)], as: UTF8.self)
  }

  /// Goes to the beginning of the next line.
  mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    _ = takeLineEnd()
  }

  /// Goes past a line that holds nothing but spaces; false if the line holds more, or at the end.
  mutating func skipBlankLine() -> Bool {
    skipSpaces()
    return takeLineEnd()
  }

  /// Goes to the next byte that is neither space nor line end; false at the end of the text.
  mutating func skipToContent() -> Bool {
    while skipBlankLine() {}
    return position < bytes.count
  }

  /// Whether nothing follows on this line; if so, goes to the next one.
  mutating func endsLine() -> Bool {
    skipSpaces()
    return position == bytes.count || takeLineEnd()
  }

  /// The whole number that comes next on this line; nil, with the place kept, if none does.
  mutating func whole() -> Int? {
    skipSpaces()
    let start = position
    let isNegative = takeSign()
    var value = 0
    let digits = position
    while let byte = peek, (0x30...0x39).contains(byte) {
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - 0x30)
      let (sum, overrun) =
        isNegative
        ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      guard !overflow, !overrun else {
        position = start
        return nil
      }
      value = sum
      position += 1
    }
    guard position > digits, atBoundary else {
      position = start
      return nil
    }
    return value
  }

  /// The decimal number that comes next on this line; nil, with the place kept, if none does.
  ///
  /// Up to 19 digits and a small power of ten are put together exactly (Clinger 1990: a product or
  /// quotient of two exact `Double`s is rounded once); anything else goes the long way.
  mutating func real() -> Double? {
    skipSpaces()
    let start = position
    let isNegative = takeSign()
    var digits: UInt64 = 0
    var count = 0
    var exponent = 0
    takeDigits(&digits, &count)
    let wholeDigits = count
    if peek == UInt8(ascii: ".") {
      position += 1
      takeDigits(&digits, &count)
      exponent = wholeDigits - count
    }
    guard count > 0 else { return giveUp(start) }
    if let byte = peek, byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      let isDown = takeSign()
      var power: UInt64 = 0
      var powerDigits = 0
      takeDigits(&power, &powerDigits)
      guard powerDigits > 0, powerDigits <= 9 else { return giveUp(start) }
      exponent += isDown ? -Int(power) : Int(power)
    }
    guard atBoundary else { return giveUp(start) }
    guard count <= 19, digits < 1 << 53, abs(exponent) <= 22 else {
      return Double(String(decoding: bytes[start..<position], as: UTF8.self)) ?? giveUp(start)
    }
    let magnitude =
      exponent < 0
      ? Double(digits) / Self.powersOfTen[-exponent] : Double(digits) * Self.powersOfTen[exponent]
    return isNegative ? -magnitude : magnitude
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  private mutating func giveUp(_ start: Int) -> Double? {
    position = start
    return nil
  }

  /// Collects digits while they fit; the count goes on, so that the caller knows when they did not.
  private mutating func takeDigits(_ value: inout UInt64, _ count: inout Int) {
    while let byte = peek, (0x30...0x39).contains(byte) {
      value = value &* 10 &+ UInt64(byte - 0x30)
      count += 1
      position += 1
    }
  }

  private mutating func takeSign() -> Bool {
    guard let byte = peek, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") else {
      return false
    }
    position += 1
    return byte == UInt8(ascii: "-")
  }

  private var atBoundary: Bool {
    guard let byte = peek else { return true }
    return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
      position += 1
    }
  }

  private mutating func takeLineEnd() -> Bool {
    guard let byte = peek, byte == 0x0A || byte == 0x0D else { return false }
    position += byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
    line += 1
    return true
  }
}
