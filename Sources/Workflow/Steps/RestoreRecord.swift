import Foundation
import Records
import Wording

/// Makes a record of a backup: `uztartu restore`.
package struct RestoreRecord: Sendable {
  private let access: RecordAccess
  private let keys: KeyLocation
  private let backup: String
  private let keyBackup: String?

  /// - Parameters:
  ///   - access: where the record is to lie; nothing may be there.
  ///   - keys: where the keys lie.
  ///   - keyBackup: a backup of the keys, brought back first; none without one.
  package init(
    _ access: RecordAccess, keys: KeyLocation, backup: String, keyBackup: String? = nil
  ) {
    self.access = access
    self.keys = keys
    self.backup = backup
    self.keyBackup = keyBackup
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
    return try Refusal.onRecord { () throws(RecordError) in
      let keysFrom = try keyBackup.map { (path) throws(RecordError) in
        try KeyStore.bringBack(path, to: keys.place)
      }
      let restored = try Record.restore(
        backup: backup, to: access.path, by: access.actor, at: access.instant, keys: keys.place)
      try restored.record.close()
      return BackupDocument(
        restored.proof, file: backup, keys: keys.place, erased: restored.erased,
        keysOf: keysFrom)
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
