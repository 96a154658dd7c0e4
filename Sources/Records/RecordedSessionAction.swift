package import Forum
package import Foundation

/// A next step that was agreed in a session.
package struct RecordedSessionAction: Equatable, Sendable {
  /// `A1`, `A2`, … over all rounds.
  package let id: String
  package let session: String
  package let pairing: String
  package let text: String
  /// Who is to do it.
  package let owner: ApplicationSide
  /// The last day for it, `yyyy-mm-dd`.
  package let dueDay: String
  package let doneAt: Date?

  /// Whether it is open on a day after the one on which it was due.
  package func isOverdue(on day: String) -> Bool { doneAt == nil && dueDay < day }
}

extension RecordedSessionAction {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    session = try row.text("session")
    pairing = try row.text("pairing")
    text = try row.text("text")
    owner = try row.choice("owner")
    dueDay = try row.text("dueDay")
    doneAt = try row.optionalInstant("doneAt")
  }
}
