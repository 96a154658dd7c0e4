extension Schema {
  /// What each side says to a proposal; there is no row before the proposal is sent.
  static let responseTable =
    """
    CREATE TABLE response (
      pairing TEXT NOT NULL REFERENCES pairing (id),
      side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
      answer TEXT NOT NULL CONSTRAINT "bad-value" CHECK (answer IN ('pending', 'yes', 'no')),
      reason TEXT CONSTRAINT "bad-value" CHECK (reason IN (
        'no_time', 'expertise_mismatch', 'conflict_of_interest', 'already_know_each_other',
        'logistics', 'need_changed', 'other')),
      text TEXT,
      actor TEXT,
      at TEXT \(instant("at")),
      PRIMARY KEY (pairing, side),
      CONSTRAINT "bad-value" CHECK (answer = 'no' OR (reason IS NULL AND text IS NULL)),
      CONSTRAINT "missing-value" CHECK ((answer = 'pending') = (actor IS NULL)
        AND (answer = 'pending') = (at IS NULL)),
      CONSTRAINT "text-needed"
        CHECK (reason IS NOT 'other' OR length(trim(ifnull(text, ''))) > 0)
    ) STRICT, WITHOUT ROWID;

    """
    + answerRules("Added", on: "INSERT", row: "NEW")
    + answerRules("Changed", on: "UPDATE", row: "OLD")
    + rule(
      "responseKeepsPlace", "UPDATE ON response",
      when: "NEW.pairing <> OLD.pairing OR NEW.side <> OLD.side", raise: "kept-as-written")
    + rule("responseIsNotRemoved", "DELETE ON response", when: "1", raise: "kept-as-written")

  private static func answerRules(_ name: String, on event: String, row: String) -> String {
    rule(
      "response\(name)WhileProposed", "\(event) ON response",
      when: "EXISTS (SELECT 1 FROM pairing WHERE id = \(row).pairing AND state <> 'proposed')",
      raise: "answer-closed")
      + rule(
        "response\(name)OnceSent", "\(event) ON response",
        when: "EXISTS (SELECT 1 FROM pairing WHERE id = \(row).pairing AND sentAt IS NULL)",
        raise: "not-sent")
  }

  /// Mentoring sessions; totals are sums over these rows and stored nowhere.
  static let sessionTable = """
    CREATE TABLE session (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'S' || number),
      pairing TEXT NOT NULL REFERENCES pairing (id),
      state TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (state IN ('planned', 'held', 'cancelled', 'no_show')),
      startsAt TEXT NOT NULL \(instant("startsAt")),
      lengthMinutes INTEGER NOT NULL
        CONSTRAINT "session-length" CHECK (lengthMinutes BETWEEN 5 AND 480),
      mode TEXT CONSTRAINT "bad-value" CHECK (mode IN ('in-person', 'online')),
      summary TEXT NOT NULL DEFAULT '',
      loggedBy TEXT NOT NULL,
      loggedAt TEXT NOT NULL \(instant("loggedAt")),
      CONSTRAINT "session-in-future" CHECK (state <> 'held' OR startsAt <= loggedAt)
    ) STRICT;
    CREATE INDEX sessionByPairing ON session (pairing, startsAt);

    """ + sessionRules

  private static let sessionRules = [
    notReplaced("session"),
    rule(
      "sessionHasRunningPairing", "INSERT ON session",
      when: """
        EXISTS (SELECT 1 FROM pairing
          WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active'))
        """, raise: "pairing-not-running"),
    rule(
      "sessionIsHeldWhileRunning", "UPDATE OF state ON session",
      when: """
        NEW.state = 'held' AND OLD.state <> 'held' AND EXISTS (SELECT 1 FROM pairing
          WHERE id = OLD.pairing AND state NOT IN ('accepted', 'active'))
        """, raise: "pairing-not-running"),
    rule(
      "sessionMoves", "UPDATE OF state ON session",
      when: "NEW.state <> OLD.state AND OLD.state <> 'planned'", raise: "state-move"),
    rule(
      "sessionKeepsPairing", "UPDATE ON session",
      when: "NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing",
      raise: "kept-as-written"),
    rule("sessionIsNotRemoved", "DELETE ON session", when: "1", raise: "kept-as-written"),
  ].joined()
}
