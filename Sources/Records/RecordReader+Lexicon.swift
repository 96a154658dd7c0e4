import GRDB

extension RecordReader {
  /// The phrases that the model is to learn from, in the order in which they were added.
  ///
  /// - Parameter removed: whether those that were taken out are among them.
  package func phrases(removed: Bool = false) throws(RecordError) -> [RecordedPhrase] {
    let condition = removed ? "" : "WHERE removedAt IS NULL"
    return try rows("SELECT * FROM phrase \(condition) ORDER BY number")
      .map { (row) throws(RecordError) in try RecordedPhrase(row) }
  }

  /// The phrase with an id, taken out or not.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func phrase(_ id: String) throws(RecordError) -> RecordedPhrase {
    guard let found = try row("SELECT * FROM phrase WHERE id = ?", [id.asNumberedIdentifier]) else {
      throw .notFound(.phrase, id: id)
    }
    return try RecordedPhrase(found)
  }

  /// The lexicon that was trained last; nil where none was.
  package func newestLexicon() throws(RecordError) -> RecordedLexicon? {
    try lexicon("ORDER BY number DESC LIMIT 1")
  }

  /// The newest lexicon of a version; nil where the record holds none.
  package func lexicon(ofVersion version: String) throws(RecordError) -> RecordedLexicon? {
    try lexicon("WHERE version = ? ORDER BY number DESC LIMIT 1", [version])
  }

  private func lexicon(
    _ condition: String, _ arguments: StatementArguments = []
  ) throws(RecordError) -> RecordedLexicon? {
    guard let found = try row("SELECT * FROM lexicon \(condition)", arguments) else { return nil }
    return try RecordedLexicon(found)
  }
}
