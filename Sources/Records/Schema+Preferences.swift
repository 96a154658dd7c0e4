extension Schema {
  /// Wishes, refusals, locks and bans of pairs.
  static let preferenceTable = """
    CREATE TABLE preference (
      round TEXT NOT NULL,
      mentor TEXT NOT NULL,
      organisation TEXT NOT NULL,
      kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN ('wish', 'avoid', 'must', 'ban')),
      statedBy TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (statedBy IN ('mentor', 'organisation', 'coordinator')),
      reason TEXT,
      actor TEXT NOT NULL,
      at TEXT NOT NULL \(instant("at")),
      \(sideColumns)
      PRIMARY KEY (round, mentor, organisation, kind, statedBy),
      \(sideKeys),
      CONSTRAINT "coordinator-decides"
        CHECK (kind NOT IN ('must', 'ban') OR statedBy = 'coordinator')
    ) STRICT;
    CREATE UNIQUE INDEX preferenceLock ON preference (round, organisation) WHERE kind = 'must';

    """

  static let preferenceRules = [
    rule(
      "preferenceIsReplaced", "UPDATE ON preference", when: "1", raise: "kept-as-written"),
    rule(
      "lockIsNotBanned", "INSERT ON preference",
      when: """
        NEW.kind IN ('must', 'avoid', 'ban') AND EXISTS (SELECT 1 FROM preference
          WHERE round = NEW.round AND mentor = NEW.mentor AND organisation = NEW.organisation
          AND CASE NEW.kind WHEN 'must' THEN kind IN ('avoid', 'ban') ELSE kind = 'must' END)
        """, raise: "lock-against-ban"),
    rule(
      "lockIsNotWithin", "INSERT ON preference",
      when: "NEW.kind = 'must' AND \(isWithinOneOrganisation)", raise: "own-organisation"),
    rule(
      "lockHasPlace", "INSERT ON preference",
      when: """
        NEW.kind = 'must' AND NOT EXISTS (SELECT 1 FROM preference
          WHERE round = NEW.round AND mentor = NEW.mentor AND organisation = NEW.organisation
          AND kind = 'must')
        AND (SELECT count(*) FROM preference
          WHERE round = NEW.round AND mentor = NEW.mentor AND kind = 'must')
          >= (SELECT capacity FROM application
            WHERE round = NEW.round AND side = 'mentor' AND id = NEW.mentor)
        """, raise: "capacity"),
    rule(
      "openPairIsNotBanned", "INSERT ON preference",
      when: """
        NEW.kind IN ('avoid', 'ban') AND EXISTS (SELECT 1 FROM pairing
          WHERE round = NEW.round AND mentor = NEW.mentor AND organisation = NEW.organisation
          AND endedAt IS NULL)
        """, raise: "pair-is-open"),
  ].joined()

  /// Columns that let a foreign key say which side an application is on.
  static let sideColumns = """
    mentorSide TEXT NOT NULL GENERATED ALWAYS AS ('mentor') VIRTUAL,
      organisationSide TEXT NOT NULL GENERATED ALWAYS AS ('organisation') VIRTUAL,
    """

  /// Both applications exist, on their sides, in the same round (invariant 4).
  static let sideKeys = """
    FOREIGN KEY (round, mentorSide, mentor) REFERENCES application (round, side, id),
      FOREIGN KEY (round, organisationSide, organisation) REFERENCES application (round, side, id)
    """

  /// Whether the mentor of a new row belongs to the organisation of it (invariant 1).
  static let isWithinOneOrganisation = """
    EXISTS (SELECT 1 FROM application AS one JOIN application AS other
      ON one.organisation = other.organisation
      WHERE one.round = NEW.round AND one.side = 'mentor' AND one.id = NEW.mentor
      AND other.round = NEW.round AND other.side = 'organisation' AND other.id = NEW.organisation)
    """
}
