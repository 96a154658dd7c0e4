package import Foundation
import Records

/// A backup and what proves it.
package struct BackupDocument: Encodable, Equatable, Sendable {
  package let file: String
  /// When it was made.
  package let at: Date
  /// The digest of its content.
  package let digest: String
  /// Where the audit log stood: how many entries, and the digest of the last.
  package let auditEntries: Int
  package let auditHead: String
  /// The key store whose keys open what is sealed in it, and the file of the key that opens that.
  package let keyStore: String
  package let installationKey: String
  /// The encrypted copy of the keys that was made with it.
  package let keyBackup: String?
  /// The persons who were erased since it was made, by identifier, when it was restored.
  package let erased: [String]
  /// When the backup of keys was made that they were brought back from.
  package let keysOf: Date?
  /// The persons who came back as identifiers only: their keys are missing.
  package internal(set) var unopened: [String] = []
  /// How many keys the last copy of the keys lacks.
  package internal(set) var keysNotCopied = 0
  /// How many destroyed keys the last copy of the keys still holds.
  package internal(set) var keysStillCopied = 0
  /// Where the last copy of the keys went.
  package internal(set) var keyFolder: String?
  /// Whom the journal beside the keys has as erased or blocked, and the record does not.
  package internal(set) var notErased: [String] = []
  /// The record that this one is a copy of.
  package internal(set) var copyOf: String?
  /// Whether backup and record would be lost with one disk.
  package internal(set) var isOnSameDisk = false
  /// Older backups that were deleted, as was asked for.
  package internal(set) var removed: [String] = []

  init(
    _ proof: BackupProof, file: String, keys: KeyPlace, keyBackup: String? = nil,
    erased: [String], keysOf: Date? = nil
  ) {
    self.file = file
    keyStore = keys.store
    installationKey = keys.installationKey
    self.keyBackup = keyBackup
    self.erased = erased
    self.keysOf = keysOf
    at = proof.instant
    digest = proof.contentDigest
    auditEntries = proof.auditHead.seq
    auditHead = proof.auditHead.digest
  }
}

/// Keys that were brought back.
package struct KeysDocument: Encodable, Equatable, Sendable {
  package let keyStore: String
  package let installationKey: String
  /// When the copy was made that they came from.
  package let keysOf: Date
}
