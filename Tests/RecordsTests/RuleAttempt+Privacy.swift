import Records

extension RuleAttempt {
  private static let instant = "'2026-11-22T10:00:00.000Z'"

  /// A consent to the programme by the mentor M1, in force or withdrawn.
  private static func consent(_ number: Int, ended: Bool, _ insert: String = "INSERT") -> String {
    let end = ended ? "\(instant), 'x', 'withdrawn'" : "NULL, NULL, NULL"
    return """
      \(insert) INTO consent
      SELECT \(number), 'C\(number)', person, 'programme', '1', 'eu', \(instant), NULL, 'x',
        \(instant), \(end)
      FROM application WHERE side = 'mentor' AND id = 'M1'
      """
  }

  static let consents = [
    RuleAttempt(
      "consentIsNotReplaced", .keptAsWritten, in: .screened,
      planted: consent(1, ended: true), consent(1, ended: false, "INSERT OR REPLACE")),
    RuleAttempt("consentStarts", .firstState, in: .screened, consent(1, ended: true)),
    RuleAttempt(
      "consentIsGivenOnce", .alreadyExists, in: .screened,
      planted: consent(1, ended: false), consent(2, ended: false, "INSERT OR REPLACE")),
    RuleAttempt(
      "consentKeepsWhatWasGiven", .keptAsWritten, in: .screened,
      planted: consent(1, ended: false), "UPDATE consent SET textVersion = '2'"),
    RuleAttempt(
      "consentIsNotRemoved", .keptAsWritten, in: .screened,
      planted: consent(1, ended: false), "DELETE FROM consent"),
    RuleAttempt(
      "pairingHasConsent", .consentWithdrawn, in: .screened,
      planted: consent(1, ended: true), pairing("M1", "N1")),
    RuleAttempt(
      "acceptedPairingHasConsent", .consentWithdrawn, in: .sent,
      planted: consent(1, ended: true)
        + "; UPDATE response SET answer = 'yes', actor = 'x', at = \(instant)",
      "UPDATE pairing SET state = 'accepted' WHERE id = 'P1'"),
  ]
}
