import Records

extension RuleAttempt {
  static let pairingLife =
    agreements + signatures + goals + ratings + pauses + checkIns + incidents + beginnings
    + endings

  private static let instant = "'2026-11-22T10:00:00.000Z'"

  private static func agreement(
    _ pairing: String = "P1", version: Int, start: String = "2026-11-22"
  ) -> String {
    """
    INSERT INTO agreement (pairing, version, startDay, untilDay, sessions, confidentiality, madeBy,
      madeAt) VALUES ('\(pairing)', \(version), '\(start)', '2027-05-22', 8, '1', 'x', \(instant))
    """
  }

  private static func signature(_ side: String, version: Int = 1) -> String {
    """
    INSERT INTO signature (pairing, version, side, signedBy, signedAt)
    VALUES ('P1', \(version), '\(side)', 'x', \(instant))
    """
  }

  private static func signed(start: String = "2026-11-22") -> String {
    [agreement(version: 1, start: start), signature("mentor"), signature("organisation")]
      .joined(separator: "; ")
  }

  private static func goal(_ number: Int, pairing: String = "P1") -> String {
    """
    INSERT INTO goal (number, id, pairing, statement, weight, muchLess, less, expected, more,
      muchMore, baseline, addedBy, addedAt)
    VALUES (\(number), 'G\(number)', '\(pairing)', 'x', 1, 'a', 'b', 'c', 'd', 'e', -1, 'x',
      \(instant))
    """
  }

  private static func rating(_ wave: String) -> String {
    """
    INSERT INTO goalRating (goal, wave, level, ratedBy, ratedAt)
    VALUES ('G1', '\(wave)', 0, 'x', \(instant))
    """
  }

  private static func move(_ change: String) -> String {
    "UPDATE pairing SET \(change) WHERE id = 'P1'"
  }

  private static let agreements = [
    RuleAttempt(
      "agreementIsNotChanged", .keptAsWritten, in: .active, "UPDATE agreement SET sessions = 9"),
    RuleAttempt(
      "agreementIsNotRemoved", .keptAsWritten, in: .active, planted: "DELETE FROM signature",
      "DELETE FROM agreement"),
    RuleAttempt("agreementIsNext", .keptAsWritten, in: .active, agreement(version: 9)),
    RuleAttempt(
      "agreementHasAcceptedPairing", .pairingNotAccepted, in: .sent, agreement(version: 1)),
    RuleAttempt(
      "agreementStartsAfterProposal", .agreementDays, in: .met,
      agreement(version: 1, start: "2026-11-21")),
    RuleAttempt(
      "agreementKeepsStart", .startKept, in: .active, agreement(version: 2, start: "2026-11-23")),
  ]

  private static let signatures = [
    RuleAttempt(
      "signatureIsNotChanged", .keptAsWritten, in: .active, "UPDATE signature SET person = NULL"),
    RuleAttempt("signatureIsNotRemoved", .keptAsWritten, in: .active, "DELETE FROM signature"),
    RuleAttempt(
      "signatureHasAcceptedPairing", .pairingNotAccepted, in: .sent,
      planted: agreement(version: 1), signature("mentor")),
    RuleAttempt(
      "signatureIsOfLatest", .agreementReplaced, in: .active,
      planted: "DELETE FROM signature; " + agreement(version: 2), signature("mentor")),
    RuleAttempt(
      "signatureIsNotReplaced", .keptAsWritten, in: .active,
      orReplace(signature("mentor"))),
  ]

  private static func orReplace(_ insert: String) -> String {
    "INSERT OR REPLACE" + insert.dropFirst("INSERT".count)
  }

  private static let goals = [
    RuleAttempt("goalIsNotChanged", .keptAsWritten, in: .active, "UPDATE goal SET weight = 3"),
    RuleAttempt(
      "goalIsNotRemoved", .keptAsWritten, in: .active, "DELETE FROM goal WHERE id = 'G2'"),
    RuleAttempt("goalIsNotReplaced", .keptAsWritten, in: .active, orReplace(goal(2))),
    RuleAttempt("goalHasAcceptedPairing", .pairingNotAccepted, in: .sent, goal(9)),
    RuleAttempt(
      "goalsAreFew", .goalsFull, in: .active,
      planted: [goal(6), goal(7), goal(8)].joined(separator: "; "), goal(9)),
  ]

