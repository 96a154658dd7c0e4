package import Foundation
import GRDB

extension Record {
  /// Copies the record to a new file while others read and write it.
  ///
  /// The copy is of one moment: its pages and the digest that proves them are read from the same
  /// unchanging view. It is made under another name and appears whole, after it was read back and
  /// proven; a crash leaves nothing under `destination`. Only the owner of the file may read it.
  ///
  /// - Throws: ``RecordError/exists(path:)`` if anything lies at `destination`,
  ///   ``RecordError/cannotCreate(path:detail:)``, ``RecordError/damaged(place:detail:)`` when the
  ///   copy does not read back as what was copied.
  @discardableResult
  package func backUp(to destination: String, at instant: Date) throws(RecordError) -> BackupProof {
    let draft = try NewFile(appearingAt: destination)
    defer { draft.discard() }
    let proof = try RecordError.translating(.file(path)) {
      let copy = try DatabaseQueue(path: draft.path)
      let proof = try pool.read { source in
        try copy.writeWithoutTransaction { try source.backup(to: $0) }
        return BackupProof(
          instant: instant, contentDigest: try ContentDigest.hexadecimal(of: source),
          auditHead: try RecordReader(source, path: path).auditHead())
      }
      try copy.writeWithoutTransaction { database in
        // One file, with nothing beside it.
        try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
        try database.inTransaction {
          try proof.write(into: database)
          return .commit
        }
      }
      try copy.close()
      return proof
    }
    _ = try Self.prove(backup: draft.path, called: destination)
    try draft.appear()
    return proof
  }

  /// Checks every page of a backup and that its content has the digest it was made with.
  ///
  /// The file is not changed, and nothing is left beside it.
  ///
  /// - Throws: ``RecordError/notABackup(path:)``, ``RecordError/damaged(place:detail:)`` with what
  ///   is wrong, and the errors of ``open(at:access:)``.
  @discardableResult
  package static func prove(backup path: String) throws(RecordError) -> BackupProof {
    try prove(backup: path, called: path)
  }

  private static func prove(
    backup path: String, called name: String
  ) throws(RecordError) -> BackupProof {
    try RecordHeader(ofFileAt: path).check(path: name)
    return try RecordError.translating(.file(name)) {
      var configuration = configuration(readonly: true)
      // Nobody writes to a backup: it is read as it lies, without files beside it.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let proof = try queue.read { database in
        let reader = RecordReader(database, path: name)
        let proof = try BackupProof(of: reader)
        let problems = try String.fetchAll(database, sql: "PRAGMA integrity_check")
        guard problems == ["ok"] else {
          throw RecordError.damaged(place: name, detail: problems.first ?? "")
        }
        guard try ContentDigest.hexadecimal(of: database) == proof.contentDigest else {
          throw RecordError.damaged(
            place: name, detail: "the content has not the digest it was made with")
        }
        return proof
      }
      try queue.close()
      return proof
    }
  }

  /// Makes a record of a backup, and opens it for writing.
  ///
  /// - Throws: as ``prove(backup:)``; ``RecordError/exists(path:)`` if anything lies at `path`.
  package static func restore(
    backup: String, to path: String, by actor: String, at instant: Date
  ) throws(RecordError) -> (record: Record, proof: BackupProof) {
    let stamp = try AuditStamp(actor: actor, instant: instant)
    let proof = try prove(backup: backup)
    let draft = try NewFile(appearingAt: path)
    defer { draft.discard() }
    try RecordError.translating(.file(path)) {
      let source = try DatabaseQueue(path: backup, configuration: configuration(readonly: true))
      let copy = try DatabaseQueue(path: draft.path, configuration: configuration(readonly: false))
      try source.backup(to: copy)
      try source.close()
      guard try copy.read(ContentDigest.hexadecimal) == proof.contentDigest else {
        throw RecordError.damaged(place: backup, detail: "it changed while it was read")
      }
      try Schema.migrator.migrate(copy)
      try copy.write { database in
        try BackupProof.remove(from: database)
        try RecordWriter(database, path: path, stamp: stamp)
          .append(.restore, .record, id: "record", fields: [])
      }
      try copy.close()
    }
    try draft.appear()
    return (try open(at: path, access: .write), proof)
  }
}
