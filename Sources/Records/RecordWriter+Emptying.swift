import GRDB

extension RecordWriter {
  /// Empties what is personal in rows, past the rules that keep rows as they were written.
  ///
  /// The triggers of the table are taken off and put back as they were, in this transaction: nobody
  /// else ever sees the table without them, and a crash brings them back with everything else. Only
  /// personal columns are written; checks and references hold all the while.
  ///
  /// - Parameters:
  ///   - condition: which rows, as SQL over the table.
  ///   - arguments: of the condition.
  /// - Returns: how many rows were emptied.
  @discardableResult
  func empty(
    _ table: PersonalTable, where condition: String, _ arguments: StatementArguments
  ) throws(RecordError) -> Int {
    guard !table.personal.isEmpty else { return 0 }
    let columns = table.personal.map { "\($0.name) = \($0.erased)" }.joined(separator: ", ")
    return try withoutTriggers(of: table.name) { () throws(RecordError) in
      try execute(
        .person, id: table.name, "UPDATE \(table.name) SET \(columns) WHERE \(condition)",
        arguments)
      return database.changesCount
    }
  }

  /// Runs a change of one table with its triggers off.
  ///
  /// - Throws: what `body` throws; the transaction must then be given up, as every write does.
  func withoutTriggers<Value>(
    of table: String, _ body: () throws(RecordError) -> Value
  ) throws(RecordError) -> Value {
    let triggers = try rows(
      """
      SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? ORDER BY rowid
      """, [table])
    for trigger in triggers {
      try change(schema: "DROP TRIGGER \"\(trigger.text("name"))\"")
    }
    let value = try body()
    for trigger in triggers { try change(schema: trigger.text("sql")) }
    return value
  }

  private func change(schema sql: String) throws(RecordError) {
    try RecordError.translating(.file(path)) { try database.execute(sql: sql) }
  }
}
