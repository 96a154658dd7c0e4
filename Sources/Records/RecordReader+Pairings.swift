import GRDB

extension RecordReader {
  /// The pairings of a round in the order in which they were proposed.
  ///
  /// - Parameters:
  ///   - round: the name of the round.
  ///   - openOnly: whether those that have ended are left out.
  package func pairings(
    of round: String, openOnly: Bool = false
  ) throws(RecordError) -> [RecordedPairing] {
    let name = try self.round(named: round).name
    let open = openOnly ? "AND pairing.endedAt IS NULL" : ""
    let found = try rows(
      RecordedPairing.query + "WHERE pairing.round = ? \(open) ORDER BY pairing.number", [name])
    return try found.map { (row) throws(RecordError) in try RecordedPairing(row) }
  }

  /// One pairing.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func pairing(_ id: String) throws(RecordError) -> RecordedPairing {
    let found = try row(RecordedPairing.query + "WHERE pairing.id = ?", [id.asNumberedIdentifier])
    guard let found else { throw .notFound(.pairing, id: id) }
    return try RecordedPairing(found)
  }

  /// The pairing of a mentor and an organisation: the open one, else the latest.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` when the two were never paired in the round.
  package func pairing(
    _ pair: ApplicationPair, of round: String
  ) throws(RecordError) -> RecordedPairing {
    let name = try self.round(named: round).name
    let found = try row(
      RecordedPairing.query + """
        WHERE pairing.round = ? AND pairing.mentor = ? AND pairing.organisation = ?
        ORDER BY pairing.endedAt IS NOT NULL, pairing.number DESC LIMIT 1
        """, [name, pair.mentor.asIdentifier, pair.organisation.asIdentifier])
    guard let found else {
      throw .notFound(.pairing, id: "\(pair.mentor)–\(pair.organisation)")
    }
    return try RecordedPairing(found)
  }
}
