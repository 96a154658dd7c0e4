import GRDB

@testable import Records

/// What somebody would write who changes a backup and wants nobody to notice.
enum BackupForgery {
  /// The digest of a backup's content as it is now.
  static func digest(of backup: String) throws -> String {
    let queue = try DatabaseQueue(path: backup)
    return try queue.read { try ContentDigest.hexadecimal(of: $0) }
  }
}
