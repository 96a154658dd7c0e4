package import Foundation
import GRDB

/// A record that was made of a backup, open for writing.
package struct RestoredRecord: Sendable {
  package let record: Record
  package let proof: BackupProof
  /// The persons who were erased since the backup was made, by identifier: their names, addresses
  /// and words did not come back.
  package let erased: [String]
  /// The persons whose keys are not here: in their place their identifiers came back.
  package let unopened: [String]
}

extension Record {
  /// Makes a record of a backup, and opens it for writing.
  ///
  /// - Parameters:
  ///   - backup: the file of the backup; one made before backups were sealed needs no keys.
  ///   - path: where the record shall lie.
  ///   - actor: who restores it; the log of the record names them.
  ///   - instant: when.
  ///   - keys: where the keys lie.
  ///   - partly: whether it is restored though some keys are not here, without what these open.
  /// - Throws: as ``prove(backup:)``; ``RecordError/exists(path:)`` if anything lies at `path`;
  ///   ``RecordError/keyStoreMissing(path:)``, ``RecordError/keysMissing(owners:path:)``,
  ///   ``RecordError/otherKeys(path:)`` and ``RecordError/sealBroken(place:)`` where what is sealed
  ///   does not open.
  package static func restore(
    backup: String, to path: String, by actor: String, at instant: Date, keys: KeyPlace,
    partly: Bool = false
  ) throws(RecordError) -> RestoredRecord {
    let stamp = try AuditStamp(actor: actor, instant: instant)
    let proof = try prove(backup: backup)
    let isSealed = try RecordHeader(ofFileAt: backup).isSealedBackup
    let draft = try NewFile(appearingAt: path)
    defer { draft.discard() }
    var erased: [KeyOwner] = []
    var unopened: [KeyOwner] = []
    if isSealed {
      let keyring = try unseal(backup, to: draft.path, keys: keys)
      (erased, unopened) = (keyring.erased, keyring.missing)
      guard partly || unopened.isEmpty else {
        throw .keysMissing(owners: unopened.map(\.text), path: keys.store)
      }
    } else {
      try copy(backup, to: draft.path, proof: proof)
    }
    try RecordError.translating(.file(path)) {
      let record = try DatabaseQueue(
        path: draft.path, configuration: configuration(readonly: false))
      try Schema.migrator.migrate(record)
      try record.write { database in
        try BackupProof.remove(from: database)
        let writer = RecordWriter(database, path: path, stamp: stamp)
        try writer.append(.restore, .record, id: "record", fields: [])
        // Before anybody opens it, and in the same breath: whoever was erased since is so again.
        erased += try writer.replayErasures(besides: keys).map(KeyOwner.person)
      }
      // What the journal took out is on no free page either.
      if !erased.isEmpty { try record.writeWithoutTransaction { try $0.execute(sql: "VACUUM") } }
      try record.close()
    }
    try draft.appear()
    let persons = { (owners: [KeyOwner]) in
      Set(owners).compactMap { owner in
        if case .person(let id) = owner { id } else { nil }
      }.sorted()
    }
    return RestoredRecord(
      record: try open(at: path, access: .write), proof: proof, erased: persons(erased),
      unopened: persons(unopened))
  }

  /// Builds the record of a sealed backup.
  ///
  /// - Returns: what is known of the keys that it asked for.
  private static func unseal(
    _ backup: String, to path: String, keys: KeyPlace
  ) throws(RecordError) -> Keyring {
    let store = try KeyStore(at: keys, of: SealedBackup.recordID(of: backup), making: false)
    // Keys that were made since in the place of lost ones open nothing of it: said before trying.
    if let noted = try SealedBackup.notedKeys(of: backup), let held = try store.fingerprint(),
      held != noted
    {
      throw .otherKeys(path: keys.store)
    }
    let keyring = Keyring(store)
    try RecordError.translating(.file(backup)) {
      _ = try SealedBackup.rebuild(backup, at: path, keyring: keyring)
    }
    return keyring
  }

  private static func copy(
    _ backup: String, to path: String, proof: BackupProof
  ) throws(RecordError) {
    try RecordError.translating(.file(path)) {
      let source = try DatabaseQueue(path: backup, configuration: configuration(readonly: true))
      let copy = try DatabaseQueue(path: path, configuration: configuration(readonly: false))
      try source.backup(to: copy)
      try source.close()
      guard try copy.read({ try ContentDigest.hexadecimal(of: $0) }) == proof.contentDigest else {
        throw RecordError.damaged(place: backup, detail: "it changed while it was read")
      }
      try copy.close()
    }
  }
}
