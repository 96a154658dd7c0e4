import Foundation
import Records
import Testing

/// Backups of keys: encrypted, whole, and gone after a week.
struct KeyBackupTests {
  private static let ane = KeyOwner.person("H1")
  private static let place = SealPlace(
    table: "privateNote", column: "sealed", row: "Z1", owner: ane, version: 1)

  private func stick() throws -> URL { try TemporaryRecord.makeFolder() }

  @Test func `Keys come back from their backup, with the installation's key alone`() throws {
    let (keys, folder) = try (TemporaryKeys(), stick())
    defer { try? FileManager.default.removeItem(at: folder) }
    let sealed = try keys.open().seal("x", at: Self.place)
    let backup = try keys.open().backUp(to: folder.path, at: TemporaryRecord.noon)
    #expect(try TemporaryKeys.mode(of: backup.path) == 0o600)
    try FileManager.default.removeItem(atPath: keys.place.store)
    #expect(try KeyStore.bringBack(backup.path, to: keys.place) == TemporaryRecord.noon)
    #expect(try keys.open().open(sealed, at: Self.place) == "x")

    let other = try TemporaryKeys()
    _ = try other.open()
    #expect(throws: RecordError.installationKeyWrong(path: other.place.installationKey)) {
      try KeyStore.bringBack(backup.path, to: other.place)
    }
    let empty = try TemporaryKeys()
    #expect(throws: RecordError.installationKeyMissing(path: empty.place.installationKey)) {
      try KeyStore.bringBack(backup.path, to: empty.place)
    }
  }

  @Test func `A backup of keys that was changed is refused`() throws {
    let (keys, folder) = try (TemporaryKeys(), stick())
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try keys.open().seal("x", at: Self.place)
    let backup = try keys.open().backUp(to: folder.path, at: TemporaryRecord.noon)
    let bytes = try Data(contentsOf: URL(filePath: backup.path))
    #expect(bytes.range(of: Data("person".utf8)) == nil)
    // The day in the first line is bound as well.
    for place in [20, bytes.count / 2, bytes.count - 1] {
      var changed = bytes
      changed[place] ^= 1
      try changed.write(to: URL(filePath: backup.path))
      let error = #expect(throws: RecordError.self, "byte \(place)") {
        try KeyStore.bringBack(backup.path, to: keys.place)
      }
      #expect(
        error == .installationKeyWrong(path: keys.place.installationKey)
          || error == .notAKeyStore(path: backup.path))
    }
  }

  @Test func `What either knows to be destroyed is destroyed`() throws {
    let (keys, folder, other) = try (TemporaryKeys(), stick(), stick())
    defer {
      for place in [folder, other] { try? FileManager.default.removeItem(at: place) }
    }
    let store = try keys.open()
    _ = try store.seal("x", at: Self.place)
    let before = try store.backUp(to: folder.path, at: TemporaryRecord.noon)
    try store.destroyKey(of: Self.ane, at: TemporaryRecord.noon + 1)
    let after = try store.backUp(to: other.path, at: TemporaryRecord.noon + 2)
    // An older backup does not bring back what the store knows to be gone.
    _ = try KeyStore.bringBack(before.path, to: keys.place)
    #expect(try store.state(of: Self.ane) == .destroyed)
    // Nor does a newer one lose to a store that was brought back from the older.
    try FileManager.default.removeItem(atPath: keys.place.store)
    _ = try KeyStore.bringBack(before.path, to: keys.place)
    #expect(try keys.open().state(of: Self.ane) == .held)
    _ = try KeyStore.bringBack(after.path, to: keys.place)
    #expect(try keys.open().state(of: Self.ane) == .destroyed)
  }

  @Test func `A backup of keys lives seven days, and the next one removes it`() throws {
    let (keys, folder) = try (TemporaryKeys(), stick())
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try keys.open()
    try Data("mine".utf8).write(to: folder.appending(path: "uztartu-keys-list.txt"))
    let first = try store.backUp(to: folder.path, at: TemporaryRecord.noon)
    let week = TemporaryRecord.noon + 7 * 86_400
    #expect(!first.isExpired(at: week) && first.isExpired(at: week + 1))
    let second = try store.backUp(to: folder.path, at: week)
    #expect(try KeyBackup.all(in: folder.path) == [second, first])
    let third = try store.backUp(to: folder.path, at: week + 1)
    #expect(try KeyBackup.all(in: folder.path) == [third, second])
    #expect(try store.lastBackup()?.instant == week + 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.contains("uztartu-keys-list.txt") && names.count == 3)
  }

  /// How many keys were made and destroyed since the last copy.
  private func lacking(_ store: KeyStore) throws -> [Int] {
    let changes = try store.changesSinceBackup()
    return [changes.made, changes.destroyed]
  }

  @Test func `What a copy lacks is counted, and one that holds a destroyed key goes`() throws {
    let (keys, folder) = try (TemporaryKeys(), stick())
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try keys.open()
    _ = try store.seal("x", at: Self.place)
    #expect(try lacking(store) == [0, 0])
    let first = try store.backUp(to: folder.path, at: TemporaryRecord.noon)
    #expect(try lacking(store) == [0, 0])
    let other = SealPlace(
      table: "privateNote", column: "sealed", row: "Z2", owner: .person("H2"), version: 1)
    _ = try store.seal("y", at: other)
    try store.destroyKey(of: Self.ane, at: TemporaryRecord.noon + 1)
    // Somebody who never had a key is in no copy.
    try store.destroyKey(of: .person("H3"), at: TemporaryRecord.noon + 1)
    #expect(try lacking(store) == [1, 1])
    let second = try store.backUp(to: folder.path, at: TemporaryRecord.noon + 2)
    #expect(try KeyBackup.all(in: folder.path) == [second])
    #expect(!FileManager.default.fileExists(atPath: first.path))
    #expect(try lacking(store) == [0, 0])
  }

  @Test func `Keys of two stores do not mix`() throws {
    let (keys, folder) = try (TemporaryKeys(), stick())
    defer { try? FileManager.default.removeItem(at: folder) }
    let sealed = try keys.open().seal("x", at: Self.place)
    let copy = try keys.open().backUp(to: folder.path, at: TemporaryRecord.noon)
    try FileManager.default.removeItem(atPath: keys.place.store)
    let renewed = try keys.open().seal("y", at: Self.place)
    #expect(throws: RecordError.otherKeys(path: keys.place.store)) {
      try KeyStore.bringBack(copy.path, to: keys.place)
    }
    // Nothing was brought back: the new keys open what they sealed, and nothing else.
    #expect(try keys.open().open(renewed, at: Self.place) == "y")
    #expect(throws: RecordError.self) { try keys.open().open(sealed, at: Self.place) }
  }
}
