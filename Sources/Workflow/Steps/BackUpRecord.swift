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
  private let kept: Int?
  private let isRenewing: Bool

  /// - Parameters:
  ///   - keys: where the keys lie; they are made where the record never had any.
  ///   - folder: where the backup goes; beside the record without one.
  ///   - keyFolder: where an encrypted copy of the keys goes; nowhere without one.
  ///   - keeping: how many backups stay in the folder, 1 or more; all of them without it.
  ///   - renewingKeys: whether new keys are made, since the record's own are lost for good.
  package init(
    _ access: RecordAccess, keys: KeyLocation, folder: String?, keyFolder: String? = nil,
    keeping kept: Int? = nil, renewingKeys: Bool = false
  ) {
    self.access = access
    self.keys = keys
    self.folder = folder
    self.keyFolder = keyFolder
    self.kept = kept
    isRenewing = renewingKeys
  }

  /// Makes a backup from which the record was built again and had the digest of what was copied.
  ///
  /// A record of an older version is copied as it is, so that there is a backup before it is
  /// brought up to date.
  package func run() throws(Refusal) -> BackupDocument {
    if let keyFolder, !BackupFolder.isFolder(keyFolder) {
      throw Refusal(.cannotCreate, .folderMissing(keyFolder))
    }
    let folder = BackupFolder(named: folder, besides: access.path)
    let isOlder = try Refusal.onRecord { () throws(RecordError) in
      try Record.isOlder(at: access.path)
    }
    // An older record has no users to ask.
    guard !isOlder else { return try make(in: folder) { _ in } }
    try noteKeys()
    return try access.opened(for: .read, to: .backUp) { (record) throws(Refusal) in
      try Refusal.onRecord { () throws(RecordError) in try record.record.refuseChangedPages() }
      return try make(in: folder) { (document) throws(Refusal) in
        try tell(of: record, in: &document)
      }
    }
  }

  private func make(
    in folder: BackupFolder, telling: (inout BackupDocument) throws(Refusal) -> Void
  ) throws(Refusal) -> BackupDocument {
    let file = folder.file(at: access.instant)
    try folder.make()
    var document = try Refusal.onRecord { () throws(RecordError) in
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
    document.isOnSameDisk = folder.isOnDisk(of: access.path)
    try telling(&document)
    if let kept { document.removed = try folder.removeOlder(than: kept) }
    return document
  }

  /// Lets the record note which keys are its own, once; where somebody is writing the next backup
  /// does it.
  private func noteKeys() throws(Refusal) {
    let isNoted = try access.opened(for: .read, to: .backUp) { (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in try reader.notedKeys() } != nil
    }
    guard !isNoted || isRenewing else { return }
    do throws(Refusal) {
      try access.opened(for: .write, to: .backUp) { (record) throws(Refusal) in
        if isRenewing {
          try Refusal.onRecord { () throws(RecordError) in
            _ = try record.record.renewKeys(
              at: keys.place, by: record.asker.name, at: access.instant)
          }
        } else {
          _ = try record.keys(at: keys)
        }
      }
    } catch {
      // A backup is made while others write, and of a record that one may only read.
      guard !isRenewing, [.busy, .notPermitted].contains(error.status) else { throw error }
    }
  }

  /// What of keys and erasures the person should know after a backup.
  private func tell(
    of record: OpenRecord, in document: inout BackupDocument
  ) throws(Refusal) {
    let (store, changes, last, original) = try Refusal.onRecord { () throws(RecordError) in
      let store = try keys.open(of: record.record, making: false)
      return (
        store, try store.changesSinceBackup(), try store.lastBackup(),
        try store.original(besides: access.path)
      )
    }
    document.keysNotCopied = changes.made
    document.keysStillCopied = changes.destroyed
    document.keyFolder = last?.folder
    document.copyOf = original
    document.notErased = try record.read { (reader) throws(RecordError) in
      try reader.notErased(despite: ErasureJournal(beside: store.place))
    }
  }
}
