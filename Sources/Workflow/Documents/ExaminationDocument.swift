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

    private enum CodingKeys: String, CodingKey { case file, at, ageDays, fault }

    init(file: String, at: Date?, ageDays: Int?, fault: Message?) {
      self.file = file
      self.at = at
      self.ageDays = ageDays
      self.fault = fault?.text(in: .en)
      message = fault
    }
  }

  /// The keys that open what is sealed in backups.
  package struct Keys: Encodable, Sendable {
    package let store: String
    /// When they were last backed up; nil when they never were.
    package let backedUpAt: Date?
    package let ageDays: Int?
    /// Backups of keys whose seven days are over and that are still there.
    package let expired: [String]
  }

  /// Whether nothing is wrong with the record, nor with its newest backup.
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

  init(_ checkup: RecordCheckup, backup: Backup?, keys: Keys?) {
    self.keys = keys
    sound = checkup.isSound && backup?.fault == nil
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
