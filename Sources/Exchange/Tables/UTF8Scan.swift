/// One pass over bytes that may be UTF-8.
///
/// Beside validity it counts the sequences that only UTF-8 of western languages produces (`Ã±`,
/// `Â¿` or `â€œ` when misread): a file that has them and invalid bytes too was glued from two
/// encodings.
struct UTF8Scan {
  /// The position of the first byte that breaks UTF-8; nil if none does.
  let firstInvalid: Int?
  /// How many sequences begin with C2, C3, E2 80 or E2 82.
  let westernSequences: Int

  /// - Complexity: O(n).
  init(_ bytes: [UInt8]) {
    var invalid: Int?
    var western = 0
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        let first = buffer[position]
        if first < 0x80 {
          position += 1
          continue
        }
        let length = UTF8Scan.sequenceLength(buffer, at: position)
        if length == 0 {
          if invalid == nil { invalid = position }
          position += 1
          continue
        }
        let second = buffer[position + 1]
        if first == 0xC2 || first == 0xC3 || (first == 0xE2 && (second == 0x80 || second == 0x82)) {
          western += 1
        }
        position += length
      }
    }
    firstInvalid = invalid
    westernSequences = western
  }

  /// The length of the well-formed multi-byte sequence at a position (Unicode 16, table 3-7), or 0.
  private static func sequenceLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Int {
    let first = bytes[position]
    let length: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { allowed = 0xA0...0xBF }
      if first == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { allowed = 0x90...0xBF }
      if first == 0xF4 { allowed = 0x80...0x8F }
    default: return 0
    }
    guard bytes.count - position >= length, allowed.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
