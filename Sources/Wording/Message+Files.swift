/// Where in its line a problem of a file stands.
extension Message {
  /// The column, its heading and the value, as far as they are known; empty if nothing is.
  package static func fileProblemPlace(column: Int?, field: String?, value: String?) -> Message {
    Message(
      eu: joined(column.map { "\($0). zutabea" }, field, value, marks: ("“", "”")),
      es: joined(column.map { "columna \($0)" }, field, value, marks: ("«", "»")),
      en: joined(column.map { "column \($0)" }, field, value, marks: ("“", "”")))
  }

  private static func joined(
    _ column: String?, _ field: String?, _ value: String?, marks: (String, String)
  ) -> String {
    let quotedValue = value.map { marks.0 + $0 + marks.1 }
    let place = [column, field].compactMap(\.self).joined(separator: ", ")
    guard let quotedValue else { return place }
    return place.isEmpty ? quotedValue : "\(place): \(quotedValue)"
  }
}
