import GRDB

/// A person as the record holds them.
package struct RecordedPerson: Equatable, Sendable {
  /// `H1`, `H2`, … over all rounds.
  package let id: String
  package let name: String
  package let email: String?
  /// The identifier of their organisation; nil for a person who named none.
  package let organisation: String?
  package let organisationName: String?
  /// Their applications as `round/side/id`, the oldest round first.
  package let applications: [String]
}

extension RecordReader {
  /// All persons, in the order in which the record met them.
  package func persons() throws(RecordError) -> [RecordedPerson] {
    let applications = try rows(
      """
      SELECT person, application.round || '/' || side || '/' || id AS place FROM application
      JOIN round ON round.name = application.round
      WHERE person IS NOT NULL ORDER BY round.number, side, id
      """)
    var places: [String: [String]] = [:]
    for row in applications {
      try places[row.text("person"), default: []].append(row.text("place"))
    }
    let found = try rows(Self.personQuery + "ORDER BY person.number")
    return try found.map { (row) throws(RecordError) in
      try Self.person(row, applications: places[row.text("id")] ?? [])
    }
  }

  /// One person, by an identifier in any case.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func person(_ id: String) throws(RecordError) -> RecordedPerson {
    let found = try row(
      Self.personQuery + "WHERE person.id = ?", [id.asIdentifier.uppercased()])
    guard let found else { throw .notFound(.person, id: id) }
    let applications = try rows(
      """
      SELECT application.round || '/' || side || '/' || id AS place FROM application
      JOIN round ON round.name = application.round
      WHERE person = ? ORDER BY round.number, side, id
      """, [found.text("id")])
    return try Self.person(
      found,
      applications: applications.map { (row) throws(RecordError) in try row.text("place") })
  }

  private static let personQuery = """
    SELECT person.*, organisation.name AS organisationName FROM person
    LEFT JOIN organisation ON organisation.id = person.organisation

    """

  private static func person(
    _ row: Fields, applications: [String]
  ) throws(RecordError) -> RecordedPerson {
    try RecordedPerson(
      id: row.text("id"), name: row.text("name"), email: row.optionalText("email"),
      organisation: row.optionalText("organisation"),
      organisationName: row.optionalText("organisationName"), applications: applications)
  }
}
