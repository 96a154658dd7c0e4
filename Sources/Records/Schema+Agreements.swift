extension Schema {
  /// What both sides agree on, version by version, and who signed which.
  ///
  /// Terms are never edited: other terms are another version, which nobody has signed yet. The
  /// version in force is the latest that both sides have signed.
  static let agreementTables =
    """
    CREATE TABLE agreement (
      pairing TEXT NOT NULL REFERENCES pairing (id),
      version INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (version >= 1),
      startDay TEXT NOT NULL \(day("startDay")),
      untilDay TEXT NOT NULL \(day("untilDay")),
      sessions INTEGER NOT NULL CONSTRAINT "bad-value" CHECK (sessions BETWEEN 1 AND 100),
      everyDays INTEGER CONSTRAINT "bad-value" CHECK (everyDays BETWEEN 1 AND 366),
      mode TEXT CONSTRAINT "bad-value" CHECK (mode IN ('in-person', 'online', 'either')),
      language TEXT CONSTRAINT "bad-value" CHECK (language IN ('eu', 'es', 'en', 'fr')),
      confidentiality TEXT NOT NULL
        CONSTRAINT "missing-value" CHECK (length(trim(confidentiality)) > 0),
      madeBy TEXT NOT NULL,
      madeAt TEXT NOT NULL \(instant("madeAt")),
      PRIMARY KEY (pairing, version),
      CONSTRAINT "agreement-days" CHECK (untilDay > startDay)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE signature (
      pairing TEXT NOT NULL,
      version INTEGER NOT NULL,
      side TEXT NOT NULL CONSTRAINT "bad-value" CHECK (side IN ('mentor', 'organisation')),
      person TEXT REFERENCES person (id),
      signedBy TEXT NOT NULL,
      signedAt TEXT NOT NULL \(instant("signedAt")),
      PRIMARY KEY (pairing, version, side),
      FOREIGN KEY (version, pairing) REFERENCES agreement (version, pairing)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX signatureByPerson ON signature (person);

    """ + keptAsWritten("agreement") + agreementRules + keptAsWritten("signature") + signatureRules

  private static let agreementRules = [
    // An INSERT OR REPLACE of a version that is there is none of the next version either.
    rule(
      "agreementIsNext", "INSERT ON agreement",
      when: """
        NEW.version <> 1 + ifnull((SELECT max(version) FROM agreement
          WHERE pairing = NEW.pairing), 0)
        """, raise: "kept-as-written"),
    rule(
      "agreementHasAcceptedPairing", "INSERT ON agreement", when: isNotAccepted("NEW.pairing"),
      raise: "pairing-not-accepted"),
    rule(
      "agreementStartsAfterProposal", "INSERT ON agreement",
      when: """
        EXISTS (SELECT 1 FROM pairing
          WHERE id = NEW.pairing AND NEW.startDay < date(proposedAt))
        """, raise: "agreement-days"),
    rule(
      "agreementKeepsStart", "INSERT ON agreement",
      when: """
        EXISTS (SELECT 1 FROM pairing WHERE id = NEW.pairing AND state IN ('active', 'paused'))
        AND NEW.startDay <> (SELECT startDay FROM agreement WHERE pairing = NEW.pairing
          ORDER BY version DESC LIMIT 1)
        """, raise: "start-kept"),
  ].joined()

  private static let signatureRules = [
    rule(
      "signatureHasAcceptedPairing", "INSERT ON signature", when: isNotAccepted("NEW.pairing"),
      raise: "pairing-not-accepted"),
    rule(
      "signatureIsOfLatest", "INSERT ON signature",
      when: """
        NEW.version < (SELECT max(version) FROM agreement WHERE pairing = NEW.pairing)
        """, raise: "agreement-replaced"),
    rule(
      "signatureIsNotReplaced", "INSERT ON signature",
      when: """
        EXISTS (SELECT 1 FROM signature WHERE pairing = NEW.pairing AND version = NEW.version
          AND side = NEW.side)
        """, raise: "kept-as-written"),
  ].joined()

  /// Whether a pairing is not, or no longer, one that both sides accepted.
  static func isNotAccepted(_ pairing: String) -> String {
    """
    EXISTS (SELECT 1 FROM pairing
      WHERE id = \(pairing) AND state NOT IN ('accepted', 'active', 'paused'))
    """
  }
}
