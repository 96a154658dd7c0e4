import Forum
package import Foundation
import Mentoring
import Records

/// One session with everything that belongs to it.
package struct SessionSheet: Encodable, Sendable {
  /// Somebody who was there.
  package struct Attendee: Codable, Equatable, Sendable {
    package let id: String
    package let name: String
  }

  /// What a side says of it, and how that was settled.
  package struct Statement: Codable, Equatable, Sendable {
    package let side: String
    package let stance: String
    package let reason: String?
    package let at: Date
    package let settlement: String?
    /// Whether it is about the session as it now reads; what was said before its time, its length
    /// or its state changed holds no more.
    package let isCurrent: Bool

    init(_ statement: SessionStatement, of session: RecordedSession) {
      side = statement.side.rawValue
      stance = statement.stance.rawValue
      reason = statement.reason
      at = statement.at
      settlement = statement.settlement
      isCurrent = statement.revision >= session.factsRevision
    }
  }

  /// What it said before a change.
  package struct Version: Codable, Equatable, Sendable {
    package let revision: Int
    package let state: String
    package let startsAt: Date
    package let lengthMinutes: Int
    package let mode: String?
    package let place: String?
    package let summary: String
    /// Identifiers of concepts.
    package let topics: [String]
    /// Identifiers of persons.
    package let attendees: [String]
    package let otherAttendees: Int
    package let loggedBy: String
    package let loggedAt: Date

    init(_ version: SessionVersion) {
      revision = version.revision
      state = version.state.rawValue
      startsAt = version.startsAt
      lengthMinutes = version.lengthMinutes
      mode = version.mode?.rawValue
      place = version.place
      summary = version.summary
      topics = version.topics
      attendees = version.attendees
      otherAttendees = version.otherAttendees
      loggedBy = version.loggedBy
      loggedAt = version.loggedAt
    }
  }

  package let session: SessionDocument
  package let mentor: String
  package let organisation: String
  package let attendees: [Attendee]
  package let actions: [SessionActionDocument]
  package let statements: [Statement]
  /// Earlier versions, the first one first.
  package let versions: [Version]
  /// Why it was last changed.
  package let changeReason: String?
  package let loggedBy: String
  package let loggedAt: Date

  /// The names of concepts, for people; not part of the document.
  package let labels: ConceptNames

  private enum CodingKeys: String, CodingKey {
    case session, mentor, organisation, attendees, actions, statements, versions, changeReason
    case loggedBy, loggedAt
  }
}
