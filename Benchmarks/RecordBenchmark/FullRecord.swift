import Foundation
import GRDB
import Records

/// A record with many rounds, filled by plain SQL with the triggers off and on again.
struct FullRecord {
  /// The day after the last session.
  static let end = Date(timeIntervalSince1970: 1_893_456_000)

  private static let pairings = 500
  private static let sessionsEach = 10

  let sessions: Int
  let lastRound: String

  init(path: String, rounds: Int, entries: Int) throws {
    sessions = rounds * Self.pairings * Self.sessionsEach
    lastRound = "r\(rounds)"
    let record = try Record.create(
      at: path, by: "benchmark", instant: Date(timeIntervalSince1970: 0), productVersion: "0")
    try record.write(by: "benchmark", at: Self.end) { (writer) throws(Records.RecordError) in
      for number in 1..<max(2, entries) {
        try writer.append(
          .log, .session, id: "S\(number)", fields: ["state", "startsAt", "lengthMinutes"])
      }
    }
    try record.close()
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers {
        try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
      }
      for sql in Self.statements(rounds: rounds) { try database.execute(sql: sql) }
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
    try queue.close()
  }

  private static func numbers(_ count: Int) -> String {
    "WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < \(count - 1))"
  }

  private static func statements(rounds: Int) -> [String] {
    let pairs = rounds * pairings
    let all = pairs * sessionsEach
    let before = "'2000-01-01T00:00:00.000Z'"
    return people(rounds: rounds, before) + [
      """
      \(numbers(pairs))
      INSERT INTO pairing (number, id, round, mentor, organisation, state, proposedBy, proposedAt,
        predictedFitMicro, isManual, manualReason)
      SELECT i + 1, 'P' || (i + 1), 'r' || (i / \(pairings) + 1), 'M' || (i % \(pairings) + 1),
        'N' || (i % \(pairings) + 1), 'accepted', 'x', \(before), 500000, 1, 'x' FROM n
      """,
      """
      INSERT INTO response (pairing, side, answer, actor, at)
      SELECT id, side, 'yes', 'x', \(before) FROM pairing,
        (SELECT 'mentor' AS side UNION SELECT 'organisation')
      """,
      // A session a week: the last of each pairing lies a week before the end.
      """
      \(numbers(all))
      INSERT INTO session (number, id, pairing, state, startsAt, lengthMinutes, mode, summary,
        heldLoggedAt, loggedBy, loggedAt)
      SELECT i + 1, 'S' || (i + 1), 'P' || (i / \(sessionsEach) + 1), 'held',
        strftime('%Y-%m-%dT%H:%M:%fZ', 1893456000 - 604800 * (\(sessionsEach) - i % \(sessionsEach))
          - 4000000 * (\(rounds) - 1 - i / \(pairings * sessionsEach)), 'unixepoch'),
        60 + i % 3 * 30, 'online', 'What the two spoke of, in a sentence or two of their own.',
        '2030-01-01T00:00:00.000Z', 'x', '2030-01-01T00:00:00.000Z' FROM n
      """,
      "INSERT INTO sessionTopic SELECT id, 0, 0, 'need-donors' FROM session",
      """
      INSERT INTO sessionAttendee
      SELECT id, 0, side, 'H' || ((number - 1) / \(sessionsEach) % \(pairings) + 1
        + \(pairings) * side) FROM session, (SELECT 0 AS side UNION SELECT 1)
      """,
      """
      INSERT INTO sessionStatement (session, side, position, stance, revision, actor, at)
      SELECT id, 'mentor', 0, 'confirmed', 0, 'x', loggedAt FROM session
      """,
      """
      INSERT INTO sessionAction
        (number, id, session, text, owner, dueDay, addedBy, addedAt)
      SELECT number / 10, 'A' || (number / 10), id, 'Write the next draft', 'mentor', '2029-12-01',
        'x', loggedAt FROM session WHERE number % 10 = 0
      """,
    ]
  }

  private static func people(rounds: Int, _ before: String) -> [String] {
    [
      """
      \(numbers(rounds))
      INSERT INTO round (name, state, allowsReciprocal, createdAt)
      SELECT 'r' || (i + 1), 'running', 1, \(before) FROM n
      """,
      """
      \(numbers(pairings * 2))
      INSERT INTO person (number, id, name, identity)
      SELECT i + 1, 'H' || (i + 1), 'Person ' || (i + 1), 'person' || (i + 1) FROM n
      """,
      """
      \(numbers(rounds * pairings))
      INSERT INTO application (round, side, id, state, person, personName, organisationName, about,
        capacity, receivedAt)
      SELECT 'r' || (i / \(pairings) + 1), side,
        substr('MN', 1 + (side = 'organisation'), 1) || (i % \(pairings) + 1), 'eligible',
        'H' || (i % \(pairings) + 1 + \(pairings) * (side = 'organisation')),
        'Person ' || i, 'Organisation ' || i, '', CASE side WHEN 'mentor' THEN 3 END, \(before)
      FROM n, (SELECT 'mentor' AS side UNION SELECT 'organisation')
      """,
    ]
  }
}
