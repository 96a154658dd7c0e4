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
  ///   ``RecordError/cannotCreate(path:fault:)``, ``RecordError/actorMissing``.
  package static func create(
    at path: String, by actor: String, instant: Date, productVersion: String
  ) throws(RecordError) -> Record {
    let stamp = try AuditStamp(actor: actor, instant: instant)
    let draft = try NewFile(appearingAt: path)
    defer { draft.discard() }
    try RecordError.translating(.file(path)) {
      let queue = try DatabaseQueue(
        path: draft.path, configuration: configuration(readonly: false))
      try Schema.migrator.migrate(queue)
      try queue.write { database in
        let writer = RecordWriter(database, path: path, stamp: stamp)
        try writer.set(.created, to: stamp.instant)
        try writer.set(.productVersion, to: productVersion)
        try writer.append(.create, .record, id: "record", fields: ["created", "productVersion"])
      }
      try queue.close()
    }
    try draft.appear()
    return try open(at: path, access: .write)
  }
}
