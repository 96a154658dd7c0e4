import Foundation
import Records

/// Which pairings of a round need a word about their sessions: `uztartu session alerts`.
package struct AlertSessions: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let days: Int

  /// `days`: after how many days without a meeting a pairing is silent.
  package init(_ access: RecordAccess, round: String?, days: Int) {
    self.access = access
    roundName = round
    self.days = days
  }

  /// Reads how the pairings of the round stand that meet; those that need nothing are counted.
  package func run() throws(Refusal) -> SessionAlertsDocument {
    try access.opened(for: .read, to: .readAlerts, on: .everything) {
      (record) throws(Refusal) in
      let round = try record.round(roundName)
      let standings = try record.read { (reader) throws(RecordError) in
        try reader.sessionStandings(of: round.name, at: access.instant, today: access.day)
      }
      let alerts = standings.map {
        SessionAlertsDocument.Alert($0, at: access.instant, silentAfter: days)
      }
      return SessionAlertsDocument(
        round: round.name, days: days, pairings: alerts.count,
        alerts: alerts.filter { !$0.reasons.isEmpty })
    }
  }
}

/// The pairings of a round that need a word.
package struct SessionAlertsDocument: Codable, Sendable {
  /// Why a pairing is listed.
  package enum Reason: String, CaseIterable, Codable, Sendable {
    /// No meeting for the days asked for.
    case silent
    /// A planned hour has passed, and nobody wrote down what became of it.
    case unlogged
    /// A side says that a session was not as written.
    case disputed
    /// An action is open after its day.
    case overdue
  }

  /// One pairing.
  package struct Alert: Codable, Equatable, Sendable {
    package let pairing: String
    package let mentor: String
    package let organisation: String
    package let reasons: [Reason]
    /// Whole days since the last meeting; since both agreed where there was none.
    package let daysWithout: Int
    /// The day of the last meeting; nil before the first.
    package let lastDay: String?
    /// The day of the next one that is planned.
    package let nextDay: String?
    package let held: Int
    package let heldMinutes: Int
    /// Sessions whose hour has passed.
    package let unlogged: [String]
    package let disputed: [String]
    /// Actions.
    package let overdue: [String]
  }

  package let round: String
  package let days: Int
  /// How many pairings of the round meet.
  package let pairings: Int
  package let alerts: [Alert]
}

extension SessionAlertsDocument.Alert {
  init(_ standing: SessionStanding, at instant: Date, silentAfter days: Int) {
    pairing = standing.pairing
    mentor = standing.mentorName
    organisation = standing.organisationName
    let quiet = instant.timeIntervalSince(standing.lastHeldAt ?? standing.acceptedAt) / 86_400
    daysWithout = max(0, Int(quiet.rounded(.down)))
    lastDay = standing.lastHeldAt.map(ForumTime.day)
    nextDay = standing.nextPlannedAt.map(ForumTime.day)
    held = standing.held
    heldMinutes = standing.heldMinutes
    unlogged = standing.unlogged
    disputed = standing.disputed
    overdue = standing.overdueActions
    let found: [(SessionAlertsDocument.Reason, Bool)] = [
      (.silent, daysWithout >= days), (.unlogged, !unlogged.isEmpty),
      (.disputed, !disputed.isEmpty), (.overdue, !overdue.isEmpty),
    ]
    reasons = found.filter(\.1).map(\.0)
  }
}
