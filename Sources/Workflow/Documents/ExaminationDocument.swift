package import Foundation
import Records
package import Wording

/// What an examination of a record found.
package struct ExaminationDocument: Encodable, Sendable {
  /// The newest backup.
  package struct Backup: Encodable, Sendable {
    package let file: String
    /// When it was made; nil where it could not be restored.
    package let at: Date?
    package let ageDays: Int?
    /// Why it could not be restored, in English; nil where it could.
    package let fault: String?
    /// The same for people.
    package let message: Message?

    /// Whether the keys are at fault, and not the backup.
    package let isOfTheKeys: Bool
    /// Whether it would be lost with the record's disk.
    package let isOnSameDisk: Bool

    private enum CodingKeys: String, CodingKey {
      case file, at, ageDays, fault, isOfTheKeys, isOnSameDisk
    }

    init(
      file: String, at: Date?, ageDays: Int?, fault: Message?, isOfTheKeys: Bool,
      isOnSameDisk: Bool
    ) {
      self.file = file
      self.at = at
      self.ageDays = ageDays
      self.fault = fault?.text(in: .en)
      message = fault
      self.isOfTheKeys = isOfTheKeys
      self.isOnSameDisk = isOnSameDisk
    }
  }

  /// The keys that open what is sealed in backups.
  package struct Keys: Encodable, Sendable {
    package let store: String
    /// The file of the key that opens the key store and its copies.
    package let installationKey: String
    /// When they were last backed up; nil when they never were.
    package let backedUpAt: Date?
    package let ageDays: Int?
    /// Where the last copy went.
    package let folder: String?
    /// Backups of keys whose seven days are over and that are still there.
    package let expired: [String]
    /// Whether there is no other copy than those.
    package let isOnlyCopyExpired: Bool
    /// How many keys the last copy lacks, and how many destroyed ones it still holds.
    package let notCopied: Int
    package let stillCopied: Int
    /// Why the keys are of no use, in English; nil where they are.
    package let fault: String?
    /// The same for people.
    package let message: Message?

    private enum CodingKeys: String, CodingKey {
      case store, installationKey, backedUpAt, ageDays, folder, expired, isOnlyCopyExpired
      case notCopied, stillCopied, fault
    }

    init(
      _ place: KeyPlace, last: (instant: Date, folder: String)?, ageDays: Int?,
      changes: KeyChanges, expired: [String], isOnlyCopyExpired: Bool
    ) {
      store = place.store
      installationKey = place.installationKey
      backedUpAt = last?.instant
      folder = last?.folder
      self.ageDays = ageDays
      self.expired = expired
      self.isOnlyCopyExpired = isOnlyCopyExpired
      notCopied = changes.made
      stillCopied = changes.destroyed
      fault = nil
      message = nil
    }

    init(_ place: KeyPlace, fault: Message) {
      store = place.store
      installationKey = place.installationKey
      backedUpAt = nil
      folder = nil
      ageDays = nil
      expired = []
      isOnlyCopyExpired = false
      notCopied = 0
      stillCopied = 0
      self.fault = fault.text(in: .en)
      message = fault
    }
  }

  /// Whether nothing is wrong with the record, its keys and its newest backup.
  package let sound: Bool
  /// What is wrong with pages, indexes and values.
  package let integrity: [String]
  /// Rows that name something that is not there.
  package let dangling: [String]
  /// The pages, from 1, that the disk has changed; nil where that cannot be said.
  package let changedPages: [Int]?
  package let auditIntact: Bool
  /// How many entries the audit log has, as far as it is whole.
  package let auditEntries: Int
  package let schemaVersion: Int
  package let backup: Backup?
  package let keys: Keys?
  /// Whom the journal beside the keys has as erased or blocked, and the record does not.
  package let notErased: [String]
  /// Rights requests whose day has passed.
  package let overdueRequests: Int

  /// Whether there is nothing to do: all is sound, and backup and copy of the keys are whole and
  /// at most some days old.
  package func isKept(withinDays days: Int) -> Bool {
    guard sound, notErased.isEmpty, overdueRequests == 0, let age = backup?.ageDays, age <= days,
      let keys, let copyAge = keys.ageDays, copyAge <= days
    else { return false }
    return keys.notCopied == 0 && keys.stillCopied == 0 && keys.expired.isEmpty
  }

  init(
    _ checkup: RecordCheckup, backup: Backup?, keys: Keys?, notErased: [String],
    overdueRequests: Int
  ) {
    self.keys = keys
    self.notErased = notErased
    self.overdueRequests = overdueRequests
    sound = checkup.isSound && backup?.fault == nil && keys?.fault == nil
    integrity = checkup.integrityProblems
    dangling = checkup.danglingReferences
    changedPages = checkup.changedPages
    switch checkup.audit {
    case .intact(let head):
      auditIntact = true
      auditEntries = head.seq
    case .broken(let seq, _):
      auditIntact = false
      auditEntries = max(0, seq - 1)
    }
    schemaVersion = checkup.schemaVersion
    self.backup = backup
  }
}
