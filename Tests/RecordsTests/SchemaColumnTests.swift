import Forum
import Records
import Testing

/// The rules that single columns carry, tried by raw SQL without any trigger in the way.
struct SchemaColumnTests {
  /// A record with a row in every table, and no triggers.
  private func bare() throws -> RawConnection {
    let temporary = try SchemaWorld.paused.make()
    try temporary.write { writer in
      let pair = ApplicationPair(mentor: "M1", organisation: "N1")
      try writer.state(.wish, of: pair, in: SampleRound.name, by: .mentor)
      try writer.check(.hours, of: .mentor, "M1", in: SampleRound.name)
      let price = RecordedPrice(
        servedBefore: 1, servedAfter: 1, totalBeforeMicro: 1, totalAfterMicro: 1,
        worstBeforeMicro: 1, worstAfterMicro: 1)
      try writer.keep(
        NewManualChange(.wish, of: pair, by: .mentor, reason: nil, price: price),
        in: SampleRound.name, pairing: "P1")
    }
    try temporary.teach()
    try Self.fillPrivacy(temporary)
    try temporary.discuss()
    try temporary.note()
    try temporary.invite()
    try temporary.askAndReport()
    try temporary.record.close()
    let raw = try temporary.raw()
    try raw.dropTriggers()
    return raw
  }

  /// A change of a table that breaks one check, and the check's name.
  private static let attempts: [(table: String, change: String, rule: String)] =
    others
    + sessionAttempts
    + userAttempts
    + pairingLifeAttempts
    + surveyAttempts

