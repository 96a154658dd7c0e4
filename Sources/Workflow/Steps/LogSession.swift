import Forum
package import Foundation
import Mentoring
import Records
import Wording

/// Writes down a session that was held: `uztartu session log`.
///
/// One that was planned becomes held; without a plan for the day it is a new one.
package struct LogSession: Sendable {
  /// How the two met.
  package enum Mode: String, CaseIterable, Sendable {
    case inPerson = "in-person"
    case online
  }

  private let access: RecordAccess
  private let subject: String
  private let day: String?
  private let clock: ClockTime?
  private let startsAt: Date?
  private let lengthMinutes: Int?
  private let details: SessionDetails

  /// `subject`: a pairing or a planned session, by identifier. A pairing needs a `day`,
  /// `yyyy-mm-dd`, and minutes unless that day has a plan; without a clock it is the planned hour,
  /// or noon.
  package init(
    _ access: RecordAccess, subject: String, day: String?, clock: ClockTime?, lengthMinutes: Int?,
    details: SessionDetails
  ) {
    self.access = access
    self.subject = subject
    self.day = day
    self.clock = clock
    startsAt = nil
    self.lengthMinutes = lengthMinutes
    self.details = details
  }

  /// A session of a pairing that began at an instant.
  package init(
    _ access: RecordAccess, pairing: String, startsAt: Date, lengthMinutes: Int, mode: Mode?,
    summary: String
  ) {
    self.access = access
    subject = pairing
    day = ForumTime.day(startsAt)
    clock = nil
    self.startsAt = startsAt
    self.lengthMinutes = lengthMinutes
    var details = SessionDetails()
    details.mode = mode
    details.summary = summary
    self.details = details
  }

  /// Writes the session and answers it as it is recorded.
  package func run() throws(Refusal) -> SessionDocument {
    let concepts = try details.concepts()
    return try access.opened(for: .write, to: .logSession, on: SessionSubject.scope(of: subject)) {
      (record) throws(Refusal) in
      let planned = try record.read { (reader) throws(RecordError) in try self.planned(reader) }
      let session: (RecordedSession, overlapping: [RecordedSession])
      if SessionSubject.isSession(subject) {
        let plan = try record.read { (reader) throws(RecordError) in try reader.session(subject) }
        session = try held(plan, concepts, record)
      } else if let plan = try the(planned) {
        session = try held(plan, concepts, record)
      } else {
        session = try new(concepts, record)
      }
      return SessionDocument(session.0, overlapping: session.overlapping)
    }
  }

  private typealias Written = (RecordedSession, overlapping: [RecordedSession])

  /// What was planned for the day in the pairing.
  private func planned(_ reader: RecordReader) throws(RecordError) -> [RecordedSession] {
    guard !SessionSubject.isSession(subject), let day else { return [] }
    let pairing = try reader.pairing(subject)
    return try reader.sessions(SessionQuery(.pairing(pairing.id), states: [.planned])).filter {
      ForumTime.day($0.startsAt) == day
    }
  }

  /// The one plan that is meant: the only one of the day, or the one of that hour.
  private func the(_ planned: [RecordedSession]) throws(Refusal) -> RecordedSession? {
    guard planned.count > 1, let day else { return planned.first }
    if let start = try start(on: day, else: nil) {
      let exact = planned.filter { $0.startsAt == start }
      if exact.count == 1 { return exact[0] }
    }
    throw Refusal(.usage, .severalPlanned(planned.map(\.id), day: day))
  }

  /// When it began; `clock` is that of the plan, if there was one.
  private func start(on day: String, else planned: ClockTime?) throws(Refusal) -> Date? {
    if let startsAt { return startsAt }
    guard let clock = clock ?? planned else { return nil }
    return try ForumTime.instant(of: day, at: clock)
  }

  private func held(
    _ plan: RecordedSession, _ concepts: [String], _ record: OpenRecord
  ) throws(Refusal) -> Written {
    guard plan.state == .planned else { throw Refusal(.badData, .sessionLoggedBefore(plan.id)) }
    let start = try start(
      on: day ?? ForumTime.day(plan.startsAt), else: ForumTime.clock(plan.startsAt))
    let persons = try details.persons(ofPairing: plan.pairing, in: record)
    return try record.write { (writer) throws(RecordError) in
      let pairing = try writer.pairing(plan.pairing)
      var change = SessionChange()
      change.state = .held
      change.startsAt = start
      change.lengthMinutes = lengthMinutes
      details.fill(&change, concepts: concepts, attendees: persons)
      if change.attendees == nil, plan.attendees.isEmpty {
        change.attendees = try SessionDetails.bothSides(of: pairing, writer)
      }
      let session = try writer.change(session: plan.id, change)
      return (session, try writer.sessions(overlapping: session))
    }
  }

  private func new(_ concepts: [String], _ record: OpenRecord) throws(Refusal) -> Written {
    guard let day else { throw Refusal(.usage, .sessionNeedsDayAndMinutes) }
    guard let lengthMinutes else { throw Refusal(.usage, .noPlanForDay(day)) }
    let noon = ClockTime(hour: 12, minute: 0)
    guard let start = try start(on: day, else: noon) else {
      preconditionFailure("every day has a noon")
    }
    let named = try details.persons(ofPairing: subject, in: record)
    return try record.write { (writer) throws(RecordError) in
      let pairing = try writer.pairing(subject)
      let persons = try named.isEmpty ? SessionDetails.bothSides(of: pairing, writer) : named
      let session = try writer.log(
        NewSession(
          pairing: pairing.id, state: .held, startsAt: start, lengthMinutes: lengthMinutes,
          mode: details.mode.map { $0 == .online ? .online : .inPerson },
          summary: details.summary ?? "", place: details.place, nextDay: details.nextDay,
          topics: concepts, attendees: persons, otherAttendees: details.others ?? 0))
      return (session, try writer.sessions(overlapping: session))
    }
  }
}

/// What a word of a command names.
enum SessionSubject {
  /// Whether it is a session, such as `S12`, and not a pairing.
  static func isSession(_ word: String) -> Bool {
    word.wholeMatch(of: /\s*[Ss][0-9]+\s*/) != nil
  }

  /// The identifier of a session as the record writes it.
  static func identifier(_ word: String) -> String {
    word.trimmingCharacters(in: .whitespaces).uppercased()
  }

  /// What an act on it touches.
  static func scope(of word: String) -> ActScope {
    isSession(word) ? .session(identifier(word)) : .pairing(word)
  }
}
