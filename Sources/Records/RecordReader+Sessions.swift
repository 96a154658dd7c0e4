import Forum
import Foundation
import GRDB
import Mentoring

extension RecordReader {
  /// The sessions of a round by start, then in the order in which they were logged.
  package func sessions(of round: String) throws(RecordError) -> [RecordedSession] {
    try sessions(SessionQuery(.round(self.round(named: round).name)))
  }

  /// The sessions of a pairing by start, then in the order in which they were logged.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing.
  package func sessions(ofPairing id: String) throws(RecordError) -> [RecordedSession] {
    try sessions(SessionQuery(.pairing(pairing(id).id)))
  }

  /// The sessions that a query asks for, by start, then in the order in which they were logged.
  ///
  /// Identifiers in the query are those of the record: an unknown one has no sessions.
  package func sessions(_ query: SessionQuery) throws(RecordError) -> [RecordedSession] {
    let (condition, arguments) = try query.condition()
    return try sessions(condition, arguments)
  }

  /// The two sides of each pairing whose sessions a query asks for, by pairing.
  package func sessionSides(_ query: SessionQuery) throws(RecordError) -> [String: SessionSides] {
    let (condition, arguments) = query.pairings
    let found = try read(Self.sidesQuery(condition), arguments) { (row) throws(RecordError) in
      (
        try row.text("id"),
        SessionSides(
          mentorName: try row.text("mentorName"),
          organisationName: try row.text("organisationName"))
      )
    }
    return Dictionary(uniqueKeysWithValues: found)
  }

  /// The sides of the pairings under a condition.
  static func sidesQuery(_ condition: String) -> String {
    """
    SELECT pairing.id AS id, one.personName AS mentorName,
      other.organisationName AS organisationName
    FROM pairing
    JOIN application AS one
      ON one.round = pairing.round AND one.side = 'mentor' AND one.id = pairing.mentor
    JOIN application AS other ON other.round = pairing.round AND other.side = 'organisation'
      AND other.id = pairing.organisation
    WHERE \(condition)
    """
  }

