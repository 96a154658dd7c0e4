import Foundation
import Records
import Testing

/// Keys: one an owner, wrapped, for their owner alone, and gone for good once destroyed.
struct KeyStoreTests {
  private static let ane = KeyOwner.person("H1")
  private static let jon = KeyOwner.person("H2")

  private static func place(_ owner: KeyOwner = ane) -> SealPlace {
    SealPlace(table: "privateNote", column: "sealed", row: "1", owner: owner, version: 1)
  }

  @Test func `What is sealed opens again, in another process too, and never looks the same`()
    throws
  {
    let keys = try TemporaryKeys()
    let store = try keys.open()
    let text = "Ane nekatuta dago; hurrengoan, lasaiago. 🌱"
    let sealed = try store.seal(text, at: Self.place())
    #expect(try keys.open().open(sealed, at: Self.place()) == text)
    #expect(try store.seal(text, at: Self.place()) != sealed)
    let empty = try store.seal("", at: Self.place())
    #expect(try store.open(empty, at: Self.place()).isEmpty)
  }

  @Test func `The files are for their owner alone`() throws {
    let keys = try TemporaryKeys()
    _ = try keys.open()
    #expect(try TemporaryKeys.mode(of: keys.folder.path) == 0o700)
    #expect(try TemporaryKeys.mode(of: keys.place.store) == 0o600)
    #expect(try TemporaryKeys.mode(of: keys.place.installationKey) == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: keys.folder.path).sorted()
    #expect(names == ["installation.key", "keys.sqlite"])
  }

  @Test(arguments: [0o640, 0o604, 0o660, 0o644, 0o620, 0o602])
  func `A looser file of keys is refused`(mode: Int) throws {
    let keys = try TemporaryKeys()
    _ = try keys.open()
    for path in [keys.place.store, keys.place.installationKey] {
      try keys.setMode(mode, of: path)
      #expect(throws: RecordError.keysLoose(path: path, mode: mode)) { try keys.open() }
      try keys.setMode(0o600, of: path)
    }
    _ = try keys.open()
  }

  @Test func `A looser folder of keys is refused, also for a new store`() throws {
    let keys = try TemporaryKeys()
    _ = try keys.open()
    try keys.setMode(0o750, of: keys.folder.path)
    let loose = RecordError.keysLoose(path: keys.folder.path, mode: 0o750)
    #expect(throws: loose) { try keys.open() }
    try FileManager.default.removeItem(atPath: keys.place.store)
    #expect(throws: loose) { try keys.open() }
  }

