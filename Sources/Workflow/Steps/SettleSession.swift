import Records

/// Settles what the sides dispute of a session: `uztartu session settle`.
package struct SettleSession: Sendable {
  private let access: RecordAccess
  private let session: String
  private let settlement: String

  /// `settlement`: how, in the coordinator's words.
  package init(_ access: RecordAccess, session: String, settlement: String) {
    self.access = access
    self.session = session
    self.settlement = settlement
  }

  /// Writes it and answers the session as it is now.
  package func run() throws(Refusal) -> SessionDocument {
    try access.opened(for: .write, to: .settleSession, on: SessionSubject.scope(of: session)) {
      (record) throws(Refusal) in
      SessionDocument(
        try record.write { (writer) throws(RecordError) in
          try writer.settle(session: session, with: settlement)
        })
    }
  }
}
