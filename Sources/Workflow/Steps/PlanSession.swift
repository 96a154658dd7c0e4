import Forum
import Mentoring
import Records
import Wording

/// Plans a session of a pairing: `uztartu session plan`.
package struct PlanSession: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let day: String
  private let clock: ClockTime
  private let lengthMinutes: Int
  private let details: SessionDetails

  /// `day`: `yyyy-mm-dd`; `lengthMinutes`: 5 to 480.
  package init(
    _ access: RecordAccess, pairing: String, day: String, clock: ClockTime, lengthMinutes: Int,
    details: SessionDetails
  ) {
    self.access = access
    self.pairing = pairing
    self.day = day
    self.clock = clock
    self.lengthMinutes = lengthMinutes
    self.details = details
  }

  /// Writes the plan and answers it, with what the mentor has at the same time.
  package func run() throws(Refusal) -> SessionDocument {
    let concepts = try details.concepts()
    let start = try ForumTime.instant(of: day, at: clock)
    return try access.opened(for: .write, to: .planSession, on: .pairing(pairing)) {
      (record) throws(Refusal) in
      let persons = try details.persons(ofPairing: pairing, in: record)
      let written = try record.write {
        (writer) throws(RecordError) -> (RecordedSession, [RecordedSession]) in
        let pairing = try writer.pairing(self.pairing)
        let session = try writer.log(
          NewSession(
            pairing: pairing.id, state: .planned, startsAt: start, lengthMinutes: lengthMinutes,
            mode: details.mode.map { $0 == .online ? .online : .inPerson },
            summary: details.summary ?? "", place: details.place, nextDay: details.nextDay,
            topics: concepts, attendees: persons,
            otherAttendees: details.others ?? 0))
        return (session, try writer.sessions(overlapping: session))
      }
      return SessionDocument(written.0, overlapping: written.1)
    }
  }
}
