extension Schema {
  /// Those who may use the record, and what they may be; without any, nobody is asked.
  static let userTables =
    """
    CREATE TABLE user (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CONSTRAINT "bad-value" CHECK (id = 'U' || number),
      name TEXT NOT NULL CONSTRAINT "missing-value" CHECK (length(trim(name)) > 0),
      person TEXT REFERENCES person (id),
      invitedBy TEXT NOT NULL,
      invitedAt TEXT NOT NULL \(instant("invitedAt")),
      revokedBy TEXT,
      revokedAt TEXT \(instant("revokedAt")),
      CONSTRAINT "missing-value" CHECK ((revokedBy IS NULL) = (revokedAt IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX userByName ON user (name COLLATE NOCASE);

    CREATE TABLE userRole (
      user TEXT NOT NULL REFERENCES user (id),
      role TEXT NOT NULL CONSTRAINT "bad-value" CHECK (role IN ('administrator', 'coordinator',
        'mentor', 'contact', 'evaluator', 'facilitator')),
      PRIMARY KEY (user, role)
    ) STRICT, WITHOUT ROWID;

    """ + userRules

  private static let userRules = [
    notReplaced("user"),
    rule(
      "userStarts", "INSERT ON user", when: "NEW.revokedAt IS NOT NULL", raise: "first-state"),
    rule(
      "userKeepsIdentity", "UPDATE ON user",
      when: """
        NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.name <> OLD.name
        OR (OLD.person IS NOT NULL AND NEW.person IS NOT OLD.person)
        """, raise: "kept-as-written"),
    rule("userIsNotRemoved", "DELETE ON user", when: "1", raise: "kept-as-written"),
    rule(
      "lastAdministratorIsNotRevoked", "UPDATE OF revokedAt ON user",
      when: """
        NEW.revokedAt IS NOT NULL AND OLD.revokedAt IS NULL
        AND \(isLastAdministrator("OLD.id"))
        """, raise: "last-administrator"),
    rule(
      "lastAdministratorKeepsRole", "DELETE ON userRole",
      when: "OLD.role = 'administrator' AND \(isLastAdministrator("OLD.user"))",
      raise: "last-administrator"),
    rule(
      "userRoleStays", "UPDATE ON userRole", when: "1", raise: "kept-as-written"),
    rule(
      "sideIsAPerson", "INSERT ON userRole",
      when: """
        NEW.role IN ('mentor', 'contact')
        AND EXISTS (SELECT 1 FROM user WHERE id = NEW.user AND person IS NULL)
        """, raise: "person-needed"),
  ].joined()

  /// Whether a user is the only administrator who is not shut out.
  private static func isLastAdministrator(_ user: String) -> String {
    """
    EXISTS (SELECT 1 FROM user JOIN userRole ON userRole.user = user.id
      WHERE user.id = \(user) AND revokedAt IS NULL AND role = 'administrator')
    AND NOT EXISTS (SELECT 1 FROM user JOIN userRole ON userRole.user = user.id
      WHERE user.id <> \(user) AND revokedAt IS NULL AND role = 'administrator')
    """
  }
}
