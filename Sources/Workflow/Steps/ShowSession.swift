import Forum
import Mentoring
import Records

/// Everything about one session, the minutes of the meeting: `uztartu session show`.
package struct ShowSession: Sendable {
  private let access: RecordAccess
  private let session: String

  package init(_ access: RecordAccess, session: String) {
    self.access = access
    self.session = session
  }

  /// Reads the session with whom, what and what came of it.
  package func run() throws(Refusal) -> SessionSheet {
    let labels = ConceptNames(try Knowledge.loadThesaurus())
    return try access.opened(for: .read, to: .readSessions, on: SessionSubject.scope(of: session)) {
      (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in
        let session = try reader.session(self.session)
        let pairing = try reader.pairing(session.pairing)
        return SessionSheet(
          session: SessionDocument(session), mentor: pairing.mentorName,
          organisation: pairing.organisationName,
          attendees: try Self.attendees(of: session, reader),
          actions: try reader.actions(ofSession: session.id).map {
            SessionActionDocument($0, today: access.day)
          },
          statements: session.statements.map { SessionSheet.Statement($0, of: session) },
          versions: try reader.versions(ofSession: session.id).map(SessionSheet.Version.init),
          changeReason: session.changeReason, loggedBy: session.loggedBy,
          loggedAt: session.loggedAt, labels: labels)
      }
    }
  }

  private static func attendees(
    of session: RecordedSession, _ reader: RecordReader
  ) throws(RecordError) -> [SessionSheet.Attendee] {
    let names = try reader.names(ofPersons: session.attendees)
    return session.attendees.map { SessionSheet.Attendee(id: $0, name: names[$0] ?? "") }
  }
}
