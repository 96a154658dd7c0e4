extension Schema {
  /// What tells a record from every other one: its keys are kept under it, outside the record.
  ///
  /// Random in a new record. An older record takes the beginning of its first audit entry's digest,
  /// which its earlier backups hold too, so that erasing a person reaches those that were sealed
  /// before the record had this setting.
  static let recordIdentity = """
    INSERT INTO setting (name, value) SELECT 'recordID', \(derivedIdentity);

    """

  /// The identity that a record without one gets.
  static let derivedIdentity = """
    ifnull((SELECT substr(digest, 1, 32) FROM auditEntry WHERE seq = 1), lower(hex(randomblob(16))))
    """
}
