package import Foundation
import GRDB
package import Mentoring

/// How a pairing stands in its meetings, at an instant.
package struct SessionStanding: Equatable, Sendable {
  package let pairing: String
  package let mentorName: String
  package let organisationName: String
  package let state: PairingState
  /// When both sides had agreed.
  package let acceptedAt: Date
  package let held: Int
  package let heldMinutes: Int
  /// When the last session that was held began.
  package let lastHeldAt: Date?
  /// When the next planned one begins.
  package let nextPlannedAt: Date?
  /// Planned sessions whose hour has passed: held, cancelled, or nobody came.
  package let unlogged: [String]
  /// Sessions of which a side says that they were not as written, and nobody has settled it.
  package let disputed: [String]
  /// Open actions after their day.
  package let overdueActions: [String]
}

extension RecordReader {
  /// How the pairings of a round that meet stand, in the order in which they were proposed.
  ///
  /// - Parameters:
  ///   - round: the name of the round.
  ///   - instant: what is past and what lies ahead.
  ///   - today: the day of the forum's time zone at that instant, `yyyy-mm-dd`.
  package func sessionStandings(
    of round: String, at instant: Date, today: String
  ) throws(RecordError) -> [SessionStanding] {
    let name = try self.round(named: round).name
    let now = try InstantText.text(instant)
    let unlogged = try found(Self.unloggedQuery, [name, now])
    let disputed = try found(Self.disputedQuery, [name])
    let overdue = try found(Self.overdueQuery, [name, today])
    return try rows(Self.standingsQuery, [now, name]).map { (row) throws(RecordError) in
      let id = try row.text("id")
      return try SessionStanding(
        pairing: id, mentorName: row.text("mentorName"),
        organisationName: row.text("organisationName"), state: row.choice("state"),
        acceptedAt: row.instant("acceptedAt"), held: row.integer("held"),
        heldMinutes: row.integer("heldMinutes"), lastHeldAt: row.optionalInstant("lastHeldAt"),
        nextPlannedAt: row.optionalInstant("nextPlannedAt"), unlogged: unlogged[id] ?? [],
        disputed: disputed[id] ?? [], overdueActions: overdue[id] ?? [])
    }
  }

  /// Pairings of a round that meet; arguments: the instant, the round.
  static let standingsQuery = """
    SELECT pairing.id, one.personName AS mentorName, other.organisationName AS organisationName,
      pairing.state,
      ifnull((SELECT max(at) FROM response WHERE response.pairing = pairing.id),
        pairing.proposedAt) AS acceptedAt,
      (SELECT count(*) FROM session WHERE session.pairing = pairing.id AND state = 'held') AS held,
      (SELECT ifnull(sum(lengthMinutes), 0) FROM session
        WHERE session.pairing = pairing.id AND state = 'held') AS heldMinutes,
      (SELECT max(startsAt) FROM session
        WHERE session.pairing = pairing.id AND state = 'held') AS lastHeldAt,
      (SELECT min(startsAt) FROM session WHERE session.pairing = pairing.id
        AND state = 'planned' AND startsAt >= ?) AS nextPlannedAt
    FROM pairing
    JOIN application AS one
      ON one.round = pairing.round AND one.side = 'mentor' AND one.id = pairing.mentor
    JOIN application AS other ON other.round = pairing.round AND other.side = 'organisation'
      AND other.id = pairing.organisation
    WHERE pairing.round = ? AND pairing.state IN ('accepted', 'active')
    ORDER BY pairing.number
    """

  /// Planned sessions whose hour has passed; arguments: the round, the instant.
  static let unloggedQuery = """
    SELECT session.pairing AS pairing, session.id AS id
    FROM pairing CROSS JOIN session ON session.pairing = pairing.id
    WHERE pairing.round = ? AND session.state = 'planned' AND session.startsAt < ?
    ORDER BY session.startsAt, session.number
    """

  /// Sessions with an open dispute; argument: the round.
  static let disputedQuery = """
    SELECT DISTINCT session.pairing AS pairing, session.id AS id
    FROM pairing CROSS JOIN session ON session.pairing = pairing.id
    CROSS JOIN sessionStatement AS statement ON statement.session = session.id
    WHERE pairing.round = ? AND statement.stance = 'disputed' AND statement.settledAt IS NULL
      AND NOT EXISTS (SELECT 1 FROM sessionStatement AS later
        WHERE later.session = statement.session AND later.side = statement.side
          AND later.position > statement.position)
    ORDER BY session.startsAt, session.number
    """

  /// Open actions after their day; arguments: the round, the day.
  static let overdueQuery = """
    SELECT session.pairing AS pairing, entry.id AS id
    FROM pairing CROSS JOIN session ON session.pairing = pairing.id
    CROSS JOIN sessionAction AS entry ON entry.session = session.id
    WHERE pairing.round = ? AND entry.doneAt IS NULL AND entry.dueDay < ?
    ORDER BY entry.dueDay, entry.number
    """

  private func found(
    _ sql: String, _ arguments: [String]
  ) throws(RecordError) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for row in try rows(sql, .init(arguments)) {
      try found[row.text("pairing"), default: []].append(row.text("id"))
    }
    return found
  }
}
