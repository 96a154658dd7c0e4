extension Schema {
  /// The chained log of changes, and where it stands.
  ///
  /// The shapes of `action`, `entity` and `fields` leave no room for personal text; the identifiers
  /// are those of the record. The head is kept apart so that a log cut off at its end is noticed.
  static let auditTables =
    """
    CREATE TABLE auditEntry (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL \(instant("at")),
      actor TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(actor)) > 0),
      action TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (action <> '' AND action NOT GLOB '*[^a-z-]*'),
      entity TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (entity <> '' AND entity NOT GLOB '*[^A-Za-z]*'),
      entityID TEXT NOT NULL,
      fields TEXT NOT NULL CONSTRAINT "bad-value" CHECK (fields NOT GLOB '*[^A-Za-z,]*'),
      previousDigest TEXT NOT NULL \(hexadecimal("previousDigest")),
      digest TEXT NOT NULL \(hexadecimal("digest"))
    ) STRICT;
    CREATE INDEX auditEntryByEntity ON auditEntry (entity, entityID);

    CREATE TABLE auditHead (
      one INTEGER NOT NULL PRIMARY KEY CONSTRAINT "bad-value" CHECK (one = 1),
      seq INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (seq >= 0),
      digest TEXT NOT NULL \(hexadecimal("digest"))
    ) STRICT, WITHOUT ROWID;
    INSERT INTO auditHead VALUES (1, 0, '\(String(repeating: "0", count: 64))');

    """
    + keptAsWritten("auditEntry")
    + rule(
      "auditEntryIsChained", "INSERT ON auditEntry",
      when: """
        NEW.seq IS NOT (SELECT seq + 1 FROM auditHead)
        OR NEW.previousDigest IS NOT (SELECT digest FROM auditHead)
        """, raise: "audit-chain")
      + """
      CREATE TRIGGER auditHeadFollows AFTER INSERT ON auditEntry
      BEGIN UPDATE auditHead SET seq = NEW.seq, digest = NEW.digest; END;

      """
    + rule(
      "auditHeadFollowsTheLog", "UPDATE ON auditHead",
      when: """
        NOT EXISTS (SELECT 1 FROM auditEntry WHERE seq = NEW.seq AND digest = NEW.digest)
        OR NEW.seq IS NOT OLD.seq + 1
        """, raise: "audit-chain")
    + rule("auditHeadIsNotRemoved", "DELETE ON auditHead", when: "1", raise: "kept-as-written")
    + rule(
      "auditHeadIsNotReplaced", "INSERT ON auditHead", when: "1", raise: "kept-as-written")

  private static func hexadecimal(_ column: String) -> String {
    """
    CONSTRAINT "bad-value" CHECK (length(\(column)) = 64 AND \(column) NOT GLOB '*[^0-9a-f]*')
    """
  }
}
