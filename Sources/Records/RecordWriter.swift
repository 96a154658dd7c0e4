import GRDB

/// A write in progress: everything a reader can do, and changes with their audit entries.
///
/// Each change appends its own audit entry, so that the two stand or fall together.
package final class RecordWriter: RecordReader {
  /// Who writes and when; the same for everything in one transaction.
  let stamp: AuditStamp
  /// How many audit entries this transaction has appended.
  var entriesAppended = 0
  /// The head of the audit log after the entries of this transaction; nil before the first.
  var headAppended: AuditHead?

  init(_ database: Database, path: String, stamp: AuditStamp) {
    self.stamp = stamp
    super.init(database, path: path)
  }

  /// Runs one statement.
  ///
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` about the entity when the schema refuses it.
  func execute(
    _ entity: RecordEntity, id: String, _ sql: String, _ arguments: StatementArguments
  ) throws(RecordError) {
    try RecordError.translating(.entity(entity, id: id, path: path)) {
      try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
  }

  /// The number that the next row of a table gets; numbers are never given twice.
  func nextNumber(in table: String) throws(RecordError) -> Int {
    let last = try row("SELECT seq FROM sqlite_sequence WHERE name = ?", [table])
    return try (last?.integer("seq") ?? 0) + 1
  }
}
