extension SchemaColumnTests {
  /// Changes of users that break one check each.
  static let userAttempts: [(table: String, change: String, rule: String)] = [
    ("user", "id = 'U9' WHERE id = 'U2'", "bad-value"),
    ("user", "name = ' ' WHERE id = 'U2'", "missing-value"),
    ("user", "invitedAt = 'x'", "bad-value"),
    ("user", "revokedBy = 'x', revokedAt = 'x'", "bad-value"),
    ("user", "revokedBy = 'x'", "missing-value"),
    ("userRole", "role = 'x' WHERE user = 'U2'", "bad-value"),
  ]
}
