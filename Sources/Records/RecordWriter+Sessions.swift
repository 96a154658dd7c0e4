import Forum
import GRDB
import Mentoring

extension RecordWriter {
  /// Records a session of a pairing.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing;
  ///   ``RecordError/instantOutOfRange(_:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.sessionLength`, `.sessionInFuture` for one held later than now, or `.pairingNotRunning`.
  @discardableResult
  package func log(_ session: NewSession) throws(RecordError) -> RecordedSession {
    let pairing = try pairing(session.pairing)
    let number = try nextNumber(in: "session")
    let id = "S\(number)"
    try execute(
      .session, id: id,
      """
      INSERT INTO session (number, id, pairing, state, startsAt, lengthMinutes, mode, summary,
        loggedBy, loggedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, pairing.id, session.state.rawValue, InstantText.text(session.startsAt),
        session.lengthMinutes, session.mode?.rawValue, session.summary, stamp.actor,
        stamp.instant,
      ])
    try append(.log, .session, id: id, fields: ["state", "startsAt", "lengthMinutes"])
    return try self.session(id)
  }
}
