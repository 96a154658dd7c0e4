extension Schema {
  /// What a coordinator decides by hand, what every sending was, and who was asked what before.
  static let roundLifeTables =
    """
    ALTER TABLE matchRun ADD COLUMN scene TEXT
      CONSTRAINT "bad-value" CHECK (scene IS NULL OR json_valid(scene));
    ALTER TABLE round ADD COLUMN chosenRun TEXT REFERENCES matchRun (id);
    ALTER TABLE application ADD COLUMN carriedFrom TEXT REFERENCES round (name);
    ALTER TABLE pairing ADD COLUMN sentVersion INTEGER
      CONSTRAINT "bad-value" CHECK (sentVersion IS NULL OR sentVersion >= 1);

    CREATE TABLE sending (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'E' || number),
      round TEXT NOT NULL REFERENCES round (name),
      version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
      matchRun TEXT REFERENCES matchRun (id),
      sentBy TEXT NOT NULL,
      sentAt TEXT NOT NULL \(instant("sentAt")),
      deadlineDay TEXT NOT NULL \(day("deadlineDay")),
      auditSeq INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (auditSeq >= 1),
      auditDigest TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (length(auditDigest) = 64 AND auditDigest NOT GLOB '*[^0-9a-f]*'),
      UNIQUE (round, version)
    ) STRICT;

    CREATE TABLE manualChange (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'D' || number),
      round TEXT NOT NULL,
      kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN
        ('lock', 'ban', 'conflict', 'wish', 'avoid', 'release', 'replace')),
      mentor TEXT NOT NULL,
      organisation TEXT NOT NULL,
      statedBy TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (statedBy IN ('mentor', 'organisation', 'coordinator')),
      pairing TEXT REFERENCES pairing (id),
      reason TEXT,
      actor TEXT NOT NULL,
      at TEXT NOT NULL \(instant("at")),
      servedBefore INTEGER CONSTRAINT "bad-value" CHECK (servedBefore >= 0),
      servedAfter INTEGER CONSTRAINT "bad-value" CHECK (servedAfter >= 0),
      totalBeforeMicro INTEGER CONSTRAINT "bad-value" CHECK (totalBeforeMicro >= 0),
      totalAfterMicro INTEGER CONSTRAINT "bad-value" CHECK (totalAfterMicro >= 0),
      worstBeforeMicro INTEGER
        CONSTRAINT "bad-value" CHECK (worstBeforeMicro BETWEEN 0 AND 1000000),
      worstAfterMicro INTEGER
        CONSTRAINT "bad-value" CHECK (worstAfterMicro BETWEEN 0 AND 1000000),
      \(sideColumns)
      \(sideKeys),
      CONSTRAINT "missing-value" CHECK (
        (servedBefore IS NULL) = (servedAfter IS NULL)
        AND (servedBefore IS NULL) = (totalBeforeMicro IS NULL)
        AND (servedBefore IS NULL) = (totalAfterMicro IS NULL)),
      CONSTRAINT "reason-needed" CHECK (kind NOT IN ('replace', 'conflict')
        OR length(trim(ifnull(reason, ''))) > 0),
      CONSTRAINT "missing-value" CHECK (kind <> 'replace' OR pairing IS NOT NULL)
    ) STRICT;
    CREATE INDEX manualChangeByRound ON manualChange (round);

    CREATE TABLE screeningCheck (
      round TEXT NOT NULL,
      side TEXT NOT NULL,
      application TEXT NOT NULL,
      item TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (item IN ('registered', 'consent', 'hours', 'conflict', 'briefing')),
      actor TEXT NOT NULL,
      at TEXT NOT NULL \(instant("at")),
      PRIMARY KEY (round, side, application, item),
      FOREIGN KEY (round, side, application) REFERENCES application (round, side, id)
    ) STRICT, WITHOUT ROWID;

    """

  static let roundLifeRules = [
    keptAsWritten("sending"), notReplaced("sending"), keptAsWritten("manualChange"),
    notReplaced("manualChange"),
    rule(
      "sendingCountsOn", "INSERT ON sending",
      when: """
        NEW.version <> 1 + (SELECT ifnull(max(version), 0) FROM sending WHERE round = NEW.round)
        """, raise: "kept-as-written"),
    rule(
      "screeningCheckIsReplaced", "UPDATE ON screeningCheck", when: "1",
      raise: "kept-as-written"),
    rule(
      "roundChoosesItsOwnRun", "UPDATE OF chosenRun ON round",
      when: """
        NEW.chosenRun IS NOT NULL AND EXISTS (SELECT 1 FROM matchRun
          WHERE id = NEW.chosenRun AND round <> NEW.name)
        """, raise: "unknown-reference"),
    rule(
      "applicationKeepsOrigin", "UPDATE OF carriedFrom ON application",
      when: "OLD.carriedFrom IS NOT NULL AND NEW.carriedFrom IS NOT OLD.carriedFrom",
      raise: "kept-as-written"),
    // A proposal that nobody has seen may be proposed again by a later run and keep its number.
    "DROP TRIGGER pairingKeepsPair;\n",
    rule(
      "pairingKeepsPair", "UPDATE ON pairing",
      when: """
        NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.round <> OLD.round
        OR (NEW.matchRun IS NOT OLD.matchRun AND (OLD.sentAt IS NOT NULL OR OLD.isManual = 1))
        OR NEW.mentor <> OLD.mentor
        OR NEW.organisation <> OLD.organisation OR NEW.proposedBy <> OLD.proposedBy
        OR NEW.proposedAt <> OLD.proposedAt OR NEW.isManual <> OLD.isManual
        OR NEW.manualReason IS NOT OLD.manualReason OR NEW.replaces IS NOT OLD.replaces
        """, raise: "kept-as-written"),
    "DROP TRIGGER pairingKeepsWhatWasSent;\n",
    rule(
      "pairingKeepsWhatWasSent", "UPDATE ON pairing",
      when: """
        OLD.sentAt IS NOT NULL AND (NEW.sentAt IS NOT OLD.sentAt
          OR NEW.sentVersion IS NOT OLD.sentVersion
          OR NEW.predictedFitMicro <> OLD.predictedFitMicro
          OR (NEW.deadlineDay IS NOT OLD.deadlineDay AND OLD.state <> 'proposed'))
        """, raise: "kept-as-written"),
  ].joined()
}
