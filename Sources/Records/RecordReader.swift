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
      let statement = try database.cachedStatement(sql: sql)
      let places = Fields.places(of: statement.columnNames)
      return try Row.fetchAll(statement, arguments: arguments).map { Fields($0, at: places) }
    }
  }

  /// What a function makes of each row of a query, while the row is at hand: nothing is copied that
  /// it does not ask for, which tells where many thousands are read.
  func read<Value>(
    _ sql: String, _ arguments: StatementArguments,
    _ value: (Fields) throws(RecordError) -> Value
  ) throws(RecordError) -> [Value] {
    try RecordError.translating(.file(path)) {
      let statement = try database.cachedStatement(sql: sql)
      let places = Fields.places(of: statement.columnNames)
      let found = try Row.fetchCursor(statement, arguments: arguments)
      var values: [Value] = []
      while let row = try found.next() { values.append(try value(Fields(row, at: places))) }
      return values
    }
  }

  /// The first row of a query, if there is one.
  func row(_ sql: String, _ arguments: StatementArguments = []) throws(RecordError) -> Fields? {
    try rows(sql, arguments).first
  }
}
