import GRDB

/// Where else the record holds a person than in the rows that are about them.
package struct PersonTraces: Equatable, Sendable {
  /// A text about somebody else in which the person is named.
  package struct Mention: Codable, Equatable, Sendable {
    package let table: String
    /// What tells the row, such as `K2` or a pairing.
    package let place: String

    package init(table: String, place: String) {
      self.table = table
      self.place = place
    }
  }

  /// Other persons with the same e-mail address, or the same name of several words: perhaps the
  /// same human being.
  package let likelySame: [String]
  /// The texts, by table.
  package let mentions: [Mention]
}

extension RecordReader {
  /// Looks for a person in what an erasure of them would leave.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func traces(of person: String) throws(RecordError) -> PersonTraces {
    let person = try self.person(person)
    // Whoever was erased is called by their identifier: that is no name to look for.
    let name = person.name == person.id || person.name.count < Self.shortestName ? nil : person.name
    return try PersonTraces(
      likelySame: likelySame(as: person.id),
      mentions: mentions(of: person.id, name: name, address: person.email))
  }

  private static let shortestName = 4

  private func likelySame(as person: String) throws(RecordError) -> [String] {
    let found = try rows(
      """
      WITH address AS (
        SELECT id AS person, lower(trim(email)) AS text FROM person WHERE email LIKE '%@%'
        UNION SELECT person, lower(trim(email)) FROM application
          WHERE person IS NOT NULL AND email LIKE '%@%')
      SELECT other.id AS id, other.number FROM person AS other JOIN person AS own ON own.id = ?1
      WHERE other.id <> ?1 AND other.identity <> other.id
      AND ((other.name = own.name COLLATE NOCASE AND instr(trim(own.name), ' ') > 0) OR EXISTS (
        SELECT 1 FROM address AS mine JOIN address AS theirs ON theirs.text = mine.text
        WHERE mine.person = ?1 AND theirs.person = other.id))
      ORDER BY other.number
      """, [person])
    return try found.map { (row) throws(RecordError) in try row.text("id") }
  }

  private func mentions(
    of person: String, name: String?, address: String?
  ) throws(RecordError) -> [PersonTraces.Mention] {
    guard name != nil || address != nil else { return [] }
    var mentions: [PersonTraces.Mention] = []
    for table in PersonalData.tables {
      let texts = table.personal.filter { $0.kind == .text }.map(\.name)
      guard !texts.isEmpty else { continue }
      let named = texts.map { column in
        """
        ifnull(instr(\(column), ?2), 0) > 0
        OR ifnull(instr(lower(\(column)), lower(?3)), 0) > 0
        """
      }.joined(separator: " OR ")
      let place = ["id", "pairing", "session", "application"].first {
        table.impersonal.contains($0)
      }
      let found = try rows(
        """
        SELECT DISTINCT \(place ?? "''") AS place FROM \(table.name)
        WHERE NOT ifnull((\(table.isAbout("?1"))), 0) AND (\(named)) ORDER BY 1
        """, [person, name, address])
      mentions += try found.map { (row) throws(RecordError) in
        try PersonTraces.Mention(table: table.name, place: row.text("place"))
      }
    }
    return mentions
  }
}
