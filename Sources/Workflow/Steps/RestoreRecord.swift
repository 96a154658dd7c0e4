import Foundation
import Records
import Wording

/// Makes a record of a backup: `uztartu restore`.
package struct RestoreRecord: Sendable {
  private let access: RecordAccess
  private let keys: KeyLocation
  private let backup: String
  private let keyBackup: String?
  private let isPartly: Bool

  /// - Parameters:
  ///   - access: where the record is to lie; nothing may be there.
  ///   - keys: where the keys lie.
  ///   - keyBackup: a backup of the keys, brought back first; none without one.
  ///   - partly: whether it is restored though some keys are missing.
  package init(
    _ access: RecordAccess, keys: KeyLocation, backup: String, keyBackup: String? = nil,
    partly: Bool = false
  ) {
    self.access = access
    self.keys = keys
    self.backup = backup
    self.keyBackup = keyBackup
    isPartly = partly
  }

  /// Proves the backup, opens what is sealed in it and makes the record.
  ///
  /// Persons whose keys were destroyed come back as erased.
  package func run() throws(Refusal) -> BackupDocument {
    var isFolder: ObjCBool = false
    if let keyBackup, FileManager.default.fileExists(atPath: keyBackup, isDirectory: &isFolder),
      isFolder.boolValue
    {
      throw Refusal(.usage, .keysFromFolder(keyBackup))
    }
    do throws(RecordError) { try Record.prove(backup: backup) } catch {
      throw Self.refusal(error, of: backup)
    }
    let keysFrom = try keyBackup.map { (path) throws(Refusal) in
      try BringKeysBack(keys: keys, from: path).bringBack()
    }
    return try Refusal.onRecord { () throws(RecordError) in
      let restored = try Record.restore(
        backup: backup, to: access.path, by: access.actor, at: access.instant, keys: keys.place,
        partly: isPartly)
      try restored.record.close()
      var document = BackupDocument(
        restored.proof, file: backup, keys: keys.place, erased: restored.erased,
        keysOf: keysFrom)
      document.unopened = restored.unopened
      return document
    }
  }

  /// What is wrong with the backup itself, which is not the record of the command.
  private static func refusal(_ error: RecordError, of backup: String) -> Refusal {
    switch error {
    case .missing: Refusal(.notFound, .backupMissing(backup))
    case .notARecord: Refusal(.badData, .notABackup(backup))
    case .damaged(_, let detail):
      Refusal(
        .badData,
        .backupDamaged(
          backup, detail: detail.split(whereSeparator: \.isNewline).joined(separator: " · ")))
    default: Refusal(error)
    }
  }
}

/// Brings the keys back from a copy of them: `uztartu restore --keys-from FILE`.
package struct BringKeysBack: Sendable {
  private let keys: KeyLocation
  private let file: String

  /// `file`: the encrypted copy; the installation's key must lie in its place.
  package init(keys: KeyLocation, from file: String) {
    self.keys = keys
    self.file = file
  }

  /// Brings them back and answers where they lie and of when they are.
  package func run() throws(Refusal) -> KeysDocument {
    let instant = try bringBack()
    return KeysDocument(
      keyStore: keys.place.store, installationKey: keys.place.installationKey, keysOf: instant)
  }

  /// Answers when the copy was made.
  func bringBack() throws(Refusal) -> Date {
    guard FileManager.default.fileExists(atPath: file) else {
      throw Refusal(.notFound, .keyCopyMissing(file))
    }
    return try Refusal.onRecord { () throws(RecordError) in
      try KeyStore.bringBack(file, to: keys.place)
    }
  }
}
