import Forum
package import Foundation
import Records

/// A next step agreed in a session.
package struct SessionActionDocument: Codable, Equatable, Sendable {
  package let id: String
  package let session: String
  package let pairing: String
  package let text: String
  /// `mentor` or `organisation`: who is to do it.
  package let owner: String
  /// The last day for it, `yyyy-mm-dd`.
  package let due: String
  package let doneAt: Date?
  /// Whether it is open after its day.
  package let overdue: Bool

  init(_ action: RecordedSessionAction, today: String) {
    id = action.id
    session = action.session
    pairing = action.pairing
    text = action.text
    owner = action.owner.rawValue
    due = action.dueDay
    doneAt = action.doneAt
    overdue = action.isOverdue(on: today)
  }
}
