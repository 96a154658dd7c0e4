import GRDB

/// A table as SQLite stores it: what it takes to copy its rows elsewhere and back.
struct StoredTable {
  let name: String
  /// Its columns but for those that are computed.
  let columns: [String]
  /// The columns of its key where rows are told by these, else none.
  private let keyColumns: [String]
  /// Whether rows have numbers of their own that no column holds.
  let hasHiddenNumbers: Bool

  /// The name that hidden numbers go by in a backup.
  static let numberColumn = "uztartuRow"

  /// Reads the shape of a table of the file that was opened, or of an attached one.
  init(_ name: String, in database: Database, schema: String) throws {
    self.name = name
    let columns = try Row.fetchAll(
      database, sql: "SELECT name, type, pk, hidden FROM pragma_table_xinfo(?, ?)",
      arguments: [name, schema])
    self.columns = columns.filter { $0["hidden"] == 0 }.map { $0["name"] }
    let keys = columns.filter { $0["pk"] > 0 }.sorted { ($0["pk"] as Int) < $1["pk"] }
    let isWithoutRowID =
      try Int.fetchOne(
        database, sql: "SELECT wr FROM pragma_table_list WHERE schema = ? AND name = ?",
        arguments: [schema, name]) == 1
    let isNumbered =
      keys.count == 1 && (keys[0]["type"] as String).uppercased() == "INTEGER" && !isWithoutRowID
    hasHiddenNumbers = !isWithoutRowID && !isNumbered
    keyColumns = hasHiddenNumbers ? [] : keys.map { $0["name"] }
  }

  /// What tells a row from the others, as SQL over the row; the same value here and in a backup.
  ///
  /// - Parameter number: the column that holds hidden numbers.
  func rowKey(number: String) -> String {
    let table = name.quotedDatabaseIdentifier
    if hasHiddenNumbers { return table + "." + number }
    // Lengths, so that no two keys of several columns look alike.
    return keyColumns.map { key in
      let column = table + "." + key.quotedDatabaseIdentifier
      return "length(\(column)) || ':' || \(column)"
    }.joined(separator: " || ',' || ")
  }

  /// The name of the table that holds its rows in a backup.
  var contentName: String { "content_" + name }
}
