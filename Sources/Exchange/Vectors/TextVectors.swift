/// Vectors of texts by row id, as a program outside made them.
///
/// A row id is `mentor:ID` or `need:ID` for what a person or an organisation wrote, and
/// `label:CONCEPT@LANGUAGE` for the labels of a concept in a language.
package struct TextVectors: Equatable, Sendable {
  /// The length of every vector.
  package let dimension: Int
  /// The vectors by row id; every number is finite, one at least is not 0.
  package let rows: [String: [Float]]

  /// Keeps rows that are known to be sound.
  init(dimension: Int, rows: [String: [Float]]) {
    self.dimension = dimension
    self.rows = rows
  }

  /// Joins ids with the rows of one matrix, row after row.
  ///
  /// - Throws: ``FileRefusal`` with every id that stands twice and every row that is not of
  ///   finite numbers, or is nothing but zeros.
  init(ids: [(id: String, line: Int?)], values: [Float], file: String) throws(FileRefusal) {
    let width = ids.isEmpty ? 0 : values.count / ids.count
    precondition(values.count == ids.count * width, "each id has a row")
    var rows: [String: [Float]] = [:]
    var problems: [FileProblem] = []
    for (place, entry) in ids.enumerated() {
      let row = Array(values[place * width..<(place + 1) * width])
      // A vector without length points nowhere and would speak for every concept alike.
      if !row.allSatisfy(\.isFinite) || row.allSatisfy({ $0 == 0 }) {
        problems.append(
          FileProblem(file: file, line: entry.line, field: entry.id, .vectorNotFinite))
      }
      if rows.updateValue(row, forKey: entry.id) != nil {
        problems.append(FileProblem(file: file, line: entry.line, field: entry.id, .vectorIDTwice))
      }
    }
    guard problems.isEmpty else { throw FileRefusal(problems) }
    self.init(dimension: width, rows: rows)
  }
}
