import Foundation

/// A sum of every page of a record, kept in a file beside it: what finds a byte that the disk lost.
///
/// SQLite notices damage to its own structures, but not to a word inside a row. The sums are made
/// when a writer closes the record, and hold for that state of it only. Without them, or in another
/// state, nothing is said: they find damage and prove nothing else.
struct PageSums: Equatable {
  /// The end of the log when the sums were made, and what the file said of its schema.
  let state: String
  /// One sum a page, in the order of the pages.
  let sums: [UInt64]

  /// Sums every page of a record that nobody is writing to.
  ///
  /// - Throws: ``RecordError/inputOutput(path:fault:)``.
  init(ofRecordAt path: String, auditHead: AuditHead) throws(RecordError) {
    let bytes = try Self.read(path)
    state = Self.state(of: bytes, auditHead: auditHead)
    sums = Self.sums(of: bytes)
  }

  private init(state: String, sums: [UInt64]) {
    self.state = state
    self.sums = sums
  }

  /// The pages, from 1, that are no longer what they were; nil where nothing can be said.
  static func changedPages(
    ofRecordAt path: String, auditHead: AuditHead
  ) throws(RecordError) -> [Int]? {
    // What is still in the log is not in the pages yet.
    let log = Self.place(path) + "-wal"
    var status = stat()
    if stat(log, &status) == 0, status.st_size > 0 { return nil }
    guard let kept = try Self.kept(besideRecordAt: path) else { return nil }
    let now = try PageSums(ofRecordAt: path, auditHead: auditHead)
    // A writer that came and went meanwhile has left other sums.
    guard now.state == kept.state, try Self.kept(besideRecordAt: path) == kept,
      !RecordLock.isHeld(besideRecordAt: path)
    else { return nil }
    let pages = 0..<max(now.sums.count, kept.sums.count)
    return pages.filter { page in
      page >= now.sums.count || page >= kept.sums.count || now.sums[page] != kept.sums[page]
    }.map { $0 + 1 }
  }

  /// Keeps the sums beside the record, in place of older ones.
  ///
  /// - Throws: ``RecordError/inputOutput(path:fault:)``; the record itself is as it was.
  func keep(besideRecordAt path: String) throws(RecordError) {
    let words = sums.map { String($0, radix: 16) }
    let body = [Self.title, state, words.joined(separator: " ")].joined(separator: "\n")
    let text = body + "\n" + String(Self.sum(of: Data(body.utf8)[...]), radix: 16) + "\n"
    let file = Self.file(besideRecordAt: path)
    do {
      try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    } catch {
      throw .inputOutput(path: file, fault: SystemFault(error))
    }
  }

  /// Where the sums of a record lie.
  static func file(besideRecordAt path: String) -> String { place(path) + "-sums" }

  private static let title = "uztartu page sums 1"

  private static func place(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  /// The sums that were kept; nil where there are none that can be read.
  private static func kept(besideRecordAt path: String) throws(RecordError) -> PageSums? {
    let file = file(besideRecordAt: path)
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    let text = String(decoding: try read(file), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // A file that was cut short or damaged itself says nothing of the record.
    guard lines.count == 5, lines[0] == title else { return nil }
    let body = lines[0..<3].joined(separator: "\n")
    guard lines[3] == String(sum(of: Data(body.utf8)[...]), radix: 16) else { return nil }
    let words = lines[2].split(separator: " ")
    let sums = words.compactMap { UInt64($0, radix: 16) }
    guard sums.count == words.count else { return nil }
    return PageSums(state: String(lines[1]), sums: sums)
  }

  private static func read(_ path: String) throws(RecordError) -> Data {
    do {
      return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw .inputOutput(path: path, fault: SystemFault(error))
    }
  }

  /// Another program that changes the record changes its first bytes or leaves the log behind.
  private static func state(of bytes: Data, auditHead: AuditHead) -> String {
    let head = String(sum(of: bytes.prefix(RecordHeader.length)), radix: 16)
    return "\(auditHead.seq) \(auditHead.digest) \(head)"
  }

  private static func sums(of bytes: Data) -> [UInt64] {
    let size = RecordHeader.pageSize(of: bytes)
    return stride(from: bytes.startIndex, to: bytes.endIndex, by: size).map { start in
      sum(of: bytes[start..<min(start + size, bytes.endIndex)])
    }
  }

  /// A sum that every change of a single word of the bytes changes: each step is a bijection.
  private static func sum(of bytes: Data.SubSequence) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(raw.count)
      var position = 0
      while position + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: word)) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 32
        position += 8
      }
      for byte in raw[position...] { sum = (sum ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }
      return sum
    }
  }
}
