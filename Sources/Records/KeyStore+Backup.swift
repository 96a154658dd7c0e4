package import Foundation
import GRDB

extension KeyStore {
  /// Writes an encrypted copy of every key of the installation, and removes the copies in the same
  /// folder whose seven days are over.
  ///
  /// - Throws: ``RecordError/exists(path:)`` where there is one of this second already,
  ///   ``RecordError/cannotCreate(path:fault:)``, errors of the file system.
  package func backUp(to folder: String, at instant: Date) throws(RecordError) -> KeyBackup {
    let stamp = try InstantText.text(instant)
    let rows = try RecordError.translating(.file(place.store)) {
      try queue.read { database in
        try Row.fetchAll(database, sql: "SELECT * FROM dataKey ORDER BY record, owner").map { row in
          StoredKeyRow(
            record: row["record"], owner: row["owner"], version: row["version"],
            wrapped: row["wrapped"], destroyedAt: row["destroyedAt"])
        }
      }
    }
    let file = "uztartu-keys-\(stamp.prefix(19).filter { $0.isNumber || $0 == "T" })Z.sealed"
    let backup = try KeyBackup.write(
      rows, to: folder + "/" + file, at: instant, key: installationKey)
    for old in try KeyBackup.all(in: folder) where old.isExpired(at: instant) {
      guard unlink(old.path) == 0 else {
        throw .inputOutput(path: old.path, fault: SystemFault(number: errno))
      }
    }
    try remember(backupOf: stamp, in: folder)
    return backup
  }

  /// Keeps when and where the keys were last backed up.
  private func remember(backupOf stamp: String, in folder: String) throws(RecordError) {
    try RecordError.translating(.file(place.store)) {
      try queue.write { database in
        for (name, value) in [("backedUpAt", stamp), ("backedUpTo", folder)] {
          try database.execute(
            sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
            arguments: [name, Data(value.utf8)])
        }
      }
    }
  }

  /// When and where the keys were last backed up; nil when they never were.
  package func lastBackup() throws(RecordError) -> (instant: Date, folder: String)? {
    let found = try RecordError.translating(.file(place.store)) {
      try queue.read { database in
        try ["backedUpAt", "backedUpTo"].map { name in
          try Data.fetchOne(
            database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name]
          ).map { String(decoding: $0, as: UTF8.self) }
        }
      }
    }
    guard let stamp = found[0], let instant = InstantText.instant(stamp), let folder = found[1]
    else { return nil }
    return (instant, folder)
  }

  /// Brings keys back from a backup of keys, into a store that is made where there is none.
  ///
  /// What the store holds stays; what either of the two knows to be destroyed is destroyed.
  ///
  /// - Parameter place: the installation's key must lie there already: it opens the backup.
  /// - Returns: when the backup was made. Persons who were erased since then are not known to be.
  /// - Throws: ``RecordError/installationKeyMissing(path:)``,
  ///   ``RecordError/installationKeyWrong(path:)``, ``RecordError/notAKeyStore(path:)``.
  package static func bringBack(
    _ backup: String, to place: KeyPlace
  ) throws(RecordError) -> Date {
    let key = try InstallationKey.read(at: place.installationKey)
    let (rows, instant) = try KeyBackup.read(backup, key: key, keyPath: place.installationKey)
    let store = try KeyStore(at: place, of: "", making: true)
    try RecordError.translating(.file(place.store)) {
      try store.queue.write { database in
        for row in rows {
          try database.execute(
            sql: """
              INSERT INTO dataKey (record, owner, version, wrapped, destroyedAt)
              VALUES (?, ?, ?, ?, ?)
              ON CONFLICT (record, owner) DO UPDATE
              SET wrapped = NULL, destroyedAt = excluded.destroyedAt
              WHERE excluded.destroyedAt IS NOT NULL AND dataKey.destroyedAt IS NULL
              """,
            arguments: [row.record, row.owner, row.version, row.wrapped, row.destroyedAt])
        }
      }
    }
    // The copy that was just read is a copy, unless a newer one is known.
    let last = try store.lastBackup()
    if last.map({ $0.instant < instant }) ?? true {
      let folder = URL(filePath: backup).standardizedFileURL.deletingLastPathComponent().path
      try store.remember(backupOf: try InstantText.text(instant), in: folder)
    }
    return instant
  }
}
