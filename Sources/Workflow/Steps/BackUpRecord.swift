import Foundation
import Records
import Wording

/// Copies the record while others work on it, seals what is personal and proves the copy:
/// `uztartu backup`.
package struct BackUpRecord: Sendable {
  private let access: RecordAccess
  private let keys: KeyLocation
  private let folder: String?
  private let keyFolder: String?

  /// - Parameters:
  ///   - keys: where the keys lie; they are made on demand.
  ///   - folder: where the backup goes; beside the record without one.
  ///   - keyFolder: where an encrypted copy of the keys goes; nowhere without one.
  package init(
    _ access: RecordAccess, keys: KeyLocation, folder: String?, keyFolder: String? = nil
  ) {
    self.access = access
    self.keys = keys
    self.folder = folder
    self.keyFolder = keyFolder
  }

  /// Makes a backup from which the record was built again and had the digest of what was copied.
  ///
  /// A record of an older version is copied as it is, so that there is a backup before it is
  /// brought up to date.
  package func run() throws(Refusal) -> BackupDocument {
    let folder = BackupFolder(named: folder, besides: access.path)
    let file = folder.file(at: access.instant)
    let isOlder = try Refusal.onRecord { () throws(RecordError) in
      try Record.isOlder(at: access.path)
    }
    // An older record has no users to ask.
    guard !isOlder else { return try make(file, in: folder) }
    return try access.opened(for: .read, to: .backUp) { (_) throws(Refusal) in
      try make(file, in: folder)
    }
  }

  private func make(_ file: String, in folder: BackupFolder) throws(Refusal) -> BackupDocument {
    try folder.make()
    return try Refusal.onRecord { () throws(RecordError) in
      let proof = try Record.backUp(
        recordAt: access.path, to: file, at: access.instant, keys: keys.place)
      var keyBackup: KeyBackup?
      if let keyFolder {
        keyBackup = try KeyStore(at: keys.place, of: "", making: false)
          .backUp(to: keyFolder, at: access.instant)
      }
      return BackupDocument(
        proof, file: file, keys: keys.place, keyBackup: keyBackup?.path, erased: [])
    }
  }
}
