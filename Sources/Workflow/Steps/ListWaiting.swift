import Records

/// Lists who waits for a mentor, and why: `uztartu round waiting`.
package struct ListWaiting: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  /// `round`: the round to ask about; without one, the latest that is not closed.
  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  /// Reads who waits.
  package func run() throws(Refusal) -> WaitingDocument {
    try access.opened(for: .read, to: .readApplications) { (record) throws(Refusal) in
      try WaitingDocument(of: try record.round(roundName), record)
    }
  }
}
