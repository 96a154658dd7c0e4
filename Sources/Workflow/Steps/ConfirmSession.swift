import Forum
import Records

/// Writes down what a side says of a session: `uztartu session confirm` and `dispute`.
package struct ConfirmSession: Sendable {
  private let access: RecordAccess
  private let session: String
  private let side: AnswerProposal.Side?
  private let dispute: String?

  /// `side`: who speaks, the asker's own side without one; `dispute`: what is wrong with it, in the
  /// side's words; nil confirms it.
  package init(
    _ access: RecordAccess, session: String, side: AnswerProposal.Side?, dispute: String? = nil
  ) {
    self.access = access
    self.session = session
    self.side = side
    self.dispute = dispute
  }

  /// Writes it and answers the session as it is now.
  package func run() throws(Refusal) -> SessionDocument {
    try access.opened(
      for: .write, to: .confirmSession, on: .session(SessionSubject.identifier(session))
    ) { (record) throws(Refusal) in
      let pairing = try record.read { (reader) throws(RecordError) in
        try reader.session(self.session).pairing
      }
      let side = try record.ownSide(self.side?.application, ofPairing: pairing)
      let session = try record.write { (writer) throws(RecordError) in
        if let dispute {
          try writer.dispute(session: self.session, as: side, reason: dispute)
        } else {
          try writer.confirm(session: self.session, as: side)
        }
      }
      return SessionDocument(session)
    }
  }
}
