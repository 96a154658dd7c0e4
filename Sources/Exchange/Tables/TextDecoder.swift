/// Turns the bytes of a file into valid UTF-8, or says why that cannot be done honestly.
///
/// In order: a byte order mark decides; else bytes that are valid UTF-8 are UTF-8; else they are
/// read as Windows-1252, with a warning, unless they cannot be that. Text is never stored as
/// mojibake in silence.
struct TextDecoder {
  /// Valid UTF-8 without a byte order mark.
  struct Text {
    let bytes: [UInt8]
    let encoding: TextEncoding
    /// What a person should know about the decoding, at most one.
    let problem: FileProblem?
  }

  let file: String

  /// Decodes a file.
  ///
  /// - Throws: ``FileRefusal`` with the line of the first byte that cannot be read.
  /// - Complexity: O(n) for n bytes.
  func decode(_ bytes: [UInt8]) throws(FileRefusal) -> Text {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw refusal(line: 1, .unsupportedEncoding("UTF-32"))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try decodeUTF16(bytes.dropFirst(2), littleEndian: true)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return try decodeUTF16(bytes.dropFirst(2), littleEndian: false)
    }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = marked ? Array(bytes.dropFirst(3)) : bytes
    let scan = UTF8Scan(content)
    guard let invalid = scan.firstInvalid else {
      if !marked && looksLikeUTF16(content) {
        throw refusal(line: 1, .unsupportedEncoding("UTF-16"))
      }
      return Text(bytes: content, encoding: marked ? .utf8WithMark : .utf8, problem: nil)
    }
    if looksLikeUTF16(content) { throw refusal(line: 1, .unsupportedEncoding("UTF-16")) }
    let line = lineNumber(at: invalid, in: content)
    if marked { throw refusal(line: line, .invalidUTF8) }
    return try decodeWindows1252(content, scan: scan, firstInvalidLine: line)
  }

  private func decodeWindows1252(
    _ bytes: [UInt8], scan: UTF8Scan, firstInvalidLine: Int
  ) throws(FileRefusal) -> Text {
    if scan.westernSequences > 0 { throw refusal(line: firstInvalidLine, .mixedEncoding) }
    if let position = bytes.firstIndex(where: { Windows1252.isUndefined($0) }) {
      throw refusal(line: lineNumber(at: position, in: bytes), .undefinedByte(bytes[position]))
    }
    if let position = Windows1252.implausiblePosition(in: bytes) {
      throw refusal(line: lineNumber(at: position, in: bytes), .implausibleEncoding)
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { decoded.append(byte) } else { Windows1252.append(byte, to: &decoded) }
    }
    return Text(
      bytes: decoded, encoding: .windows1252,
      problem: FileProblem(file: file, line: firstInvalidLine, .readAsWindows1252))
  }

  private func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, littleEndian: Bool
  ) throws(FileRefusal) -> Text {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var line = 1
    var position = bytes.startIndex
    func unit(at index: Int) -> UInt16? {
      guard index + 1 < bytes.endIndex else { return nil }
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return littleEndian ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1
    }
    while position < bytes.endIndex {
      guard let first = unit(at: position) else { throw refusal(line: line, .invalidUTF16) }
      position += 2
      var scalar = Unicode.Scalar(first)
      if scalar == nil, first < 0xDC00, let second = unit(at: position), second & 0xFC00 == 0xDC00 {
        let code = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
        scalar = Unicode.Scalar(code)
        position += 2
      }
      guard let scalar else { throw refusal(line: line, .invalidUTF16) }
      if scalar == "\n" { line += 1 }
      decoded.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
    return Text(
      bytes: decoded, encoding: littleEndian ? .utf16LittleEndian : .utf16BigEndian, problem: nil)
  }

  /// Whether every second byte of the beginning is NUL, as in Latin text stored as UTF-16.
  private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(64)
    guard sample.count >= 4 else { return false }
    let zeros = sample.indices.filter { sample[$0] == 0 }
    guard zeros.count * 3 >= sample.count else { return false }
    return zeros.allSatisfy { $0 % 2 == 0 } || zeros.allSatisfy { $0 % 2 == 1 }
  }

  /// The physical line of a byte, with LF, CRLF or CR as line ends.
  private func lineNumber(at position: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<position {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
      } else if bytes[index] == UInt8(ascii: "\r"), bytes[index + 1] != UInt8(ascii: "\n") {
        line += 1
      }
    }
    return line
  }

  private func refusal(line: Int, _ defect: FileDefect) -> FileRefusal {
    FileRefusal(FileProblem(file: file, line: line, defect))
  }
}
