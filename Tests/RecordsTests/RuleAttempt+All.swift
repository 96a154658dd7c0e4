import Records

extension RuleAttempt {
  static let all =
    rounds + applications + lists + preferences + runs + proposals + pairings + responses
    + roundLife
    + sessions + phrases + lexicons + audit
    + consents
    + rights
    + notes
    + users
    + pairingLife
    + surveys + reports

  private static let instant = "'2026-11-22T10:00:00.000Z'"
  private static let zeros = "'" + String(repeating: "0", count: 64) + "'"
  private static let ones = "'" + String(repeating: "1", count: 64) + "'"

  /// A pairing made by hand.
  static func pairing(_ mentor: String, _ organisation: String, state: String = "proposed")
    -> String
  {
    """
    INSERT INTO pairing (number, id, round, mentor, organisation, state, proposedBy, proposedAt,
      predictedFitMicro, isManual, manualReason)
    VALUES (9, 'P9', '2026', '\(mentor)', '\(organisation)', '\(state)', 'x', \(instant), 1, 1, 'x')
    """
  }

  static func preference(_ mentor: String, _ organisation: String, _ kind: String) -> String {
    """
    INSERT INTO preference (round, mentor, organisation, kind, statedBy, actor, at)
    VALUES ('2026', '\(mentor)', '\(organisation)', '\(kind)', 'coordinator', 'x', \(instant))
    """
  }

  private static func application(state: String) -> String {
    """
    INSERT INTO application
      (round, side, id, state, personName, organisationName, about, capacity, receivedAt)
    VALUES ('2026', 'mentor', 'M9', '\(state)', '', '', '', 1, \(instant))
    """
  }

  private static let rounds = [
    RuleAttempt(
      "roundStarts", .firstState, in: .screened,
      """
      INSERT INTO round (name, state, allowsReciprocal, createdAt)
      VALUES ('x', 'open', 1, \(instant))
      """),
    RuleAttempt("roundMoves", .stateMove, in: .opened, "UPDATE round SET state = 'running'"),
    RuleAttempt(
      "roundGoesBackWithReason", .reasonNeeded, in: .opened,
      "UPDATE round SET state = 'draft', stateReason = ' '"),
    RuleAttempt(
      "roundGoesBackBeforePairingsBegin", .pairingHasBegun, in: .met,
      planted: "UPDATE pairing SET state = 'active' WHERE id = 'P1'",
      "UPDATE round SET state = 'screening', stateReason = 'x'"),
    RuleAttempt(
      "roundKeepsName", .keptAsWritten, in: .opened,
      "UPDATE round SET createdAt = '2020-01-01T00:00:00.000Z'"),
  ]

  private static let applications = [
    RuleAttempt("applicationStarts", .firstState, in: .opened, application(state: "eligible")),
    RuleAttempt(
      "applicationComesInTime", .roundClosing, in: .screened,
      planted: "UPDATE round SET state = 'closing'", application(state: "received")),
    RuleAttempt(
      "applicationMoves", .stateMove, in: .opened,
      "UPDATE application SET state = 'withdrawn' WHERE id = 'M1'"),
    RuleAttempt(
      "applicationWithdrawsWithoutPairing", .heldByPairing, in: .proposed,
      "UPDATE application SET state = 'withdrawn' WHERE id = 'N1'"),
    RuleAttempt(
      "applicationKeepsOrganisation", .heldByPairing, in: .proposed,
      "UPDATE application SET organisation = NULL WHERE id = 'M1'"),
    RuleAttempt(
      "applicationKeepsWhatWasMatched", .heldByPairing, in: .sent,
      "UPDATE application SET about = 'x' WHERE id = 'N1'"),
    RuleAttempt(
      "applicationKeepsPlacesTaken", .capacity, in: .proposed,
      "UPDATE application SET capacity = 0 WHERE id = 'M1'"),
  ]

  private static let lists = [
    ("applicationLanguage", "mentor', 'M1', 9, 'fr'", "language = 'fr'"),
    ("applicationField", "mentor', 'M1', 9, 'x'", "concept = 'x'"),
    ("need", "organisation', 'N1', 9, 'x', 1, 1, 1", "priority = 1"),
    ("expertise", "mentor', 'M1', 9, 'x', 1", "level = 1"),
  ].flatMap { table, values, change in
    [
      RuleAttempt(
        "\(table)AddedUnlessHeld", .heldByPairing, in: .sent,
        "INSERT INTO \(table) VALUES ('2026', '\(values))"),
      RuleAttempt(
        "\(table)ChangedUnlessHeld", .heldByPairing, in: .sent,
        "UPDATE \(table) SET \(change) WHERE application IN ('M1', 'N1') AND position = 0"),
      RuleAttempt(
        "\(table)RemovedUnlessHeld", .heldByPairing, in: .sent,
        "DELETE FROM \(table) WHERE application IN ('M1', 'N1')"),
    ]
  }

