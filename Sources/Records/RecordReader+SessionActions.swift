import GRDB

extension RecordReader {
  /// The actions of the sessions that a query asks for: those due first, then as they were added.
  ///
  /// - Parameter openOnly: whether those that are done are left out.
  package func actions(
    of query: SessionQuery, openOnly: Bool = false
  ) throws(RecordError) -> [RecordedSessionAction] {
    let (condition, arguments) = try query.condition()
    return try actions(Self.actionsQuery(condition, openOnly: openOnly), arguments)
  }

  /// The actions of one session, as they were added.
  package func actions(ofSession id: String) throws(RecordError) -> [RecordedSessionAction] {
    try actions(
      Self.actionsQuery("session.id = ?", openOnly: false), [session(id).id])
  }

  /// One action.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func action(_ id: String) throws(RecordError) -> RecordedSessionAction {
    let found = try actions(
      """
      SELECT entry.*, session.pairing FROM sessionAction AS entry
      JOIN session ON session.id = entry.session WHERE entry.id = ?
      """, [id.asNumberedIdentifier])
    guard let action = found.first else { throw .notFound(.sessionAction, id: id) }
    return action
  }

  /// The actions of the sessions under a condition.
  static func actionsQuery(_ condition: String, openOnly: Bool) -> String {
    """
    SELECT entry.*, session.pairing
    FROM session CROSS JOIN sessionAction AS entry ON entry.session = session.id
    WHERE \(condition)\(openOnly ? " AND entry.doneAt IS NULL" : "")
    ORDER BY entry.dueDay, entry.number
    """
  }

  private func actions(
    _ sql: String, _ arguments: StatementArguments
  ) throws(RecordError) -> [RecordedSessionAction] {
    try read(sql, arguments) { (row) throws(RecordError) in try RecordedSessionAction(row) }
  }
}
