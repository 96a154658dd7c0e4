package import Foundation
import GRDB

/// How a pairing stands in its meetings, at an instant.
package struct SessionStanding: Equatable, Sendable {
  /// Something that waits for somebody: a session or an action.
  package struct Waiting: Equatable, Sendable {
    package let id: String
    /// Since when, as an instant or as a day: what sorts first has waited longest.
    package let since: Date
  }

  /// When the sessions that were held began, the first first.
  package internal(set) var heldAt: [Date] = []
  package internal(set) var heldMinutes = 0
  /// When the next planned session begins.
  package internal(set) var nextPlannedAt: Date?
  /// Planned sessions whose hour has passed: held, cancelled, or nobody came.
  package internal(set) var unlogged: [Waiting] = []
  /// Sessions of which a side says that they were not as written, and nobody has settled it.
  package internal(set) var disputed: [Waiting] = []
  /// Open actions after their day; since the midnight, in UTC, at which that day ended.
  package internal(set) var overdueActions: [Waiting] = []

  package init() {}
}

extension RecordReader {
  /// How the pairings of a round stand in their meetings, by pairing; those of which there is
  /// nothing to say are missing.
  ///
  /// - Parameters:
  ///   - round: the name of the round.
  ///   - instant: what is past and what lies ahead.
  ///   - today: the day of the forum's time zone at that instant, `yyyy-mm-dd`.
  package func sessionStandings(
    of round: String, at instant: Date, today: String
  ) throws(RecordError) -> [String: SessionStanding] {
    let name = try self.round(named: round).name
    let now = try InstantText.text(instant)
    var standings: [String: SessionStanding] = [:]
    let held = try read(Self.heldQuery, [name]) { (row) throws(RecordError) in
      (try row.text("pairing"), try row.instant("startsAt"), try row.integer("lengthMinutes"))
    }
    for (pairing, startsAt, minutes) in held {
      standings[pairing, default: .init()].heldAt.append(startsAt)
      standings[pairing, default: .init()].heldMinutes += minutes
    }
    let planned = try waiting(Self.plannedQuery, [name])
    for (pairing, session) in planned {
      if session.since < instant {
        standings[pairing, default: .init()].unlogged.append(session)
      } else if standings[pairing]?.nextPlannedAt == nil {
        standings[pairing, default: .init()].nextPlannedAt = session.since
      }
    }
    for (pairing, session) in try waiting(Self.disputedQuery, [name, now]) {
      standings[pairing, default: .init()].disputed.append(session)
    }
    for (pairing, action) in try waiting(Self.overdueQuery, [name, today]) {
      standings[pairing, default: .init()].overdueActions.append(action)
    }
    return standings
  }

  /// Sessions of a round that were held, by start within each pairing; argument: the round.
  static let heldQuery = """
    SELECT session.pairing AS pairing, session.startsAt AS startsAt,
      session.lengthMinutes AS lengthMinutes
    FROM pairing CROSS JOIN session
      ON session.pairing = pairing.id AND session.state = 'held'
    WHERE pairing.round = ? ORDER BY pairing.number, session.startsAt
    """

  /// Planned sessions of a round by start; argument: the round.
  static let plannedQuery = """
    SELECT session.pairing AS pairing, session.id AS id, session.startsAt AS since
    FROM pairing CROSS JOIN session
      ON session.pairing = pairing.id AND session.state = 'planned'
    WHERE pairing.round = ? ORDER BY session.startsAt, session.number
    """

  /// Sessions with an open dispute; arguments: the round, the instant.
  static let disputedQuery = """
    SELECT session.pairing AS pairing, session.id AS id, min(statement.at) AS since
    FROM pairing CROSS JOIN session ON session.pairing = pairing.id
    CROSS JOIN sessionStatement AS statement ON statement.session = session.id
    WHERE pairing.round = ? AND statement.at <= ? AND statement.stance = 'disputed'
      AND statement.settledAt IS NULL
      AND NOT EXISTS (SELECT 1 FROM sessionStatement AS later
        WHERE later.session = statement.session AND later.side = statement.side
          AND later.position > statement.position)
    GROUP BY session.number ORDER BY since, session.number
    """

  /// Open actions after their day; arguments: the round, the day.
  static let overdueQuery = """
    SELECT session.pairing AS pairing, entry.id AS id,
      strftime('%Y-%m-%dT%H:%M:%fZ', entry.dueDay, '+1 day') AS since
    FROM pairing CROSS JOIN session ON session.pairing = pairing.id
    CROSS JOIN sessionAction AS entry ON entry.session = session.id
    WHERE pairing.round = ? AND entry.doneAt IS NULL AND entry.dueDay < ?
    ORDER BY entry.dueDay, entry.number
    """

  private func waiting(
    _ sql: String, _ arguments: [String]
  ) throws(RecordError) -> [(String, SessionStanding.Waiting)] {
    try read(sql, .init(arguments)) { (row) throws(RecordError) in
      try (row.text("pairing"), .init(id: row.text("id"), since: row.instant("since")))
    }
  }
}
