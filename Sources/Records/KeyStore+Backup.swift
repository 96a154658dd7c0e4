package import Foundation
import GRDB

extension KeyStore {
  /// Writes an encrypted copy of every key of the installation, and removes the copies in the same
  /// folder whose seven days are over, or that were made before a key was destroyed and hold it.
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
    let destroyed = rows.compactMap { $0.destroyedAt.flatMap(InstantText.instant) }.max()
    for old in try KeyBackup.all(in: folder)
    where old != backup
      && (old.isExpired(at: instant) || destroyed.map { old.instant <= $0 } ?? false)
    {
      guard unlink(old.path) == 0 else {
        throw .inputOutput(path: old.path, fault: SystemFault(number: errno))
      }
    }
    try remember(rows, backedUpAt: stamp, in: folder)
    return backup
  }

  /// Keeps when and where the keys were last backed up, and which they were.
  private func remember(
    _ rows: [StoredKeyRow], backedUpAt stamp: String, in folder: String
  ) throws(RecordError) {
    try RecordError.translating(.file(place.store)) {
      try queue.write { database in
        try database.execute(sql: Self.copiedKeys)
        for row in rows {
          try database.execute(
            sql: "INSERT INTO copiedKey (record, owner, destroyedAt) VALUES (?, ?, ?)",
            arguments: [row.record, row.owner, row.destroyedAt])
        }
        for (name, value) in [("backedUpAt", stamp), ("backedUpTo", folder)] {
          try database.execute(
            sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
            arguments: [name, Data(value.utf8)])
        }
      }
    }
  }

  /// What the last copy of the keys holds, so that it is known what it lacks.
  private static let copiedKeys = """
    CREATE TABLE IF NOT EXISTS copiedKey (
      record TEXT NOT NULL,
      owner TEXT NOT NULL,
      destroyedAt TEXT,
      PRIMARY KEY (record, owner)
    ) STRICT, WITHOUT ROWID;
    DELETE FROM copiedKey;

    """

  /// What the last copy of the keys lacks; nothing where there is no copy, or one of an earlier
  /// program that did not note what it copied.
  package func changesSinceBackup() throws(RecordError) -> KeyChanges {
    try RecordError.translating(.file(place.store)) {
      try queue.read { database in
        guard try database.tableExists("copiedKey") else {
          return KeyChanges(made: 0, destroyed: 0)
        }
        let joined =
          "SELECT count(*) FROM dataKey LEFT JOIN copiedKey USING (record, owner) WHERE "
        return KeyChanges(
          made: try Int.fetchOne(
            database,
            sql: joined + "copiedKey.owner IS NULL AND dataKey.wrapped IS NOT NULL") ?? 0,
          destroyed: try Int.fetchOne(
            database,
            sql: joined + """
              copiedKey.owner IS NOT NULL AND copiedKey.destroyedAt IS NULL
                AND dataKey.destroyedAt IS NOT NULL
              """) ?? 0)
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
  /// What the store holds stays; what either of the two knows to be destroyed is destroyed. Where
  /// the store has another key for the same owner nothing is brought back: it is another store.
  ///
  /// - Parameter place: the installation's key must lie there already: it opens the backup.
  /// - Returns: when the backup was made. Persons who were erased since then are not known to be.
  /// - Throws: ``RecordError/installationKeyMissing(path:)``,
  ///   ``RecordError/installationKeyWrong(path:)``, ``RecordError/notAKeyStore(path:)``,
  ///   ``RecordError/otherKeys(path:)``.
  package static func bringBack(
    _ backup: String, to place: KeyPlace
  ) throws(RecordError) -> Date {
    let key = try InstallationKey.read(at: place.installationKey)
    let (rows, instant) = try KeyBackup.read(backup, key: key, keyPath: place.installationKey)
    let store = try KeyStore(at: place, of: "", making: true)
    try RecordError.translating(.file(place.store)) {
      try store.queue.write { database in
        for row in rows {
          // A key is wrapped once: two wrappings are two keys.
          let held = try Data.fetchOne(
            database, sql: "SELECT wrapped FROM dataKey WHERE record = ? AND owner = ?",
            arguments: [row.record, row.owner])
          if let held, let wrapped = row.wrapped, held != wrapped {
            throw RecordError.otherKeys(path: place.store)
          }
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
      try store.remember(rows, backedUpAt: try InstantText.text(instant), in: folder)
    }
    return instant
  }
}

/// What changed in a key store since its last copy.
package struct KeyChanges: Equatable, Sendable {
  /// Keys that the copy does not have: what they seal is lost with this disk.
  package let made: Int
  /// Keys that were destroyed, and that the copy still holds.
  package let destroyed: Int
}
