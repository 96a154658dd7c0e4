extension Schema {
  /// What is known of the record itself, rounds, organisations and persons.
  static let roundTables = """
    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE round (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE
        CONSTRAINT "missing-value" CHECK (length(trim(name)) > 0),
      state TEXT NOT NULL CONSTRAINT "bad-value" CHECK (state IN
        ('draft', 'open', 'screening', 'matching', 'running', 'closing', 'closed')),
      stateReason TEXT,
      allowsReciprocal INTEGER NOT NULL
        CONSTRAINT "bad-value" CHECK (allowsReciprocal IN (0, 1)),
      createdAt TEXT NOT NULL \(instant("createdAt"))
    ) STRICT;

    CREATE TABLE organisation (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'O' || number),
      name TEXT NOT NULL,
      foldedName TEXT NOT NULL UNIQUE
        CONSTRAINT "missing-value" CHECK (length(foldedName) > 0)
    ) STRICT;

    CREATE TABLE person (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'H' || number),
      organisation TEXT REFERENCES organisation (id),
      name TEXT NOT NULL,
      identity TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(identity) > 0),
      email TEXT
    ) STRICT;
    CREATE UNIQUE INDEX personByIdentity ON person (ifnull(organisation, ''), identity);

    """

  static let roundRules = [
    rule(
      "roundStarts", "INSERT ON round", when: "NEW.state <> 'draft'", raise: "first-state"),
    rule(
      "roundMoves", "UPDATE OF state ON round",
      when: """
        NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
          'draft>open', 'open>screening', 'screening>matching', 'matching>running',
          'running>closing', 'closing>closed',
          'open>draft', 'screening>open', 'matching>screening', 'running>matching',
          'closing>running')
        """, raise: "state-move"),
    rule(
      "roundGoesBackWithReason", "UPDATE OF state ON round",
      when: """
        OLD.state || '>' || NEW.state IN (
          'open>draft', 'screening>open', 'matching>screening', 'running>matching',
          'closing>running')
        AND length(trim(ifnull(NEW.stateReason, ''))) = 0
        """, raise: "reason-needed"),
    rule(
      "roundGoesBackBeforePairingsBegin", "UPDATE OF state ON round",
      when: """
        OLD.state || '>' || NEW.state IN (
          'open>draft', 'screening>open', 'matching>screening', 'running>matching',
          'closing>running')
        AND EXISTS (SELECT 1 FROM pairing WHERE round = OLD.name
          AND state IN ('active', 'paused', 'completed', 'ended_early'))
        """, raise: "pairing-has-begun"),
    rule(
      "roundKeepsName", "UPDATE OF name, createdAt ON round",
      when: "NEW.name <> OLD.name OR NEW.createdAt <> OLD.createdAt", raise: "kept-as-written"),
  ].joined()
}
