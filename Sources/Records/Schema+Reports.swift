extension Schema {
  /// What was planned, and reports as they were published.
  static let reportTables = targetTable + snapshotTables

  private static let scope = """
    scopeKind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (scopeKind IN ('round', 'year')),
      scopeName TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(scopeName) > 0)
    """

  private static let targetTable = """
    CREATE TABLE indicatorTarget (
      \(scope),
      indicator TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(indicator) > 0),
      valueMicro INTEGER NOT NULL,
      setBy TEXT NOT NULL,
      setAt TEXT NOT NULL \(instant("setAt")),
      PRIMARY KEY (scopeKind, scopeName, indicator)
    ) STRICT, WITHOUT ROWID;

    """

  /// A frozen report with the bytes of its files: whatever the program learns to draw later, they
  /// are handed out as they were.
  private static let snapshotTables =
    """
    CREATE TABLE reportSnapshot (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'T' || number),
      \(scope),
      version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
      model TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(model)),
      frozenBy TEXT NOT NULL,
      frozenAt TEXT NOT NULL \(instant("frozenAt")),
      auditSeq INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (auditSeq >= 1),
      auditDigest TEXT NOT NULL,
      UNIQUE (scopeKind, scopeName, version)
    ) STRICT;

    CREATE TABLE reportFile (
      snapshot TEXT NOT NULL REFERENCES reportSnapshot (id),
      name TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (length(name) BETWEEN 1 AND 200 AND name NOT GLOB '*/*'),
      content BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(content) > 0),
      digest TEXT NOT NULL CONSTRAINT "bad-value" CHECK (length(digest) = 64),
      PRIMARY KEY (snapshot, name)
    ) STRICT, WITHOUT ROWID;

    """ + keptAsWritten("reportSnapshot") + notReplaced("reportSnapshot")
    + keptAsWritten("reportFile")
    + [
      rule(
        "reportSnapshotFollows", "INSERT ON reportSnapshot",
        when: """
          NEW.version <> 1 + (SELECT count(*) FROM reportSnapshot
            WHERE scopeKind = NEW.scopeKind AND scopeName = NEW.scopeName)
          """, raise: "kept-as-written"),
      rule(
        "reportFileIsNotReplaced", "INSERT ON reportFile",
        when: """
          EXISTS (SELECT 1 FROM reportFile WHERE snapshot = NEW.snapshot AND name = NEW.name)
          """, raise: "kept-as-written"),
    ].joined()
}
