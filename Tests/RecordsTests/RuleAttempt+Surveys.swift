import Records

extension RuleAttempt {
  private static let instant = "'2026-11-22T10:00:00.000Z'"
  private static let digest = "'" + String(repeating: "b", count: 64) + "'"
  private static let zeros = "'" + String(repeating: "0", count: 64) + "'"
  private static let instrument = "INSERT INTO instrument VALUES ('x', 1, '{}', 'x', \(instant))"
  private static let snapshot = """
    INSERT INTO reportSnapshot
    SELECT 9, 'T9', scopeKind, 'x', 1, model, frozenBy, frozenAt, auditSeq, auditDigest
    FROM reportSnapshot
    """
  private static let other = "'" + String(repeating: "c", count: 20) + "'"

  private static func invitation(
    _ number: Int, state: String = "open", pairing: String = "P1", digest: String = digest,
    _ insert: String = "INSERT"
  ) -> String {
    """
    \(insert) INTO surveyInvitation VALUES (\(number), 'V\(number)', '\(pairing)', 'organisation',
      'sample-scale', 1, 'end', \(digest), '2026-12-22', '\(state)', 'x', \(instant))
    """
  }

  private static func answer(_ items: String, _ insert: String = "INSERT") -> String {
    """
    \(insert) INTO surveyAnswer
    SELECT round, instrument, version, wave, subject, side, \(other), onDay, '\(items)'
    FROM surveyAnswer LIMIT 1
    """
  }

  static let surveys = [
    RuleAttempt(
      "instrumentIsNotChanged", .keptAsWritten, in: .asked,
      "UPDATE instrument SET document = '{}'"),
    RuleAttempt(
      "instrumentIsNotRemoved", .keptAsWritten, in: .asked,
      planted: instrument, "DELETE FROM instrument WHERE name = 'x'"),
    RuleAttempt(
      "instrumentIsNotReplaced", .keptAsWritten, in: .asked,
      planted: instrument,
      "INSERT OR REPLACE INTO instrument SELECT * FROM instrument WHERE name = 'x'"),
    RuleAttempt(
      "surveyInvitationIsNotReplaced", .keptAsWritten, in: .asked,
      planted: invitation(7, state: "replaced"),
      invitation(7, digest: zeros, "INSERT OR REPLACE")),
    RuleAttempt(
      "surveyInvitationIsOneAtATime", .alreadyExists, in: .asked,
      planted: "UPDATE surveyInvitation SET state = 'used'; " + invitation(7),
      invitation(8, "INSERT OR REPLACE")),
    RuleAttempt(
      "surveyInvitationStarts", .firstState, in: .asked, invitation(7, state: "used")),
    RuleAttempt(
      "surveyInvitationHasPairing", .surveyTooEarly, in: .asked, invitation(7, pairing: "P2")),
    RuleAttempt(
      "surveyInvitationEnds", .finalState, in: .asked,
      planted: "UPDATE surveyInvitation SET state = 'used'",
      "UPDATE surveyInvitation SET state = 'open'"),
    RuleAttempt(
      "surveyInvitationKeepsWhatItWas", .keptAsWritten, in: .asked,
      "UPDATE surveyInvitation SET expiresDay = '2027-01-01'"),
    RuleAttempt(
      "surveyInvitationIsNotRemoved", .keptAsWritten, in: .asked, "DELETE FROM surveyInvitation"),
    RuleAttempt(
      "surveyAnswerIsNotReplaced", .alreadyExists, in: .asked,
      "INSERT OR REPLACE INTO surveyAnswer SELECT * FROM surveyAnswer"),
    RuleAttempt("surveyAnswerFits", .answerScale, in: .asked, answer("[1,9]")),
    RuleAttempt(
      "surveyAnswerStillFits", .answerScale, in: .asked,
      "UPDATE surveyAnswer SET items = '[null,null]'"),
    RuleAttempt(
      "surveyAnswerKeepsWhose", .keptAsWritten, in: .asked,
      "UPDATE surveyAnswer SET respondent = \(other)"),
    RuleAttempt(
      "surveyAnswerIsNotRemoved", .keptAsWritten, in: .asked, "DELETE FROM surveyAnswer"),
  ]

  static let reports = [
    RuleAttempt(
      "reportSnapshotIsNotChanged", .keptAsWritten, in: .asked,
      "UPDATE reportSnapshot SET model = '{}'"),
    RuleAttempt(
      "reportSnapshotIsNotRemoved", .keptAsWritten, in: .asked,
      planted: snapshot, "DELETE FROM reportSnapshot WHERE id = 'T9'"),
    RuleAttempt(
      "reportSnapshotIsNotReplaced", .keptAsWritten, in: .asked,
      planted: snapshot,
      """
      INSERT OR REPLACE INTO reportSnapshot
      SELECT number, id, scopeKind, 'y', 1, model, frozenBy, frozenAt, auditSeq, auditDigest
      FROM reportSnapshot WHERE id = 'T9'
      """),
    RuleAttempt(
      "reportSnapshotFollows", .keptAsWritten, in: .asked,
      """
      INSERT INTO reportSnapshot
      SELECT 9, 'T9', scopeKind, scopeName, 5, model, frozenBy, frozenAt, auditSeq, auditDigest
      FROM reportSnapshot
      """),
    RuleAttempt(
      "reportFileIsNotChanged", .keptAsWritten, in: .asked,
      "UPDATE reportFile SET content = x'01'"),
    RuleAttempt(
      "reportFileIsNotRemoved", .keptAsWritten, in: .asked, "DELETE FROM reportFile"),
    RuleAttempt(
      "reportFileIsNotReplaced", .keptAsWritten, in: .asked,
      "INSERT OR REPLACE INTO reportFile SELECT * FROM reportFile"),
  ]
}
