import Exchange
import Forum
import Foundation
import Mentoring
import Records
package import Wording

/// Writes sessions as a file for calendar programs: `uztartu session calendar`.
package struct WriteCalendar: Sendable {
  private let access: RecordAccess
  private let scope: SessionScope
  private let output: String
  private let language: ReaderLanguage

  package init(
    _ access: RecordAccess, scope: SessionScope, output: String, language: ReaderLanguage
  ) {
    self.access = access
    self.scope = scope
    self.output = output
    self.language = language
  }

  /// Writes the file: what is planned, held or called off, each under a name that it keeps.
  ///
  /// The shared summary is not in it: calendars are copied to services that nobody here runs.
  package func run() throws(Refusal) -> CalendarAnswer {
    let labels = ConceptNames(try Knowledge.loadThesaurus())
    let file = try access.opened(for: .read, to: .readCalendar, on: scope.touched) {
      (record) throws(Refusal) in
      let query = SessionQuery(try scope.found(in: record))
      let view = try record.view()
      return try record.read { (reader) throws(RecordError) in
        let sessions = try reader.sessions(query).filter { view.isOwn($0.pairing) }
        let names = try reader.sessionSides(query).mapValues {
          Message.sessionEvent($0.mentorName, $0.organisationName).text(in: language)
        }
        let record = try reader.auditEntries(limit: 1).first?.digest.prefix(16) ?? ""
        return ICalendarFile(
          name: Message.calendarName.text(in: language), language: language.rawValue,
          events: sessions.map { event($0, names[$0.pairing] ?? "", labels, record: "\(record)") })
      }
    }
    try OutputFile(name: output).write(file.bytes)
    return CalendarAnswer(file: output, sessions: file.events.count)
  }

  /// `record`: the beginning of the first digest of the audit log, which no other record has and
  /// this one never changes.
  private func event(
    _ session: RecordedSession, _ title: String, _ labels: ConceptNames, record: String
  ) -> ICalendarFile.Event {
    ICalendarFile.Event(
      identity: "\(session.id)-\(record)@uztartu.invalid", sequence: session.revision,
      changedAt: session.loggedAt, startsAt: session.startsAt,
      lengthMinutes: session.lengthMinutes,
      status: session.state == .planned || session.state == .held ? .confirmed : .cancelled,
      title: title,
      details: session.topics.map { labels.name($0, in: language) }.joined(separator: "\n"),
      place: session.place)
  }
}

/// The file that ``WriteCalendar`` wrote.
package struct CalendarAnswer: Codable, Equatable, Sendable {
  package let file: String
  package let sessions: Int
}
