extension Schema {
  /// Applications as they were made: what the applicant wrote, and who and whom it names.
  static let applicationTables = """
    CREATE TABLE application (
      round TEXT NOT NULL REFERENCES round (name),
      side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
      id TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(id)) > 0),
      state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN
        ('received', 'eligible', 'rejected', 'waitlisted', 'withdrawn')),
      stateReason TEXT,
      person TEXT REFERENCES person (id),
      organisation TEXT REFERENCES organisation (id),
      personName TEXT NOT NULL,
      organisationName TEXT NOT NULL,
      email TEXT,
      territory TEXT CONSTRAINT "bad-value" CHECK (territory IN ('Araba', 'Bizkaia', 'Gipuzkoa')),
      mode TEXT CONSTRAINT "bad-value" CHECK (mode IN ('in-person', 'online', 'either')),
      capacity INTEGER CONSTRAINT "bad-value" CHECK (capacity BETWEEN 0 AND 100),
      about TEXT NOT NULL,
      receivedAt TEXT NOT NULL \(instant("receivedAt")),
      changedAt TEXT \(instant("changedAt")),
      PRIMARY KEY (round, side, id),
      CONSTRAINT "missing-value" CHECK ((side = 'mentor') = (capacity IS NOT NULL)),
      CONSTRAINT "reason-needed"
        CHECK (state <> 'rejected' OR length(trim(ifnull(stateReason, ''))) > 0)
    ) STRICT;
    CREATE INDEX applicationByPerson ON application (person);
    CREATE INDEX applicationByOrganisation ON application (organisation);

    \(list("applicationLanguage", of: """
        language TEXT NOT NULL CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en', 'fr'))
      """))
    \(list("applicationField", of: "concept TEXT NOT NULL"))
    \(list("need", of: """
        concept TEXT NOT NULL,
        priority INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (priority BETWEEN 1 AND 5),
        levelNow INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (levelNow BETWEEN 1 AND 4),
        levelWanted INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (levelWanted BETWEEN 1 AND 4),
        CONSTRAINT "bad-value" CHECK (side = 'organisation'),
        UNIQUE (round, side, application, concept)
      """))
    \(list("expertise", of: """
        concept TEXT NOT NULL,
        level INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (level BETWEEN 0 AND 4),
        CONSTRAINT "bad-value" CHECK (side = 'mentor'),
        UNIQUE (round, side, application, concept)
      """))
    """

  /// A table of the values that an application lists, in the order in which it lists them.
  private static func list(_ name: String, of columns: String) -> String {
    let trimmed = String(columns.drop { $0 == " " })
    // Table constraints come after every column, so the shared columns go first.
    return """
      CREATE TABLE \(name) (
        round TEXT NOT NULL,
        side TEXT NOT NULL,
        application TEXT NOT NULL,
        position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
        \(trimmed),
        PRIMARY KEY (round, side, application, position),
        FOREIGN KEY (round, side, application) REFERENCES application (round, side, id)
          ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;

      """
  }

  static let applicationRules =
    [
      rule(
        "applicationStarts", "INSERT ON application", when: "NEW.state <> 'received'",
        raise: "first-state"),
      rule(
        "applicationComesInTime", "INSERT ON application",
        when: """
          EXISTS (SELECT 1 FROM round WHERE name = NEW.round AND state IN ('closing', 'closed'))
          """, raise: "round-closing"),
      rule(
        "applicationMoves", "UPDATE OF state ON application",
        when: """
          NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
            'received>eligible', 'received>rejected', 'received>waitlisted',
            'eligible>withdrawn', 'waitlisted>eligible', 'waitlisted>withdrawn')
          """, raise: "state-move"),
      rule(
        "applicationWithdrawsWithoutPairing", "UPDATE OF state ON application",
        when: """
          NEW.state <> OLD.state AND \(isHeld("OLD.round", "OLD.side", "OLD.id", sentOnly: false))
          """, raise: "held-by-pairing"),
      rule(
        "applicationKeepsOrganisation", "UPDATE OF organisation ON application",
        when: """
          NEW.organisation IS NOT OLD.organisation
          AND \(isHeld("OLD.round", "OLD.side", "OLD.id", sentOnly: false))
          """, raise: "held-by-pairing"),
      rule(
        "applicationKeepsWhatWasMatched",
        "UPDATE OF organisationName, territory, mode, about ON application",
        when: """
          (NEW.organisationName <> OLD.organisationName OR NEW.territory IS NOT OLD.territory
            OR NEW.mode IS NOT OLD.mode OR NEW.about <> OLD.about)
          AND \(isHeld("OLD.round", "OLD.side", "OLD.id", sentOnly: true))
          """, raise: "held-by-pairing"),
      rule(
        "applicationKeepsPlacesTaken", "UPDATE OF capacity ON application",
        when: """
          NEW.capacity < (SELECT count(*) FROM pairing
            WHERE round = OLD.round AND mentor = OLD.id AND endedAt IS NULL)
          """, raise: "capacity"),
    ].joined()
    + ["applicationLanguage", "applicationField", "need", "expertise"].map(listRules).joined()

  private static func listRules(of table: String) -> String {
    let held = { (row: String) in
      isHeld("\(row).round", "\(row).side", "\(row).application", sentOnly: true)
    }
    return rule(
      "\(table)AddedUnlessHeld", "INSERT ON \(table)", when: held("NEW"), raise: "held-by-pairing")
      + rule(
        "\(table)ChangedUnlessHeld", "UPDATE ON \(table)", when: held("OLD"),
        raise: "held-by-pairing")
      + rule(
        "\(table)RemovedUnlessHeld", "DELETE ON \(table)", when: held("OLD"),
        raise: "held-by-pairing")
  }

  /// Whether an open pairing stands on an application.
  private static func isHeld(
    _ round: String, _ side: String, _ id: String, sentOnly: Bool
  ) -> String {
    let sent = sentOnly ? " AND sentAt IS NOT NULL" : ""
    return """
      EXISTS (SELECT 1 FROM pairing WHERE round = \(round) AND endedAt IS NULL\(sent)
        AND CASE \(side) WHEN 'mentor' THEN mentor ELSE organisation END = \(id))
      """
  }
}
