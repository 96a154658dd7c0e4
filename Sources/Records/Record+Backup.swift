package import Foundation
import GRDB

extension Record {
  /// Copies a record to a new file while others read and write it, with everything personal sealed.
  ///
  /// The copy is of one moment: its rows and the digest that proves them are read from the same
  /// unchanging view. It is made under another name and appears whole, after the record was built
  /// from it again, in memory, and had that digest; a crash leaves nothing under `destination`.
  /// Only the owner of the file may read it. A record of an older version is copied as it is.
  ///
  /// - Parameters:
  ///   - path: where the record lies; it is not changed.
  ///   - destination: where the backup shall lie.
  ///   - keys: where the keys lie, which are made on demand.
  /// - Throws: ``RecordError/exists(path:)`` if anything lies at `destination`,
  ///   ``RecordError/cannotCreate(path:fault:)``, ``RecordError/damaged(place:detail:)`` when the
  ///   copy does not read back as what was copied, and errors of the key store.
  @discardableResult
  package static func backUp(
    recordAt path: String, to destination: String, at instant: Date, keys: KeyPlace
  ) throws(RecordError) -> BackupProof {
    try RecordHeader(ofFileAt: path).check(path: path)
    let draft = try NewFile(appearingAt: destination)
    defer { draft.discard() }
    let (identity, noted) = try identity(ofRecordAt: path)
    let store = try KeyStore.opened(at: keys, of: identity, noted: noted, making: true)
    let proof = try RecordError.translating(.file(path)) {
      let source = try SealedBackup.make(
        at: draft.path, of: path, keyring: Keyring(store))
      let rebuilt = try SealedBackup.rebuild(draft.path, at: nil, keyring: Keyring(store))
      guard rebuilt == source.digest else {
        throw RecordError.damaged(place: destination, detail: "the copy is not what was copied")
      }
      let copy = try DatabaseQueue(path: draft.path, configuration: configuration(readonly: false))
      let proof = try copy.write { database in
        let proof = BackupProof(
          instant: instant, contentDigest: try ContentDigest.hexadecimal(of: database),
          auditHead: source.auditHead)
        try proof.write(into: database)
        return proof
      }
      try copy.close()
      return proof
    }
    _ = try prove(backup: draft.path, called: destination)
    try draft.appear()
    return proof
  }

  /// The identity of a record, of this version or an older one, and what it noted of its keys.
  static func identity(
    ofRecordAt path: String
  ) throws(RecordError) -> (id: String, keys: String?) {
    try RecordError.translating(.file(path)) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
      let (identity, keys) = try queue.read { database in
        let found = try [RecordSetting.recordID, .recordKeys].map { setting in
          try String.fetchOne(
            database, sql: "SELECT value FROM setting WHERE name = ?",
            arguments: [setting.rawValue])
        }
        let identity =
          try found[0] ?? String.fetchOne(database, sql: "SELECT \(Schema.derivedIdentity)")
        return (identity, found[1])
      }
      try queue.close()
      guard let identity else {
        throw RecordError.damaged(place: path, detail: "the record has no identity")
      }
      return (identity, keys)
    }
  }

  /// Checks every page of a backup and that its content has the digest it was made with.
  ///
  /// The file is not changed, and nothing is left beside it. No key is needed: what is sealed is
  /// proven as it lies.
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
    let header = try RecordHeader(ofFileAt: path)
    if header.isSealedBackup {
      try header.checkVersion(path: name)
    } else {
      // Backups made before they were sealed are records with a proof.
      try header.check(path: name)
    }
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
}
