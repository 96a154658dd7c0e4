/// Reads the numbers of a concept table one after the other; never beyond the end.
struct TableReader {
  private let content: [UInt8]
  private var place = 0
  private var end: Int

  init(_ bytes: [UInt8]) {
    content = bytes
    end = bytes.count
  }

  /// Compares the digest in the last eight bytes with that of all before, and answers it.
  mutating func checkDigest() throws(ConceptModelError) -> String {
    guard end >= 8 else { throw ConceptModelError.truncated(at: end) }
    let found = TableDigest.text(TableDigest.of(content[..<(end - 8)]))
    var stored: UInt64 = 0
    for byte in content[(end - 8)...].reversed() { stored = stored << 8 | UInt64(byte) }
    guard TableDigest.text(stored) == found else {
      throw ConceptModelError.damaged(expected: TableDigest.text(stored), found: found)
    }
    end -= 8
    return found
  }

  mutating func skip(_ count: Int) { place += count }

  private mutating func take(_ count: Int) throws(ConceptModelError) -> ArraySlice<UInt8> {
    guard count <= end - place else { throw ConceptModelError.truncated(at: end) }
    defer { place += count }
    return content[place..<place + count]
  }

  /// A 32-bit number that must lie in a range.
  mutating func number(in range: ClosedRange<Int>) throws(ConceptModelError) -> Int {
    let start = place
    let value = Int(try numbers(1)[0])
    guard range.contains(value) else {
      throw ConceptModelError.invalid(at: start, value: value)
    }
    return value
  }

  /// A text with its length before it.
  mutating func name() throws(ConceptModelError) -> String {
    let start = place
    let length = Int(try take(1).first ?? 0)
    guard let name = String(validating: try take(length), as: UTF8.self), !name.isEmpty else {
      throw ConceptModelError.invalid(at: start, value: length)
    }
    return name
  }

  /// Unsigned 32-bit numbers.
  mutating func numbers(_ count: Int) throws(ConceptModelError) -> [UInt32] {
    let slice = try take(count * 4)
    return slice.withUnsafeBytes { raw in
      (0..<count).map {
        UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
      }
    }
  }

  /// Signed 64-bit numbers of at most 40 bits.
  mutating func signedNumbers(_ count: Int) throws(ConceptModelError) -> [Int] {
    let start = place
    let slice = try take(count * 8)
    let values = slice.withUnsafeBytes { raw in
      (0..<count).map {
        Int(Int64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self)))
      }
    }
    if let wrong = values.firstIndex(where: { $0.magnitude >= 1 << 40 }) {
      throw ConceptModelError.invalid(at: start + wrong * 8, value: values[wrong])
    }
    return values
  }

  mutating func bytes(_ count: Int) throws(ConceptModelError) -> [UInt8] {
    Array(try take(count))
  }

  /// Rows of signed bytes, each filled up with zeros.
  mutating func rows(
    _ rows: Int, columns: Int, paddedTo length: Int
  ) throws(ConceptModelError) -> [Int8] {
    try self.rows(rows, columns: columns, paddedTo: length, alignedTo: 1).bytes
  }

  /// Rows of signed bytes, each filled up with zeros, from `start` on: where the first of them
  /// lies at a multiple of `line`. Rows as long as a line of the processor's cache then lie in one
  /// each.
  mutating func rows(
    _ rows: Int, columns: Int, paddedTo length: Int, alignedTo line: Int
  ) throws(ConceptModelError) -> (bytes: [Int8], start: Int) {
    let slice = try take(rows * columns)
    let size = rows * length + line - 1
    var start = 0
    let bytes = [Int8](unsafeUninitializedCapacity: size) { padded, count in
      padded.initialize(repeating: 0)
      start = padded.baseAddress.map { (line - Int(bitPattern: $0) % line) % line } ?? 0
      let target = UnsafeMutableRawBufferPointer(padded)
      slice.withUnsafeBytes { raw in
        for row in 0..<rows {
          let values = raw[row * columns..<(row + 1) * columns]
          let place = start + row * length
          target[place..<place + columns].copyBytes(from: values)
        }
      }
      count = size
    }
    return (bytes, start)
  }

  func expectEnd() throws(ConceptModelError) {
    guard place == end else { throw ConceptModelError.invalid(at: place, value: end - place) }
  }
}

/// Writes numbers as ``TableReader`` reads them.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }

  mutating func add(number: Int) { add(number: UInt32(number)) }

  mutating func add(number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }

  mutating func add(signed: Int) { add(wide: UInt64(bitPattern: Int64(signed))) }

  mutating func add(wide number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  mutating func add(name: String) {
    let utf8 = Array(name.utf8)
    precondition(1...255 ~= utf8.count, "a concept id has 1 to 255 bytes")
    bytes.append(UInt8(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  /// Closes the table with its digest.
  mutating func addDigest() { add(wide: TableDigest.of(bytes[...])) }
}

/// FNV-1a over bytes, 64 bits: shows damage and tells versions apart; no protection against
/// somebody who means to deceive.
enum TableDigest {
  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    return digest
  }

  static func text(_ digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
