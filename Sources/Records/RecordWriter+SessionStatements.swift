package import Forum
import GRDB

extension RecordWriter {
  /// Writes down that a side agrees with a session as it is written; the other side's word is a
  /// fact of its own (invariant 11).
  ///
  /// A side that has confirmed what still stands says nothing new, and nothing is written.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.sessionNotHeld` for one that is planned or cancelled.
  @discardableResult
  package func confirm(
    session id: String, as side: ApplicationSide
  ) throws(RecordError) -> RecordedSession {
    try state(.confirmed, of: id, as: side, reason: nil)
  }

  /// Writes down that a side says a session was not as it is written.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.reasonNeeded` or `.sessionNotHeld`.
  @discardableResult
  package func dispute(
    session id: String, as side: ApplicationSide, reason: String
  ) throws(RecordError) -> RecordedSession {
    try state(.disputed, of: id, as: side, reason: reason)
  }

  /// Settles what is disputed of a session, in the coordinator's words.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` also where nothing is disputed;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.reasonNeeded` without words.
  @discardableResult
  package func settle(
    session id: String, with settlement: String
  ) throws(RecordError) -> RecordedSession {
    let session = try session(id)
    let disputes = session.openDisputes
    guard !disputes.isEmpty else { throw .notFound(.sessionStatement, id: session.id) }
    for dispute in disputes {
      let place = "\(session.id)/\(dispute.side.rawValue)"
      try execute(
        .sessionStatement, id: place,
        """
        UPDATE sessionStatement SET settlement = ?, settledBy = ?, settledAt = ?
        WHERE session = ? AND side = ? AND stance = 'disputed' AND settledAt IS NULL
        """, [settlement, stamp.actor, stamp.instant, session.id, dispute.side.rawValue])
      try append(.settle, .sessionStatement, id: place, fields: ["settlement"])
    }
    return try self.session(session.id)
  }

  private func state(
    _ stance: SessionStatement.Stance, of id: String, as side: ApplicationSide, reason: String?
  ) throws(RecordError) -> RecordedSession {
    let session = try session(id)
    if let said = session.statement(of: side), said.stance == stance, said.reason == reason,
      said.settledAt == nil
    {
      return session
    }
    let place = "\(session.id)/\(side.rawValue)"
    try execute(
      .sessionStatement, id: place,
      """
      INSERT INTO sessionStatement (session, side, position, stance, reason, revision, actor, at)
      VALUES (?1, ?2, (SELECT count(*) FROM sessionStatement WHERE session = ?1 AND side = ?2),
        ?3, ?4, ?5, ?6, ?7)
      """,
      [
        session.id, side.rawValue, stance.rawValue, reason, session.revision, stamp.actor,
        stamp.instant,
      ])
    try append(
      stance == .confirmed ? .confirm : .dispute, .sessionStatement, id: place,
      fields: ["stance", "reason"])
    return try self.session(session.id)
  }
}
