/// Reads a JSON document (RFC 8259) strictly: valid UTF-8, no key twice, nothing after the value.
struct JSONParser {
  private static let deepest = 64

  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1
  private var depth = 0

  /// Reads the one value that the bytes hold; a byte order mark may precede it.
  ///
  /// - Throws: ``FileRefusal`` with the line of the first defect.
  /// - Complexity: O(n), plus the squared number of keys of one object where that is small.
  static func parse(_ bytes: [UInt8], file: String) throws(FileRefusal) -> JSONNode {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if UTF8Scan(content).firstInvalid != nil {
      throw FileRefusal(FileProblem(file: file, line: 1, .invalidUTF8))
    }
    var parser = JSONParser(bytes: content, file: file)
    let node = try parser.node()
    parser.skipSpace()
    guard parser.position == content.count else { throw parser.syntaxError() }
    return node
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func node() throws(FileRefusal) -> JSONNode {
    skipSpace()
    let start = line
    guard position < bytes.count else { throw syntaxError() }
    switch bytes[position] {
    case UInt8(ascii: "{"): return JSONNode(line: start, value: .object(try members()))
    case UInt8(ascii: "["): return JSONNode(line: start, value: try elements())
    case UInt8(ascii: "\""): return JSONNode(line: start, value: .text(try text()))
    case UInt8(ascii: "-"), 0x30...0x39: return JSONNode(line: start, value: try number())
    default:
      if take("true") { return JSONNode(line: start, value: .truth(true)) }
      if take("false") { return JSONNode(line: start, value: .truth(false)) }
      if take("null") { return JSONNode(line: start, value: .null) }
      throw syntaxError()
    }
  }

  private mutating func members() throws(FileRefusal) -> [JSONNode.Member] {
    try descend()
    defer { depth -= 1 }
    var result: [JSONNode.Member] = []
    var keys: Set<String> = []
    if takeSign(UInt8(ascii: "}")) { return result }
    while true {
      skipSpace()
      let keyLine = line
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw syntaxError()
      }
      let key = try text()
      guard keys.insert(key).inserted else {
        throw FileRefusal(FileProblem(file: file, line: keyLine, field: key, .duplicateKey))
      }
      guard takeSign(UInt8(ascii: ":")) else { throw syntaxError() }
      result.append(JSONNode.Member(key: key, line: keyLine, value: try node()))
      if takeSign(UInt8(ascii: "}")) { return result }
      guard takeSign(UInt8(ascii: ",")) else { throw syntaxError() }
    }
  }

  /// An array; one of nothing but whole numbers and nulls is kept compactly.
  private mutating func elements() throws(FileRefusal) -> JSONNode.Value {
    try descend()
    defer { depth -= 1 }
    let start = line
    var numbers: [Int?] = []
    var nodes: [JSONNode] = []
    if takeSign(UInt8(ascii: "]")) { return .integers([]) }
    while true {
      let node = try node()
      switch node.value {
      case .integer(let number) where nodes.isEmpty: numbers.append(number)
      case .null where nodes.isEmpty: numbers.append(nil)
      default:
        if nodes.isEmpty {
          nodes = numbers.map { JSONNode(line: start, value: $0.map { .integer($0) } ?? .null) }
        }
        nodes.append(node)
      }
      if takeSign(UInt8(ascii: "]")) { return nodes.isEmpty ? .integers(numbers) : .array(nodes) }
      guard takeSign(UInt8(ascii: ",")) else { throw syntaxError() }
    }
  }

  private mutating func number() throws(FileRefusal) -> JSONNode.Value {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let whole = skipDigits()
    // A zero leads no other digit.
    guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
      throw syntaxError()
    }
    var isWhole = true
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      isWhole = false
      guard skipDigits() > 0 else { throw syntaxError() }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      isWhole = false
      if position < bytes.count, [0x2B, 0x2D].contains(bytes[position]) { position += 1 }
      guard skipDigits() > 0 else { throw syntaxError() }
    }
    if isWhole, let integer = integer(in: start..<position) { return .integer(integer) }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard !isWhole, let decimal = Double(text), decimal.isFinite else { throw syntaxError() }
    return .decimal(decimal)
  }

  private func integer(in range: Range<Int>) -> Int? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for byte in bytes[(range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound] {
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - 0x30)
      let (sum, overrun) =
        isNegative
        ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      guard !overflow, !overrun else { return nil }
      value = sum
    }
    return value
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }

  private mutating func text() throws(FileRefusal) -> String {
    position += 1
    var units: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: units, as: UTF8.self)
      case 0..<0x20: throw syntaxError()
      case UInt8(ascii: "\\"):
        position += 1
        try appendEscape(to: &units)
      default:
        units.append(byte)
        position += 1
      }
    }
    throw syntaxError()
  }

  private mutating func appendEscape(to units: inout [UInt8]) throws(FileRefusal) {
    guard position < bytes.count else { throw syntaxError() }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
    case UInt8(ascii: "b"): units.append(0x08)
    case UInt8(ascii: "f"): units.append(0x0C)
    case UInt8(ascii: "n"): units.append(0x0A)
    case UInt8(ascii: "r"): units.append(0x0D)
    case UInt8(ascii: "t"): units.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800...0xDBFF).contains(code), take("\\u") {
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else { throw syntaxError() }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) else {
        throw syntaxError()
      }
      units.append(contentsOf: encoded)
    default: throw syntaxError()
    }
  }

  private mutating func hexadecimal() throws(FileRefusal) -> UInt32 {
    guard bytes.count - position >= 4 else { throw syntaxError() }
    let digits = bytes[position..<(position + 4)]
    let isSound = digits.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
    }
    guard isSound, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw syntaxError()
    }
    position += 4
    return code
  }

  private mutating func descend() throws(FileRefusal) {
    position += 1
    depth += 1
    guard depth <= Self.deepest else { throw syntaxError() }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func takeSign(_ sign: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == sign else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x0A: line += 1
      case 0x0D:
        if position + 1 >= bytes.count || bytes[position + 1] != 0x0A { line += 1 }
      case 0x20, 0x09: break
      default: return
      }
      position += 1
    }
  }

  private func syntaxError() -> FileRefusal {
    let text = String(decoding: bytes[min(position, bytes.count)...].prefix(20), as: UTF8.self)
    return FileRefusal(
      FileProblem(file: file, line: line, value: text.isEmpty ? nil : text, .jsonSyntax))
  }
}
