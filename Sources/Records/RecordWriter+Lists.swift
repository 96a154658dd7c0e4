import Forum
import GRDB

extension RecordWriter {
  /// Writes those lists of an application that are among the fields, in place of the old ones.
  ///
  /// Lists that did not change are left alone: a sent pairing may hold them.
  func replaceLists<Content: ApplicationContent>(
    of content: Content, at place: ApplicationPlace, fields: [ApplicationField]
  ) throws(RecordError) {
    let tables: [(ApplicationField, String)] = [
      (.languages, "applicationLanguage"), (.fields, "applicationField"), (.needs, "need"),
      (.expertise, "expertise"),
    ]
    for (field, table) in tables where fields.contains(field) {
      try execute(
        .application, id: place.text,
        "DELETE FROM \(table) WHERE round = ? AND side = ? AND application = ?",
        [place.round, place.side.rawValue, place.id])
    }
    try insertLists(of: content, at: place, fields: fields)
  }

  /// Writes those lists of an application that are among the fields and are not there yet.
  func insertLists<Content: ApplicationContent>(
    of content: Content, at place: ApplicationPlace, fields: [ApplicationField]
  ) throws(RecordError) {
    if fields.contains(.languages) {
      try insert(
        "applicationLanguage", ["language"], at: place,
        with: content.languages.map { [$0.rawValue] })
    }
    if fields.contains(.fields) {
      try insert("applicationField", ["concept"], at: place, with: content.fields.map { [$0] })
    }
    if fields.contains(.needs) {
      try insert(
        "need", ["concept", "priority", "levelNow", "levelWanted"], at: place,
        with: content.needList.map { [$0.concept, $0.priority, $0.levelNow, $0.levelWanted] })
    }
    if fields.contains(.expertise) {
      try insert(
        "expertise", ["concept", "level"], at: place,
        with: content.expertiseList.map { [$0.concept, $0.level] })
    }
  }

  private func insert(
    _ table: String, _ columns: [String], at place: ApplicationPlace,
    with values: [StatementArguments]
  ) throws(RecordError) {
    let key: StatementArguments = [place.round, place.side.rawValue, place.id]
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
