extension Schema {
  /// The goals of a pairing, each with its five levels in words, and their ratings.
  ///
  /// Ratings are appended and never edited. The latest of a wave counts; a further final or any
  /// other base rating says why.
  static let goalTables =
    """
    CREATE TABLE goal (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'G' || number),
      pairing TEXT NOT NULL REFERENCES pairing (id),
      statement TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(statement)) > 0),
      concept TEXT,
      weight INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (weight BETWEEN 1 AND 3),
      muchLess TEXT NOT NULL,
      less TEXT NOT NULL,
      expected TEXT NOT NULL,
      more TEXT NOT NULL,
      muchMore TEXT NOT NULL,
      baseline INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (baseline IN (-2, -1)),
      addedBy TEXT NOT NULL,
      addedAt TEXT NOT NULL \(instant("addedAt")),
      CONSTRAINT "goal-levels" CHECK (
        min(length(trim(muchLess)), length(trim(less)), length(trim(expected)),
          length(trim(more)), length(trim(muchMore))) > 0
        AND trim(muchLess) NOT IN (trim(less), trim(expected), trim(more), trim(muchMore))
        AND trim(less) NOT IN (trim(expected), trim(more), trim(muchMore))
        AND trim(expected) NOT IN (trim(more), trim(muchMore))
        AND trim(more) <> trim(muchMore))
    ) STRICT;
    CREATE INDEX goalByPairing ON goal (pairing);

    CREATE TABLE goalRating (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      goal TEXT NOT NULL REFERENCES goal (id),
      wave TEXT NOT NULL CONSTRAINT "bad-value" CHECK (wave IN ('base', 'mid', 'final')),
      level INTEGER CONSTRAINT "bad-value" CHECK (level BETWEEN -2 AND 2),
      side TEXT CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
      reason TEXT,
      ratedBy TEXT NOT NULL,
      ratedAt TEXT NOT NULL \(instant("ratedAt")),
      CONSTRAINT "bad-value" CHECK (wave <> 'base' OR level IN (-2, -1)),
      CONSTRAINT "bad-value" CHECK (wave = 'final' OR level IS NOT NULL),
      CONSTRAINT "reason-needed" CHECK (
        (level IS NOT NULL AND wave <> 'base') OR length(trim(ifnull(reason, ''))) > 0)
    ) STRICT;
    CREATE INDEX goalRatingByGoal ON goalRating (goal);

    """ + keptAsWritten("goal") + notReplaced("goal") + goalRules + keptAsWritten("goalRating")
    + ratingRules

  private static let goalRules = [
    rule(
      "goalHasAcceptedPairing", "INSERT ON goal", when: isNotAccepted("NEW.pairing"),
      raise: "pairing-not-accepted"),
    rule(
      "goalsAreFew", "INSERT ON goal",
      when: "(SELECT count(*) FROM goal WHERE pairing = NEW.pairing) >= 5", raise: "goals-full"),
  ].joined()

  private static let ratingRules = [
    rule(
      "goalRatingIsNotReplaced", "INSERT ON goalRating",
      when: "EXISTS (SELECT 1 FROM goalRating WHERE number = NEW.number)",
      raise: "kept-as-written"),
    rule(
      "goalRatingHasBegunPairing", "INSERT ON goalRating",
      when: """
        EXISTS (SELECT 1 FROM goal JOIN pairing ON pairing.id = goal.pairing
          WHERE goal.id = NEW.goal
          AND state NOT IN ('active', 'paused', 'completed', 'ended_early')
          AND (state <> 'accepted' OR NEW.wave <> 'base'))
        """, raise: "pairing-not-begun"),
    rule(
      "goalRatingPrecedesClosing", "INSERT ON goalRating",
      when: """
        EXISTS (SELECT 1 FROM goal JOIN pairing ON pairing.id = goal.pairing
          JOIN round ON round.name = pairing.round
          WHERE goal.id = NEW.goal AND round.state = 'closed')
        """, raise: "round-closed"),
    rule(
      "finalRatingIsCorrectedWithReason", "INSERT ON goalRating",
      when: """
        NEW.wave = 'final' AND length(trim(ifnull(NEW.reason, ''))) = 0
        AND EXISTS (SELECT 1 FROM goalRating WHERE goal = NEW.goal AND wave = 'final')
        """, raise: "reason-needed"),
  ].joined()
}
