import Foundation

/// The defect of a file that stopped a parser, before it is given its place.
struct FileDefectError: Error {
  let defect: FileDefect
  let value: String?

  init(_ defect: FileDefect, value: String? = nil) {
    self.defect = defect
    self.value = value
  }
}

/// The header of an array file, read strictly: exactly the three keys that NumPy writes, once each.
struct NumPyHeader {
  static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  let element: NumPyArrayFile.Element
  let isColumnMajor: Bool
  let shape: [Int]
  /// The number of elements.
  let count: Int
  /// The bytes before the first element.
  let length: Int

  /// Reads the header and checks that the elements are all there.
  init(_ data: Data) throws(FileDefectError) {
    let start = [UInt8](data.prefix(12))
    guard start.starts(with: NumPyHeader.magic), start.count >= 10 else {
      throw FileDefectError(.notNumPy)
    }
    let isLong = start[6] >= 2
    guard (1...3).contains(start[6]), start[7] == 0, !isLong || start.count == 12 else {
      throw FileDefectError(.numPyVersion, value: "\(start[6]).\(start[7])")
    }
    var textLength = Int(start[8]) | Int(start[9]) << 8
    if isLong { textLength |= Int(start[10]) << 16 | Int(start[11]) << 24 }
    length = (isLong ? 12 : 10) + textLength
    guard textLength <= 1 << 16, length <= data.count else {
      throw FileDefectError(.numPyHeader)
    }
    let bytes = [UInt8](data.dropFirst(isLong ? 12 : 10).prefix(textLength))
    var parser = PythonLiteralParser(bytes)
    let fields = try parser.dictionary()
    (element, isColumnMajor, shape) = try NumPyHeader.check(fields)
    // An array without elements costs no bytes: its sides are all that could ask for memory.
    guard !shape.contains(0) || shape.allSatisfy({ $0 <= MatrixMarketFile.largestSide }) else {
      throw FileDefectError(.numPyShape, value: "\(shape)")
    }
    var count = 1
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow else { throw FileDefectError(.numPyShape, value: "\(shape)") }
      count = product
    }
    let (size, overflow) = count.multipliedReportingOverflow(by: element.size)
    guard !overflow, data.count - length == size else {
      let expected = overflow ? Int.max : size
      throw FileDefectError(.numPySize(found: data.count - length, expected: expected))
    }
    self.count = count
  }

  private static func check(
    _ fields: [(key: String, value: PythonLiteralParser.Value)]
  ) throws(FileDefectError) -> (NumPyArrayFile.Element, Bool, [Int]) {
    guard fields.map(\.key).sorted() == ["descr", "fortran_order", "shape"] else {
      throw FileDefectError(.numPyHeader, value: fields.map(\.key).joined(separator: ", "))
    }
    var type: String?
    var order: Bool?
    var shape: [Int]?
    for field in fields {
      switch (field.key, field.value) {
      case ("descr", .text(let text)): type = text
      case ("fortran_order", .truth(let truth)): order = truth
      case ("shape", .tuple(let sizes)): shape = sizes
      default: throw FileDefectError(.numPyHeader, value: field.key)
      }
    }
    guard let type, let order, let shape else { throw FileDefectError(.numPyHeader) }
    guard let element = NumPyArrayFile.Element(rawValue: type) else {
      if type.hasPrefix(">") { throw FileDefectError(.numPyBigEndian, value: type) }
      throw FileDefectError(.numPyType, value: type)
    }
    guard (1...2).contains(shape.count) else {
      throw FileDefectError(.numPyShape, value: "\(shape)")
    }
    return (element, order, shape)
  }
}

/// Reads the dictionary literal of an array header: text, truth values and tuples of whole numbers.
struct PythonLiteralParser {
  enum Value {
    case text(String)
    case truth(Bool)
    case tuple([Int])
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The keys and values of the one dictionary that the bytes hold, with nothing after it.
  mutating func dictionary() throws(FileDefectError) -> [(key: String, value: Value)] {
    var result: [(key: String, value: Value)] = []
    try expect("{")
    while !take("}") {
      let key = try text()
      try expect(":")
      result.append((key, try value()))
      if !take(",") {
        try expect("}")
        break
      }
    }
    skipSpace()
    guard position == bytes.count else { throw FileDefectError(.numPyHeader) }
    return result
  }

  private mutating func value() throws(FileDefectError) -> Value {
    skipSpace()
    guard position < bytes.count else { throw FileDefectError(.numPyHeader) }
    switch bytes[position] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "("): return .tuple(try tuple())
    default:
      for (word, truth) in [("True", true), ("False", false)] where take(word) {
        return .truth(truth)
      }
      throw FileDefectError(.numPyHeader)
    }
  }

  private mutating func tuple() throws(FileDefectError) -> [Int] {
    var result: [Int] = []
    try expect("(")
    while !take(")") {
      result.append(try number())
      if !take(",") {
        try expect(")")
        break
      }
    }
    return result
  }

  private mutating func number() throws(FileDefectError) -> Int {
    skipSpace()
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard let number = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw FileDefectError(.numPyHeader)
    }
    return number
  }

  private mutating func text() throws(FileDefectError) -> String {
    skipSpace()
    guard position < bytes.count else { throw FileDefectError(.numPyHeader) }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      throw FileDefectError(.numPyHeader)
    }
    let start = position + 1
    guard let end = bytes[start...].firstIndex(of: quote) else {
      throw FileDefectError(.numPyHeader)
    }
    position = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func take(_ word: String) -> Bool {
    skipSpace()
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func expect(_ word: String) throws(FileDefectError) {
    guard take(word) else { throw FileDefectError(.numPyHeader) }
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x0A, 0x09].contains(bytes[position]) { position += 1 }
  }
}
