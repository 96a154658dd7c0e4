import GRDB

extension RecordReader {
  /// What is planned for a scope, by indicator.
  package func targets(of scope: ReportScope) throws(RecordError) -> [RecordedTarget] {
    let found = try rows(
      """
      SELECT * FROM indicatorTarget WHERE scopeKind = ? AND scopeName = ? ORDER BY indicator
      """, [scope.kind, scope.name])
    return try found.map { (row) throws(RecordError) in try RecordedTarget(row) }
  }

  /// The frozen reports, of one scope or of all, in the order in which they were frozen.
  package func snapshots(of scope: ReportScope? = nil) throws(RecordError) -> [RecordedSnapshot] {
    let found = try rows("SELECT * FROM reportSnapshot ORDER BY number")
    return try found.map { (row) throws(RecordError) in try RecordedSnapshot(row) }
      .filter { scope == nil || $0.scope == scope }
  }

  /// The files of a frozen report, by name, byte for byte as they were.
  ///
  /// - Throws: ``RecordError/damaged(place:detail:)`` for bytes that their digest does not match.
  package func files(ofSnapshot id: String) throws(RecordError) -> [ReportFile] {
    let found = try rows("SELECT * FROM reportFile WHERE snapshot = ? ORDER BY name", [id])
    return try found.map { (row) throws(RecordError) in
      let file = try ReportFile(name: row.text("name"), content: row.bytes("content"))
      guard try SHA256Text.hexadecimal(of: file.content) == row.text("digest") else {
        throw .damaged(place: "\(id) \(file.name)", detail: "the bytes do not match their digest")
      }
      return file
    }
  }
}
