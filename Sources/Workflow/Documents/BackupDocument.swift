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

  init(_ proof: BackupProof, file: String) {
    self.file = file
    at = proof.instant
    digest = proof.contentDigest
    auditEntries = proof.auditHead.seq
    auditHead = proof.auditHead.digest
  }
}
