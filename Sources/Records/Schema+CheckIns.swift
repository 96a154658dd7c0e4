extension Schema {
  /// What a coordinator hears of a pairing: check-ins, and incidents whose text is restricted.
  static let checkInTables =
    """
    CREATE TABLE checkIn (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'K' || number),
      pairing TEXT NOT NULL REFERENCES pairing (id),
      onDay TEXT NOT NULL \(day("onDay")),
      channel TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (channel IN ('phone', 'email', 'message', 'video', 'in-person')),
      light TEXT NOT NULL CONSTRAINT "bad-value" CHECK (light IN ('green', 'amber', 'red')),
      summary TEXT NOT NULL DEFAULT '',
      followUpDay TEXT \(day("followUpDay")),
      recordedBy TEXT NOT NULL,
      recordedAt TEXT NOT NULL \(instant("recordedAt")),
      CONSTRAINT "check-in-day" CHECK (onDay <= date(recordedAt, '+2 hours')),
      CONSTRAINT "check-in-day" CHECK (followUpDay >= onDay)
    ) STRICT;
    CREATE INDEX checkInByPairing ON checkIn (pairing, onDay);

    CREATE TABLE incident (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'I' || number),
      pairing TEXT NOT NULL REFERENCES pairing (id),
      severity TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (severity IN ('low', 'medium', 'high')),
      text TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(text)) > 0),
      state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN ('open', 'closed')),
      reportedBy TEXT NOT NULL,
      reportedAt TEXT NOT NULL \(instant("reportedAt")),
      closedBy TEXT,
      closedAt TEXT \(instant("closedAt")),
      outcome TEXT,
      CONSTRAINT "missing-value" CHECK ((state = 'closed') = (closedAt IS NOT NULL)
        AND (state = 'closed') = (closedBy IS NOT NULL)),
      CONSTRAINT "bad-value" CHECK (closedAt >= reportedAt),
      CONSTRAINT "reason-needed"
        CHECK (state = 'open' OR length(trim(ifnull(outcome, ''))) > 0)
    ) STRICT;
    CREATE INDEX incidentByPairing ON incident (pairing);

    """ + keptAsWritten("checkIn") + notReplaced("checkIn")
    + rule(
      "checkInHasAcceptedPairing", "INSERT ON checkIn", when: isNotAccepted("NEW.pairing"),
      raise: "pairing-not-accepted")
    + notReplaced("incident") + incidentRules

  private static let incidentRules = [
    rule(
      "incidentStarts", "INSERT ON incident", when: "NEW.state <> 'open'", raise: "first-state"),
    rule(
      "incidentStaysClosed", "UPDATE ON incident", when: "OLD.state = 'closed'",
      raise: "final-state"),
    rule(
      "incidentKeepsWhatWasSaid", "UPDATE ON incident",
      when: """
        NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
        OR NEW.severity <> OLD.severity OR NEW.text <> OLD.text
        OR NEW.reportedBy <> OLD.reportedBy OR NEW.reportedAt <> OLD.reportedAt
        """, raise: "kept-as-written"),
    rule("incidentIsNotRemoved", "DELETE ON incident", when: "1", raise: "kept-as-written"),
  ].joined()
}
