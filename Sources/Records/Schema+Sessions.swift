extension Schema {
  /// Sessions with what a meeting leaves behind: who came, topics, actions, each side's word, and
  /// every version that a correction replaced.
  static let sessionLife =
    sessionTableRebuilt + sessionIndexes + sessionVersionTable + sessionLists
    + sessionStatementTable + sessionActionTable + sessionStateRules + sessionVersionRules
    + sessionPlaceRules

  /// The table of version 1 with more columns; rows keep their numbers.
  ///
  /// Made anew because a check over two columns cannot be added to a table that has rows.
  private static let sessionTableRebuilt = """
    CREATE TABLE newSession (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'S' || number),
      pairing TEXT NOT NULL REFERENCES pairing (id),
      state TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (state IN ('planned', 'held', 'cancelled', 'no_show')),
      startsAt TEXT NOT NULL \(instant("startsAt")),
      lengthMinutes INTEGER NOT NULL
        CONSTRAINT "session-length" CHECK (lengthMinutes BETWEEN 5 AND 480),
      mode TEXT CONSTRAINT "bad-value" CHECK (mode IN ('in-person', 'online')),
      place TEXT,
      summary TEXT NOT NULL DEFAULT '',
      nextDay TEXT \(day("nextDay")),
      otherAttendees INTEGER NOT NULL DEFAULT 0
        CONSTRAINT "bad-value" CHECK (otherAttendees BETWEEN 0 AND 500),
      revision INTEGER NOT NULL DEFAULT 0 CONSTRAINT "bad-value" CHECK (revision >= 0),
      factsRevision INTEGER NOT NULL DEFAULT 0
        CONSTRAINT "bad-value" CHECK (factsRevision BETWEEN 0 AND revision),
      heldLoggedAt TEXT \(instant("heldLoggedAt")),
      changeReason TEXT,
      loggedBy TEXT NOT NULL,
      loggedAt TEXT NOT NULL \(instant("loggedAt")),
      CONSTRAINT "session-in-future"
        CHECK (state NOT IN ('held', 'no_show') OR startsAt <= loggedAt),
      CONSTRAINT "missing-value" CHECK ((state = 'held') = (heldLoggedAt IS NOT NULL))
    ) STRICT;
    INSERT INTO newSession
      (number, id, pairing, state, startsAt, lengthMinutes, mode, summary, heldLoggedAt, loggedBy,
        loggedAt)
    SELECT number, id, pairing, state, startsAt, lengthMinutes, mode, summary,
      CASE state WHEN 'held' THEN loggedAt END, loggedBy,
      CASE state WHEN 'no_show' THEN max(startsAt, loggedAt) ELSE loggedAt END
    FROM session;
    DROP TABLE session;
    ALTER TABLE newSession RENAME TO session;

    """

  /// The first answers lists, calendars and overlaps; the second, totals and the last meeting,
  /// from the index alone.
  private static let sessionIndexes = """
    CREATE INDEX sessionByPairing ON session (pairing, startsAt);
    CREATE INDEX sessionByState ON session (pairing, state, startsAt, lengthMinutes);

    """

  private static let sessionVersionTable =
    """
    CREATE TABLE sessionVersion (
      session TEXT NOT NULL REFERENCES session (id),
      revision INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (revision >= 0),
      state TEXT NOT NULL,
      startsAt TEXT NOT NULL,
      lengthMinutes INTEGER NOT NULL,
      mode TEXT,
      place TEXT,
      summary TEXT NOT NULL,
      nextDay TEXT,
      otherAttendees INTEGER NOT NULL,
      changeReason TEXT,
      loggedBy TEXT NOT NULL,
      loggedAt TEXT NOT NULL,
      PRIMARY KEY (session, revision)
    ) STRICT, WITHOUT ROWID;

    """
    + keptAsWritten("sessionVersion")
    + rule(
      "sessionVersionIsNotReplaced", "INSERT ON sessionVersion",
      when: """
        EXISTS (SELECT 1 FROM sessionVersion
          WHERE session = NEW.session AND revision = NEW.revision)
        """, raise: "kept-as-written")
      + """
      CREATE TRIGGER sessionVersionStays AFTER UPDATE ON session
      BEGIN
        INSERT INTO sessionVersion VALUES (OLD.id, OLD.revision, OLD.state, OLD.startsAt,
          OLD.lengthMinutes, OLD.mode, OLD.place, OLD.summary, OLD.nextDay, OLD.otherAttendees,
          OLD.changeReason, OLD.loggedBy, OLD.loggedAt);
      END;

      """

  /// Lists belong to one version of their session, so that an earlier version keeps its own.
  private static let sessionLists =
    sessionList("sessionTopic", of: "concept TEXT NOT NULL", key: "concept")
    + sessionList(
      "sessionAttendee", of: "person TEXT NOT NULL REFERENCES person (id)", key: "person")
    + "CREATE INDEX sessionAttendeeByPerson ON sessionAttendee (person);\n"

  private static func sessionList(_ table: String, of column: String, key: String) -> String {
    """
    CREATE TABLE \(table) (
      session TEXT NOT NULL REFERENCES session (id),
      revision INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (revision >= 0),
      position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
      \(column),
      PRIMARY KEY (session, revision, position),
      UNIQUE (session, revision, \(key))
    ) STRICT, WITHOUT ROWID;

    """
      + keptAsWritten(table)
      + rule(
        "\(table)IsOfItsVersion", "INSERT ON \(table)",
        when: "NEW.revision IS NOT (SELECT revision FROM session WHERE id = NEW.session)",
        raise: "kept-as-written")
      + rule(
        "\(table)IsNotReplaced", "INSERT ON \(table)",
        when: """
          EXISTS (SELECT 1 FROM \(table) WHERE session = NEW.session
            AND revision = NEW.revision AND position = NEW.position)
          """, raise: "kept-as-written")
  }

  /// What each side says of a session as it was written; the sides are separate facts.
  private static let sessionStatementTable =
    """
    CREATE TABLE sessionStatement (
      session TEXT NOT NULL REFERENCES session (id),
      side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
      position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
      stance TEXT NOT NULL CONSTRAINT "bad-value" CHECK (stance IN ('confirmed', 'disputed')),
      reason TEXT,
      revision INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (revision >= 0),
      actor TEXT NOT NULL,
      at TEXT NOT NULL \(instant("at")),
      settlement TEXT,
      settledBy TEXT,
      settledAt TEXT \(instant("settledAt")),
      PRIMARY KEY (session, side, position),
      CONSTRAINT "reason-needed"
        CHECK (stance <> 'disputed' OR length(trim(ifnull(reason, ''))) > 0),
      CONSTRAINT "bad-value" CHECK (stance = 'disputed' OR settledAt IS NULL),
      CONSTRAINT "missing-value" CHECK ((settledBy IS NULL) = (settledAt IS NULL)),
      CONSTRAINT "reason-needed"
        CHECK (settledAt IS NULL OR length(trim(ifnull(settlement, ''))) > 0)
    ) STRICT, WITHOUT ROWID;

    """ + sessionStatementRules

  private static let sessionStatementRules = [
    rule(
      "sessionStatementIsOfItsVersion", "INSERT ON sessionStatement",
      when: "NEW.revision IS NOT (SELECT revision FROM session WHERE id = NEW.session)",
      raise: "kept-as-written"),
    rule(
      "sessionStatementIsOfWhatHappened", "INSERT ON sessionStatement",
      when: """
        EXISTS (SELECT 1 FROM session WHERE id = NEW.session AND state NOT IN ('held', 'no_show'))
        """, raise: "session-not-held"),
    rule(
      "sessionStatementStartsOpen", "INSERT ON sessionStatement",
      when: "NEW.settledAt IS NOT NULL", raise: "first-state"),
    rule(
      "sessionStatementIsNotReplaced", "INSERT ON sessionStatement",
      when: """
        EXISTS (SELECT 1 FROM sessionStatement WHERE session = NEW.session AND side = NEW.side
          AND position = NEW.position)
        """, raise: "kept-as-written"),
    rule(
      "sessionStatementStays", "UPDATE ON sessionStatement",
      when: """
        OLD.settledAt IS NOT NULL OR NEW.session <> OLD.session OR NEW.side <> OLD.side
        OR NEW.position <> OLD.position OR NEW.stance <> OLD.stance
        OR NEW.reason IS NOT OLD.reason OR NEW.revision <> OLD.revision
        OR NEW.actor <> OLD.actor OR NEW.at <> OLD.at
        """, raise: "kept-as-written"),
    rule(
      "sessionStatementIsNotRemoved", "DELETE ON sessionStatement", when: "1",
      raise: "kept-as-written"),
  ].joined()

  /// Next steps agreed in a session.
  private static let sessionActionTable =
    """
    CREATE TABLE sessionAction (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'A' || number),
      session TEXT NOT NULL REFERENCES session (id),
      text TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(text)) > 0),
      owner TEXT NOT NULL CONSTRAINT "bad-value" CHECK (owner IN ('mentor', 'organisation')),
      dueDay TEXT NOT NULL \(day("dueDay")),
      addedBy TEXT NOT NULL,
      addedAt TEXT NOT NULL \(instant("addedAt")),
      doneBy TEXT,
      doneAt TEXT \(instant("doneAt")),
      CONSTRAINT "missing-value" CHECK ((doneBy IS NULL) = (doneAt IS NULL))
    ) STRICT;
    CREATE INDEX sessionActionBySession ON sessionAction (session);

    """
    + notReplaced("sessionAction")
    + rule(
      "sessionActionStartsOpen", "INSERT ON sessionAction", when: "NEW.doneAt IS NOT NULL",
      raise: "first-state")
    + rule(
      "sessionActionStays", "UPDATE ON sessionAction",
      when: """
        NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.session <> OLD.session
        OR NEW.text <> OLD.text OR NEW.owner <> OLD.owner OR NEW.dueDay <> OLD.dueDay
        OR NEW.addedBy <> OLD.addedBy OR NEW.addedAt <> OLD.addedAt
        """, raise: "kept-as-written")
    + rule(
      "sessionActionIsDoneOnce", "UPDATE ON sessionAction", when: "OLD.doneAt IS NOT NULL",
      raise: "final-state")
    + rule(
      "sessionActionIsNotRemoved", "DELETE ON sessionAction", when: "1", raise: "kept-as-written")

  private static let sessionStateRules = [
    notReplaced("session"),
    rule("sessionIsNotRemoved", "DELETE ON session", when: "1", raise: "kept-as-written"),
    rule(
      "sessionKeepsPairing", "UPDATE ON session",
      when: "NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing",
      raise: "kept-as-written"),
    rule(
      "sessionMoves", "UPDATE OF state ON session",
      when: "NEW.state <> OLD.state AND OLD.state <> 'planned'", raise: "state-move"),
    rule(
      "sessionThatDidNotHappenStays", "UPDATE ON session",
      when: "OLD.state IN ('cancelled', 'no_show') AND NEW.state = OLD.state",
      raise: "final-state"),
  ].joined()

  private static let sessionVersionRules = [
    rule(
      "sessionStartsItsVersions", "INSERT ON session", when: "NEW.revision <> 0",
      raise: "first-state"),
    rule(
      "sessionCountsItsVersions", "UPDATE ON session", when: "NEW.revision <> OLD.revision + 1",
      raise: "kept-as-written"),
    // A confirmation stands as long as what it confirms: when, how long, and that it took place.
    rule(
      "sessionMarksChangedFacts", "UPDATE ON session",
      when: """
        NEW.factsRevision <> CASE WHEN NEW.startsAt <> OLD.startsAt
          OR NEW.lengthMinutes <> OLD.lengthMinutes OR NEW.state <> OLD.state
          THEN NEW.revision ELSE OLD.factsRevision END
        """, raise: "kept-as-written"),
    rule(
      "sessionKeepsWhenItWasLogged", "UPDATE ON session",
      when: "OLD.heldLoggedAt IS NOT NULL AND NEW.heldLoggedAt IS NOT OLD.heldLoggedAt",
      raise: "kept-as-written"),
    rule(
      "sessionIsCorrectedWithReason", "UPDATE ON session",
      when: """
        OLD.state = 'held' AND length(trim(ifnull(NEW.changeReason, ''))) = 0
        AND NEW.loggedAt > strftime('%Y-%m-%dT%H:%M:%fZ', OLD.heldLoggedAt, '+14 days')
        """, raise: "correction-late"),
  ].joined()

  private static let sessionPlaceRules =
    sessionPlace("Added", on: "INSERT") + sessionPlace("Changed", on: "UPDATE OF startsAt, state")

  /// Invariant 10. A day of the forum begins up to two hours before the same day does in UTC.
  private static func sessionPlace(_ name: String, on event: String) -> String {
    let isNew =
      name == "Added" ? "" : "(NEW.startsAt <> OLD.startsAt OR NEW.state <> OLD.state) AND "
    return rule(
      "session\(name)WhileRunning", "\(event) ON session",
      when: """
        \(isNew)NEW.state IN ('planned', 'held') AND EXISTS (SELECT 1 FROM pairing
          WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active')
          AND NOT (NEW.state = 'held' AND state IN ('completed', 'ended_early')))
        """, raise: "pairing-not-running")
      + rule(
        "session\(name)WithinPairing", "\(event) ON session",
        when: """
          \(isNew)NEW.state IN ('planned', 'held') AND EXISTS (SELECT 1 FROM pairing
            WHERE id = NEW.pairing AND (date(NEW.startsAt, '+2 hours') < date(proposedAt)
              OR NEW.startsAt > endedAt))
          """, raise: "session-outside-pairing")
  }
}
