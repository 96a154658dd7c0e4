package import Forum
package import Foundation
package import Mentoring

/// A mentoring session to be recorded.
package struct NewSession: Equatable, Sendable {
  /// The identifier of the pairing.
  package var pairing: String
  package var state: SessionState
  package var startsAt: Date
  /// 5 to 480.
  package var lengthMinutes: Int
  /// In one room or online; nil when nobody said. A session is never `either`.
  package var mode: MeetingMode?
  /// What both sides may read of it.
  package var summary: String

  package init(
    pairing: String, state: SessionState, startsAt: Date, lengthMinutes: Int, mode: MeetingMode?,
    summary: String
  ) {
    self.pairing = pairing
    self.state = state
    self.startsAt = startsAt
    self.lengthMinutes = lengthMinutes
    self.mode = mode
    self.summary = summary
  }
}

/// A mentoring session as the record holds it.
package struct RecordedSession: Equatable, Sendable {
  /// `S1`, `S2`, … over all rounds.
  package let id: String
  package let pairing: String
  package let state: SessionState
  package let startsAt: Date
  package let lengthMinutes: Int
  package let mode: MeetingMode?
  package let summary: String
  package let loggedBy: String
  package let loggedAt: Date
}

/// What the sessions of a pairing add up to; stored nowhere (invariant 10).
package struct SessionTotals: Equatable, Sendable {
  package let pairing: String
  /// Sessions that were held.
  package let held: Int
  /// Their minutes.
  package let minutes: Int
}

extension RecordedSession {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    pairing = try row.text("pairing")
    state = try row.choice("state")
    startsAt = try row.instant("startsAt")
    lengthMinutes = try row.integer("lengthMinutes", in: 5...480)
    mode = try row.optionalChoice("mode")
    summary = try row.text("summary")
    loggedBy = try row.text("loggedBy")
    loggedAt = try row.instant("loggedAt")
  }
}
