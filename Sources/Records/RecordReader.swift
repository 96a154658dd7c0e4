import GRDB

/// One unchanging view of a record, for as long as a read or a write lasts.
///
/// Values are read in the order that each call states. A row that breaks the record's own rules
/// (planted or damaged) is a ``RecordError/damaged(place:detail:)``, never a trap.
package class RecordReader {
  let database: Database
  /// Where the record lies, for errors of its file.
  let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// The rows of a query, each with its fields checked on reading.
  func rows(_ sql: String, _ arguments: StatementArguments = []) throws(RecordError) -> [Fields] {
    try RecordError.translating(.file(path)) {
      try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments).map(Fields.init)
    }
  }

  /// The first row of a query, if there is one.
  func row(_ sql: String, _ arguments: StatementArguments = []) throws(RecordError) -> Fields? {
    try rows(sql, arguments).first
  }
}
