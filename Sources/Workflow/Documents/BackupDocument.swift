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
