import Forum
import Records

extension RuleAttempt {
  private static func user(_ insert: String, _ number: Int, revoked: String = "NULL, NULL")
    -> String
  {
    """
    \(insert) INTO user VALUES (\(number), 'U\(number)', 'x', NULL, 'x',
      '2026-11-22T10:00:00.000Z', \(revoked))
    """
  }

  static let users = [
    RuleAttempt(
      "userIsNotReplaced", .keptAsWritten, in: .invited,
      "DELETE FROM userRole WHERE user = 'U2'; " + user("INSERT OR REPLACE", 2)),
    RuleAttempt(
      "userStarts", .firstState, in: .screened,
      user("INSERT", 9, revoked: "'x', '2026-11-22T10:00:00.000Z'")),
    RuleAttempt(
      "userKeepsIdentity", .keptAsWritten, in: .invited,
      "UPDATE user SET person = 'H2' WHERE id = 'U2'"),
    RuleAttempt(
      "userIsNotRemoved", .keptAsWritten, in: .invited,
      "DELETE FROM userRole WHERE user = 'U2'; DELETE FROM user WHERE id = 'U2'"),
    RuleAttempt(
      "lastAdministratorIsNotRevoked", .lastAdministrator, in: .invited,
      """
      UPDATE user SET revokedBy = 'x', revokedAt = '2026-11-22T10:00:00.000Z' WHERE id = 'U1'
      """),
    RuleAttempt(
      "lastAdministratorKeepsRole", .lastAdministrator, in: .invited,
      "DELETE FROM userRole WHERE user = 'U1'"),
    RuleAttempt(
      "userRoleStays", .keptAsWritten, in: .invited,
      "UPDATE userRole SET role = 'facilitator' WHERE user = 'U2'"),
    RuleAttempt(
      "sideIsAPerson", .personNeeded, in: .invited,
      "INSERT INTO userRole VALUES ('U1', 'mentor')"),
  ]
}

extension TemporaryRecord {
  /// Ane invites the mentor Ane Etxeberria, and thereby herself.
  func invite() throws {
    try write { writer in try writer.invite("etxeberria", as: [.mentor], person: "H1") }
  }
}
