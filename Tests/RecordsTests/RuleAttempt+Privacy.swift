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

  /// A person of the mentor M1, blocked or not.
  private static func erasure(
    _ number: Int, _ state: String, _ insert: String = "INSERT"
  ) -> String {
    let end = state == "blocked" ? "'2029-11-22', NULL, NULL" : "NULL, 'x', \(instant)"
    return """
      \(insert) INTO erasure
      SELECT \(number), 'X\(number)', person, '\(state)', 'x', \(instant), \(end), '{}'
      FROM application WHERE side = 'mentor' AND id = 'M1'
      """
  }

  private static func blockedValue(_ insert: String = "INSERT") -> String {
    "\(insert) INTO blockedValue VALUES ('X1', 0, x'01')"
  }

  private static func request(_ number: Int, _ insert: String = "INSERT", closed: Bool = false)
    -> String
  {
    let end = closed ? "\(instant), 'x', 'done', NULL" : "NULL, NULL, NULL, NULL"
    return """
      \(insert) INTO rightsRequest
      SELECT \(number), 'Q\(number)', person, 'access', '2026-11-22', '2026-12-22', 'x', \(instant),
        \(end)
      FROM application WHERE side = 'mentor' AND id = 'M1'
      """
  }

  static let rights = [
    RuleAttempt(
      "erasureIsNotReplaced", .keptAsWritten, in: .screened,
      planted: erasure(1, "erased"), erasure(1, "erased", "INSERT OR REPLACE")),
    RuleAttempt(
      "erasureKeepsWhatWasDone", .keptAsWritten, in: .screened,
      planted: erasure(1, "erased"), "UPDATE erasure SET endedBy = 'y'"),
    RuleAttempt(
      "erasureIsNotRemoved", .keptAsWritten, in: .screened,
      planted: erasure(1, "erased"), "DELETE FROM erasure"),
    RuleAttempt(
      "erasureIsOneAtATime", .alreadyExists, in: .screened,
      planted: erasure(1, "blocked"), erasure(2, "blocked", "INSERT OR REPLACE")),
    RuleAttempt(
      "blockedValueIsNotChanged", .keptAsWritten, in: .screened,
      planted: erasure(1, "blocked") + "; " + blockedValue(),
      "UPDATE blockedValue SET sealed = x'02'"),
    RuleAttempt(
      "blockedValueStaysWhileBlocked", .keptAsWritten, in: .screened,
      planted: erasure(1, "blocked") + "; " + blockedValue(), "DELETE FROM blockedValue"),
    RuleAttempt(
      "blockedValueIsNotReplaced", .keptAsWritten, in: .screened,
      planted: erasure(1, "blocked") + "; " + blockedValue(), blockedValue("INSERT OR REPLACE")),
    RuleAttempt(
      "rightsRequestIsNotReplaced", .keptAsWritten, in: .screened,
      planted: request(1), request(1, "INSERT OR REPLACE")),
    RuleAttempt("rightsRequestStarts", .firstState, in: .screened, request(1, closed: true)),
    RuleAttempt(
      "rightsRequestKeepsWhatWasAsked", .keptAsWritten, in: .screened,
      planted: request(1), "UPDATE rightsRequest SET kind = 'erasure'"),
    RuleAttempt(
      "rightsRequestIsNotRemoved", .keptAsWritten, in: .screened,
      planted: request(1), "DELETE FROM rightsRequest"),
  ]

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
