import Records

extension SchemaColumnTests {
  /// A row in every table of consents and rights.
  static func fillPrivacy(_ temporary: TemporaryRecord) throws {
    try temporary.write { writer in
      try writer.grant(
        NewConsent(
          person: "H1", purpose: .programme, textVersion: "1", language: .eu,
          grantedAt: TemporaryRecord.noon, evidence: nil))
      try writer.receive(.access, from: "H1", receivedDay: "2026-11-22", dueDay: "2026-12-22")
      try writer.set(RetentionTerm(length: 30, unit: .days), for: .notes)
      try writer.importMentors(
        [SampleRound.mentor("M8", "Ezabatua", "", capacity: 1)], into: SampleRound.name)
    }
    let keys = try TemporaryKeys()
    let gone = try temporary.read { try $0.persons() }.first { $0.name == "Ezabatua" }
    guard let gone else { return }
    try temporary.record.erase(
      [gone.id], keepingUntil: "2029-11-22", by: "ane", at: TemporaryRecord.noon,
      with: ErasureTools(keys: keys.open(of: temporary.read { try $0.setting(.recordID) })))
  }

  static let privacyAttempts: [(table: String, change: String, rule: String)] = [
    ("consent", "id = 'C9'", "bad-value"),
    ("consent", "purpose = 'x'", "bad-value"),
    ("consent", "textVersion = ' '", "missing-value"),
    ("consent", "language = 'fr'", "bad-value"),
    ("consent", "grantedAt = '2026-11-22'", "bad-value"),
    ("consent", "recordedAt = 'x'", "bad-value"),
    ("consent", "endedAt = 'x', endedBy = 'x', ending = 'withdrawn'", "bad-value"),
    (
      "consent", "endedAt = '2027-01-01T00:00:00.000Z', endedBy = 'x', ending = 'x'", "bad-value"
    ),
    ("consent", "grantedAt = '2027-01-01T00:00:00.000Z'", "bad-value"),
    (
      "consent", "endedAt = '2020-01-01T00:00:00.000Z', endedBy = 'x', ending = 'withdrawn'",
      "bad-value"
    ),
    ("consent", "ending = 'withdrawn'", "missing-value"),
    ("erasure", "id = 'X9'", "bad-value"),
    ("erasure", "state = 'gone'", "bad-value"),
    ("erasure", "madeAt = 'x'", "bad-value"),
    ("erasure", "dueDay = '2026-02-30'", "bad-value"),
    ("erasure", "state = 'erased', endedBy = 'x', endedAt = 'x'", "bad-value"),
    ("erasure", "receipt = '{'", "bad-value"),
    ("erasure", "dueDay = NULL", "missing-value"),
    ("erasure", "endedBy = 'x'", "missing-value"),
    ("blockedValue", "position = -1 WHERE position = 0", "bad-value"),
    ("blockedValue", "sealed = x''", "missing-value"),
    ("rightsRequest", "id = 'Q9'", "bad-value"),
    ("rightsRequest", "kind = 'x'", "bad-value"),
    ("rightsRequest", "receivedDay = '2026-02-30'", "bad-value"),
    ("rightsRequest", "dueDay = '2026-13-01'", "bad-value"),
    ("rightsRequest", "recordedAt = 'x'", "bad-value"),
    ("rightsRequest", "closedAt = 'x', closedBy = 'x', outcome = 'done'", "bad-value"),
    (
      "rightsRequest", "closedAt = '2026-11-23T10:00:00.000Z', closedBy = 'x', outcome = 'x'",
      "bad-value"
    ),
    ("rightsRequest", "dueDay = receivedDay", "bad-value"),
    ("rightsRequest", "closedBy = 'x'", "missing-value"),
    (
      "rightsRequest",
      "closedAt = '2026-11-23T10:00:00.000Z', closedBy = 'x', outcome = 'partly'", "reason-needed"
    ),
    ("retention", "class = 'x'", "bad-value"),
    ("retention", "length = 0", "bad-value"),
    ("retention", "unit = 'years'", "bad-value"),
    ("retention", "setAt = 'x'", "bad-value"),
  ]
}
