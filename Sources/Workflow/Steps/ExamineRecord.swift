import Foundation
import Records
import Wording

/// Examines the record and its newest backup: `uztartu doctor`.
package struct ExamineRecord: Sendable {
  private let access: RecordAccess
  private let keys: KeyLocation
  private let folder: String?
  private static let secondsADay = 86_400.0

  /// - Parameters:
  ///   - keys: where the keys lie.
  ///   - folder: where the backups lie; beside the record without one.
  package init(_ access: RecordAccess, keys: KeyLocation, folder: String?) {
    self.access = access
    self.keys = keys
    self.folder = folder
  }

  /// Checks pages, references and audit log; then restores the newest backup into a temporary
  /// place, checks it as well, and holds its audit log against the record's.
  package func run() throws(Refusal) -> ExaminationDocument {
    let folder = BackupFolder(named: folder, besides: access.path)
    return try access.opened(for: .read, to: .examine) { (record) throws(Refusal) in
      let newest = try folder.files().first
      var proof: BackupProof?
      var fault: RecordError?
      if let newest {
        do throws(RecordError) { proof = try restored(newest) } catch {
          guard error.isOfTheBackup || error.isOfTheKeys else { throw Refusal(error) }
          fault = error
        }
      }
      let heads = proof.map { [$0.auditHead] } ?? []
      let checkup = try Refusal.onRecord { () throws(RecordError) in
        try record.record.checkup(expecting: heads)
      }
      let backup = newest.map { file in
        ExaminationDocument.Backup(
          file: file, at: proof?.instant, ageDays: proof.map { age(of: $0.instant) },
          fault: fault?.message, isOfTheKeys: fault?.isOfTheKeys ?? false,
          isOnSameDisk: folder.isOnDisk(of: access.path))
      }
      let (notErased, overdue) = try record.read { (reader) throws(RecordError) in
        (
          try reader.notErased(despite: ErasureJournal(beside: keys.place)),
          try reader.requests(openOnly: true, dueBefore: access.day).count
        )
      }
      return ExaminationDocument(
        checkup, backup: backup, keys: try keysFound(of: record), notErased: notErased,
        overdueRequests: overdue)
    }
  }

  private func age(of instant: Date) -> Int {
    Int((access.instant.timeIntervalSince(instant) / Self.secondsADay).rounded(.down))
  }

  /// How the keys stand; nil where the record never had any.
  private func keysFound(of record: OpenRecord) throws(Refusal) -> ExaminationDocument.Keys? {
    let isNoted = try record.read { (reader) throws(RecordError) in try reader.notedKeys() } != nil
    guard isNoted || FileManager.default.fileExists(atPath: keys.path) else { return nil }
    do throws(RecordError) {
      let store = try keys.open(of: record.record, making: false)
      let (last, changes) = (try store.lastBackup(), try store.changesSinceBackup())
      var copies: [KeyBackup] = []
      // A folder that is not there now, such as a stick, tells nothing.
      if let last, FileManager.default.fileExists(atPath: last.folder) {
        copies = try KeyBackup.all(in: last.folder)
      }
      let expired = copies.filter { $0.isExpired(at: access.instant) }
      return ExaminationDocument.Keys(
        keys.place, last: last, ageDays: last.map { age(of: $0.instant) }, changes: changes,
        expired: expired.map(\.path),
        isOnlyCopyExpired: !copies.isEmpty && expired.count == copies.count)
    } catch {
      guard error.isOfTheKeys else { throw Refusal(error) }
      return ExaminationDocument.Keys(keys.place, fault: error.message)
    }
  }

  /// Restores a backup into a folder that goes again, and checks what came out.
  private func restored(_ backup: String) throws(RecordError) -> BackupProof {
    // Beside the record: what is sealed in a backup is opened nowhere but where it is open already.
    let folder = URL(fileURLWithPath: access.path).deletingLastPathComponent()
      .appendingPathComponent("doctor-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: folder.path, fault: SystemFault(error))
    }
    let outcome: Result<BackupProof, RecordError>
    do throws(RecordError) {
      let restored = try Record.restore(
        backup: backup, to: folder.appendingPathComponent("record.sqlite").path, by: access.actor,
        at: access.instant, keys: keys.place)
      let checkup = try restored.record.checkup(expecting: [restored.proof.auditHead])
      try restored.record.close()
      guard checkup.isSound else {
        throw .damaged(
          place: backup,
          detail: (checkup.integrityProblems + checkup.danglingReferences).first
            ?? "\(checkup.audit)")
      }
      outcome = .success(restored.proof)
    } catch { outcome = .failure(error) }
    do { try FileManager.default.removeItem(at: folder) } catch {
      throw .inputOutput(path: folder.path, fault: SystemFault(error))
    }
    return try outcome.get()
  }
}

extension RecordError {
  /// Whether the fault lies in the backup, and not in the place where it is tried.
  fileprivate var isOfTheBackup: Bool {
    switch self {
    case .damaged, .notABackup, .notARecord, .newerRecord, .missing, .sealBroken: true
    default: false
    }
  }

  /// Whether the keys are at fault: not here, or others. A new backup would not mend that.
  fileprivate var isOfTheKeys: Bool {
    switch self {
    case .keyStoreMissing, .keyMissing, .installationKeyMissing, .installationKeyWrong,
      .keysLost, .otherKeys, .keysMissing:
      true
    default: false
    }
  }
}