  @Test func `What is missing is said`() throws {
    let keys = try TemporaryKeys()
    let place = keys.place
    #expect(throws: RecordError.keyStoreMissing(path: place.store)) {
      try KeyStore(at: place, of: TemporaryKeys.record, making: false)
    }
    let store = try keys.open()
    let sealed = try store.seal("x", at: Self.place())
    let missing = RecordError.keyMissing(owner: "person:H2", path: place.store)
    #expect(throws: missing) { try store.open(sealed, at: Self.place(Self.jon)) }
    try FileManager.default.removeItem(atPath: place.installationKey)
    #expect(throws: RecordError.installationKeyMissing(path: place.installationKey)) {
      try keys.open()
    }
    #expect(!FileManager.default.fileExists(atPath: place.installationKey))
  }

  @Test func `Another installation's key, and another file, are refused`() throws {
    let (keys, others) = try (TemporaryKeys(), TemporaryKeys())
    _ = try (keys.open(), others.open())
    let mixed = KeyPlace(store: keys.place.store, installationKey: others.place.installationKey)
    #expect(throws: RecordError.installationKeyWrong(path: mixed.installationKey)) {
      try KeyStore(at: mixed, of: TemporaryKeys.record, making: true)
    }
    let record = try TemporaryRecord()
    try record.record.close()
    try keys.setMode(0o700, of: record.folder.path)
    let wrong = KeyPlace(store: record.path, installationKey: keys.place.installationKey)
    #expect(throws: RecordError.notAKeyStore(path: record.path)) {
      try KeyStore(at: wrong, of: TemporaryKeys.record, making: true)
    }
    for text in [
      "", "no key", String(repeating: "g", count: 64), String(repeating: "a", count: 63),
    ] {
      try Data(text.utf8).write(to: URL(filePath: keys.place.installationKey))
      try keys.setMode(0o600, of: keys.place.installationKey)
      #expect(throws: RecordError.notAKeyStore(path: keys.place.installationKey)) {
        try keys.open()
      }
    }
  }

  @Test func `A destroyed key is gone from the file, and none is made for its owner again`()
    throws
  {
    let keys = try TemporaryKeys()
    let store = try keys.open()
    let sealed = try store.seal("x", at: Self.place())
    let other = try store.seal("y", at: Self.place(Self.jon))
    let wrapped = try keys.raw().texts(
      "SELECT lower(hex(wrapped)) FROM dataKey WHERE owner = 'person:H1'")
    #expect(wrapped.count == 1)
    #expect(try Self.hexadecimal(keys).contains(wrapped[0]))
    #expect(try store.destroyKey(of: Self.ane, at: TemporaryRecord.noon))
    #expect(try store.destroyKey(of: Self.ane, at: TemporaryRecord.noon) == false)
    #expect(try Self.hexadecimal(keys).contains(wrapped[0]) == false)
    let destroyed = RecordError.keyDestroyed(owner: "person:H1")
    for store in [store, try keys.open()] {
      #expect(throws: destroyed) { try store.open(sealed, at: Self.place()) }
      #expect(throws: destroyed) { try store.seal("z", at: Self.place()) }
      #expect(try store.state(of: Self.ane) == .destroyed)
    }
    #expect(try store.open(other, at: Self.place(Self.jon)) == "y")
    #expect(try store.owners() == [Self.jon])
  }

  @Test func `Nothing is left of keys that were destroyed in a store of many`() throws {
    let keys = try TemporaryKeys()
    let store = try keys.open()
    let owners = (0..<40).map { KeyOwner.person("H\($0 * 17 % 40)") }
    for owner in owners { _ = try store.seal("x", at: Self.place(owner)) }
    let wrapped = try keys.raw().texts("SELECT lower(hex(wrapped)) FROM dataKey")
    for owner in owners { try store.destroyKey(of: owner, at: TemporaryRecord.noon) }
    let left = try Self.hexadecimal(keys)
    #expect(wrapped.count == 40)
    for digits in wrapped.map(Array.init) {
      // Sixteen bytes from wherever: what is written there next may cover the rest.
      for start in stride(from: 0, through: digits.count - 32, by: 2) {
        #expect(!left.contains(String(digits[start..<start + 32])))
      }
    }
  }

  @Test func `An owner who never had a key can be ruled out for good`() throws {
    let keys = try TemporaryKeys()
    let store = try keys.open()
    #expect(try store.state(of: Self.ane) == .never)
    #expect(try store.destroyKey(of: Self.ane, at: TemporaryRecord.noon) == false)
    #expect(try store.state(of: Self.ane) == .destroyed)
    #expect(throws: RecordError.keyDestroyed(owner: "person:H1")) {
      try store.seal("x", at: Self.place())
    }
    #expect(try keys.open().owners().isEmpty)
  }

  @Test func `Keys of two records are apart`() throws {
    let keys = try TemporaryKeys()
    let (one, other) = try (keys.open(), keys.open(of: String(repeating: "b", count: 32)))
    let sealed = try one.seal("x", at: Self.place())
    #expect(throws: RecordError.keyMissing(owner: "person:H1", path: keys.place.store)) {
      try other.open(sealed, at: Self.place())
    }
    _ = try other.seal("x", at: Self.place())
    #expect(throws: RecordError.sealBroken(place: "privateNote.sealed 1")) {
      try other.open(sealed, at: Self.place())
    }
  }

  @Test func `A wrapped key that was changed or moved is refused`() throws {
    let keys = try TemporaryKeys()
    let store = try keys.open()
    let sealed = try store.seal("x", at: Self.place())
    _ = try store.seal("y", at: Self.place(Self.jon))
    let raw = try keys.raw()
    let swaps = [
      """
      UPDATE dataKey SET wrapped =
        (SELECT wrapped FROM dataKey AS other WHERE other.owner = 'person:H2')
        WHERE owner = 'person:H1'
      """, "UPDATE dataKey SET version = 2 WHERE owner = 'person:H1'",
      "UPDATE dataKey SET wrapped = x'01' WHERE owner = 'person:H1'",
    ]
    for sql in swaps {
      try raw.execute("CREATE TEMP TABLE kept AS SELECT * FROM dataKey")
      try raw.execute(sql)
      #expect(throws: RecordError.sealBroken(place: "person:H1"), "\(sql)") {
        try store.open(sealed, at: Self.place())
      }
      try raw.execute("INSERT OR REPLACE INTO dataKey SELECT * FROM kept; DROP TABLE kept")
    }
    #expect(try store.open(sealed, at: Self.place()) == "x")
  }

  @Test func `Processes that need a key at once get one key`() async throws {
    let keys = try TemporaryKeys()
    let place = keys.place
    let sealed = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 {
        group.addTask {
          try KeyStore(at: place, of: TemporaryKeys.record, making: true)
            .seal("x", at: Self.place())
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let store = try keys.open()
    for bytes in sealed { #expect(try store.open(bytes, at: Self.place()) == "x") }
  }

  @Test func `A pseudonym is stable, and each owner and purpose has its own`() throws {
    let keys = try TemporaryKeys()
    let store = try keys.open()
    let round = KeyOwner.round("2026")
    let code = try store.code(of: "H1", purpose: "pseudonym", owner: round)
    #expect(code.count == 64 && code.allSatisfy(\.isHexDigit))
    #expect(try keys.open().code(of: "H1", purpose: "pseudonym", owner: round) == code)
    #expect(try store.code(of: "H2", purpose: "pseudonym", owner: round) != code)
    #expect(try store.code(of: "H1", purpose: "other", owner: round) != code)
    #expect(try store.code(of: "H1", purpose: "pseudonym", owner: .round("2027")) != code)
    try store.destroyKey(of: round, at: TemporaryRecord.noon)
    #expect(throws: RecordError.keyDestroyed(owner: "round:2026")) {
      try store.code(of: "H1", purpose: "pseudonym", owner: round)
    }
  }

  @Test func `Owners are written in one way`() {
    let owners: [KeyOwner] = [.person("H1"), .actor("ane:b"), .round("2026 udazkena"), .record]
    for owner in owners { #expect(KeyOwner(owner.text) == owner) }
    for text in ["", "person", "person:", "people:H1", "record:", "H1"] {
      #expect(KeyOwner(text) == nil, "\(text)")
    }
  }

  /// Every byte of the folder, as hexadecimal digits.
  private static func hexadecimal(_ keys: TemporaryKeys) throws -> String {
    let files = try FileManager.default.contentsOfDirectory(atPath: keys.folder.path)
    return try files.map { name in
      try Data(contentsOf: keys.folder.appending(path: name))
        .map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }.joined()
  }
}
