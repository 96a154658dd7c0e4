import GRDB

extension RecordReader {
  /// The erasures, in the order in which they were made.
  ///
  /// - Parameter person: an identifier; nil for all.
  package func erasures(of person: String? = nil) throws(RecordError) -> [RecordedErasure] {
    let id = try person.map { (person) throws(RecordError) in try self.person(person).id }
    let found = try rows(
      "SELECT * FROM erasure WHERE ?1 IS NULL OR person = ?1 ORDER BY number", [id])
    return try found.map { (row) throws(RecordError) in try RecordedErasure(row) }
  }

  /// The persons who are blocked or erased; nobody shows, writes to or imports them.
  package func personsGone() throws(RecordError) -> Set<String> {
    let found = try rows("SELECT DISTINCT person FROM erasure WHERE state <> 'lifted'")
    return try Set(found.map { (row) throws(RecordError) in try row.text("person") })
  }

  /// What erasing a person would do.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown person.
  package func erasurePlan(for person: String) throws(RecordError) -> ErasurePlan {
    let person = try self.person(person)
    var emptied: [ErasedTable] = []
    var kept: [ErasedTable] = []
    for table in PersonalData.tables where !table.persons.isEmpty {
      let rows = try count(table, about: person.id)
      guard rows > 0 else { continue }
      let columns = table.personal.map(\.name)
      if !columns.isEmpty {
        emptied.append(ErasedTable(table: table.name, rows: rows, columns: columns))
      }
      kept.append(ErasedTable(table: table.name, rows: rows, columns: []))
    }
    let open = try rows(
      """
      SELECT DISTINCT pairing.id AS id, pairing.number FROM pairing JOIN application
        ON application.round = pairing.round AND application.person = ?
        AND ((side = 'mentor' AND application.id = pairing.mentor)
          OR (side = 'organisation' AND application.id = pairing.organisation))
      WHERE pairing.endedAt IS NULL ORDER BY pairing.number
      """, [person.id])
    let running = try rows(
      """
      SELECT application.round || '/' || side || '/' || id AS place FROM application
      JOIN round ON round.name = application.round
      WHERE person = ? AND round.state <> 'closed' AND application.state
        NOT IN ('rejected', 'withdrawn') ORDER BY round.number, side, id
      """, [person.id])
    return try ErasurePlan(
      person: person, emptied: emptied, kept: kept,
      openPairings: open.map { (row) throws(RecordError) in try row.text("id") },
      runningApplications: running.map { (row) throws(RecordError) in try row.text("place") },
      blocked: erasures(of: person.id).first { $0.state == .blocked })
  }

  /// Whether anything personal of a person stands in a column that an erasure empties.
  func holdsPersonal(of person: String) throws(RecordError) -> Bool {
    for table in PersonalData.tables where !table.persons.isEmpty {
      for column in table.personal {
        let found = try row(
          """
          SELECT 1 AS found FROM \(table.name)
          WHERE (\(table.isAbout("?1"))) AND \(column.name) IS NOT (\(column.erased)) LIMIT 1
          """, [person])
        if found != nil { return true }
      }
    }
    return false
  }

  private func count(_ table: PersonalTable, about person: String) throws(RecordError) -> Int {
    let found = try row(
      "SELECT count(*) AS rows FROM \(table.name) WHERE \(table.isAbout("?1"))", [person])
    return try found?.integer("rows") ?? 0
  }
}

extension PersonalTable {
  /// The condition that a row is about a person.
  ///
  /// - Parameter person: an SQL expression of an identifier.
  func isAbout(_ person: String) -> String {
    persons.map { "\($0) = \(person)" }.joined(separator: " OR ")
  }
}
