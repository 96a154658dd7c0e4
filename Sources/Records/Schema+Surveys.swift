extension Schema {
  /// Questionnaires with their answers, which name a pseudonym and nobody else.
  static let surveyTables = instrumentTable + invitationTable + surveyAnswerTable

  /// An instrument stays as it was when it was first used: answers are read by it.
  private static let instrumentTable =
    """
    CREATE TABLE instrument (
      name TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (length(name) BETWEEN 1 AND 60 AND name NOT GLOB '*[^a-z0-9-]*'),
      version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version BETWEEN 1 AND 999),
      document TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(document)),
      loadedBy TEXT NOT NULL,
      loadedAt TEXT NOT NULL \(instant("loadedAt")),
      PRIMARY KEY (name, version)
    ) STRICT, WITHOUT ROWID;

    """ + keptAsWritten("instrument")
    + rule(
      "instrumentIsNotReplaced", "INSERT ON instrument",
      when: "EXISTS (SELECT 1 FROM instrument WHERE name = NEW.name AND version = NEW.version)",
      raise: "kept-as-written")

  /// One-time codes, of which only the digest is here. Nothing says when a code was used, so that
  /// an answer cannot be told by its hour.
  private static let invitationTable =
    """
    CREATE TABLE surveyInvitation (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'V' || number),
      pairing TEXT NOT NULL REFERENCES pairing (id),
      side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
      instrument TEXT NOT NULL,
      version INTEGER NOT NULL,
      wave TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (wave IN ('base', 'mid', 'end', 'follow-up')),
      digest TEXT NOT NULL UNIQUE CONSTRAINT "bad-value"
        CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
      expiresDay TEXT NOT NULL \(day("expiresDay")),
      state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN ('open', 'used', 'replaced')),
      invitedBy TEXT NOT NULL,
      invitedAt TEXT NOT NULL \(instant("invitedAt")),
      FOREIGN KEY (instrument, version) REFERENCES instrument (name, version),
      CONSTRAINT "bad-value" CHECK (expiresDay >= date(invitedAt))
    ) STRICT;
    CREATE UNIQUE INDEX surveyInvitationOpen
      ON surveyInvitation (pairing, side, instrument, wave) WHERE state = 'open';

    """ + notReplaced("surveyInvitation")
    + [
      // An index alone would let INSERT OR REPLACE take the other invitation away.
      rule(
        "surveyInvitationIsOneAtATime", "INSERT ON surveyInvitation",
        when: """
          EXISTS (SELECT 1 FROM surveyInvitation WHERE digest = NEW.digest
            OR (pairing = NEW.pairing AND side = NEW.side AND instrument = NEW.instrument
              AND wave = NEW.wave AND state = 'open'))
          """, raise: "already-exists"),
      rule(
        "surveyInvitationStarts", "INSERT ON surveyInvitation", when: "NEW.state <> 'open'",
        raise: "first-state"),
      rule(
        "surveyInvitationHasPairing", "INSERT ON surveyInvitation",
        when: isTooEarly("NEW.pairing"), raise: "survey-too-early"),
      rule(
        "surveyInvitationEnds", "UPDATE ON surveyInvitation", when: "OLD.state <> 'open'",
        raise: "final-state"),
      rule(
        "surveyInvitationKeepsWhatItWas", "UPDATE ON surveyInvitation",
        when: """
          NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
          OR NEW.side <> OLD.side OR NEW.instrument <> OLD.instrument
          OR NEW.version <> OLD.version OR NEW.wave <> OLD.wave OR NEW.digest <> OLD.digest
          OR NEW.expiresDay <> OLD.expiresDay OR NEW.invitedBy <> OLD.invitedBy
          OR NEW.invitedAt <> OLD.invitedAt
          """, raise: "kept-as-written"),
      rule(
        "surveyInvitationIsNotRemoved", "DELETE ON surveyInvitation", when: "1",
        raise: "kept-as-written"),
    ].joined()

  /// Answers lie in the order of pseudonyms, with a day and without an hour: neither their place
  /// nor their time tells whose they are.
  private static let surveyAnswerTable =
    """
    CREATE TABLE surveyAnswer (
      round TEXT NOT NULL REFERENCES round (name),
      instrument TEXT NOT NULL,
      version INTEGER NOT NULL,
      wave TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (wave IN ('base', 'mid', 'end', 'follow-up')),
      subject TEXT NOT NULL \(pseudonym("subject")),
      side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
      respondent TEXT NOT NULL \(pseudonym("respondent")),
      onDay TEXT NOT NULL \(day("onDay")),
      items TEXT NOT NULL CONSTRAINT "bad-value"
        CHECK (json_valid(items) AND json_type(items) = 'array'),
      PRIMARY KEY (round, instrument, wave, subject, side, respondent),
      FOREIGN KEY (instrument, version) REFERENCES instrument (name, version)
    ) STRICT, WITHOUT ROWID;

    """
    + [
      rule(
        "surveyAnswerIsNotReplaced", "INSERT ON surveyAnswer",
        when: """
          EXISTS (SELECT 1 FROM surveyAnswer WHERE round = NEW.round
            AND instrument = NEW.instrument AND wave = NEW.wave AND subject = NEW.subject
            AND side = NEW.side AND respondent = NEW.respondent)
          """, raise: "already-exists"),
      rule(
        "surveyAnswerFits", "INSERT ON surveyAnswer", when: doesNotFit, raise: "answer-scale"),
      rule(
        "surveyAnswerStillFits", "UPDATE OF items ON surveyAnswer", when: doesNotFit,
        raise: "answer-scale"),
      rule(
        "surveyAnswerKeepsWhose", "UPDATE ON surveyAnswer",
        when: """
          NEW.round <> OLD.round OR NEW.instrument <> OLD.instrument
          OR NEW.version <> OLD.version OR NEW.wave <> OLD.wave OR NEW.subject <> OLD.subject
          OR NEW.side <> OLD.side OR NEW.respondent <> OLD.respondent
          """, raise: "kept-as-written"),
      rule(
        "surveyAnswerIsNotRemoved", "DELETE ON surveyAnswer", when: "1",
        raise: "kept-as-written"),
    ].joined()

  private static func pseudonym(_ column: String) -> String {
    """
    CONSTRAINT "bad-value" CHECK (length(\(column)) = 20 AND \(column) NOT GLOB '*[^0-9a-f]*')
    """
  }

  /// Whether a pairing is one that nobody can say anything of yet.
  private static func isTooEarly(_ pairing: String) -> String {
    """
    EXISTS (SELECT 1 FROM pairing WHERE id = \(pairing)
      AND state NOT IN ('accepted', 'active', 'paused', 'completed', 'ended_early'))
    """
  }

  /// An answer has one value for each item of its instrument, within the item's scale or none, and
  /// at least one.
  private static let doesNotFit = """
    EXISTS (SELECT 1 FROM instrument WHERE name = NEW.instrument AND version = NEW.version
      AND (json_array_length(NEW.items) <> json_array_length(document, '$.items')
        OR NOT EXISTS (SELECT 1 FROM json_each(NEW.items) WHERE type <> 'null')
        OR EXISTS (SELECT 1 FROM json_each(NEW.items) AS given WHERE given.type <> 'null'
          AND (given.type <> 'integer'
            OR given.value < json_extract(document, '$.scale.least')
            OR given.value > json_extract(document, '$.scale.most')))))
    """
}
