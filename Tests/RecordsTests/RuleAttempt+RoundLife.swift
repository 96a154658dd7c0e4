import Records

/// What is decided by hand, sendings and the checklist of a screening.
extension RuleAttempt {
  private static let at = "'2026-11-22T10:00:00.000Z'"
  private static let digest = "'" + String(repeating: "0", count: 64) + "'"

  /// A change made by hand, as the schema takes it.
  static let change = """
    INSERT INTO manualChange (number, id, round, kind, mentor, organisation, statedBy, actor, at)
    VALUES (7, 'D7', '2026', 'ban', 'M1', 'N1', 'coordinator', 'x', \(at))
    """

  /// A point of a checklist, as the schema takes it.
  static let check = """
    INSERT INTO screeningCheck VALUES ('2026', 'mentor', 'M1', 'hours', 'x', \(at))
    """

  private static func sending(_ number: Int, version: Int) -> String {
    """
    INSERT OR REPLACE INTO sending (number, id, round, version, sentBy, sentAt, deadlineDay,
      auditSeq, auditDigest)
    VALUES (\(number), 'E\(number)', '2026', \(version), 'x', \(at), '2026-12-01', 1, \(digest))
    """
  }

  static let roundLife = [
    RuleAttempt(
      "sendingIsNotChanged", .keptAsWritten, in: .sent, "UPDATE sending SET sentBy = 'x'"),
    RuleAttempt("sendingIsNotRemoved", .keptAsWritten, in: .sent, "DELETE FROM sending"),
    RuleAttempt(
      "sendingIsNotReplaced", .keptAsWritten, in: .sent, sending(1, version: 2)),
    RuleAttempt("sendingCountsOn", .keptAsWritten, in: .sent, sending(2, version: 5)),
    RuleAttempt(
      "manualChangeIsNotChanged", .keptAsWritten, in: .screened, planted: change,
      "UPDATE manualChange SET reason = 'x'"),
    RuleAttempt(
      "manualChangeIsNotRemoved", .keptAsWritten, in: .screened, planted: change,
      "DELETE FROM manualChange"),
    RuleAttempt(
      "manualChangeIsNotReplaced", .keptAsWritten, in: .screened, planted: change,
      change.replacing("INSERT", with: "INSERT OR REPLACE")),
    RuleAttempt(
      "screeningCheckIsReplaced", .keptAsWritten, in: .screened, planted: check,
      "UPDATE screeningCheck SET item = 'consent'"),
    RuleAttempt(
      "roundChoosesItsOwnRun", .unknownReference, in: .ran,
      planted: """
        INSERT INTO round (name, state, allowsReciprocal, createdAt)
        VALUES ('x', 'draft', 1, \(at))
        """, "UPDATE round SET chosenRun = 'R1' WHERE name = 'x'"),
    RuleAttempt(
      "applicationKeepsOrigin", .keptAsWritten, in: .screened,
      planted: "UPDATE application SET carriedFrom = '2026' WHERE id = 'N1'",
      "UPDATE application SET carriedFrom = NULL WHERE id = 'N1'"),
  ]
}
