import Records

/// The sessions of a round, or of one pairing, with what they add up to: `uztartu session list`.
package struct ListSessions: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let pairing: String?

  package init(_ access: RecordAccess, round: String?, pairing: String?) {
    self.access = access
    roundName = round
    self.pairing = pairing
  }

  /// Reads the sessions, in the order of their start.
  package func run() throws(Refusal) -> SessionListDocument {
    let scope: ActScope = pairing.map { .pairing($0) } ?? .visible
    return try access.opened(for: .read, to: .readSessions, on: scope) { (record) throws(Refusal) in
      if let pairing {
        let sessions = try record.read { (reader) throws(RecordError) in
          try reader.sessions(ofPairing: pairing)
        }
        return SessionListDocument(sessions)
      }
      let round = try record.round(roundName)
      let view = try record.view()
      return SessionListDocument(
        try record.read { (reader) throws(RecordError) in try reader.sessions(of: round.name) }
          .filter { view.isOwn($0.pairing) })
    }
  }
}
