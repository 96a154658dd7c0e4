import Records
import Wording

/// Copies the record while others work on it, and proves the copy: `uztartu backup`.
package struct BackUpRecord: Sendable {
  private let access: RecordAccess
  private let folder: String?

  /// `folder`: where the backup goes; beside the record without one.
  package init(_ access: RecordAccess, folder: String?) {
    self.access = access
    self.folder = folder
  }

  /// Makes a backup that was read back and has the digest of what was copied.
  package func run() throws(Refusal) -> BackupDocument {
    let folder = BackupFolder(named: folder, besides: access.path)
    return try access.opened(for: .read, to: .backUp) { (record) throws(Refusal) in
      try folder.make()
      let file = folder.file(at: access.instant)
      let proof = try Refusal.onRecord { () throws(RecordError) in
        try record.record.backUp(to: file, at: access.instant)
      }
      return BackupDocument(proof, file: file)
    }
  }
}

/// Makes a record of a backup: `uztartu restore`.
package struct RestoreRecord: Sendable {
  private let access: RecordAccess
  private let backup: String

  /// `access`: where the record is to lie; nothing may be there.
  package init(_ access: RecordAccess, backup: String) {
    self.access = access
    self.backup = backup
  }

  /// Proves the backup, then copies it.
  package func run() throws(Refusal) -> BackupDocument {
    do throws(RecordError) { try Record.prove(backup: backup) } catch {
      throw Self.refusal(error, of: backup)
    }
    return try Refusal.onRecord { () throws(RecordError) in
      let (record, proof) = try Record.restore(
        backup: backup, to: access.path, by: access.actor, at: access.instant)
      try record.close()
      return BackupDocument(proof, file: backup)
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
