import Records

extension RuleAttempt {
  static let sessions = sessionStates + sessionVersions + sessionLists + statements + actions

  private static let instant = "'2026-11-22T10:00:00.000Z'"

  private static func session(
    _ insert: String, _ number: Int, pairing: String, startsAt: String = instant, revision: Int = 0
  ) -> String {
    """
    \(insert) INTO session
      (number, id, pairing, state, startsAt, lengthMinutes, revision, loggedBy, loggedAt)
    VALUES (\(number), 'S\(number)', '\(pairing)', 'planned', \(startsAt), 60, \(revision), 'x',
      \(instant))
    """
  }

  private static let sessionStates = [
    RuleAttempt(
      "sessionIsNotReplaced", .keptAsWritten, in: .met,
      session("INSERT OR REPLACE", 1, pairing: "P1")),
    RuleAttempt(
      "sessionAddedWhileRunning", .pairingNotRunning, in: .met,
      session("INSERT", 9, pairing: "P2")),
    RuleAttempt(
      "sessionChangedWhileRunning", .pairingNotRunning, in: .met,
      planted: "UPDATE pairing SET state = 'paused' WHERE id = 'P1'",
      """
      UPDATE session SET startsAt = '2026-11-23T10:00:00.000Z', revision = 1, factsRevision = 1
      WHERE id = 'S2'
      """),
    RuleAttempt(
      "sessionAddedWithinPairing", .sessionOutsidePairing, in: .met,
      session("INSERT", 9, pairing: "P1", startsAt: "'2026-11-21T21:59:59.999Z'")),
    RuleAttempt(
      "sessionChangedWithinPairing", .sessionOutsidePairing, in: .met,
      planted: """
        UPDATE pairing SET state = 'completed', endedAt = '2026-12-24T10:00:00.000Z'
        WHERE id = 'P1'
        """,
      """
      UPDATE session SET startsAt = '2026-12-24T10:00:00.001Z', revision = 1, factsRevision = 1,
        loggedAt = '2026-12-25T10:00:00.000Z', changeReason = 'x'
      WHERE id = 'S1'
      """),
    RuleAttempt(
      "sessionMoves", .stateMove, in: .met,
      planted: "UPDATE session SET state = 'no_show' WHERE id = 'S2'",
      "UPDATE session SET state = 'cancelled', revision = 1, factsRevision = 1 WHERE id = 'S2'"),
    RuleAttempt(
      "sessionThatDidNotHappenStays", .finalState, in: .met,
      planted: "UPDATE session SET state = 'cancelled' WHERE id = 'S2'",
      "UPDATE session SET summary = 'x', revision = 1 WHERE id = 'S2'"),
    RuleAttempt(
      "sessionKeepsPairing", .keptAsWritten, in: .met,
      "UPDATE session SET pairing = 'P2', revision = 1"),
    RuleAttempt("sessionIsNotRemoved", .keptAsWritten, in: .met, "DELETE FROM session"),
  ]

  private static let sessionVersions = [
    RuleAttempt(
      "sessionStartsItsVersions", .firstState, in: .met,
      session("INSERT", 9, pairing: "P1", revision: 1)),
    RuleAttempt(
      "sessionCountsItsVersions", .keptAsWritten, in: .met,
      "UPDATE session SET summary = 'x' WHERE id = 'S2'"),
    RuleAttempt(
      "sessionMarksChangedFacts", .keptAsWritten, in: .met,
      "UPDATE session SET lengthMinutes = 70, revision = 1 WHERE id = 'S2'"),
    RuleAttempt(
      "sessionKeepsWhenItWasLogged", .keptAsWritten, in: .met,
      """
      UPDATE session SET heldLoggedAt = '2026-11-23T10:00:00.000Z', revision = 1 WHERE id = 'S1'
      """),
    RuleAttempt(
      "sessionIsCorrectedWithReason", .correctionLate, in: .met,
      """
      UPDATE session SET summary = 'x', revision = 1, loggedAt = '2026-12-06T10:00:00.001Z'
      WHERE id = 'S1'
      """),
    RuleAttempt(
      "sessionVersionIsNotChanged", .keptAsWritten, in: .discussed,
      "UPDATE sessionVersion SET lengthMinutes = 70"),
    RuleAttempt(
      "sessionVersionIsNotRemoved", .keptAsWritten, in: .discussed, "DELETE FROM sessionVersion"),
    RuleAttempt(
      "sessionVersionIsNotReplaced", .keptAsWritten, in: .discussed,
      "INSERT OR REPLACE INTO sessionVersion SELECT * FROM sessionVersion"),
  ]

