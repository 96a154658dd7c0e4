import Foundation
import Records
import Wording

/// Examines the record and its newest backup: `uztartu doctor`.
package struct ExamineRecord: Sendable {
  private let access: RecordAccess
  private let folder: String?
  private static let secondsADay = 86_400.0

  /// `folder`: where the backups lie; beside the record without one.
  package init(_ access: RecordAccess, folder: String?) {
    self.access = access
    self.folder = folder
  }

  /// Checks pages, references and audit log; then restores the newest backup into a temporary
  /// place, checks it as well, and holds its audit log against the record's.
  package func run() throws(Refusal) -> ExaminationDocument {
    let folder = BackupFolder(named: folder, besides: access.path)
    return try access.opened(for: .read, to: .examine) { (record) throws(Refusal) in
      let files = try folder.files()
      let newest = files.first
      var proof: BackupProof?
      var fault: Message?
      if let newest {
        do throws(RecordError) { proof = try Self.restored(newest, access) } catch {
          guard error.isOfTheBackup else { throw Refusal(error) }
          fault = error.message
        }
      }
      let heads = proof.map { [$0.auditHead] } ?? []
      let checkup = try Refusal.onRecord { () throws(RecordError) in
        try record.record.checkup(expecting: heads)
      }
      return ExaminationDocument(
        checkup,
        backup: newest.map { file in
          ExaminationDocument.Backup(
            file: file, at: proof?.instant,
            ageDays: proof.map {
              Int((access.instant.timeIntervalSince($0.instant) / Self.secondsADay).rounded(.down))
            }, fault: fault)
        })
    }
  }

  /// Restores a backup into a folder that goes again, and checks what came out.
  private static func restored(
    _ backup: String, _ access: RecordAccess
  ) throws(RecordError) -> BackupProof {
    // Beside the backup: the same disk, and nobody else's folder.
    let folder = URL(fileURLWithPath: backup).deletingLastPathComponent()
      .appendingPathComponent("doctor-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: folder.path, detail: error.localizedDescription)
    }
    let outcome: Result<BackupProof, RecordError>
    do throws(RecordError) {
      let (record, proof) = try Record.restore(
        backup: backup, to: folder.appendingPathComponent("record.sqlite").path, by: access.actor,
        at: access.instant)
      let checkup = try record.checkup(expecting: [proof.auditHead])
      try record.close()
      guard checkup.isSound else {
        throw .damaged(
          place: backup,
          detail: (checkup.integrityProblems + checkup.danglingReferences).first
            ?? "\(checkup.audit)")
      }
      outcome = .success(proof)
    } catch { outcome = .failure(error) }
    do { try FileManager.default.removeItem(at: folder) } catch {
      throw .inputOutput(path: folder.path, detail: error.localizedDescription)
    }
    return try outcome.get()
  }
}

extension RecordError {
  /// Whether the fault lies in the backup, and not in the place where it is tried.
  fileprivate var isOfTheBackup: Bool {
    switch self {
    case .damaged, .notABackup, .notARecord, .newerRecord, .missing: true
    default: false
    }
  }
}
