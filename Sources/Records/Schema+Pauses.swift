extension Schema {
  /// When a pairing stood still and why.
  ///
  /// A pairing is paused by a pause that is open, and leaves it when the pause has ended. No
  /// session is held within one, whenever it is written down.
  static let pauseTable =
    """
    CREATE TABLE pause (
      pairing TEXT NOT NULL REFERENCES pairing (id),
      startedAt TEXT NOT NULL \(instant("startedAt")),
      endedAt TEXT \(instant("endedAt")),
      reason TEXT NOT NULL CONSTRAINT "reason-needed" CHECK (length(trim(reason)) > 0),
      pausedBy TEXT NOT NULL,
      resumedBy TEXT,
      PRIMARY KEY (pairing, startedAt),
      CONSTRAINT "bad-value" CHECK (endedAt >= startedAt),
      CONSTRAINT "missing-value" CHECK ((endedAt IS NULL) = (resumedBy IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX pauseOpen ON pause (pairing) WHERE endedAt IS NULL;

    """ + pauseRules + sessionPauseRules

  private static let pauseRules = [
    rule(
      "pauseHasActivePairing", "INSERT ON pause",
      when: "EXISTS (SELECT 1 FROM pairing WHERE id = NEW.pairing AND state <> 'active')",
      raise: "state-move"),
    rule("pauseStartsOpen", "INSERT ON pause", when: "NEW.endedAt NOT NULL", raise: "first-state"),
    rule(
      "pauseFollowsTheOthers", "INSERT ON pause",
      when: """
        EXISTS (SELECT 1 FROM pause WHERE pairing = NEW.pairing
          AND (NEW.startedAt = startedAt OR NEW.startedAt < endedAt))
        """, raise: "kept-as-written"),
    rule(
      "pauseKeepsWhatItWas", "UPDATE ON pause",
      when: """
        OLD.endedAt IS NOT NULL OR NEW.pairing <> OLD.pairing OR NEW.startedAt <> OLD.startedAt
        OR NEW.reason <> OLD.reason OR NEW.pausedBy <> OLD.pausedBy
        """, raise: "kept-as-written"),
    rule("pauseIsNotRemoved", "DELETE ON pause", when: "1", raise: "kept-as-written"),
  ].joined()

  private static let sessionPauseRules = [
    rule(
      "sessionAddedOutsidePauses", "INSERT ON session", when: isHeldWithinPause,
      raise: "pairing-paused"),
    rule(
      "sessionChangedOutsidePauses", "UPDATE OF state, startsAt ON session",
      when: isHeldWithinPause, raise: "pairing-paused"),
  ].joined()

  private static let isHeldWithinPause = """
    NEW.state = 'held' AND EXISTS (SELECT 1 FROM pause WHERE pairing = NEW.pairing
      AND startedAt <= NEW.startsAt AND (endedAt IS NULL OR NEW.startsAt < endedAt))
    """
}