  private static let sessionLists =
    [("sessionTopic", "concept", "need-board"), ("sessionAttendee", "person", "H2")]
    .flatMap { table, column, other in
      [
        RuleAttempt(
          "\(table)IsNotChanged", .keptAsWritten, in: .discussed,
          "UPDATE \(table) SET \(column) = '\(other)'"),
        RuleAttempt(
          "\(table)IsNotRemoved", .keptAsWritten, in: .discussed, "DELETE FROM \(table)"),
        RuleAttempt(
          "\(table)IsOfItsVersion", .keptAsWritten, in: .discussed,
          "INSERT INTO \(table) VALUES ('S1', 0, 0, '\(other)')"),
        RuleAttempt(
          "\(table)IsNotReplaced", .keptAsWritten, in: .discussed,
          "INSERT OR REPLACE INTO \(table) VALUES ('S1', 1, 0, '\(other)')"),
      ]
    }

  private static func statement(
    _ insert: String, _ session: String, position: Int, revision: Int, settledAt: String = "NULL"
  ) -> String {
    let settled = settledAt == "NULL" ? "NULL" : "'x'"
    return """
      \(insert) INTO sessionStatement
      VALUES ('\(session)', 'mentor', \(position), 'disputed', 'x', \(revision), 'x', \(instant),
        \(settled), \(settled), \(settledAt))
      """
  }

  private static let statements = [
    RuleAttempt(
      "sessionStatementIsOfItsVersion", .keptAsWritten, in: .discussed,
      statement("INSERT", "S1", position: 1, revision: 0)),
    RuleAttempt(
      "sessionStatementIsOfWhatHappened", .sessionNotHeld, in: .discussed,
      statement("INSERT", "S2", position: 0, revision: 0)),
    RuleAttempt(
      "sessionStatementStartsOpen", .firstState, in: .discussed,
      statement("INSERT", "S1", position: 1, revision: 1, settledAt: instant)),
    RuleAttempt(
      "sessionStatementIsNotReplaced", .keptAsWritten, in: .discussed,
      statement("INSERT OR REPLACE", "S1", position: 0, revision: 1)),
    RuleAttempt(
      "sessionStatementStays", .keptAsWritten, in: .discussed,
      "UPDATE sessionStatement SET reason = 'y' WHERE stance = 'disputed'"),
    RuleAttempt(
      "sessionStatementIsNotRemoved", .keptAsWritten, in: .discussed,
      "DELETE FROM sessionStatement"),
  ]

  private static func action(_ insert: String, _ number: Int, doneAt: String = "NULL") -> String {
    """
    \(insert) INTO sessionAction
    VALUES (\(number), 'A\(number)', 'S1', 'x', 'mentor', '2026-12-01', 'x', \(instant),
      \(doneAt == "NULL" ? "NULL" : "'x'"), \(doneAt))
    """
  }

  private static let actions = [
    RuleAttempt(
      "sessionActionIsNotReplaced", .keptAsWritten, in: .discussed, action("INSERT OR REPLACE", 1)),
    RuleAttempt(
      "sessionActionStartsOpen", .firstState, in: .discussed,
      action("INSERT", 9, doneAt: instant)),
    RuleAttempt(
      "sessionActionStays", .keptAsWritten, in: .discussed,
      "UPDATE sessionAction SET text = 'x' WHERE id = 'A1'"),
    RuleAttempt(
      "sessionActionIsDoneOnce", .finalState, in: .discussed,
      "UPDATE sessionAction SET doneBy = 'x' WHERE id = 'A2'"),
    RuleAttempt(
      "sessionActionIsNotRemoved", .keptAsWritten, in: .discussed, "DELETE FROM sessionAction"),
  ]
}
