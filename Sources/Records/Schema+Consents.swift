extension Schema {
  /// What persons agreed to, for one purpose at a time, in which words, and until when.
  ///
  /// A consent is written once. It ends when it is withdrawn, or when the person agrees to a newer
  /// text; a purpose has one consent in force at most.
  static let consentTable =
    """
    CREATE TABLE consent (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'C' || number),
      person TEXT NOT NULL REFERENCES person (id),
      purpose TEXT NOT NULL CONSTRAINT "bad-value" CHECK (purpose IN (
        'programme', 'evaluation', 'contact-sharing', 'image', 'newsletter')),
      textVersion TEXT NOT NULL
        CONSTRAINT "missing-value" CHECK (length(trim(textVersion)) > 0),
      language TEXT NOT NULL CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en')),
      grantedAt TEXT NOT NULL \(instant("grantedAt")),
      evidence TEXT,
      recordedBy TEXT NOT NULL,
      recordedAt TEXT NOT NULL \(instant("recordedAt")),
      endedAt TEXT \(instant("endedAt")),
      endedBy TEXT,
      ending TEXT CONSTRAINT "bad-value" CHECK (ending IN ('withdrawn', 'replaced')),
      CONSTRAINT "bad-value" CHECK (grantedAt <= recordedAt),
      CONSTRAINT "bad-value" CHECK (endedAt >= grantedAt),
      CONSTRAINT "missing-value" CHECK ((endedAt IS NULL) = (endedBy IS NULL)
        AND (endedAt IS NULL) = (ending IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX consentInForce ON consent (person, purpose) WHERE endedAt IS NULL;
    CREATE INDEX consentByPerson ON consent (person, purpose, grantedAt);

    """
    + [
      notReplaced("consent"),
      rule(
        "consentStarts", "INSERT ON consent", when: "NEW.endedAt IS NOT NULL",
        raise: "first-state"),
      // An index alone would let INSERT OR REPLACE take the other consent away.
      rule(
        "consentIsGivenOnce", "INSERT ON consent",
        when: """
          EXISTS (SELECT 1 FROM consent
            WHERE person = NEW.person AND purpose = NEW.purpose AND endedAt IS NULL)
          """, raise: "already-exists"),
      rule(
        "consentKeepsWhatWasGiven", "UPDATE ON consent",
        when: """
          OLD.endedAt IS NOT NULL OR NEW.number <> OLD.number OR NEW.id <> OLD.id
          OR NEW.person <> OLD.person OR NEW.purpose <> OLD.purpose
          OR NEW.textVersion <> OLD.textVersion OR NEW.language <> OLD.language
          OR NEW.grantedAt <> OLD.grantedAt OR NEW.evidence IS NOT OLD.evidence
          OR NEW.recordedBy <> OLD.recordedBy OR NEW.recordedAt <> OLD.recordedAt
          """, raise: "kept-as-written"),
      rule("consentIsNotRemoved", "DELETE ON consent", when: "1", raise: "kept-as-written"),
      rule(
        "pairingHasConsent", "INSERT ON pairing", when: hasWithdrawn("NEW"),
        raise: "consent-withdrawn"),
      rule(
        "acceptedPairingHasConsent", "UPDATE OF state ON pairing",
        when: "NEW.state = 'accepted' AND OLD.state <> 'accepted' AND \(hasWithdrawn("OLD"))",
        raise: "consent-withdrawn"),
    ].joined()

  /// Whether a person of the pair took the consent to the programme back and gave none since
  /// (invariant 5): a consent that is merely missing refuses nothing.
  private static func hasWithdrawn(_ row: String) -> String {
    """
    EXISTS (SELECT 1 FROM application JOIN consent ON consent.person = application.person
      WHERE application.round = \(row).round
      AND ((side = 'mentor' AND application.id = \(row).mentor)
        OR (side = 'organisation' AND application.id = \(row).organisation))
      AND purpose = 'programme' AND ending = 'withdrawn'
      AND NOT EXISTS (SELECT 1 FROM consent AS given WHERE given.person = consent.person
        AND given.purpose = 'programme' AND given.endedAt IS NULL))
    """
  }
}
