import Forum
package import Foundation
import Mentoring
import Records

/// A mentoring session as lists show it.
package struct SessionDocument: Codable, Equatable, Sendable {
  package let id: String
  package let pairing: String
  package let state: String
  package let startsAt: Date
  package let lengthMinutes: Int
  package let mode: String?
  package let place: String?
  package let summary: String
  /// The day on which the two mean to meet again, `yyyy-mm-dd`.
  package let nextDay: String?
  /// Identifiers of concepts.
  package let topics: [String]
  /// Identifiers of persons.
  package let attendees: [String]
  package let otherAttendees: Int
  /// What each side says of it as it stands: `confirmed`, `disputed`, or nothing.
  package let mentorSays: String?
  package let organisationSays: String?
  /// Whether a dispute waits for the coordinator.
  package let isDisputed: Bool
  /// How often it was changed.
  package let revision: Int
  /// What the same mentor has at the same time, where a step looked for it.
  package let overlapping: [String]?

  init(_ session: RecordedSession, overlapping: [RecordedSession] = []) {
    id = session.id
    pairing = session.pairing
    state = session.state.rawValue
    startsAt = session.startsAt
    lengthMinutes = session.lengthMinutes
    mode = session.mode?.rawValue
    place = session.place
    summary = session.summary
    nextDay = session.nextDay
    topics = session.topics
    attendees = session.attendees
    otherAttendees = session.otherAttendees
    mentorSays = session.statement(of: .mentor)?.stance.rawValue
    organisationSays = session.statement(of: .organisation)?.stance.rawValue
    isDisputed = !session.openDisputes.isEmpty
    revision = session.revision
    self.overlapping = overlapping.isEmpty ? nil : overlapping.map(\.id)
  }
}

/// Sessions with the minutes of those that were held, by pairing.
package struct SessionListDocument: Codable, Sendable {
  /// What the sessions of a pairing add up to.
  package struct Total: Codable, Equatable, Sendable {
    package let pairing: String
    package let held: Int
    package let minutes: Int
  }

  package let sessions: [SessionDocument]
  package let totals: [Total]

  init(_ sessions: [RecordedSession]) {
    self.sessions = sessions.map { SessionDocument($0) }
    var held: [String: (count: Int, minutes: Int)] = [:]
    for session in sessions {
      let counts = session.state == .held
      held[session.pairing, default: (0, 0)].count += counts ? 1 : 0
      held[session.pairing, default: (0, 0)].minutes += counts ? session.lengthMinutes : 0
    }
    // P2 before P10.
    totals = held.map { Total(pairing: $0.key, held: $0.value.count, minutes: $0.value.minutes) }
      .sorted { ($0.pairing.utf8.count, $0.pairing) < ($1.pairing.utf8.count, $1.pairing) }
  }
}
