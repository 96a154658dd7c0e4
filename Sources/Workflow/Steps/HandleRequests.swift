package import Foundation
import Records
import Wording

/// Writes down what a person asks for by their rights: `uztartu person request`.
package struct ReceiveRequest: Sendable {
  /// What they ask for.
  package enum Kind: String, CaseIterable, Sendable {
    case access, rectification, erasure, restriction, objection, portability
  }

  private let access: RecordAccess
  private let person: String
  private let kind: RightsKind
  private let received: Date

  /// `received`: when it came in; nil for now.
  package init(_ access: RecordAccess, person: String, kind: Kind, received: Date?) {
    self.access = access
    self.person = person
    self.received = received ?? access.instant
    guard let known = RightsKind(rawValue: kind.rawValue) else {
      preconditionFailure("every kind is one of the record's")
    }
    self.kind = known
  }

  /// Writes it, due in one month.
  package func run() throws(Refusal) -> RequestDocument {
    guard received <= access.instant else {
      throw Refusal(.badData, .dayInFuture(ForumTime.day(received)))
    }
    return try access.opened(for: .write, to: .handleRequest) { (record) throws(Refusal) in
      let due = RetentionTerm(length: 1, unit: .months).end(from: received)
      let request = try record.write { (writer) throws(RecordError) in
        try writer.receive(
          kind, from: person, receivedDay: ForumTime.day(received), dueDay: due)
      }
      return RequestDocument(request, today: access.day)
    }
  }
}

/// Closes a rights request: `uztartu person close`.
package struct CloseRequest: Sendable {
  /// What was done.
  package enum Outcome: String, CaseIterable, Sendable {
    case done, partly, refused
  }

  private let access: RecordAccess
  private let request: String
  private let outcome: RightsOutcome
  private let reason: String?

  package init(_ access: RecordAccess, request: String, outcome: Outcome, reason: String?) {
    self.access = access
    self.request = request
    self.reason = reason
    guard let known = RightsOutcome(rawValue: outcome.rawValue) else {
      preconditionFailure("every outcome is one of the record's")
    }
    self.outcome = known
  }

  /// Writes what became of it.
  package func run() throws(Refusal) -> RequestDocument {
    try access.opened(for: .write, to: .handleRequest) { (record) throws(Refusal) in
      let request = try record.write { (writer) throws(RecordError) in
        try writer.close(request: self.request, outcome, reason: reason)
      }
      return RequestDocument(request, today: access.day)
    }
  }
}

/// The rights requests, by the day they are due: `uztartu person requests`.
package struct ListRequests: Sendable {
  private let access: RecordAccess
  private let overdueOnly: Bool
  private let withClosed: Bool

  package init(_ access: RecordAccess, overdueOnly: Bool, withClosed: Bool) {
    self.access = access
    self.overdueOnly = overdueOnly
    self.withClosed = withClosed
  }

  /// Reads them.
  package func run() throws(Refusal) -> RequestListDocument {
    try access.opened(for: .read, to: .handleRequest) { (record) throws(Refusal) in
      let found = try record.read { (reader) throws(RecordError) in
        try reader.requests(
          openOnly: overdueOnly || !withClosed, dueBefore: overdueOnly ? access.day : nil)
      }
      return RequestListDocument(
        requests: found.map { RequestDocument($0, today: access.day) })
    }
  }
}
