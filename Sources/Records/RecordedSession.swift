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
  /// Where the two meet: a room or a link.
  package var place: String?
  /// What both sides may read of it.
  package var summary: String
  /// The day on which they mean to meet again, `yyyy-mm-dd`.
  package var nextDay: String?
  /// Concepts that the session was about.
  package var topics: [String]
  /// Persons of the record who were there.
  package var attendees: [String]
  /// How many more were there, without their names.
  package var otherAttendees: Int

  package init(
    pairing: String, state: SessionState, startsAt: Date, lengthMinutes: Int, mode: MeetingMode?,
    summary: String, place: String? = nil, nextDay: String? = nil, topics: [String] = [],
    attendees: [String] = [], otherAttendees: Int = 0
  ) {
    self.pairing = pairing
    self.state = state
    self.startsAt = startsAt
    self.lengthMinutes = lengthMinutes
    self.mode = mode
    self.place = place
    self.summary = summary
    self.nextDay = nextDay
    self.topics = topics
    self.attendees = attendees
    self.otherAttendees = otherAttendees
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
  package let place: String?
  package let summary: String
  package let nextDay: String?
  /// Concepts, in the order in which they were named.
  package let topics: [String]
  /// Identifiers of persons, in the order in which they were named.
  package let attendees: [String]
  package let otherAttendees: Int
  /// How often it was changed since it was first written down.
  package let revision: Int
  /// The revision at which its start, its length or its state last changed.
  package let factsRevision: Int
  /// When it was first written down as held.
  package let heldLoggedAt: Date?
  /// Why it was last corrected.
  package let changeReason: String?
  /// Who wrote it down as it stands now, and when.
  package let loggedBy: String
  package let loggedAt: Date
  /// What the sides say of it: the latest of each.
  package let statements: [SessionStatement]

  /// When it ends.
  package var endsAt: Date { startsAt.addingTimeInterval(Double(lengthMinutes) * 60) }

  /// What a side says of the session as it stands: what it said of other facts is no longer in
  /// force.
  package func statement(of side: ApplicationSide) -> SessionStatement? {
    statements.first { $0.side == side && $0.revision >= factsRevision }
  }

  /// Disputes that nobody has settled, whatever was corrected since.
  package var openDisputes: [SessionStatement] {
    statements.filter { $0.stance == .disputed && $0.settledAt == nil }
  }
}

/// What a side says of a session.
package struct SessionStatement: Equatable, Sendable {
  /// Whether the side agrees that the session was as it is written.
  package enum Stance: String, CaseIterable, Codable, Sendable {
    case confirmed, disputed
  }

  package let side: ApplicationSide
  package let stance: Stance
  /// What is wrong, in the side's own words; nil for a confirmation.
  package let reason: String?
  /// The revision of the session that the side speaks of.
  package let revision: Int
  package let actor: String
  package let at: Date
  /// How the coordinator settled a dispute.
  package let settlement: String?
  package let settledAt: Date?
}

/// An earlier version of a session: what it said before a change.
package struct SessionVersion: Equatable, Sendable {
  package let revision: Int
  package let state: SessionState
  package let startsAt: Date
  package let lengthMinutes: Int
  package let mode: MeetingMode?
  package let place: String?
  package let summary: String
  package let topics: [String]
  package let attendees: [String]
  package let otherAttendees: Int
  /// Why this version took the place of the one before.
  package let changeReason: String?
  package let loggedBy: String
  package let loggedAt: Date
}

/// The two who meet, by their names.
package struct SessionSides: Equatable, Sendable {
  package let mentorName: String
  package let organisationName: String
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
  init(
    _ row: Fields, topics: [String], attendees: [String], statements: [SessionStatement]
  ) throws(RecordError) {
    id = try row.text("id")
    pairing = try row.text("pairing")
    state = try row.choice("state")
    startsAt = try row.instant("startsAt")
    lengthMinutes = try row.integer("lengthMinutes", in: 5...480)
    mode = try row.optionalChoice("mode")
    place = try row.optionalText("place")
    summary = try row.text("summary")
    nextDay = try row.optionalText("nextDay")
    self.topics = topics
    self.attendees = attendees
    otherAttendees = try row.integer("otherAttendees", in: 0...500)
    revision = try row.integer("revision")
    factsRevision = try row.integer("factsRevision")
    heldLoggedAt = try row.optionalInstant("heldLoggedAt")
    changeReason = try row.optionalText("changeReason")
    loggedBy = try row.text("loggedBy")
    loggedAt = try row.instant("loggedAt")
    self.statements = statements
  }
}

extension SessionStatement {
  init(_ row: Fields) throws(RecordError) {
    side = try row.choice("side")
    stance = try row.choice("stance")
    reason = try row.optionalText("reason")
    revision = try row.integer("revision")
    actor = try row.text("actor")
    at = try row.instant("at")
    settlement = try row.optionalText("settlement")
    settledAt = try row.optionalInstant("settledAt")
  }
}

extension SessionVersion {
  init(_ row: Fields, topics: [String], attendees: [String]) throws(RecordError) {
    revision = try row.integer("revision")
    state = try row.choice("state")
    startsAt = try row.instant("startsAt")
    lengthMinutes = try row.integer("lengthMinutes", in: 5...480)
    mode = try row.optionalChoice("mode")
    place = try row.optionalText("place")
    summary = try row.text("summary")
    self.topics = topics
    self.attendees = attendees
    otherAttendees = try row.integer("otherAttendees", in: 0...500)
    changeReason = try row.optionalText("changeReason")
    loggedBy = try row.text("loggedBy")
    loggedAt = try row.instant("loggedAt")
  }
}
