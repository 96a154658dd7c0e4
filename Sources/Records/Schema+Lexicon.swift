extension Schema {
  /// The phrases that a forum teaches its concept model, what was learned from them, and what
  /// dense vectors said in a run.
  ///
  /// A phrase keeps what it says; removing it leaves it for those who ask later what a lexicon was
  /// trained from. A lexicon is written once.
  static let lexiconTables =
    """
    CREATE TABLE phrase (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'F' || number),
      concepts TEXT NOT NULL
        CONSTRAINT "bad-value" CHECK (concepts <> '' AND concepts NOT GLOB '*[^a-z0-9+-]*'),
      kind TEXT NOT NULL CONSTRAINT "bad-value" CHECK (kind IN ('need', 'expertise')),
      language TEXT NOT NULL CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en')),
      text TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(text)) > 0),
      addedBy TEXT NOT NULL,
      addedAt TEXT NOT NULL \(instant("addedAt")),
      removedAt TEXT \(instant("removedAt"))
    ) STRICT;
    CREATE UNIQUE INDEX phraseByText ON phrase (text) WHERE removedAt IS NULL;

    CREATE TABLE lexicon (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'L' || number),
      version TEXT NOT NULL \(tableVersion("version")),
      baseVersion TEXT NOT NULL \(tableVersion("baseVersion")),
      phrases INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (phrases >= 0),
      changedRows INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (changedRows >= 0),
      learned BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(learned) > 0),
      trainedBy TEXT NOT NULL,
      trainedAt TEXT NOT NULL \(instant("trainedAt"))
    ) STRICT;
    CREATE INDEX lexiconByVersion ON lexicon (version);

    ALTER TABLE matchRun ADD COLUMN denseReadings TEXT
      CONSTRAINT "bad-value" CHECK (denseReadings IS NULL OR json_valid(denseReadings));

    """ + phraseRules + keptAsWritten("lexicon") + notReplaced("lexicon")

  private static let phraseRules = [
    notReplaced("phrase"),
    rule(
      "phraseStarts", "INSERT ON phrase", when: "NEW.removedAt IS NOT NULL", raise: "first-state"),
    // An index alone would let INSERT OR REPLACE take the other phrase away.
    rule(
      "phraseIsSaidOnce", "INSERT ON phrase",
      when: "EXISTS (SELECT 1 FROM phrase WHERE text = NEW.text AND removedAt IS NULL)",
      raise: "already-exists"),
    rule(
      "phraseKeepsWhatItSays", "UPDATE ON phrase",
      when: """
        OLD.removedAt IS NOT NULL OR NEW.number <> OLD.number OR NEW.id <> OLD.id
        OR NEW.concepts <> OLD.concepts OR NEW.kind <> OLD.kind OR NEW.language <> OLD.language
        OR NEW.text <> OLD.text OR NEW.addedBy <> OLD.addedBy OR NEW.addedAt <> OLD.addedAt
        """, raise: "kept-as-written"),
    rule("phraseIsNotDeleted", "DELETE ON phrase", when: "1", raise: "kept-as-written"),
  ].joined()

  private static func tableVersion(_ column: String) -> String {
    """
    CONSTRAINT "bad-value" CHECK (length(\(column)) = 16 AND \(column) NOT GLOB '*[^0-9a-f]*')
    """
  }
}