  private static let preferences = [
    RuleAttempt(
      "preferenceIsReplaced", .keptAsWritten, in: .preferred, "UPDATE preference SET reason = 'x'"),
    RuleAttempt("lockIsNotBanned", .lockAgainstBan, in: .preferred, preference("M2", "N1", "ban")),
    RuleAttempt("lockIsNotWithin", .ownOrganisation, in: .screened, preference("M1", "N3", "must")),
    RuleAttempt("lockHasPlace", .capacity, in: .preferred, preference("M2", "N2", "must")),
    RuleAttempt("openPairIsNotBanned", .pairIsOpen, in: .proposed, preference("M1", "N1", "avoid")),
  ]

  private static let runs = [
    RuleAttempt(
      "matchRunIsNotChanged", .keptAsWritten, in: .ran, "UPDATE matchRun SET document = '{}'"),
    RuleAttempt(
      "matchRunIsNotRemoved", .keptAsWritten, in: .ran,
      planted: "UPDATE round SET chosenRun = NULL", "DELETE FROM matchRun"),
    RuleAttempt(
      "matchRunIsNotReplaced", .keptAsWritten, in: .ran,
      """
      INSERT OR REPLACE INTO matchRun SELECT number, id, round, createdBy, createdAt, 'x', rules,
        thesaurusVersion, modelVersion, solver, seed, served, totalMicro, worstMicro, document,
        certificate, denseReadings, scene FROM matchRun
      """),
  ]

  private static let proposals = [
    RuleAttempt(
      "pairingIsNotReplaced", .keptAsWritten, in: .proposed,
      pairing("M1", "N1").replacing("INSERT", with: "INSERT OR REPLACE")
        .replacing("9, 'P9'", with: "1, 'P1'")),
    RuleAttempt("pairingStarts", .firstState, in: .screened, pairing("M1", "N1", state: "active")),
    RuleAttempt(
      "pairingHasRound", .roundNotMatching, in: .screened,
      planted: "UPDATE round SET state = 'screening'", pairing("M1", "N1")),
    RuleAttempt("pairingIsNotWithin", .ownOrganisation, in: .screened, pairing("M1", "N3")),
    RuleAttempt("pairingIsNotMutual", .reciprocalPair, in: .mutual, pairing("M2", "N3")),
    RuleAttempt(
      "pairingIsEligible", .notEligible, in: .screened,
      planted: "UPDATE application SET state = 'waitlisted' WHERE id = 'N1'", pairing("M1", "N1")),
    RuleAttempt("pairingIsAllowed", .banned, in: .preferred, pairing("M3", "N1")),
    RuleAttempt("pairingHasPlace", .capacity, in: .proposed, pairing("M2", "N3")),
  ]

  private static func update(_ change: String) -> String {
    "UPDATE pairing SET \(change) WHERE id = 'P1'"
  }

  private static let bothSayYes = "UPDATE response SET answer = 'yes', actor = 'x', at = \(instant)"

  private static let pairings = [
    RuleAttempt(
      "pairingIsNotRemoved", .keptAsWritten, in: .proposed, "DELETE FROM pairing WHERE id = 'P1'"),
    RuleAttempt("pairingEndsForGood", .finalState, in: .ended, update("endText = 'x'")),
    RuleAttempt("pairingKeepsPair", .keptAsWritten, in: .proposed, update("mentor = 'M3'")),
    RuleAttempt(
      "pairingKeepsWhatWasSent", .keptAsWritten, in: .sent, update("predictedFitMicro = 1")),
    RuleAttempt("pairingMoves", .stateMove, in: .proposed, update("state = 'active'")),
    RuleAttempt("pairingIsAgreed", .bothMustAgree, in: .sent, update("state = 'accepted'")),
    RuleAttempt(
      "pairingIsDeclinedBySide", .nobodyDeclined, in: .sent,
      update("state = 'declined', endedAt = \(instant)")),
    RuleAttempt(
      "pairingExpiresPastDeadline", .deadlineNotPast, in: .sent,
      update("state = 'expired', endedAt = '2026-11-29T23:59:59.999Z'")),
    RuleAttempt(
      "acceptedPairingIsEligible", .notEligible, in: .sent,
      planted: bothSayYes + "; UPDATE application SET state = 'waitlisted' WHERE id = 'N1'",
      update("state = 'accepted'")),
    RuleAttempt(
      "acceptedPairingHasPlace", .capacity, in: .sent,
      planted: bothSayYes + "; UPDATE application SET capacity = 0 WHERE id = 'M1'",
      update("state = 'accepted'")),
  ]

