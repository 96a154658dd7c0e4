extension Schema {
  /// Matching runs: written once with what they saw and what they proved.
  static let matchRunTable =
    """
    CREATE TABLE matchRun (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'R' || number),
      round TEXT NOT NULL REFERENCES round (name),
      createdBy TEXT NOT NULL,
      createdAt TEXT NOT NULL \(instant("createdAt")),
      inputDigest TEXT NOT NULL,
      rules TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(rules)),
      thesaurusVersion TEXT NOT NULL,
      modelVersion TEXT NOT NULL,
      solver TEXT NOT NULL,
      seed INTEGER NOT NULL,
      served INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (served >= 0),
      totalMicro INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (totalMicro >= 0),
      worstMicro INTEGER CONSTRAINT "bad-value" CHECK (worstMicro BETWEEN 0 AND 1000000),
      document TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(document)),
      certificate TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(certificate)),
      CONSTRAINT "bad-value" CHECK ((served = 0) = (worstMicro IS NULL))
    ) STRICT;
    CREATE INDEX matchRunByRound ON matchRun (round);

    """ + keptAsWritten("matchRun") + notReplaced("matchRun")

  /// Triggers that keep rows of a table from being changed or removed.
  static func keptAsWritten(_ table: String) -> String {
    rule("\(table)IsNotChanged", "UPDATE ON \(table)", when: "1", raise: "kept-as-written")
      + rule("\(table)IsNotRemoved", "DELETE ON \(table)", when: "1", raise: "kept-as-written")
  }

  /// A trigger against `INSERT OR REPLACE`, which removes a row without firing a delete trigger.
  static func notReplaced(_ table: String) -> String {
    rule(
      "\(table)IsNotReplaced", "INSERT ON \(table)",
      when: "EXISTS (SELECT 1 FROM \(table) WHERE number = NEW.number OR id = NEW.id)",
      raise: "kept-as-written")
  }

  static let pairingTable = """
    CREATE TABLE pairing (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'P' || number),
      round TEXT NOT NULL REFERENCES round (name),
      matchRun TEXT REFERENCES matchRun (id),
      mentor TEXT NOT NULL,
      organisation TEXT NOT NULL,
      state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN (
        'proposed', 'accepted', 'active', 'paused',
        'declined', 'expired', 'withdrawn', 'completed', 'ended_early')),
      proposedBy TEXT NOT NULL,
      proposedAt TEXT NOT NULL \(instant("proposedAt")),
      sentAt TEXT \(instant("sentAt")),
      deadlineDay TEXT \(day("deadlineDay")),
      predictedFitMicro INTEGER NOT NULL
        CONSTRAINT "bad-value" CHECK (predictedFitMicro BETWEEN 0 AND 1000000),
      isManual INTEGER NOT NULL DEFAULT 0 CONSTRAINT "bad-value" CHECK (isManual IN (0, 1)),
      manualReason TEXT,
      replaces TEXT REFERENCES pairing (id),
      endedAt TEXT \(instant("endedAt")),
      endReason TEXT CONSTRAINT "bad-value" CHECK (endReason IN (
        'mentor_circumstances', 'organisation_circumstances', 'mentor_dissatisfied',
        'organisation_dissatisfied', 'faded_out', 'mentor_dropped', 'organisation_dropped',
        'safety_or_misconduct', 'external', 'other')),
      endText TEXT,
      \(sideColumns)
      \(sideKeys),
      CONSTRAINT "missing-value" CHECK ((sentAt IS NULL) = (deadlineDay IS NULL)),
      CONSTRAINT "bad-value" CHECK (isManual = 1 OR matchRun IS NOT NULL),
      CONSTRAINT "reason-needed"
        CHECK (isManual = 0 OR length(trim(ifnull(manualReason, ''))) > 0),
      CONSTRAINT "missing-value" CHECK ((endedAt IS NOT NULL)
        = (state IN ('declined', 'expired', 'withdrawn', 'completed', 'ended_early'))),
      CONSTRAINT "bad-value" CHECK (endedAt >= proposedAt),
      CONSTRAINT "reason-needed" CHECK (state <> 'ended_early' OR endReason IS NOT NULL),
      CONSTRAINT "text-needed"
        CHECK (endReason IS NOT 'other' OR length(trim(ifnull(endText, ''))) > 0)
    ) STRICT;
    CREATE UNIQUE INDEX pairingOpen ON pairing (round, organisation) WHERE endedAt IS NULL;
    CREATE INDEX pairingByMentor ON pairing (round, mentor);
    CREATE INDEX pairingByOrganisation ON pairing (round, organisation);

    """

  static let pairingRules = pairingProposalRules + pairingMoveRules

  private static let pairingProposalRules = [
    notReplaced("pairing"),
    rule(
      "pairingStarts", "INSERT ON pairing",
      when: "NEW.state <> 'proposed' OR NEW.sentAt IS NOT NULL", raise: "first-state"),
    rule(
      "pairingHasRound", "INSERT ON pairing",
      when: """
        EXISTS (SELECT 1 FROM round
          WHERE name = NEW.round AND state NOT IN ('matching', 'running'))
        """, raise: "round-not-matching"),
    rule(
      "pairingIsNotWithin", "INSERT ON pairing", when: isWithinOneOrganisation,
      raise: "own-organisation"),
    rule(
      "pairingIsNotMutual", "INSERT ON pairing",
      when: """
        EXISTS (SELECT 1 FROM round WHERE name = NEW.round AND allowsReciprocal = 0)
        AND EXISTS (SELECT 1 FROM pairing
          JOIN application AS otherMentor ON otherMentor.round = NEW.round
            AND otherMentor.side = 'mentor' AND otherMentor.id = pairing.mentor
          JOIN application AS otherNeed ON otherNeed.round = NEW.round
            AND otherNeed.side = 'organisation' AND otherNeed.id = pairing.organisation
          JOIN application AS mentor ON mentor.round = NEW.round
            AND mentor.side = 'mentor' AND mentor.id = NEW.mentor
          JOIN application AS need ON need.round = NEW.round
            AND need.side = 'organisation' AND need.id = NEW.organisation
          WHERE pairing.round = NEW.round AND pairing.endedAt IS NULL
          AND otherMentor.organisation = need.organisation
          AND otherNeed.organisation = mentor.organisation)
        """, raise: "reciprocal-pair"),
    rule(
      "pairingIsEligible", "INSERT ON pairing", when: isNotEligible("NEW"), raise: "not-eligible"),
    rule("pairingIsAllowed", "INSERT ON pairing", when: isBanned("NEW"), raise: "banned"),
    rule(
      "pairingHasPlace", "INSERT ON pairing",
      when: "\(openPairings("NEW")) >= \(capacity("NEW"))", raise: "capacity"),
  ].joined()

  private static let pairingMoveRules = [
    rule("pairingIsNotRemoved", "DELETE ON pairing", when: "1", raise: "kept-as-written"),
    rule(
      "pairingEndsForGood", "UPDATE ON pairing", when: "OLD.endedAt IS NOT NULL",
      raise: "final-state"),
    rule(
      "pairingKeepsPair", "UPDATE ON pairing",
      when: """
        NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.round <> OLD.round
        OR NEW.matchRun IS NOT OLD.matchRun OR NEW.mentor <> OLD.mentor
        OR NEW.organisation <> OLD.organisation OR NEW.proposedBy <> OLD.proposedBy
        OR NEW.proposedAt <> OLD.proposedAt OR NEW.isManual <> OLD.isManual
        OR NEW.manualReason IS NOT OLD.manualReason OR NEW.replaces IS NOT OLD.replaces
        """, raise: "kept-as-written"),
    rule(
      "pairingKeepsWhatWasSent", "UPDATE ON pairing",
      when: """
        OLD.sentAt IS NOT NULL AND (NEW.sentAt IS NOT OLD.sentAt
          OR NEW.predictedFitMicro <> OLD.predictedFitMicro
          OR (NEW.deadlineDay IS NOT OLD.deadlineDay AND OLD.state <> 'proposed'))
        """, raise: "kept-as-written"),
    rule(
      "pairingMoves", "UPDATE OF state ON pairing",
      when: """
        OLD.endedAt IS NULL AND NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
          'proposed>accepted', 'proposed>declined', 'proposed>expired', 'proposed>withdrawn',
          'accepted>active', 'accepted>withdrawn', 'active>paused', 'active>completed',
          'active>ended_early', 'paused>active', 'paused>ended_early')
        """, raise: "state-move"),
    rule(
      "pairingIsAgreed", "UPDATE OF state ON pairing",
      when: """
        NEW.state = 'accepted' AND OLD.state = 'proposed' AND (SELECT count(*) FROM response
          WHERE pairing = OLD.id AND answer = 'yes') < 2
        """, raise: "both-must-agree"),
    rule(
      "pairingIsDeclinedBySide", "UPDATE OF state ON pairing",
      when: """
        NEW.state = 'declined' AND NOT EXISTS (SELECT 1 FROM response
          WHERE pairing = OLD.id AND answer = 'no')
        """, raise: "nobody-declined"),
    // A day of the forum ends up to two hours before the same day does in UTC.
    rule(
      "pairingExpiresPastDeadline", "UPDATE OF state ON pairing",
      when: """
        NEW.state = 'expired'
        AND (OLD.deadlineDay IS NULL OR date(NEW.endedAt) < OLD.deadlineDay)
        """, raise: "deadline-not-past"),
    rule(
      "acceptedPairingIsEligible", "UPDATE OF state ON pairing",
      when: "NEW.state = 'accepted' AND OLD.state <> 'accepted' AND \(isNotEligible("OLD"))",
      raise: "not-eligible"),
    rule(
      "acceptedPairingHasPlace", "UPDATE OF state ON pairing",
      when: """
        NEW.state = 'accepted' AND OLD.state <> 'accepted'
        AND \(openPairings("OLD")) > \(capacity("OLD"))
        """, raise: "capacity"),
  ].joined()

  private static func openPairings(_ row: String) -> String {
    """
    (SELECT count(*) FROM pairing AS held WHERE held.round = \(row).round
      AND held.mentor = \(row).mentor AND held.endedAt IS NULL)
    """
  }

  /// The places of a mentor; NULL, which refuses nothing, where the foreign key will.
  private static func capacity(_ row: String) -> String {
    """
    (SELECT capacity FROM application WHERE application.round = \(row).round
      AND application.side = 'mentor' AND application.id = \(row).mentor)
    """
  }

  private static func isNotEligible(_ row: String) -> String {
    """
    EXISTS (SELECT 1 FROM application WHERE application.round = \(row).round
      AND application.state <> 'eligible'
      AND ((side = 'mentor' AND application.id = \(row).mentor)
        OR (side = 'organisation' AND application.id = \(row).organisation)))
    """
  }

  private static func isBanned(_ row: String) -> String {
    """
    EXISTS (SELECT 1 FROM preference WHERE preference.round = \(row).round
      AND preference.mentor = \(row).mentor AND preference.organisation = \(row).organisation
      AND kind IN ('avoid', 'ban'))
    """
  }
}
