extension Schema {
  /// Who was erased, in identifiers only, and what of blocked persons is kept sealed.
  ///
  /// A blocked person's data are taken out of their columns, so that no screen can show them, and
  /// lie sealed under the person's key until the term is over or the blocking is lifted.
  static let erasureTables =
    """
    CREATE TABLE erasure (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'X' || number),
      person TEXT NOT NULL REFERENCES person (id),
      state TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (state IN ('blocked', 'lifted', 'erased')),
      madeBy TEXT NOT NULL,
      madeAt TEXT NOT NULL \(instant("madeAt")),
      dueDay TEXT \(day("dueDay")),
      endedBy TEXT,
      endedAt TEXT \(instant("endedAt")),
      receipt TEXT NOT NULL CONSTRAINT "bad-value" CHECK (json_valid(receipt)),
      CONSTRAINT "missing-value" CHECK (state <> 'blocked' OR dueDay IS NOT NULL),
      CONSTRAINT "missing-value" CHECK ((state = 'blocked') = (endedAt IS NULL)
        AND (endedAt IS NULL) = (endedBy IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX erasureOpen ON erasure (person) WHERE state = 'blocked';
    CREATE INDEX erasureByPerson ON erasure (person);

    CREATE TABLE blockedValue (
      erasure TEXT NOT NULL REFERENCES erasure (id),
      position INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (position >= 0),
      sealed BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(sealed) > 0),
      PRIMARY KEY (erasure, position)
    ) STRICT, WITHOUT ROWID;

    """
    + [
      notReplaced("erasure"),
      rule(
        "erasureKeepsWhatWasDone", "UPDATE ON erasure",
        when: """
          OLD.state <> 'blocked' OR NEW.number <> OLD.number OR NEW.id <> OLD.id
          OR NEW.person <> OLD.person OR NEW.madeBy <> OLD.madeBy OR NEW.madeAt <> OLD.madeAt
          OR NEW.dueDay IS NOT OLD.dueDay
          """, raise: "kept-as-written"),
      rule("erasureIsNotRemoved", "DELETE ON erasure", when: "1", raise: "kept-as-written"),
      // An index alone would let INSERT OR REPLACE take the other blocking away.
      rule(
        "erasureIsOneAtATime", "INSERT ON erasure",
        when: "EXISTS (SELECT 1 FROM erasure WHERE person = NEW.person AND state = 'blocked')",
        raise: "already-exists"),
      rule(
        "blockedValueIsNotChanged", "UPDATE ON blockedValue", when: "1", raise: "kept-as-written"),
      rule(
        "blockedValueStaysWhileBlocked", "DELETE ON blockedValue",
        when: """
          EXISTS (SELECT 1 FROM erasure WHERE id = OLD.erasure AND state = 'blocked')
          """, raise: "kept-as-written"),
      rule(
        "blockedValueIsNotReplaced", "INSERT ON blockedValue",
        when: """
          EXISTS (SELECT 1 FROM blockedValue
            WHERE erasure = NEW.erasure AND position = NEW.position)
          """, raise: "kept-as-written"),
    ].joined()
}
