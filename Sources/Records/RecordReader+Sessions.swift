import GRDB

extension RecordReader {
  /// The sessions of a round by start, then in the order in which they were logged.
  package func sessions(of round: String) throws(RecordError) -> [RecordedSession] {
    let name = try self.round(named: round).name
    return try sessions("pairing IN (SELECT id FROM pairing WHERE round = ?)", name)
  }

  /// The sessions of a pairing by start, then in the order in which they were logged.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing.
  package func sessions(ofPairing id: String) throws(RecordError) -> [RecordedSession] {
    try sessions("pairing = ?", pairing(id).id)
  }

  /// One session.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func session(_ id: String) throws(RecordError) -> RecordedSession {
    guard let found = try sessions("id = ?", id.asIdentifier).first else {
      throw .notFound(.session, id: id)
    }
    return found
  }

  /// What the held sessions of each pairing of a round add up to, in the order of the pairings.
  ///
  /// Pairings without a held session are listed with zeros.
  package func sessionTotals(of round: String) throws(RecordError) -> [SessionTotals] {
    let name = try self.round(named: round).name
    let found = try rows(
      """
      SELECT pairing.id AS pairing, count(session.id) AS held,
        ifnull(sum(session.lengthMinutes), 0) AS minutes
      FROM pairing LEFT JOIN session ON session.pairing = pairing.id AND session.state = 'held'
      WHERE pairing.round = ? GROUP BY pairing.number ORDER BY pairing.number
      """, [name])
    return try found.map { (row) throws(RecordError) in
      try SessionTotals(
        pairing: row.text("pairing"), held: row.integer("held"), minutes: row.integer("minutes"))
    }
  }

  private func sessions(
    _ condition: String, _ argument: String
  ) throws(RecordError) -> [RecordedSession] {
    let found = try rows(
      "SELECT * FROM session WHERE \(condition) ORDER BY startsAt, number", [argument])
    return try found.map { (row) throws(RecordError) in try RecordedSession(row) }
  }
}