  private static let others: [(table: String, change: String, rule: String)] =
    [
      ("round", "name = ' '", "missing-value"),
      ("round", "state = 'x'", "bad-value"),
      ("round", "allowsReciprocal = 2", "bad-value"),
      ("round", "createdAt = '2026-11-22'", "bad-value"),
      ("organisation", "id = 'O77' WHERE number = 1", "bad-value"),
      ("organisation", "foldedName = '' WHERE number = 1", "missing-value"),
      ("person", "id = 'H77' WHERE number = 1", "bad-value"),
      ("person", "identity = '' WHERE number = 1", "missing-value"),
      ("application", "side = 'x' WHERE id = 'N4'", "bad-value"),
      ("application", "id = ' ' WHERE id = 'N4'", "missing-value"),
      ("application", "state = 'x'", "bad-value"),
      ("application", "territory = 'Nafarroa'", "bad-value"),
      ("application", "mode = 'phone'", "bad-value"),
      ("application", "capacity = 101 WHERE id = 'M1'", "bad-value"),
      ("application", "receivedAt = '2026-02-30T10:00:00.000Z'", "bad-value"),
      ("application", "changedAt = 'x'", "bad-value"),
      ("application", "capacity = 1 WHERE id = 'N4'", "missing-value"),
      ("application", "state = 'rejected', stateReason = ''", "reason-needed"),
      ("applicationLanguage", "position = -1 WHERE position = 0", "bad-value"),
      ("applicationLanguage", "language = 'de'", "bad-value"),
      ("applicationField", "position = -1 WHERE position = 0", "bad-value"),
      ("need", "position = -1 WHERE position = 0", "bad-value"),
      ("need", "priority = 6", "bad-value"),
      ("need", "levelNow = 0", "bad-value"),
      ("need", "levelWanted = 5", "bad-value"),
      ("need", "side = 'mentor', application = 'M1' WHERE application = 'N1'", "bad-value"),
      ("expertise", "position = -1 WHERE position = 0", "bad-value"),
      ("expertise", "level = 5", "bad-value"),
      (
        "expertise", "side = 'organisation', application = 'N1' WHERE application = 'M1'",
        "bad-value"
      ),
      ("preference", "kind = 'x'", "bad-value"),
      ("preference", "statedBy = 'x'", "bad-value"),
      ("preference", "at = 'x'", "bad-value"),
      ("preference", "kind = 'ban'", "coordinator-decides"),
      ("matchRun", "id = 'R9'", "bad-value"),
      ("matchRun", "createdAt = 'x'", "bad-value"),
      ("matchRun", "rules = '{'", "bad-value"),
      ("matchRun", "served = -1", "bad-value"),
      ("matchRun", "totalMicro = -1", "bad-value"),
      ("matchRun", "worstMicro = 1000001", "bad-value"),
      ("matchRun", "document = ''", "bad-value"),
      ("matchRun", "certificate = 'x'", "bad-value"),
      ("matchRun", "served = 0", "bad-value"),
      ("pairing", "id = 'P9' WHERE id = 'P2'", "bad-value"),
      ("pairing", "state = 'x'", "bad-value"),
      ("pairing", "proposedAt = 'x'", "bad-value"),
      ("pairing", "sentAt = 'x'", "bad-value"),
      ("pairing", "deadlineDay = '2026-02-30'", "bad-value"),
      ("pairing", "predictedFitMicro = 1000001", "bad-value"),
      ("pairing", "isManual = 2", "bad-value"),
      ("pairing", "state = 'expired', endedAt = 'x'", "bad-value"),
      ("pairing", "endReason = 'x'", "bad-value"),
      ("pairing", "deadlineDay = NULL", "missing-value"),
      ("pairing", "matchRun = NULL", "bad-value"),
      ("pairing", "isManual = 1", "reason-needed"),
      ("pairing", "state = 'withdrawn'", "missing-value"),
      ("pairing", "state = 'expired', endedAt = '2020-01-01T00:00:00.000Z'", "bad-value"),
      (
        "pairing", "state = 'ended_early', endedAt = '2027-01-01T00:00:00.000Z'", "reason-needed"
      ),
      (
        "pairing",
        "state = 'ended_early', endedAt = '2027-01-01T00:00:00.000Z', endReason = 'other'",
        "text-needed"
      ),
      ("response", "side = 'x' WHERE pairing = 'P2' AND side = 'mentor'", "bad-value"),
      ("response", "answer = 'x' WHERE pairing = 'P1'", "bad-value"),
      ("response", "answer = 'no', reason = 'x' WHERE pairing = 'P1'", "bad-value"),
      ("response", "at = 'x' WHERE pairing = 'P1'", "bad-value"),
      ("response", "text = 'x' WHERE pairing = 'P1'", "bad-value"),
      ("response", "answer = 'pending' WHERE pairing = 'P1'", "missing-value"),
      ("response", "answer = 'no', reason = 'other' WHERE pairing = 'P1'", "text-needed"),
      ("matchRun", "denseReadings = '{'", "bad-value"),
      ("phrase", "id = 'F9' WHERE id = 'F1'", "bad-value"),
      ("phrase", "concepts = 'need x'", "bad-value"),
      ("phrase", "kind = 'label'", "bad-value"),
      ("phrase", "language = 'fr'", "bad-value"),
      ("phrase", "text = ' ' WHERE id = 'F1'", "missing-value"),
      ("phrase", "addedAt = 'x'", "bad-value"),
      ("phrase", "removedAt = '2026-02-30T10:00:00.000Z'", "bad-value"),
      ("lexicon", "id = 'L9'", "bad-value"),
      ("lexicon", "version = 'x'", "bad-value"),
      ("lexicon", "baseVersion = '0123456789ABCDEF'", "bad-value"),
      ("lexicon", "phrases = -1", "bad-value"),
      ("lexicon", "changedRows = -1", "bad-value"),
      ("lexicon", "learned = x''", "missing-value"),
      ("lexicon", "trainedAt = 'x'", "bad-value"),
      ("matchRun", "scene = '{'", "bad-value"),
      ("pairing", "sentVersion = 0", "bad-value"),
      ("sending", "id = 'E9'", "bad-value"),
      ("sending", "version = 0", "bad-value"),
      ("sending", "sentAt = 'x'", "bad-value"),
      ("sending", "deadlineDay = '2026-02-30'", "bad-value"),
      ("sending", "auditSeq = 0", "bad-value"),
      ("sending", "auditDigest = 'x'", "bad-value"),
      ("manualChange", "id = 'D9'", "bad-value"),
      ("manualChange", "kind = 'x'", "bad-value"),
      ("manualChange", "statedBy = 'x'", "bad-value"),
      ("manualChange", "at = 'x'", "bad-value"),
      ("manualChange", "servedBefore = -1", "bad-value"),
      ("manualChange", "servedAfter = -1", "bad-value"),
      ("manualChange", "totalBeforeMicro = -1", "bad-value"),
      ("manualChange", "totalAfterMicro = -1", "bad-value"),
      ("manualChange", "worstBeforeMicro = -1", "bad-value"),
      ("manualChange", "worstAfterMicro = 1000001", "bad-value"),
      ("manualChange", "servedBefore = NULL", "missing-value"),
      ("manualChange", "kind = 'conflict'", "reason-needed"),
      ("manualChange", "kind = 'replace', reason = 'x', pairing = NULL", "missing-value"),
      ("screeningCheck", "item = 'x'", "bad-value"),
      ("screeningCheck", "at = 'x'", "bad-value"),
      ("auditEntry", "at = 'x'", "bad-value"),
      ("auditEntry", "actor = ' '", "missing-value"),
      ("auditEntry", "action = 'Etxeberria said no'", "bad-value"),
      ("auditEntry", "entity = ''", "bad-value"),
      ("auditEntry", "fields = 'name=Ane'", "bad-value"),
      ("auditEntry", "previousDigest = 'x'", "bad-value"),
      ("auditEntry", "digest = 'x'", "bad-value"),
      ("auditHead", "one = 2", "bad-value"),
      ("auditHead", "seq = -1", "bad-value"),
      ("auditHead", "digest = 'x'", "bad-value"),
    ] + privacyAttempts
    + noteAttempts

