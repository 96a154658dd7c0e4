/// What checking the whole audit log found.
package enum AuditVerification: Equatable, Sendable {
  /// Every entry is what was written; nothing is missing.
  case intact(AuditHead)
  /// The first entry, by its place in the log, that is not as it was written.
  case broken(seq: Int, AuditFault)
}

/// How an audit log was tampered with or damaged.
package enum AuditFault: String, CaseIterable, Codable, Sendable {
  /// The entry is not there.
  case missing
  /// The entry does not follow the one before it.
  case notChained = "not-chained"
  /// The content of the entry does not have its digest.
  case edited
  /// Entries after the end of the log are known to have been there.
  case truncated
  /// The digest printed elsewhere for this place is another one.
  case rewritten
}
