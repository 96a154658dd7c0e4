import GRDB

extension RecordReader {
  /// The matching runs of a round, the oldest first.
  package func matchRuns(of round: String) throws(RecordError) -> [RecordedMatchRun] {
    let name = try self.round(named: round).name
    let found = try rows(
      "SELECT \(RecordedMatchRun.columns) FROM matchRun WHERE round = ? ORDER BY number", [name])
    return try found.map { (row) throws(RecordError) in try RecordedMatchRun(row) }
  }

  /// One matching run.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func matchRun(_ id: String) throws(RecordError) -> RecordedMatchRun {
    let found = try row(
      "SELECT \(RecordedMatchRun.columns) FROM matchRun WHERE id = ?", [id.asNumberedIdentifier])
    guard let found else { throw .notFound(.matchRun, id: id) }
    return try RecordedMatchRun(found)
  }

  /// The rules, the answer and the proof of a run, as they were stored.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func documents(ofMatchRun id: String) throws(RecordError) -> MatchRunDocuments {
    let found = try row(
      "SELECT rules, document, certificate, denseReadings, scene FROM matchRun WHERE id = ?",
      [id.asNumberedIdentifier])
    guard let found else { throw .notFound(.matchRun, id: id) }
    return try MatchRunDocuments(
      rules: found.text("rules"), document: found.text("document"),
      certificate: found.text("certificate"),
      denseReadings: found.optionalText("denseReadings"), scene: found.optionalText("scene"))
  }
}
