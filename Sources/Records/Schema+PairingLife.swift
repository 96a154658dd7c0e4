extension Schema {
  /// What an accepted pairing needs to begin, to pause and to end.
  ///
  /// The record knows instants in UTC and days of the forum, whose day begins up to two hours
  /// before the same day does in UTC: the rules leave that much room, the steps do not.
  static let pairingLife =
    """
    ALTER TABLE pairing ADD COLUMN startedAt TEXT \(instant("startedAt"));
    ALTER TABLE pairing ADD COLUMN endDay TEXT \(day("endDay"));
    ALTER TABLE pairing ADD COLUMN endedBySide TEXT CONSTRAINT "bad-value"
      CHECK (endedBySide IN ('mentor', 'organisation', 'coordinator'));
    ALTER TABLE pairing ADD COLUMN aheadOfPlan INTEGER NOT NULL DEFAULT 0
      CONSTRAINT "bad-value" CHECK (aheadOfPlan = (state = 'completed' AND aheadOfPlan <> 0));

    """ + startRules + endRules + sessionsByEndDay + answerInTime

  private static let begins = "NEW.state = 'active' AND OLD.state = 'accepted'"

  private static let lastVersion = """
    (SELECT max(version) FROM agreement WHERE pairing = OLD.id)
    """

  private static let startRules = [
    rule(
      "pairingBeginsSigned", "UPDATE OF state ON pairing",
      when: """
        \(begins) AND (SELECT count(*) FROM signature
          WHERE pairing = OLD.id AND version = \(lastVersion)) < 2
        """, raise: "agreement-unsigned"),
    rule(
      "pairingBeginsWithGoal", "UPDATE OF state ON pairing",
      when: "\(begins) AND NOT EXISTS (SELECT 1 FROM goal WHERE pairing = OLD.id)",
      raise: "goal-needed"),
    rule(
      "pairingBeginsInTime", "UPDATE OF state ON pairing",
      when: """
        \(begins) AND date(NEW.startedAt, '+2 hours') < (SELECT startDay FROM agreement
          WHERE pairing = OLD.id AND version = \(lastVersion))
        """, raise: "starts-later"),
    rule(
      "pairingSaysWhenItBegan", "UPDATE OF state ON pairing",
      when: "\(begins) AND NEW.startedAt IS NULL", raise: "missing-value"),
    rule(
      "pairingKeepsStart", "UPDATE OF startedAt ON pairing",
      when: "NEW.startedAt IS NOT OLD.startedAt AND NOT (\(begins))", raise: "start-kept"),
    rule(
      "pairingPausesByPause", "UPDATE OF state ON pairing",
      when: """
        NEW.state = 'paused' AND OLD.state = 'active' AND NOT EXISTS (SELECT 1 FROM pause
          WHERE pairing = OLD.id AND endedAt IS NULL)
        """, raise: "reason-needed"),
    rule(
      "pairingLeavesItsPause", "UPDATE OF state ON pairing",
      when: """
        NEW.state <> 'paused' AND EXISTS (SELECT 1 FROM pause
          WHERE pairing = OLD.id AND endedAt IS NULL)
        """, raise: "pause-open"),
  ].joined()

  private static let endRules = [
    rule(
      "pairingCompletesRated", "UPDATE OF state ON pairing",
      when: """
        NEW.state = 'completed' AND EXISTS (SELECT 1 FROM goal WHERE pairing = OLD.id
          AND NOT EXISTS (SELECT 1 FROM goalRating WHERE goal = goal.id AND wave = 'final'))
        """, raise: "goals-unrated"),
    rule(
      "pairingSaysWhenItEnded", "UPDATE OF state ON pairing",
      when: """
        NEW.state IN ('completed', 'ended_early') AND OLD.state <> NEW.state
        AND NEW.endDay IS NULL
        """, raise: "missing-value"),
    rule(
      "pairingEndsWithinItsTime", "UPDATE OF endDay ON pairing",
      when: """
        NEW.endDay IS NOT NULL AND (NEW.endedAt IS NULL
          OR NEW.endDay > date(NEW.endedAt, '+2 hours')
          OR NEW.endDay < (SELECT startDay FROM agreement
            WHERE pairing = OLD.id ORDER BY version LIMIT 1))
        """, raise: "end-day"),
    rule(
      "pairingEndsAfterItsSessions", "UPDATE OF endDay ON pairing",
      when: """
        EXISTS (SELECT 1 FROM session WHERE pairing = OLD.id AND state = 'held'
          AND date(startsAt) > NEW.endDay)
        """, raise: "end-day"),
  ].joined()

  private static let sessionsByEndDay = [
    rule(
      "sessionAddedByEndDay", "INSERT ON session", when: isAfterEndDay,
      raise: "session-outside-pairing"),
    rule(
      "sessionChangedByEndDay", "UPDATE OF state, startsAt ON session", when: isAfterEndDay,
      raise: "session-outside-pairing"),
  ].joined()

  private static let isAfterEndDay = """
    NEW.state = 'held' AND EXISTS (SELECT 1 FROM pairing
      WHERE id = NEW.pairing AND date(NEW.startsAt) > endDay)
    """

  private static let answerInTime = rule(
    "responseComesInTime", "UPDATE OF answer ON response",
    when: """
      NEW.answer <> 'pending' AND EXISTS (SELECT 1 FROM pairing
        WHERE id = OLD.pairing AND deadlineDay < date(NEW.at))
      """, raise: "deadline-past")
}