  @Test func `Every check refuses what it is there for, and it is a check which does`() throws {
    let raw = try bare()
    for attempt in Self.attempts {
      let sql = "UPDATE \(attempt.table) SET \(attempt.change)"
      #expect(try raw.refusal(of: sql) == "CHECK constraint failed: \(attempt.rule)", "\(sql)")
      try raw.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
      #expect(try raw.refusal(of: sql) == nil, "\(sql)")
      try raw.execute("PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON")
    }
  }

  @Test func `The checks are as many as were tried`() throws {
    let raw = try bare()
    let tables = try raw.texts("SELECT sql FROM sqlite_master WHERE type = 'table'")
    let checks = tables.map { $0.split(separator: "CHECK (", omittingEmptySubsequences: false) }
    #expect(checks.map { $0.count - 1 }.reduce(0, +) == Self.attempts.count)
  }

  @Test func `Every column takes its own type only and, but for these, never nothing`() throws {
    let raw = try bare()
    let nullable = try raw.texts(
      """
      SELECT tables.name || '.' || columns.name
      FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
      WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%'
        AND tables.name NOT LIKE 'grdb%' AND columns."notnull" = 0 AND columns.pk = 0
      ORDER BY 1
      """)
    #expect(
      nullable == [
        "agreement.everyDays", "agreement.language", "agreement.mode", "application.capacity",
        "application.carriedFrom", "application.changedAt", "application.email", "application.mode",
        "application.organisation", "application.person", "application.stateReason",
        "application.territory", "checkIn.followUpDay", "consent.endedAt", "consent.endedBy",
        "consent.ending", "consent.evidence", "erasure.dueDay", "erasure.endedAt",
        "erasure.endedBy", "goal.concept", "goalRating.level", "goalRating.reason",
        "goalRating.side", "incident.closedAt", "incident.closedBy", "incident.outcome",
        "manualChange.pairing", "manualChange.reason", "manualChange.servedAfter",
        "manualChange.servedBefore", "manualChange.totalAfterMicro",
        "manualChange.totalBeforeMicro", "manualChange.worstAfterMicro",
        "manualChange.worstBeforeMicro", "matchRun.denseReadings", "matchRun.scene",
        "matchRun.worstMicro", "pairing.deadlineDay", "pairing.endDay", "pairing.endReason",
        "pairing.endText", "pairing.endedAt", "pairing.endedBySide", "pairing.manualReason",
        "pairing.matchRun", "pairing.replaces", "pairing.sentAt", "pairing.sentVersion",
        "pairing.startedAt", "pause.endedAt", "pause.resumedBy", "person.email",
        "person.organisation", "phrase.removedAt", "preference.reason", "privateNote.actor",
        "privateNote.person", "privateNote.session", "privateNote.updatedAt", "response.actor",
        "response.at", "response.reason", "response.text", "rightsRequest.closedAt",
        "rightsRequest.closedBy", "rightsRequest.outcome", "rightsRequest.reason",
        "round.chosenRun", "round.stateReason", "sending.matchRun", "session.changeReason",
        "session.heldLoggedAt", "session.mode", "session.nextDay", "session.place",
        "sessionAction.doneAt", "sessionAction.doneBy", "sessionStatement.reason",
        "sessionStatement.settledAt", "sessionStatement.settledBy", "sessionStatement.settlement",
        "sessionVersion.changeReason", "sessionVersion.mode", "sessionVersion.nextDay",
        "sessionVersion.place", "signature.person", "user.person", "user.revokedAt",
        "user.revokedBy",
      ])
    let strict = try raw.texts(
      """
      SELECT name FROM pragma_table_list
      WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
      """)
    #expect(strict.isEmpty)
  }

  @Test func `Every reference is held`() throws {
    let raw = try bare()
    let references = try raw.texts(
      """
      SELECT tables.name || '.' || keys."from"
      FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
      WHERE keys.seq = (SELECT max(seq) FROM pragma_foreign_key_list(tables.name) AS other
        WHERE other.id = keys.id)
      ORDER BY 1
      """)
    #expect(
      references == [
        "agreement.pairing", "application.carriedFrom", "application.organisation",
        "application.person", "application.round", "applicationField.application",
        "applicationLanguage.application", "blockedValue.erasure", "checkIn.pairing",
        "consent.person", "erasure.person", "expertise.application", "goal.pairing",
        "goalRating.goal", "incident.pairing", "manualChange.mentor", "manualChange.organisation",
        "manualChange.pairing", "matchRun.round", "need.application", "pairing.matchRun",
        "pairing.mentor", "pairing.organisation", "pairing.replaces", "pairing.round",
        "pause.pairing", "person.organisation", "preference.mentor", "preference.organisation",
        "privateNote.pairing", "privateNote.person", "privateNote.session", "reportFile.snapshot",
        "response.pairing",
        "rightsRequest.person", "round.chosenRun", "screeningCheck.application", "sending.matchRun",
        "sending.round", "session.pairing", "sessionAction.session", "sessionAttendee.person",
        "sessionAttendee.session", "sessionStatement.session", "sessionTopic.session",
        "sessionVersion.session", "signature.pairing", "signature.person", "surveyAnswer.round",
        "surveyAnswer.version", "surveyInvitation.pairing", "surveyInvitation.version",
        "user.person", "userRole.user",
      ])
    for reference in references {
      let parts = reference.split(separator: ".")
      let row =
        switch parts[0] {
        case "pairing": " WHERE id = 'P1'"
        case "userRole": " WHERE user = 'U2'"
        default: ""
        }
      let value = parts[1] == "version" ? "77" : "'nowhere'"
      try raw.execute("PRAGMA ignore_check_constraints = ON")
      let refusal = try raw.refusal(
        of: "UPDATE OR IGNORE \(parts[0]) SET \(parts[1]) = \(value)\(row)")
      #expect(refusal == "FOREIGN KEY constraint failed", "\(reference)")
    }
  }
}
