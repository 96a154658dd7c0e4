import Forum
import Mentoring
import Records
import Wording

/// Changes what is written of a session, planned or held: `uztartu session correct`.
///
/// What it said before stays in the record.
package struct CorrectSession: Sendable {
  private let access: RecordAccess
  private let session: String
  private let day: String?
  private let clock: ClockTime?
  private let lengthMinutes: Int?
  private let details: SessionDetails
  private let reason: String?

  /// What is nil or empty stays; `reason` is needed 14 days after a held session was logged.
  package init(
    _ access: RecordAccess, session: String, day: String?, clock: ClockTime?, lengthMinutes: Int?,
    details: SessionDetails, reason: String?
  ) {
    self.access = access
    self.session = session
    self.day = day
    self.clock = clock
    self.lengthMinutes = lengthMinutes
    self.details = details
    self.reason = reason
  }

  /// Writes the change and answers the session as it is now.
  package func run() throws(Refusal) -> SessionDocument {
    let concepts = try details.concepts()
    return try access.opened(
      for: .write, to: .correctSession, on: SessionSubject.scope(of: session)
    ) {
      (record) throws(Refusal) in
      let before = try record.read { (reader) throws(RecordError) in try reader.session(session) }
      var change = SessionChange()
      change.lengthMinutes = lengthMinutes
      change.reason = reason
      if day != nil || clock != nil {
        change.startsAt = try ForumTime.instant(
          of: day ?? ForumTime.day(before.startsAt), at: clock ?? ForumTime.clock(before.startsAt))
      }
      details.fill(
        &change, concepts: concepts,
        attendees: try details.persons(ofPairing: before.pairing, in: record))
      let filled = change
      let written = try record.write {
        (writer) throws(RecordError) -> (RecordedSession, [RecordedSession]) in
        let session = try writer.change(session: before.id, filled)
        return (session, try writer.sessions(overlapping: session))
      }
      return SessionDocument(written.0, overlapping: written.1)
    }
  }
}
