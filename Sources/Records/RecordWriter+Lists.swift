import Forum
import GRDB

extension RecordWriter {
  /// Writes those lists of an application that are among the fields, in place of the old ones.
  func writeLists<Content: ApplicationContent>(
    of content: Content, at place: ApplicationPlace, fields: [ApplicationField]
  ) throws(RecordError) {
    if fields.contains(.languages) {
      try replace(
        "applicationLanguage", ["language"], at: place,
        with: content.languages.map { [$0.rawValue] })
    }
    if fields.contains(.fields) {
      try replace("applicationField", ["concept"], at: place, with: content.fields.map { [$0] })
    }
    if fields.contains(.needs) {
      try replace(
        "need", ["concept", "priority", "levelNow", "levelWanted"], at: place,
        with: content.needList.map { [$0.concept, $0.priority, $0.levelNow, $0.levelWanted] })
    }
    if fields.contains(.expertise) {
      try replace(
        "expertise", ["concept", "level"], at: place,
        with: content.expertiseList.map { [$0.concept, $0.level] })
    }
  }

  private func replace(
    _ table: String, _ columns: [String], at place: ApplicationPlace,
    with values: [StatementArguments]
  ) throws(RecordError) {
    let key: StatementArguments = [place.round, place.side.rawValue, place.id]
    try execute(
      .application, id: place.text,
      "DELETE FROM \(table) WHERE round = ? AND side = ? AND application = ?", key)
    let marks = Array(repeating: "?", count: columns.count + 4).joined(separator: ", ")
    let sql = """
      INSERT INTO \(table) (round, side, application, position, \(columns.joined(separator: ", ")))
      VALUES (\(marks))
      """
    for (position, row) in values.enumerated() {
      try execute(.application, id: place.text, sql, key + [position] + row)
    }
  }
}
