package import Forum
package import Foundation
import GRDB
package import Mentoring

/// What is to be changed of a session; nil keeps what is there.
package struct SessionChange: Equatable, Sendable {
  package var state: SessionState?
  package var startsAt: Date?
  /// 5 to 480.
  package var lengthMinutes: Int?
  package var mode: MeetingMode?
  /// Empty takes the place away.
  package var place: String?
  package var summary: String?
  /// `yyyy-mm-dd`; empty takes the day away.
  package var nextDay: String?
  package var topics: [String]?
  package var attendees: [String]?
  package var otherAttendees: Int?
  /// Why; needed for a session that was logged as held more than 14 days ago.
  package var reason: String?

  package init() {}
}

extension RecordWriter {
  /// Records a session of a pairing.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing;
  ///   ``RecordError/instantOutOfRange(_:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.sessionLength`, `.sessionInFuture` for one held later than now, `.pairingNotRunning`,
  ///   `.sessionOutsidePairing` or, for an attendee whom the record does not know,
  ///   `.unknownReference`.
  @discardableResult
  package func log(_ session: NewSession) throws(RecordError) -> RecordedSession {
    let pairing = try pairing(session.pairing)
    // What was held is written down; nothing new is planned.
    if session.state == .planned { try refuseWithdrawn(pairing.id) }
    let number = try nextNumber(in: "session")
    let id = "S\(number)"
    try execute(
      .session, id: id,
      """
      INSERT INTO session (number, id, pairing, state, startsAt, lengthMinutes, mode, place,
        summary, nextDay, otherAttendees, heldLoggedAt, loggedBy, loggedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, pairing.id, session.state.rawValue, InstantText.text(session.startsAt),
        session.lengthMinutes, session.mode?.rawValue, session.place, session.summary,
        session.nextDay, session.otherAttendees, session.state == .held ? stamp.instant : nil,
        stamp.actor, stamp.instant,
      ])
    try writeLists(of: id, revision: 0, topics: session.topics, attendees: session.attendees)
    try append(
      session.state == .planned ? .plan : .log, .session, id: id,
      fields: ["state", "startsAt", "lengthMinutes"])
    return try self.session(id)
  }

  /// Changes a session; what it said before stays in the record as an earlier version.
  ///
  /// A change that changes nothing writes nothing.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.correctionLate` for one held and logged over 14 days ago without a reason, `.finalState`
  ///   for one that did not take place, `.stateMove`, or what ``log(_:)`` throws.
  @discardableResult
  package func change(
    session id: String, _ change: SessionChange
  ) throws(RecordError) -> RecordedSession {
    let before = try session(id)
    let after = ChangedSession(before, change)
    let fields = after.fields(changedFrom: before)
    guard !fields.isEmpty else { return before }
    let isNewlyHeld = after.state == .held && before.state != .held
    let revision = before.revision + 1
    let hasNewFacts = !Set(fields).isDisjoint(with: ["state", "startsAt", "lengthMinutes"])
    try execute(
      .session, id: before.id,
      """
      UPDATE session SET state = ?, startsAt = ?, lengthMinutes = ?, mode = ?, place = ?,
        summary = ?, nextDay = ?, otherAttendees = ?, revision = ?, factsRevision = ?,
        heldLoggedAt = CASE WHEN ? THEN ? ELSE heldLoggedAt END, changeReason = ?, loggedBy = ?,
        loggedAt = ?
      WHERE id = ?
      """,
      [
        after.state.rawValue, InstantText.text(after.startsAt), after.lengthMinutes,
        after.mode?.rawValue, after.place, after.summary, after.nextDay, after.otherAttendees,
        revision, hasNewFacts ? revision : before.factsRevision, isNewlyHeld, stamp.instant,
        change.reason, stamp.actor, stamp.instant, before.id,
      ])
    try writeLists(
      of: before.id, revision: revision, topics: after.topics, attendees: after.attendees)
    try append(Self.action(before.state, after.state), .session, id: before.id, fields: fields)
    return try session(before.id)
  }

  /// Cancels the planned sessions of a pairing that has ended: nobody comes to them.
  ///
  /// - Parameter endDay: the last day; one that was planned up to then may still be written down as
  ///   held. Without one, none is.
  func cancelPlannedSessions(
    ofPairing id: String, after endDay: String? = nil
  ) throws(RecordError) {
    var cancelling = SessionChange()
    cancelling.state = .cancelled
    let planned = try sessions(SessionQuery(.pairing(id), states: [.planned]))
    for session in planned {
      let start = try InstantText.text(session.startsAt)
      if let endDay, start <= stamp.instant, start.prefix(10) <= endDay { continue }
      try change(session: session.id, cancelling)
    }
  }

  private static func action(_ before: SessionState, _ after: SessionState) -> AuditAction {
    switch (before, after) {
    case (.planned, .held), (.planned, .noShow): .log
    case (.planned, .cancelled): .cancel
    case (.held, _): .correct
    default: .change
    }
  }

  private func writeLists(
    of session: String, revision: Int, topics: [String], attendees: [String]
  ) throws(RecordError) {
    let lists = [("sessionTopic", "concept", topics), ("sessionAttendee", "person", attendees)]
    for (table, column, values) in lists {
      for (position, value) in values.enumerated() {
        try execute(
          .session, id: session,
          "INSERT INTO \(table) (session, revision, position, \(column)) VALUES (?, ?, ?, ?)",
          [session, revision, position, value])
      }
    }
  }
}

/// A session as it will be after a change.
private struct ChangedSession {
  let state: SessionState
  let startsAt: Date
  let lengthMinutes: Int
  let mode: MeetingMode?
  let place: String?
  let summary: String
  let nextDay: String?
  let topics: [String]
  let attendees: [String]
  let otherAttendees: Int

  init(_ before: RecordedSession, _ change: SessionChange) {
    state = change.state ?? before.state
    startsAt = change.startsAt ?? before.startsAt
    lengthMinutes = change.lengthMinutes ?? before.lengthMinutes
    mode = change.mode ?? before.mode
    place = (change.place ?? before.place).flatMap { $0.isEmpty ? nil : $0 }
    summary = change.summary ?? before.summary
    nextDay = (change.nextDay ?? before.nextDay).flatMap { $0.isEmpty ? nil : $0 }
    topics = change.topics ?? before.topics
    attendees = change.attendees ?? before.attendees
    otherAttendees = change.otherAttendees ?? before.otherAttendees
  }

  /// The names of what is another than before.
  func fields(changedFrom before: RecordedSession) -> [String] {
    [
      ("state", state != before.state), ("startsAt", startsAt != before.startsAt),
      ("lengthMinutes", lengthMinutes != before.lengthMinutes), ("mode", mode != before.mode),
      ("place", place != before.place), ("summary", summary != before.summary),
      ("nextDay", nextDay != before.nextDay), ("topics", topics != before.topics),
      ("attendees", attendees != before.attendees),
      ("otherAttendees", otherAttendees != before.otherAttendees),
    ].filter(\.1).map(\.0)
  }
}
