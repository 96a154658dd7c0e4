import Crypto
package import Foundation
import GRDB

extension KeyStore {
  /// What is known of an owner's key.
  package func state(of owner: KeyOwner) throws(RecordError) -> KeyState {
    let known: StoredKey? = try RecordError.translating(.file(place.store)) {
      try queue.read { try row(of: owner, in: $0) }
    }
    guard let known else { return .never }
    return known.wrapped == nil ? .destroyed : .held
  }

  /// The owners whose keys are held, in the order of their texts.
  package func owners() throws(RecordError) -> [KeyOwner] {
    try RecordError.translating(.file(place.store)) {
      try queue.read { database in
        try String.fetchAll(
          database,
          sql: """
            SELECT owner FROM dataKey WHERE record = ? AND wrapped IS NOT NULL ORDER BY owner
            """, arguments: [record]
        ).compactMap(KeyOwner.init)
      }
    }
  }

  /// Destroys an owner's key: whatever it sealed, here and in every backup, is unreadable.
  ///
  /// Calling it again changes nothing; an owner who never had a key gets none from then on.
  ///
  /// - Parameter instant: when it is destroyed.
  /// - Returns: whether there was a key.
  @discardableResult
  package func destroyKey(of owner: KeyOwner, at instant: Date) throws(RecordError) -> Bool {
    let text = try InstantText.text(instant)
    return try RecordError.translating(.file(place.store)) {
      try queue.write { database in
        let known = try row(of: owner, in: database)
        if known == nil {
          try database.execute(
            sql: """
              INSERT INTO dataKey (record, owner, version, destroyedAt) VALUES (?, ?, 1, ?)
              """, arguments: [record, owner.text, text])
        } else if known?.wrapped != nil {
          try database.execute(
            sql: """
              UPDATE dataKey SET wrapped = NULL, destroyedAt = ? WHERE record = ? AND owner = ?
              """, arguments: [text, record, owner.text])
        }
        return known?.wrapped != nil
      }
    }
  }

  /// The key of an owner, made on demand.
  ///
  /// - Throws: ``RecordError/keyDestroyed(owner:)``.
  func dataKey(for owner: KeyOwner) throws(RecordError) -> SymmetricKey {
    try RecordError.translating(.file(place.store)) {
      if let known = try queue.read({ try row(of: owner, in: $0) }) {
        return try unwrapped(known, of: owner)
      }
      return try queue.write { database in
        // Another process may have been quicker.
        if let known = try row(of: owner, in: database) { return try unwrapped(known, of: owner) }
        return try newKey(for: owner, in: database)
      }
    }
  }

  /// Makes the keys of owners who have none, in one transaction: each waits for the disk.
  func makeKeys(for owners: [KeyOwner]) throws(RecordError) {
    try RecordError.translating(.file(place.store)) {
      try queue.write { database in
        for owner in owners where try row(of: owner, in: database) == nil {
          _ = try newKey(for: owner, in: database)
        }
      }
    }
  }

  private func newKey(for owner: KeyOwner, in database: Database) throws -> SymmetricKey {
    let key = SymmetricKey(size: .bits256)
    let wrapped = key.withUnsafeBytes {
      Seal.sealed(Array($0), wrapping(owner, version: 1), installationKey)
    }
    try database.execute(
      sql: "INSERT INTO dataKey (record, owner, version, wrapped) VALUES (?, ?, 1, ?)",
      arguments: [record, owner.text, Data(wrapped)])
    return key
  }

  /// The key of an owner who must have one.
  ///
  /// - Throws: ``RecordError/keyMissing(owner:path:)``, ``RecordError/keyDestroyed(owner:)``.
  func existingKey(of owner: KeyOwner) throws(RecordError) -> SymmetricKey {
    try RecordError.translating(.file(place.store)) {
      guard let known = try queue.read({ try row(of: owner, in: $0) }) else {
        throw RecordError.keyMissing(owner: owner.text, path: place.store)
      }
      return try unwrapped(known, of: owner)
    }
  }

  private struct StoredKey {
    let version: Int
    let wrapped: [UInt8]?
  }

  private func row(of owner: KeyOwner, in database: Database) throws -> StoredKey? {
    let row = try Row.fetchOne(
      database, sql: "SELECT version, wrapped FROM dataKey WHERE record = ? AND owner = ?",
      arguments: [record, owner.text])
    return row.map { row in
      StoredKey(version: row["version"], wrapped: (row["wrapped"] as Data?).map { [UInt8]($0) })
    }
  }

  private func unwrapped(_ stored: StoredKey, of owner: KeyOwner) throws -> SymmetricKey {
    guard let wrapped = stored.wrapped else {
      throw RecordError.keyDestroyed(owner: owner.text)
    }
    let bytes = Seal.opened(wrapped, wrapping(owner, version: stored.version), installationKey)
    guard let bytes, bytes.count == SymmetricKeySize.bits256.bitCount / 8 else {
      throw RecordError.sealBroken(place: owner.text)
    }
    return SymmetricKey(data: bytes)
  }

  /// What a wrapped key is bound to: moved to another owner or record, it does not open.
  private func wrapping(_ owner: KeyOwner, version: Int) -> [UInt8] {
    Netstrings.bytes(of: ["uztartu-wrap-1", record, owner.text, String(version)])
  }
}
