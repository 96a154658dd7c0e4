package import Forum
import GRDB

extension RecordWriter {
  /// Writes down a next step agreed in a session.
  ///
  /// - Parameters:
  ///   - owner: the side that is to do it.
  ///   - dueDay: the last day for it, `yyyy-mm-dd`.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.missingValue` for a text without words or `.badValue` for a day that is none.
  @discardableResult
  package func addAction(
    _ text: String, to session: String, owner: ApplicationSide, dueDay: String
  ) throws(RecordError) -> RecordedSessionAction {
    let session = try self.session(session)
    let number = try nextNumber(in: "sessionAction")
    let id = "A\(number)"
    try execute(
      .sessionAction, id: id,
      """
      INSERT INTO sessionAction (number, id, session, text, owner, dueDay, addedBy, addedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [number, id, session.id, text, owner.rawValue, dueDay, stamp.actor, stamp.instant])
    try append(.add, .sessionAction, id: id, fields: ["text", "owner", "dueDay"])
    return try action(id)
  }

  /// Writes down that an action is done; one that is done already stays as it is.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  @discardableResult
  package func finishAction(_ id: String) throws(RecordError) -> RecordedSessionAction {
    let action = try action(id)
    guard action.doneAt == nil else { return action }
    try execute(
      .sessionAction, id: action.id, "UPDATE sessionAction SET doneBy = ?, doneAt = ? WHERE id = ?",
      [stamp.actor, stamp.instant, action.id])
    try append(.finish, .sessionAction, id: action.id, fields: ["doneAt"])
    return try self.action(action.id)
  }
}
