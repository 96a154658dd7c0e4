extension Schema {
  /// What persons ask for by their rights over their data, and what became of it.
  static let rightsTable =
    """
    CREATE TABLE rightsRequest (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'Q' || number),
      person TEXT NOT NULL REFERENCES person (id),
      kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN ('access', 'rectification',
        'erasure', 'restriction', 'objection', 'portability')),
      receivedDay TEXT NOT NULL \(day("receivedDay")),
      dueDay TEXT NOT NULL \(day("dueDay")),
      recordedBy TEXT NOT NULL,
      recordedAt TEXT NOT NULL \(instant("recordedAt")),
      closedAt TEXT \(instant("closedAt")),
      closedBy TEXT,
      outcome TEXT CONSTRAINT "bad-value" CHECK (outcome IN ('done', 'partly', 'refused')),
      reason TEXT,
      CONSTRAINT "bad-value" CHECK (dueDay > receivedDay),
      CONSTRAINT "missing-value" CHECK ((closedAt IS NULL) = (closedBy IS NULL)
        AND (closedAt IS NULL) = (outcome IS NULL)),
      CONSTRAINT "reason-needed" CHECK (outcome IS NULL OR outcome = 'done'
        OR length(trim(ifnull(reason, ''))) > 0)
    ) STRICT;
    CREATE INDEX rightsRequestByPerson ON rightsRequest (person);
    CREATE INDEX rightsRequestOpen ON rightsRequest (dueDay) WHERE closedAt IS NULL;

    """
    + [
      notReplaced("rightsRequest"),
      rule(
        "rightsRequestStarts", "INSERT ON rightsRequest", when: "NEW.closedAt IS NOT NULL",
        raise: "first-state"),
      rule(
        "rightsRequestKeepsWhatWasAsked", "UPDATE ON rightsRequest",
        when: """
          OLD.closedAt IS NOT NULL OR NEW.number <> OLD.number OR NEW.id <> OLD.id
          OR NEW.person <> OLD.person OR NEW.kind <> OLD.kind
          OR NEW.receivedDay <> OLD.receivedDay OR NEW.dueDay <> OLD.dueDay
          OR NEW.recordedBy <> OLD.recordedBy OR NEW.recordedAt <> OLD.recordedAt
          """, raise: "kept-as-written"),
      rule(
        "rightsRequestIsNotRemoved", "DELETE ON rightsRequest", when: "1",
        raise: "kept-as-written"),
    ].joined()

  /// How long what is kept, where a forum decided otherwise than the program starts with.
  static let retentionTable = """
    CREATE TABLE retention (
      class TEXT NOT NULL PRIMARY KEY CONSTRAINT "bad-value" CHECK (class IN (
        'unmatched', 'contact', 'notes', 'blocked', 'pseudonyms', 'evidence', 'audit')),
      length INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (length BETWEEN 1 AND 3660),
      unit TEXT NOT NULL CONSTRAINT "bad-value" CHECK (unit IN ('days', 'months')),
      setBy TEXT NOT NULL,
      setAt TEXT NOT NULL \(instant("setAt"))
    ) STRICT, WITHOUT ROWID;

    """
}
