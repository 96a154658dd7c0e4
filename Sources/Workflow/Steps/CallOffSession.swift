import Mentoring
import Records

/// Writes down that a planned session does not, or did not, take place: `uztartu session cancel`
/// and `uztartu session no-show`.
package struct CallOffSession: Sendable {
  /// What became of it.
  package enum Outcome: Sendable {
    /// It was called off.
    case cancelled
    /// Somebody waited in vain.
    case noShow
  }

  private let access: RecordAccess
  private let session: String
  private let outcome: Outcome
  private let reason: String?

  package init(_ access: RecordAccess, session: String, outcome: Outcome, reason: String?) {
    self.access = access
    self.session = session
    self.outcome = outcome
    self.reason = reason
  }

  /// Writes it and answers the session as it is now.
  package func run() throws(Refusal) -> SessionDocument {
    try access.opened(for: .write, to: .logSession, on: SessionSubject.scope(of: session)) {
      (record) throws(Refusal) in
      let session = try record.write { (writer) throws(RecordError) in
        var change = SessionChange()
        change.state = outcome == .cancelled ? .cancelled : .noShow
        change.reason = reason
        return try writer.change(session: self.session, change)
      }
      return SessionDocument(session)
    }
  }
}
