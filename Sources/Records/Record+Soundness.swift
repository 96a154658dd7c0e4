import GRDB

extension Record {
  /// Looks for damage that reads as less than there was: rows that the record counted and that are
  /// no longer found.
  ///
  /// It takes a search in a few tables, whatever the size of the record.
  ///
  /// - Throws: ``RecordError/damaged(place:detail:)``.
  package func checkCounters() throws(RecordError) {
    try RecordError.translating(.file(path)) {
      try pool.read { database in
        for table in Record.countedTables {
          let counted = try Int.fetchOne(
            database, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
          let last = try Int.fetchOne(database, sql: "SELECT max(number) FROM \(table)")
          guard counted ?? 0 == last ?? 0 else {
            throw RecordError.damaged(place: path, detail: "\(table): \(last ?? 0)/\(counted ?? 0)")
          }
        }
      }
    }
  }

  /// Tables whose rows are numbered and never removed.
  private static let countedTables = [
    "round", "matchRun", "pairing", "sending", "manualChange", "phrase", "lexicon",
  ]

  /// Reads every page of the record, for who found less than expected.
  ///
  /// - Throws: ``RecordError/damaged(place:detail:)`` with the first page or row that is not sound.
  /// - Complexity: one pass over the record.
  package func checkPages() throws(RecordError) {
    let found = try read { (reader) throws(RecordError) in
      try reader.row("PRAGMA quick_check(1)")?.text("quick_check")
    }
    guard found == "ok" else {
      throw .damaged(place: path, detail: found ?? "quick_check")
    }
  }
}
