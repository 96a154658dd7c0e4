package import Foundation
import GRDB

extension Record {
  /// Makes a new, empty record and opens it for writing.
  ///
  /// The record is built under another name beside `path` and appears there whole: a crash leaves
  /// either no record or a complete one. Only the owner of the file may read it.
  ///
  /// - Parameters:
  ///   - path: where the record shall lie.
  ///   - actor: who makes the record; the first audit entry names them.
  ///   - instant: when the record is made.
  ///   - productVersion: the version of the program that makes it.
  /// - Throws: ``RecordError/exists(path:)`` if anything lies at `path`,
  ///   ``RecordError/cannotCreate(path:detail:)``, ``RecordError/actorMissing``.
  package static func create(
    at path: String, by actor: String, instant: Date, productVersion: String
  ) throws(RecordError) -> Record {
    let stamp = try AuditStamp(actor: actor, instant: instant)
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists(path: path) }
    let draft = path + ".new-" + UUID().uuidString
    try createOwnerOnlyFile(at: draft, for: path)
    defer {
      unlink(draft)
      unlink(draft + "-journal")
    }
    try RecordError.translating(.file(path)) {
      let queue = try DatabaseQueue(path: draft, configuration: configuration(readonly: false))
      try Schema.migrator.migrate(queue)
      try queue.write { database in
        let writer = RecordWriter(database, path: path, stamp: stamp)
        try writer.set(.created, to: stamp.instant)
        try writer.set(.productVersion, to: productVersion)
        try writer.append(.create, .record, id: "record", fields: ["created", "productVersion"])
      }
      try queue.close()
    }
    guard link(draft, path) == 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw .cannotCreate(path: path, detail: systemReason())
    }
    try syncFolder(of: path)
    return try open(at: path, access: .write)
  }

  private static func createOwnerOnlyFile(
    at draft: String, for path: String
  ) throws(RecordError) {
    let descriptor = Foundation.open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EACCES || errno == EPERM { throw .notPermitted(path: path) }
      throw .cannotCreate(path: path, detail: systemReason())
    }
    Foundation.close(descriptor)
  }

  /// Makes the new name survive a power cut.
  private static func syncFolder(of path: String) throws(RecordError) {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: path, detail: systemReason()) }
    defer { Foundation.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .inputOutput(path: path, detail: systemReason()) }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
