package import Foundation
import GRDB

/// The record of a forum: one SQLite file that holds every round, application, pairing and session.
///
/// A record is read by as many processes as like to, and written by one at a time: an
/// operating-system lock on a file beside it keeps every other writer out. What a write reports as
/// done has reached the disk.
package final class Record: Sendable {
  /// What a process means to do with the record.
  package enum Access: Sendable {
    case read, write
  }

  /// Where the record lies, as it was given.
  package let path: String
  // Before the lock, so that the last connection is closed while this process still holds it.
  let pool: DatabasePool
  private let lock: RecordLock?

  /// Whether this process holds the right to write.
  var isWriter: Bool { lock != nil }

  /// How long a connection waits for another one before it gives up, in seconds.
  static let busyTimeoutSeconds: TimeInterval = 5

  /// Opens an existing record.
  ///
  /// - Throws: ``RecordError/missing(path:)``, ``RecordError/notARecord(path:)``,
  ///   ``RecordError/newerRecord(path:version:known:)``, ``RecordError/busy(path:)`` if another
  ///   process holds it for writing and `access` is `.write`, and errors of the file system. A file
  ///   that is refused keeps its bytes.
  package static func open(at path: String, access: Access) throws(RecordError) -> Record {
    let header = try RecordHeader(ofFileAt: path)
    try header.check(path: path)
    switch access {
    case .read:
      guard header.version == Schema.version else {
        throw .olderRecord(path: path, version: header.version, known: Schema.version)
      }
      return try Record(path: path, lock: nil)
    case .write:
      let record = try Record(path: path, lock: RecordLock(besideRecordAt: path))
      try record.prepareForWriting()
      return record
    }
  }

  private init(path: String, lock: RecordLock?) throws(RecordError) {
    self.path = path
    self.lock = lock
    let isReader = lock == nil
    pool = try RecordError.translating(.file(path)) {
      try DatabasePool(path: path, configuration: Record.configuration(readonly: isReader))
    }
  }

  /// The settings of every connection to a record.
  static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(busyTimeoutSeconds)
    configuration.maximumReaderCount = 4
    return configuration
  }

  /// Brings the schema up to date and makes every commit wait for the disk.
  private func prepareForWriting() throws(RecordError) {
    try RecordError.translating(.file(path)) {
      let version = try pool.read(Schema.version(of:))
      // A newer program may have left its version in the write-ahead log only.
      guard version <= Schema.version else {
        throw RecordError.newerRecord(path: path, version: version, known: Schema.version)
      }
      // A backup that is written to proves nothing any more.
      guard try pool.read({ try !BackupProof.stands(in: $0) }) else {
        throw RecordError.isABackup(path: path)
      }
      try Schema.migrator.migrate(pool)
      // GRDB sets NORMAL when it switches the log on; that would lose commits in a power cut.
      try pool.writeWithoutTransaction { database in
        // What is deleted is written over, so that no free part of a page still says it.
        try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
      }
    }
  }

  /// Closes every connection, then lets the next writer in.
  ///
  /// A writer leaves sums of the pages beside the record, so that a check finds what the disk
  /// damages later.
  ///
  /// - Throws: an error of the file system; the record is as safe as before.
  package func close() throws(RecordError) {
    let head =
      lock == nil
      ? nil
      : try read { (reader) throws(RecordError) in
        try reader.auditHead()
      }
    try RecordError.translating(.file(path)) {
      // Readers first: only a writing connection that closes last empties the write-ahead log into
      // the record, so that one file holds everything.
      pool.invalidateReadOnlyConnections()
      try pool.close()
    }
    if let head {
      try PageSums(ofRecordAt: path, auditHead: head).keep(besideRecordAt: path)
    }
    lock?.release()
  }

  /// Reads from one unchanging view of the record.
  ///
  /// - Throws: what `body` throws, or an error of the file.
  package func read<Value>(
    _ body: (RecordReader) throws(RecordError) -> Value
  ) throws(RecordError) -> Value {
    try RecordError.translating(.file(path)) {
      try pool.read { database in try body(RecordReader(database, path: path)) }
    }
  }

  /// Writes in one transaction: when `body` throws, nothing of it stays.
  ///
  /// - Parameters:
  ///   - actor: who makes the change; it is kept with every audit entry.
  ///   - instant: when the change is made.
  ///   - body: reads and changes the record; its value is passed on.
  /// - Throws: ``RecordError/actorMissing``, ``RecordError/instantOutOfRange(_:)``, what `body`
  ///   throws, or an error of the file.
  /// - Precondition: the record was opened for writing, and a change has its audit entry.
  @discardableResult
  package func write<Value>(
    by actor: String, at instant: Date,
    _ body: (RecordWriter) throws(RecordError) -> Value
  ) throws(RecordError) -> Value {
    precondition(lock != nil, "the record is open for writing")
    let stamp = try AuditStamp(actor: actor, instant: instant)
    return try RecordError.translating(.file(path)) {
      try pool.write { database in
        let writer = RecordWriter(database, path: path, stamp: stamp)
        let before = database.totalChangesCount
        let value = try body(writer)
        precondition(
          database.totalChangesCount == before || writer.entriesAppended > 0,
          "every change has its audit entry")
        return value
      }
    }
  }
}