  /// One session.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func session(_ id: String) throws(RecordError) -> RecordedSession {
    guard let found = try sessions("session.id = ?", [id.asNumberedIdentifier]).first else {
      throw .notFound(.session, id: id)
    }
    return found
  }

  /// The versions of a session that later ones replaced, the first one first.
  package func versions(ofSession id: String) throws(RecordError) -> [SessionVersion] {
    let id = try session(id).id
    let topics = try lists("sessionTopic", "concept", of: id)
    let attendees = try lists("sessionAttendee", "person", of: id)
    let found = try rows("SELECT * FROM sessionVersion WHERE session = ? ORDER BY revision", [id])
    return try found.map { (row) throws(RecordError) in
      let revision = try row.integer("revision")
      return try SessionVersion(
        row, topics: topics[revision] ?? [], attendees: attendees[revision] ?? [])
    }
  }

  /// What the held sessions of each pairing of a round add up to, in the order of the pairings.
  ///
  /// Pairings without a held session are listed with zeros.
  package func sessionTotals(of round: String) throws(RecordError) -> [SessionTotals] {
    let name = try self.round(named: round).name
    let found = try rows(Self.totalsQuery, [name])
    return try found.map { (row) throws(RecordError) in
      try SessionTotals(
        pairing: row.text("pairing"), held: row.integer("held"), minutes: row.integer("minutes"))
    }
  }

  /// The totals of the pairings of a round; one argument.
  static let totalsQuery = """
    SELECT pairing.id AS pairing, count(session.id) AS held,
      ifnull(sum(session.lengthMinutes), 0) AS minutes
    FROM pairing LEFT JOIN session ON session.pairing = pairing.id AND session.state = 'held'
    WHERE pairing.round = ? GROUP BY pairing.number ORDER BY pairing.number
    """

  /// Sessions of the same mentor, in any round, that share time with one of these, by start.
  ///
  /// Sessions that were cancelled or to which somebody did not come take nobody's time.
  package func sessions(
    overlapping session: RecordedSession
  ) throws(RecordError) -> [RecordedSession] {
    let pairing = try pairing(session.pairing)
    let mentor = try row(
      "SELECT person FROM application WHERE round = ? AND side = 'mentor' AND id = ?",
      [pairing.round, pairing.mentor])
    let scope: SessionQuery.Scope =
      if let person = try mentor?.optionalText("person") {
        .person(person)
      } else {
        .mentor(pairing.mentor, round: pairing.round)
      }
    // The longest session takes eight hours.
    let found = try sessions(
      SessionQuery(
        scope, since: max(session.startsAt - 28_800, .init(timeIntervalSince1970: 0)),
        before: session.endsAt, states: [.planned, .held]))
    return found.filter { $0.id != session.id && $0.endsAt > session.startsAt }
  }

  private func sessions(
    _ condition: String, _ arguments: StatementArguments
  ) throws(RecordError) -> [RecordedSession] {
    let topics = try lists("sessionTopic", "concept", condition, arguments)
    let attendees = try lists("sessionAttendee", "person", condition, arguments)
    let statements = try statements(condition, arguments)
    return try read(Self.sessionsQuery(condition), arguments) { (row) throws(RecordError) in
      let id = try row.text("id")
      return try RecordedSession(
        row, topics: topics[id] ?? [], attendees: attendees[id] ?? [],
        statements: statements[id] ?? [])
    }
  }

  /// Sessions under a condition, by start.
  static func sessionsQuery(_ condition: String) -> String {
    "SELECT session.* FROM session WHERE \(condition) ORDER BY session.startsAt, session.number"
  }

  /// What the sessions under a condition list as they stand.
  static func sessionListQuery(_ table: String, _ column: String, _ condition: String) -> String {
    """
    SELECT entry.session AS session, entry.\(column) AS value
    FROM session CROSS JOIN \(table) AS entry
      ON entry.session = session.id AND entry.revision = session.revision
    WHERE \(condition) ORDER BY entry.session, entry.position
    """
  }

  /// What the sides say of the sessions under a condition, earlier statements left out.
  static func statementsQuery(_ condition: String) -> String {
    """
    SELECT statement.*
    FROM session CROSS JOIN sessionStatement AS statement ON statement.session = session.id
    WHERE \(condition) AND NOT EXISTS (SELECT 1 FROM sessionStatement AS later
      WHERE later.session = statement.session AND later.side = statement.side
        AND later.position > statement.position)
    ORDER BY statement.session, statement.side
    """
  }

  private func lists(
    _ table: String, _ column: String, _ condition: String, _ arguments: StatementArguments
  ) throws(RecordError) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    let found = try read(Self.sessionListQuery(table, column, condition), arguments) {
      (row) throws(RecordError) in (try row.text("session"), try row.text("value"))
    }
    for (session, value) in found { lists[session, default: []].append(value) }
    return lists
  }

  private func lists(
    _ table: String, _ column: String, of session: String
  ) throws(RecordError) -> [Int: [String]] {
    let found = try rows(
      """
      SELECT revision, \(column) AS value FROM \(table) WHERE session = ?
      ORDER BY revision, position
      """, [session])
    var lists: [Int: [String]] = [:]
    for row in found {
      try lists[row.integer("revision"), default: []].append(row.text("value"))
    }
    return lists
  }

  private func statements(
    _ condition: String, _ arguments: StatementArguments
  ) throws(RecordError) -> [String: [SessionStatement]] {
    var statements: [String: [SessionStatement]] = [:]
    let found = try read(Self.statementsQuery(condition), arguments) { (row) throws(RecordError) in
      (try row.text("session"), try SessionStatement(row))
    }
    for (session, statement) in found { statements[session, default: []].append(statement) }
    return statements
  }
}