  private static let ratings = [
    RuleAttempt(
      "goalRatingIsNotChanged", .keptAsWritten, in: .active, "UPDATE goalRating SET level = 1"),
    RuleAttempt("goalRatingIsNotRemoved", .keptAsWritten, in: .active, "DELETE FROM goalRating"),
    RuleAttempt(
      "goalRatingIsNotReplaced", .keptAsWritten, in: .active,
      """
      INSERT OR REPLACE INTO goalRating (number, goal, wave, level, ratedBy, ratedAt)
      VALUES (1, 'G1', 'mid', 1, 'x', \(instant))
      """),
    RuleAttempt(
      "goalRatingHasBegunPairing", .pairingNotBegun, in: .met, planted: goal(1), rating("mid")),
    RuleAttempt(
      "goalRatingPrecedesClosing", .roundClosed, in: .active,
      planted: "UPDATE round SET state = 'closed'", rating("final")),
    RuleAttempt(
      "finalRatingIsCorrectedWithReason", .reasonNeeded, in: .active, planted: rating("final"),
      rating("final")),
  ]

  private static func pause(_ start: String, end: String? = nil) -> String {
    """
    INSERT INTO pause (pairing, startedAt, endedAt, reason, pausedBy, resumedBy)
    VALUES ('P1', '\(start)', \(end.map { "'\($0)'" } ?? "NULL"), 'x', 'x',
      \(end == nil ? "NULL" : "'x'"))
    """
  }

  private static let withinPause = "'2026-11-23T22:00:00.000Z'"

  private static let pauses = [
    RuleAttempt(
      "pauseHasActivePairing", .stateMove, in: .met, pause("2026-11-22T11:00:00.000Z")),
    RuleAttempt(
      "pauseStartsOpen", .firstState, in: .active,
      pause("2026-11-22T11:00:00.000Z", end: "2026-11-22T12:00:00.000Z")),
    RuleAttempt(
      "pauseFollowsTheOthers", .keptAsWritten, in: .paused,
      planted: "DELETE FROM pause WHERE endedAt IS NULL; " + move("state = 'active'"),
      pause("2026-11-23T22:00:00.000Z")),
    RuleAttempt(
      "pauseKeepsWhatItWas", .keptAsWritten, in: .paused, "UPDATE pause SET reason = 'x'"),
    RuleAttempt("pauseIsNotRemoved", .keptAsWritten, in: .paused, "DELETE FROM pause"),
    RuleAttempt(
      "sessionAddedOutsidePauses", .pairingPaused, in: .paused, planted: move("state = 'active'"),
      """
      INSERT INTO session (number, id, pairing, state, startsAt, lengthMinutes, loggedBy, loggedAt,
        heldLoggedAt)
      VALUES (9, 'S9', 'P1', 'held', \(withinPause), 60, 'x', \(withinPause), \(withinPause))
      """),
    RuleAttempt(
      "sessionChangedOutsidePauses", .pairingPaused, in: .paused,
      planted: move("state = 'active'"),
      """
      UPDATE session SET startsAt = \(withinPause), loggedAt = \(withinPause), revision = 1,
        factsRevision = 1 WHERE id = 'S1'
      """),
    RuleAttempt(
      "sessionAddedByEndDay", .sessionOutsidePairing, in: .met, planted: move(endedBefore),
      """
      INSERT INTO session (number, id, pairing, state, startsAt, lengthMinutes, loggedBy, loggedAt,
        heldLoggedAt)
      VALUES (9, 'S9', 'P1', 'held', \(afterEndDay), 60, 'x', \(afterEndDay), \(afterEndDay))
      """),
    RuleAttempt(
      "sessionChangedByEndDay", .sessionOutsidePairing, in: .met, planted: move(endedBefore),
      """
      UPDATE session SET startsAt = \(afterEndDay), loggedAt = \(afterEndDay), revision = 1,
        factsRevision = 1 WHERE id = 'S1'
      """),
  ]

  private static let afterEndDay = "'2026-11-26T10:00:00.000Z'"
  private static let endedBefore = """
    state = 'completed', endedAt = '2026-12-24T10:00:00.000Z', endDay = '2026-11-25'
    """

