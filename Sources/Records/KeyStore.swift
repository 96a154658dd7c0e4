import Crypto
import Foundation
import GRDB

/// The keys that seal what one record holds of persons: a file of its own, on this machine.
///
/// Each owner has a key of 256 bits, wrapped by the installation's key and bound to record, owner
/// and version. A destroyed key leaves its name behind, so that none is ever made for its owner
/// again and what it sealed is known to be erased, and not merely locked out.
package final class KeyStore: Sendable {
  /// Where the keys lie.
  package let place: KeyPlace
  /// The identity of the record whose keys these are.
  package let record: String
  let queue: DatabaseQueue
  let installationKey: SymmetricKey

  /// `UztK` in ASCII: what marks an SQLite file as a key store.
  static let applicationID = 0x557A_744B
  private static let version = 1

  /// Opens the key store, for the keys of one record.
  ///
  /// - Parameters:
  ///   - place: where it lies.
  ///   - record: the identity of the record, ``RecordSetting/recordID``.
  ///   - making: whether a store, and an installation key, are made where there are none.
  /// - Throws: ``RecordError/keyStoreMissing(path:)``, ``RecordError/keysLoose(path:mode:)``,
  ///   ``RecordError/installationKeyMissing(path:)``, ``RecordError/installationKeyWrong(path:)``,
  ///   ``RecordError/notAKeyStore(path:)``, and errors of the file system.
  package init(
    at place: KeyPlace, of record: String, making: Bool
  ) throws(RecordError) {
    self.place = place
    self.record = record
    if making, !FileManager.default.fileExists(atPath: place.store) {
      try Self.make(at: place)
    }
    try Self.check(place.store)
    installationKey = try InstallationKey.read(at: place.installationKey)
    queue = try RecordError.translating(.file(place.store)) {
      try DatabaseQueue(path: place.store, configuration: Self.configuration)
    }
    let check = try RecordError.translating(.file(place.store)) {
      try queue.read { database in
        try Data.fetchOne(database, sql: "SELECT value FROM setting WHERE name = 'check'")
      }
    }
    guard let check, Seal.opened([UInt8](check), Self.checkBytes, installationKey) != nil else {
      throw .installationKeyWrong(path: place.installationKey)
    }
  }

  /// What an installation key proves itself by.
  private static let checkBytes = Netstrings.bytes(of: ["uztartu-keys-1"])

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Record.busyTimeoutSeconds)
    configuration.prepareDatabase { database in
      // What is destroyed is written over, and on the disk before anybody is told so.
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA")
    }
    return configuration
  }

  private static func check(_ path: String) throws(RecordError) {
    let header: RecordHeader
    do throws(RecordError) { header = try RecordHeader(ofFileAt: path) } catch {
      switch error {
      case .missing: throw .keyStoreMissing(path: path)
      case .notARecord: throw .notAKeyStore(path: path)
      default: throw error
      }
    }
    guard header.applicationID == applicationID, header.version <= version else {
      throw .notAKeyStore(path: path)
    }
    try KeyPlace.checkMode(of: path)
    try KeyPlace.checkMode(of: KeyPlace.folder(of: path))
  }

  private static func make(at place: KeyPlace) throws(RecordError) {
    try KeyPlace.makeFolder(of: place.store)
    if !FileManager.default.fileExists(atPath: place.installationKey) {
      try InstallationKey.make(at: place.installationKey)
    }
    let key = try InstallationKey.read(at: place.installationKey)
    let draft: NewFile
    do throws(RecordError) { draft = try NewFile(appearingAt: place.store) } catch {
      // Another process made it meanwhile.
      if case .exists = error { return }
      throw error
    }
    defer { draft.discard() }
    let check = Seal.sealed([], checkBytes, key)
    try RecordError.translating(.file(place.store)) {
      let queue = try DatabaseQueue(path: draft.path, configuration: configuration)
      try queue.write { database in
        try database.execute(sql: tables)
        try database.execute(
          sql: "INSERT INTO setting (name, value) VALUES ('check', ?)", arguments: [Data(check)])
      }
      try queue.close()
    }
    do throws(RecordError) { try draft.appear() } catch {
      if case .exists = error { return }
      throw error
    }
  }

  private static let tables = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT;
    CREATE TABLE dataKey (
      record TEXT NOT NULL,
      owner TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      wrapped BLOB,
      destroyedAt TEXT,
      PRIMARY KEY (record, owner),
      CHECK ((wrapped IS NULL) = (destroyedAt IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER keyIsNotForgotten BEFORE DELETE ON dataKey
    BEGIN SELECT RAISE(ABORT, 'kept-as-written'); END;
    CREATE TRIGGER destroyedKeyStaysSo BEFORE UPDATE ON dataKey WHEN OLD.destroyedAt IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'final-state'); END;

    """
}