  private static let responses = [
    RuleAttempt(
      "responseAddedWhileProposed", .answerClosed, in: .met, planted: "DELETE FROM response",
      "INSERT INTO response (pairing, side, answer) VALUES ('P1', 'mentor', 'pending')"),
    RuleAttempt(
      "responseAddedOnceSent", .notSent, in: .proposed,
      "INSERT INTO response (pairing, side, answer) VALUES ('P1', 'mentor', 'pending')"),
    RuleAttempt(
      "responseChangedWhileProposed", .answerClosed, in: .met,
      "UPDATE response SET answer = 'no' WHERE pairing = 'P1'"),
    RuleAttempt(
      "responseChangedOnceSent", .notSent, in: .proposed,
      planted: "INSERT INTO response (pairing, side, answer) VALUES ('P1', 'mentor', 'pending')",
      "UPDATE response SET answer = 'yes', actor = 'x', at = \(instant)"),
    RuleAttempt(
      "responseKeepsPlace", .keptAsWritten, in: .sent,
      planted: "DELETE FROM response WHERE pairing = 'P2'",
      "UPDATE response SET pairing = 'P2' WHERE pairing = 'P1'"),
    RuleAttempt("responseIsNotRemoved", .keptAsWritten, in: .sent, "DELETE FROM response"),
  ]

  private static let phrases = [
    RuleAttempt(
      "phraseIsNotReplaced", .keptAsWritten, in: .taught,
      "INSERT OR REPLACE INTO phrase \(phrase(1, "'Beste hitz batzuk'", "NULL"))"),
    RuleAttempt(
      "phraseStarts", .firstState, in: .screened,
      "INSERT INTO phrase \(phrase(9, "'Hitzak'", instant))"),
    RuleAttempt(
      "phraseIsSaidOnce", .alreadyExists, in: .taught,
      "INSERT OR REPLACE INTO phrase SELECT 9, 'F9', concepts, kind, language, text, addedBy, "
        + "addedAt, removedAt FROM phrase WHERE id = 'F1'"),
    RuleAttempt(
      "phraseKeepsWhatItSays", .keptAsWritten, in: .taught,
      "UPDATE phrase SET text = 'x' WHERE id = 'F1'"),
    RuleAttempt("phraseIsNotDeleted", .keptAsWritten, in: .taught, "DELETE FROM phrase"),
  ]

  private static func phrase(_ number: Int, _ text: String, _ removedAt: String) -> String {
    """
    SELECT \(number), 'F\(number)', 'need-x', 'need', 'eu', \(text), 'x', \(instant), \(removedAt)
    """
  }

  private static let lexicons = [
    RuleAttempt(
      "lexiconIsNotChanged", .keptAsWritten, in: .taught, "UPDATE lexicon SET phrases = 9"),
    RuleAttempt("lexiconIsNotRemoved", .keptAsWritten, in: .taught, "DELETE FROM lexicon"),
    RuleAttempt(
      "lexiconIsNotReplaced", .keptAsWritten, in: .taught,
      "INSERT OR REPLACE INTO lexicon SELECT * FROM lexicon"),
  ]

  private static let audit = [
    RuleAttempt(
      "auditEntryIsNotChanged", .keptAsWritten, in: .screened, "UPDATE auditEntry SET actor = 'x'"),
    RuleAttempt("auditEntryIsNotRemoved", .keptAsWritten, in: .screened, "DELETE FROM auditEntry"),
    RuleAttempt(
      "auditEntryIsChained", .auditChain, in: .screened,
      """
      INSERT INTO auditEntry
      SELECT seq + 1, \(instant), 'x', 'add', 'round', 'x', '', \(zeros), \(ones) FROM auditHead
      """),
    RuleAttempt(
      "auditHeadFollowsTheLog", .auditChain, in: .screened, "UPDATE auditHead SET seq = seq - 1"),
    RuleAttempt("auditHeadIsNotRemoved", .keptAsWritten, in: .screened, "DELETE FROM auditHead"),
    RuleAttempt(
      "auditHeadIsNotReplaced", .keptAsWritten, in: .screened,
      "INSERT OR REPLACE INTO auditHead VALUES (1, 0, \(zeros))"),
  ]
}

extension String {
  /// The statement with one part in place of another.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
