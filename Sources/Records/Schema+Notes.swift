extension Schema {
  /// Private notes: what a mentor keeps of a session or a pairing, sealed with the author's key.
  ///
  /// The author is a person of the record, or a user whom it knows by name only. Nothing of the
  /// text is anywhere but in `sealed`.
  static let noteTables =
    """
    CREATE TABLE privateNote (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'Z' || number),
      pairing TEXT NOT NULL REFERENCES pairing (id),
      session TEXT REFERENCES session (id),
      person TEXT REFERENCES person (id),
      actor TEXT CONSTRAINT "missing-value" CHECK (length(trim(actor)) > 0),
      version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
      sealed BLOB NOT NULL CONSTRAINT "missing-value" CHECK (length(sealed) > 0),
      createdAt TEXT NOT NULL \(instant("createdAt")),
      updatedAt TEXT \(instant("updatedAt")),
      CONSTRAINT "missing-value" CHECK ((person IS NULL) <> (actor IS NULL)),
      CONSTRAINT "bad-value" CHECK ((version = 1) = (updatedAt IS NULL))
    ) STRICT;
    CREATE INDEX privateNoteByPairing ON privateNote (pairing);
    CREATE INDEX privateNoteBySession ON privateNote (session);
    CREATE INDEX privateNoteByPerson ON privateNote (person);

    """ + noteRules

  private static let noteRules = [
    notReplaced("privateNote"),
    rule(
      "privateNoteStarts", "INSERT ON privateNote", when: "NEW.version <> 1", raise: "first-state"),
    rule(
      "privateNoteIsOfItsPairing", "INSERT ON privateNote",
      when: """
        NEW.session IS NOT NULL AND NOT EXISTS (SELECT 1 FROM session
          WHERE id = NEW.session AND pairing = NEW.pairing)
        """, raise: "unknown-reference"),
    rule(
      "privateNoteKeepsPlace", "UPDATE ON privateNote",
      when: """
        NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.pairing <> OLD.pairing
        OR NEW.session IS NOT OLD.session OR NEW.person IS NOT OLD.person
        OR NEW.actor IS NOT OLD.actor OR NEW.createdAt <> OLD.createdAt
        """, raise: "kept-as-written"),
    // A sealed text is bound to its version: an older one does not pass for the latest.
    rule(
      "privateNoteIsWrittenAnew", "UPDATE ON privateNote",
      when: "NEW.version <> OLD.version + 1", raise: "kept-as-written"),
  ].joined()
}
