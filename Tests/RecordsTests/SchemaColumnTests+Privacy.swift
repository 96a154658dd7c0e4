import Records

extension SchemaColumnTests {
  /// A row in every table of consents and rights.
  static func fillPrivacy(_ temporary: TemporaryRecord) throws {
    try temporary.write { writer in
      try writer.grant(
        NewConsent(
          person: "H1", purpose: .programme, textVersion: "1", language: .eu,
          grantedAt: TemporaryRecord.noon, evidence: nil))
    }
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
  ]
}
