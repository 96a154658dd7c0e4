extension SchemaColumnTests {
  /// A change of a table of sessions that breaks one check, and the check's name.
  static let sessionAttempts: [(table: String, change: String, rule: String)] = [
    ("session", "id = 'S9' WHERE id = 'S1'", "bad-value"),
    ("session", "state = 'x'", "bad-value"),
    ("session", "startsAt = 'x' WHERE id = 'S2'", "bad-value"),
    ("session", "lengthMinutes = 481", "session-length"),
    ("session", "mode = 'either'", "bad-value"),
    ("session", "nextDay = '2026-02-30'", "bad-value"),
    ("session", "otherAttendees = -1", "bad-value"),
    ("session", "revision = -1 WHERE id = 'S2'", "bad-value"),
    ("session", "factsRevision = 2", "bad-value"),
    ("session", "heldLoggedAt = 'x' WHERE id = 'S1'", "bad-value"),
    ("session", "heldLoggedAt = NULL WHERE id = 'S1'", "missing-value"),
    ("session", "loggedAt = 'x'", "bad-value"),
    ("session", "startsAt = '2027-01-01T00:00:00.000Z' WHERE id = 'S1'", "session-in-future"),
    ("sessionVersion", "revision = -1", "bad-value"),
    ("sessionTopic", "revision = -1", "bad-value"),
    ("sessionTopic", "position = -1", "bad-value"),
    ("sessionAttendee", "revision = -1", "bad-value"),
    ("sessionAttendee", "position = -1", "bad-value"),
    ("sessionStatement", "side = 'x' WHERE stance = 'disputed'", "bad-value"),
    ("sessionStatement", "position = -1", "bad-value"),
    ("sessionStatement", "stance = 'x'", "bad-value"),
    ("sessionStatement", "revision = -1", "bad-value"),
    ("sessionStatement", "at = 'x'", "bad-value"),
    ("sessionStatement", "settledAt = 'x'", "bad-value"),
    ("sessionStatement", "reason = ' ' WHERE stance = 'disputed'", "reason-needed"),
    (
      "sessionStatement",
      """
      settledAt = at, settledBy = 'x', settlement = 'x' WHERE stance = 'confirmed'
      """, "bad-value"
    ),
    ("sessionStatement", "settledBy = 'x' WHERE stance = 'disputed'", "missing-value"),
    (
      "sessionStatement", "settledAt = at, settledBy = 'x' WHERE stance = 'disputed'",
      "reason-needed"
    ),
    ("sessionAction", "id = 'A9' WHERE id = 'A1'", "bad-value"),
    ("sessionAction", "text = ' '", "missing-value"),
    ("sessionAction", "owner = 'x'", "bad-value"),
    ("sessionAction", "dueDay = 'x'", "bad-value"),
    ("sessionAction", "addedAt = 'x'", "bad-value"),
    ("sessionAction", "doneAt = 'x'", "bad-value"),
    ("sessionAction", "doneBy = NULL WHERE id = 'A2'", "missing-value"),
  ]
}