  private static func checkIn(_ number: Int) -> String {
    """
    INSERT INTO checkIn (number, id, pairing, onDay, channel, light, recordedBy, recordedAt)
    VALUES (\(number), 'K\(number)', 'P1', '2026-11-22', 'phone', 'red', 'x', \(instant))
    """
  }

  private static let checkIns = [
    RuleAttempt(
      "checkInIsNotChanged", .keptAsWritten, in: .paused, "UPDATE checkIn SET light = 'green'"),
    RuleAttempt("checkInIsNotRemoved", .keptAsWritten, in: .paused, "DELETE FROM checkIn"),
    RuleAttempt("checkInIsNotReplaced", .keptAsWritten, in: .paused, orReplace(checkIn(1))),
    RuleAttempt("checkInHasAcceptedPairing", .pairingNotAccepted, in: .sent, checkIn(9)),
  ]

  private static func incident(_ number: Int, closed: Bool = false) -> String {
    let end = closed ? "'closed', 'x', \(instant), 'x', \(instant), 'x'" : "'open', 'x', \(instant)"
    return """
      INSERT INTO incident (number, id, pairing, severity, text, state, reportedBy, reportedAt
        \(closed ? ", closedBy, closedAt, outcome" : ""))
      VALUES (\(number), 'I\(number)', 'P1', 'low', 'x', \(end))
      """
  }

  private static let incidents = [
    RuleAttempt("incidentIsNotReplaced", .keptAsWritten, in: .paused, orReplace(incident(1))),
    RuleAttempt("incidentStarts", .firstState, in: .met, incident(9, closed: true)),
    RuleAttempt(
      "incidentStaysClosed", .finalState, in: .paused,
      "UPDATE incident SET outcome = 'x' WHERE id = 'I2'"),
    RuleAttempt(
      "incidentKeepsWhatWasSaid", .keptAsWritten, in: .paused,
      "UPDATE incident SET severity = 'low' WHERE id = 'I1'"),
    RuleAttempt("incidentIsNotRemoved", .keptAsWritten, in: .paused, "DELETE FROM incident"),
  ]

  private static let begins = move("state = 'active', startedAt = \(instant)")

  private static let beginnings = [
    RuleAttempt("pairingBeginsSigned", .agreementUnsigned, in: .met, planted: goal(1), begins),
    RuleAttempt("pairingBeginsWithGoal", .goalNeeded, in: .met, planted: signed(), begins),
    RuleAttempt(
      "pairingBeginsInTime", .startsLater, in: .met,
      planted: [signed(start: "2026-11-23"), goal(1)].joined(separator: "; "), begins),
    RuleAttempt(
      "pairingSaysWhenItBegan", .missingValue, in: .met,
      planted: [signed(), goal(1)].joined(separator: "; "), move("state = 'active'")),
    RuleAttempt(
      "pairingKeepsStart", .startKept, in: .active,
      move("startedAt = '2026-11-23T10:00:00.000Z'")),
    RuleAttempt("pairingPausesByPause", .reasonNeeded, in: .active, move("state = 'paused'")),
    RuleAttempt("pairingLeavesItsPause", .pauseOpen, in: .paused, move("state = 'active'")),
  ]

  private static let ends =
    "state = 'ended_early', endReason = 'external', endedAt = '2026-11-25T10:00:00.000Z'"

  private static let endings = [
    RuleAttempt(
      "pairingCompletesRated", .goalsUnrated, in: .active,
      move("state = 'completed', endedAt = \(instant), endDay = '2026-11-22'")),
    RuleAttempt("pairingSaysWhenItEnded", .missingValue, in: .active, move(ends)),
    RuleAttempt(
      "pairingEndsWithinItsTime", .endDay, in: .active, move(ends + ", endDay = '2026-11-26'")),
    RuleAttempt(
      "pairingEndsAfterItsSessions", .endDay, in: .active,
      planted: """
        UPDATE session SET startsAt = '2026-11-24T10:00:00.000Z',
          loggedAt = '2026-11-24T10:00:00.000Z' WHERE id = 'S1'
        """, move(ends + ", endDay = '2026-11-23'")),
    RuleAttempt(
      "responseComesInTime", .deadlinePast, in: .sent,
      """
      UPDATE response SET answer = 'yes', actor = 'x', at = '2026-12-01T00:00:00.000Z'
      WHERE pairing = 'P1' AND side = 'mentor'
      """),
  ]
}
