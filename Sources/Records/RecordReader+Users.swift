package import Forum
import GRDB

extension RecordReader {
  /// Whether anybody was ever invited; until then nobody is asked who they are.
  package func hasUsers() throws(RecordError) -> Bool {
    try row("SELECT 1 FROM user LIMIT 1") != nil
  }

  /// The users in the order in which they were invited.
  package func users() throws(RecordError) -> [RecordedUser] {
    try rows("SELECT * FROM user ORDER BY number").map { (row) throws(RecordError) in
      try user(row)
    }
  }

  /// The user with a name, whatever its case; nil without one.
  package func user(named name: String) throws(RecordError) -> RecordedUser? {
    let found = try row(
      "SELECT * FROM user WHERE name = ? COLLATE NOCASE", [name.asIdentifier])
    return try found.map { (row) throws(RecordError) in try user(row) }
  }

  /// The persons with an e-mail address, whatever its case, in the order in which they came.
  package func persons(withEmail email: String) throws(RecordError) -> [String] {
    let found = try rows(
      "SELECT id FROM person WHERE email = ? COLLATE NOCASE ORDER BY number",
      [email.asIdentifier])
    return try found.map { (row) throws(RecordError) in try row.text("id") }
  }

  private func user(_ row: Fields) throws(RecordError) -> RecordedUser {
    let id = try row.text("id")
    let roles: [Role] = try rows("SELECT role FROM userRole WHERE user = ?", [id])
      .map { (row) throws(RecordError) in try row.choice("role") }
    return try RecordedUser(
      id: id, name: row.text("name"), roles: Role.allCases.filter(roles.contains),
      person: row.optionalText("person"), invitedBy: row.text("invitedBy"),
      invitedAt: row.instant("invitedAt"), revokedAt: row.optionalInstant("revokedAt"))
  }

  /// The sides of a pairing that a person speaks for; none for an unknown pairing.
  package func sides(
    of person: String, inPairing id: String
  ) throws(RecordError) -> Set<ApplicationSide> {
    try sides(of: person, "AND pairing.id = ?", [id.asNumberedIdentifier])[id.asNumberedIdentifier]
      ?? []
  }

  /// The sides that a person speaks for, by pairing.
  ///
  /// A mentor's application is one person's. An organisation's belongs to everybody of that
  /// organisation: it may have several contact persons.
  package func sides(of person: String) throws(RecordError) -> [String: Set<ApplicationSide>] {
    try sides(of: person, "", [])
  }

  private func sides(
    of person: String, _ condition: String, _ arguments: StatementArguments
  ) throws(RecordError) -> [String: Set<ApplicationSide>] {
    let found = try rows(
      """
      SELECT pairing.id, application.side FROM application
      JOIN pairing ON pairing.round = application.round
        AND (application.side = 'mentor' AND pairing.mentor = application.id
          OR application.side = 'organisation' AND pairing.organisation = application.id)
      WHERE (application.person = ? OR (application.side = 'organisation'
        AND application.organisation = (SELECT organisation FROM person WHERE id = ?)))
        \(condition)
      """, [person, person] + arguments)
    var sides: [String: Set<ApplicationSide>] = [:]
    for row in found { try sides[row.text("id"), default: []].insert(row.choice("side")) }
    return sides
  }

  /// The sides of a session's pairing that a person speaks for; none for an unknown session.
  package func sides(
    of person: String, inSession id: String
  ) throws(RecordError) -> Set<ApplicationSide> {
    let found = try row("SELECT pairing FROM session WHERE id = ?", [id.asNumberedIdentifier])
    guard let found else { return [] }
    return try sides(of: person, inPairing: found.text("pairing"))
  }
}
