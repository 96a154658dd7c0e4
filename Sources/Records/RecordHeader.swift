import Foundation

/// The first bytes of a record's file: they tell a record from any other file, and its version.
///
/// Read without SQLite, so that a file that is refused is not touched. Offsets are those of the
/// published SQLite file format.
struct RecordHeader: Equatable {
  let applicationID: Int
  /// The version of the schema: 1 for the first.
  let version: Int

  /// How many bytes the head of the file has.
  static let length = 100
  private static let pageSizeOffset = 16
  private static let magic = Array("SQLite format 3\u{0}".utf8)
  private static let versionOffset = 60
  private static let applicationOffset = 68

  /// Reads the header.
  ///
  /// - Throws: ``RecordError/missing(path:)``, ``RecordError/notPermitted(path:)``,
  ///   ``RecordError/notARecord(path:)`` for anything that is no SQLite file.
  init(ofFileAt path: String) throws(RecordError) {
    let bytes = try RecordHeader.firstBytes(ofFileAt: path)
    guard bytes.count == RecordHeader.length, bytes.starts(with: RecordHeader.magic) else {
      throw .notARecord(path: path)
    }
    version = RecordHeader.bigEndian(bytes, at: RecordHeader.versionOffset)
    applicationID = RecordHeader.bigEndian(bytes, at: RecordHeader.applicationOffset)
  }

  /// Whether the file is a sealed backup.
  var isSealedBackup: Bool { applicationID == SealedBackup.applicationID }

  /// Refuses files of other programs, sealed backups and records of a newer version.
  func check(path: String) throws(RecordError) {
    if isSealedBackup { throw .isABackup(path: path) }
    guard applicationID == Schema.applicationID else { throw .notARecord(path: path) }
    try checkVersion(path: path)
  }

  /// Refuses what a newer program made.
  func checkVersion(path: String) throws(RecordError) {
    guard version <= Schema.version else {
      throw .newerRecord(path: path, version: version, known: Schema.version)
    }
  }

  private static func firstBytes(ofFileAt path: String) throws(RecordError) -> [UInt8] {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .missing(path: path)
      case EACCES, EPERM: throw .notPermitted(path: path)
      default: throw .inputOutput(path: path, fault: SystemFault(number: errno))
      }
    }
    defer { Foundation.close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length)
    let count = Foundation.read(descriptor, &bytes, length)
    if count < 0, errno != EISDIR {
      throw .inputOutput(path: path, fault: SystemFault(number: errno))
    }
    return Array(bytes.prefix(max(0, count)))
  }

  /// The size of a record's pages in bytes, as its first bytes state it; 4,096 where they do not.
  static func pageSize(of bytes: Data) -> Int {
    guard bytes.count >= length else { return 4096 }
    let start = bytes.startIndex + pageSizeOffset
    let stated = Int(bytes[start]) << 8 | Int(bytes[start + 1])
    // The format writes 65,536 as 1.
    let size = stated == 1 ? 65_536 : stated
    return size >= 512 ? size : 4096
  }

  /// Four bytes as an unsigned number.
  private static func bigEndian(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

extension Record {
  /// Whether a record has an older schema than this program's; anything else is refused.
  ///
  /// - Throws: ``RecordError/missing(path:)``, ``RecordError/notARecord(path:)``,
  ///   ``RecordError/isABackup(path:)``, ``RecordError/newerRecord(path:version:known:)``,
  ///   ``RecordError/notPermitted(path:)``.
  package static func isOlder(at path: String) throws(RecordError) -> Bool {
    let header = try RecordHeader(ofFileAt: path)
    try header.check(path: path)
    return header.version < Schema.version
  }
}
