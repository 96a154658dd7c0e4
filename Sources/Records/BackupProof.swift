package import Foundation
import GRDB

/// What a backup says of itself, and what proves it: it stands in the backup's own settings.
package struct BackupProof: Equatable, Sendable {
  /// When the backup was made.
  package let instant: Date
  /// The digest of the record's content in the moment of the backup, 64 hexadecimal digits.
  package let contentDigest: String
  /// Where the audit log stood.
  package let auditHead: AuditHead

  /// The names under which the settings of a backup keep it.
  private enum Name: String, CaseIterable {
    case backupAt, backupDigest, backupAuditSeq, backupAuditDigest
  }

  init(instant: Date, contentDigest: String, auditHead: AuditHead) {
    self.instant = instant
    self.contentDigest = contentDigest
    self.auditHead = auditHead
  }

  /// Reads what a backup says of itself.
  ///
  /// - Throws: ``RecordError/notABackup(path:)`` where it says nothing, as a record does.
  init(of reader: RecordReader) throws(RecordError) {
    var values: [Name: String] = [:]
    for name in Name.allCases {
      let found = try reader.row("SELECT value FROM setting WHERE name = ?", [name.rawValue])
      values[name] = try found?.text("value")
    }
    guard let at = values[.backupAt], let digest = values[.backupDigest],
      let seq = values[.backupAuditSeq].flatMap({ Int($0) }), let head = values[.backupAuditDigest],
      let instant = InstantText.instant(at)
    else { throw .notABackup(path: reader.path) }
    self.init(
      instant: instant, contentDigest: digest, auditHead: AuditHead(seq: seq, digest: head))
  }

  /// Writes it into the settings of a backup.
  func write(into database: Database) throws {
    let values: [Name: String] = [
      .backupAt: try InstantText.text(instant), .backupDigest: contentDigest,
      .backupAuditSeq: String(auditHead.seq), .backupAuditDigest: auditHead.digest,
    ]
    for name in Name.allCases {
      try database.execute(
        sql: "INSERT INTO setting (name, value) VALUES (?, ?)",
        arguments: [name.rawValue, values[name]])
    }
  }

  /// Whether a file is a backup.
  static func stands(in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM setting WHERE name = ?)",
      arguments: [Name.backupAt.rawValue]) ?? false
  }

  /// Takes it out again: a restored backup is a record.
  static func remove(from database: Database) throws {
    for name in Name.allCases {
      try database.execute(
        sql: "DELETE FROM setting WHERE name = ?", arguments: [name.rawValue])
    }
  }
}
