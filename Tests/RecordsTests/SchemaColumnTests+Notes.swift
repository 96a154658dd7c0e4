extension SchemaColumnTests {
  /// Changes of notes that break one check each, and the check's name.
  static let noteAttempts: [(table: String, change: String, rule: String)] = [
    ("privateNote", "id = 'Z9'", "bad-value"),
    ("privateNote", "person = NULL, actor = ' '", "missing-value"),
    ("privateNote", "version = 0, updatedAt = '2026-11-22T10:00:00.000Z'", "bad-value"),
    ("privateNote", "sealed = x''", "missing-value"),
    ("privateNote", "createdAt = 'x'", "bad-value"),
    ("privateNote", "version = 2, updatedAt = 'x'", "bad-value"),
    ("privateNote", "actor = 'ane'", "missing-value"),
    ("privateNote", "version = 2", "bad-value"),
  ]
}
