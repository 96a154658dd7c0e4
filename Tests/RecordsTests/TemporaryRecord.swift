import Forum
import Foundation
import Records

/// A record in a folder of its own, removed with this object.
final class TemporaryRecord {
  let folder: URL
  let path: String
  let record: Record
  /// Where the keys of the record lie.
  let keys: TemporaryKeys

  /// When the tests' acts happen unless they say otherwise: 22 November 2026, 10:00 UTC.
  static let noon = Date(timeIntervalSince1970: 1_795_341_600)

  init() throws {
    folder = try TemporaryRecord.makeFolder()
    keys = try TemporaryKeys()
    path = folder.appending(path: "forum.sqlite").path
    record = try Record.create(
      at: path, by: "ane", instant: TemporaryRecord.noon, productVersion: "0.1")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static func makeFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Writes as the coordinator of the tests, `days` after the usual instant.
  @discardableResult
  func write<Value>(days: Double = 0, _ body: (RecordWriter) throws -> Value) throws -> Value {
    let instant = TemporaryRecord.noon + days * 86_400
    return try record.write(by: "ane", at: instant) { (writer) throws(RecordError) in
      try TemporaryRecord.typed { try body(writer) }
    }
  }

  func read<Value>(_ body: (RecordReader) throws -> Value) throws -> Value {
    try record.read { (reader) throws(RecordError) in
      try TemporaryRecord.typed { try body(reader) }
    }
  }

  /// Spares the tests' closures the type of their error: what is no error of the record is a
  /// mistake of the test.
  private static func typed<Value>(_ body: () throws -> Value) throws(RecordError) -> Value {
    do {
      return try body()
    } catch let error as RecordError {
      throw error
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Makes a backup, with the keys of this record.
  @discardableResult
  func backUp(to destination: String) throws -> BackupProof {
    try Record.backUp(
      recordAt: path, to: destination, at: TemporaryRecord.noon, keys: keys.place)
  }

  /// Makes a record of a backup, with the keys of this one.
  func restore(
    _ backup: String, to path: String, by actor: String = "ane"
  ) throws -> RestoredRecord {
    try Record.restore(
      backup: backup, to: path, by: actor, at: TemporaryRecord.noon + 60, keys: keys.place)
  }

  /// A connection that knows nothing of this program's stores.
  func raw() throws -> RawConnection { try RawConnection(path: path) }
}
