import Foundation
import GRDB

extension RecordReader {
  /// The term of a class: the forum's own, else the one that the program starts with.
  package func term(of kind: RetentionClass) throws(RecordError) -> RetentionTerm {
    let found = try row("SELECT length, unit FROM retention WHERE class = ?", [kind.rawValue])
    guard let found else { return kind.startingTerm }
    return try RetentionTerm(
      length: found.integer("length", in: 1...3660), unit: found.choice("unit"))
  }

  /// The rounds that closed before a day, by name.
  ///
  /// - Parameter day: `yyyy-mm-dd`.
  package func rounds(closedBefore day: String) throws(RecordError) -> [String] {
    let found = try rows(
      "SELECT name FROM round WHERE state = 'closed' AND date(\(Self.lastMove)) < ? ORDER BY name",
      [day])
    return try found.map { (row) throws(RecordError) in try row.text("name") }
  }

  /// When a round moved last, which for a closed one is when it closed.
  private static let lastMove = """
    (SELECT max(at) FROM auditEntry
      WHERE entity = 'round' AND entityID = round.name AND action = 'move')
    """

  /// Applications of rounds that closed before a day which never became a pairing that both sides
  /// accepted, and which still say something personal; as `round/side/id`.
  package func unmatchedApplications(
    ofRoundsClosedBefore day: String
  ) throws(RecordError) -> [String] {
    let found = try rows(
      """
      SELECT application.round || '/' || side || '/' || application.id AS place
      FROM application JOIN round ON round.name = application.round
      WHERE round.state = 'closed' AND date(\(Self.lastMove)) < ? AND \(Self.isUnmatched)
      ORDER BY round.number, side, application.id
      """, [day])
    return try found.map { (row) throws(RecordError) in try row.text("place") }
  }

  /// The condition that an application was in no pairing that began, and is not emptied yet.
  static let isUnmatched = """
    (email IS NOT NULL OR personName NOT IN ('', ifnull(person, ''))
      OR about NOT IN ('', '\(PersonalColumn.mark)'))
    AND NOT EXISTS (SELECT 1 FROM pairing WHERE pairing.round = application.round
      AND CASE application.side WHEN 'mentor' THEN pairing.mentor ELSE pairing.organisation END
        = application.id
      AND pairing.state IN ('accepted', 'active', 'paused', 'completed', 'ended_early'))
    """

  /// Persons who have done nothing since a day, have no open pairing and are not erased; by
  /// identifier.
  ///
  /// What counts: applications, answers, sessions, ends of pairings, consents and requests of
  /// theirs, and the moves of their rounds.
  package func persons(idleSince day: String) throws(RecordError) -> [String] {
    let found = try rows(
      """
      SELECT person.id AS id FROM person
      WHERE NOT EXISTS (SELECT 1 FROM erasure
        WHERE erasure.person = person.id AND erasure.state <> 'lifted')
      AND NOT EXISTS (SELECT 1 FROM application
        LEFT JOIN round ON round.name = application.round
        WHERE application.person = person.id
        AND (date(max(receivedAt, ifnull(changedAt, ''))) >= ?1 OR round.state <> 'closed'
          OR date(\(Self.lastMove)) >= ?1))
      AND NOT EXISTS (SELECT 1 FROM application
        JOIN pairing ON pairing.round = application.round AND application.id
          = CASE side WHEN 'mentor' THEN pairing.mentor ELSE pairing.organisation END
        WHERE application.person = person.id
        AND (pairing.endedAt IS NULL OR date(pairing.endedAt) >= ?1
          OR EXISTS (SELECT 1 FROM session
            WHERE session.pairing = pairing.id AND date(startsAt) >= ?1)))
      AND NOT EXISTS (SELECT 1 FROM consent WHERE consent.person = person.id
        AND date(ifnull(endedAt, recordedAt)) >= ?1)
      AND NOT EXISTS (SELECT 1 FROM rightsRequest WHERE rightsRequest.person = person.id
        AND (closedAt IS NULL OR date(closedAt) >= ?1))
      ORDER BY person.number
      """, [day])
    return try found.map { (row) throws(RecordError) in try row.text("id") }
  }

  /// Blocked persons whose term is over on a day, by identifier.
  package func blockedPersons(dueBy day: String) throws(RecordError) -> [String] {
    let found = try rows(
      "SELECT person FROM erasure WHERE state = 'blocked' AND dueDay <= ? ORDER BY number", [day])
    return try found.map { (row) throws(RecordError) in try row.text("person") }
  }
}

extension RecordWriter {
  /// Decides how long a class of data is kept.
  ///
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.badValue` for a length out of range.
  package func set(
    _ term: RetentionTerm, for kind: RetentionClass
  ) throws(RecordError) {
    if try self.term(of: kind) == term { return }
    try execute(
      .retention, id: kind.rawValue,
      """
      INSERT INTO retention (class, length, unit, setBy, setAt) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (class) DO UPDATE
        SET length = excluded.length, unit = excluded.unit, setBy = excluded.setBy,
          setAt = excluded.setAt
      """, [kind.rawValue, term.length, term.unit.rawValue, stamp.actor, stamp.instant])
    try append(.change, .retention, id: kind.rawValue, fields: ["length", "unit"])
  }

  /// Empties applications that were never paired, of rounds that closed before a day.
  ///
  /// The rows stay, and with them every count.
  ///
  /// - Returns: the applications, as `round/side/id`.
  @discardableResult
  package func emptyUnmatchedApplications(
    ofRoundsClosedBefore day: String
  ) throws(RecordError) -> [String] {
    let places = try unmatchedApplications(ofRoundsClosedBefore: day)
    guard let table = PersonalData.table("application") else {
      preconditionFailure("applications stand in the list of personal data")
    }
    try empty(
      table,
      where: "round || '/' || side || '/' || id IN (SELECT value FROM json_each(?))",
      [try Self.json(places)])
    for place in places { try append(.erase, .application, id: place, fields: ["about"]) }
    return places
  }

  private static func json(_ texts: [String]) throws(RecordError) -> String {
    try RecordError.translating(.file("json")) {
      String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
    }
  }
}
