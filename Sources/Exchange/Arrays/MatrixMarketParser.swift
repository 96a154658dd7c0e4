/// Reads the bytes of a Matrix Market file, line by line.
struct MatrixMarketParser {
  static let banner = "%%MatrixMarket"

  private static let mostProblems = 1000

  private struct Form {
    var isSparse = true
    var values = MatrixMarketFile.Values.real
    var isSymmetric = false
  }

  private let file: String
  private var reader: NumberReader
  private var problems: [FileProblem] = []

  init(_ bytes: UnsafeRawBufferPointer, file: String) {
    self.file = file
    reader = NumberReader(bytes)
  }

  mutating func matrix() throws(FileRefusal) -> MatrixMarketFile {
    let form = try readBanner()
    skipComments()
    let sizes = try readSizes(form)
    var matrix = MatrixMarketFile(
      rowCount: sizes[0], columnCount: sizes[1], values: form.values, isSparse: form.isSparse)
    if form.isSparse {
      readCoordinates(form, count: sizes[2], into: &matrix)
    } else {
      readArray(form, count: sizes[2], into: &matrix)
    }
    if problems.isEmpty { checkDuplicates(matrix) }
    guard problems.isEmpty else { throw FileRefusal(problems) }
    if form.isSymmetric { mirror(&matrix) }
    return matrix
  }

  private mutating func readBanner() throws(FileRefusal) -> Form {
    let line = reader.lineText()
    let words = line.split(separator: " ").map { $0.lowercased() }
    guard words.count == 5, words[0] == Self.banner.lowercased(), words[1] == "matrix" else {
      throw refusal(line: 1, value: line, .matrixBanner)
    }
    var form = Form()
    switch words[2] {
    case "coordinate": form.isSparse = true
    case "array": form.isSparse = false
    default: throw refusal(line: 1, value: words[2], .matrixForm)
    }
    guard let values = MatrixMarketFile.Values(rawValue: words[3]),
      form.isSparse || values != .pattern
    else { throw refusal(line: 1, value: words[3], .matrixForm) }
    form.values = values
    switch words[4] {
    case "general": form.isSymmetric = false
    case "symmetric": form.isSymmetric = true
    default: throw refusal(line: 1, value: words[4], .matrixForm)
    }
    return form
  }

  private mutating func skipComments() {
    while reader.startsComment || reader.skipBlankLine() {
      if reader.startsComment { _ = reader.lineText() }
    }
  }

  private mutating func readSizes(_ form: Form) throws(FileRefusal) -> [Int] {
    let line = reader.line
    var sizes: [Int] = []
    for _ in 0..<(form.isSparse ? 3 : 2) {
      guard let size = reader.whole(), size >= 0 else { throw refusal(line: line, .matrixSizes) }
      sizes.append(size)
    }
    guard reader.endsLine(), sizes[0] <= MatrixMarketFile.largestSide,
      sizes[1] <= MatrixMarketFile.largestSide
    else {
      throw refusal(line: line, .matrixSizes)
    }
    let (cells, overflow) = sizes[0].multipliedReportingOverflow(by: sizes[1])
    guard !overflow, !form.isSymmetric || sizes[0] == sizes[1] else {
      throw refusal(line: line, .matrixSizes)
    }
    let count = form.isSparse ? sizes[2] : form.isSymmetric ? (cells + sizes[0]) / 2 : cells
    guard !form.isSparse || sizes[2] <= cells else { throw refusal(line: line, .matrixSizes) }
    // An entry takes two bytes at least: a count that the file cannot hold is not believed.
    guard count <= reader.bytesLeft / 2 + 1 else {
      throw refusal(line: line, .matrixCount(found: 0, expected: count))
    }
    return [sizes[0], sizes[1], count]
  }

  private mutating func readCoordinates(
    _ form: Form, count: Int, into matrix: inout MatrixMarketFile
  ) {
    matrix.rows.reserveCapacity(count)
    matrix.columns.reserveCapacity(count)
    matrix.entries.reserveCapacity(count)
    var found = 0
    while reader.skipToContent() {
      found += 1
      if found > count { break }
      let line = reader.line
      guard let row = reader.whole(), let column = reader.whole() else {
        note(line: line, .matrixEntry)
        continue
      }
      guard row >= 1, row <= matrix.rowCount, column >= 1, column <= matrix.columnCount else {
        note(line: line, value: "\(row) \(column)", .matrixIndex)
        continue
      }
      if form.isSymmetric, column > row {
        note(line: line, value: "\(row) \(column)", .matrixUpperHalf)
        continue
      }
      guard let value = entry(form.values, line: line) else { continue }
      matrix.rows.append(Int32(truncatingIfNeeded: row - 1))
      matrix.columns.append(Int32(truncatingIfNeeded: column - 1))
      matrix.entries.append(value)
    }
    if found != count {
      note(line: reader.line, .matrixCount(found: found, expected: count))
    }
  }

  private mutating func readArray(
    _ form: Form, count: Int, into matrix: inout MatrixMarketFile
  ) {
    var expected = 0
    for column in 0..<matrix.columnCount {
      for row in (form.isSymmetric ? column : 0)..<max(column, matrix.rowCount) {
        expected += 1
        guard reader.skipToContent() else {
          note(line: reader.line, .matrixCount(found: expected - 1, expected: count))
          return
        }
        guard let value = entry(form.values, line: reader.line) else { continue }
        matrix.rows.append(Int32(truncatingIfNeeded: row))
        matrix.columns.append(Int32(truncatingIfNeeded: column))
        matrix.entries.append(value)
      }
    }
    if reader.skipToContent() {
      note(line: reader.line, .matrixCount(found: count + 1, expected: count))
    }
  }

  /// The value at the end of a line; nil with the problem noted.
  private mutating func entry(_ values: MatrixMarketFile.Values, line: Int) -> Double? {
    var result: Double?
    switch values {
    case .pattern: result = 1
    case .integer: result = reader.whole().flatMap { Double(exactly: $0) }
    case .real: result = reader.real()
    }
    guard let result, result.isFinite else {
      note(line: line, .matrixValue)
      return nil
    }
    guard reader.endsLine() else {
      note(line: line, .matrixEntry)
      return nil
    }
    return result
  }

  /// Refuses a place that is listed twice, whatever the order of the entries.
  ///
  /// Entries are bucketed by row; in each row every column is marked with the row that saw it last.
  private mutating func checkDuplicates(_ matrix: MatrixMarketFile) {
    guard matrix.isSparse else { return }
    var starts = [Int](repeating: 0, count: matrix.rowCount + 1)
    for row in matrix.rows { starts[Int(row) + 1] += 1 }
    for row in 0..<matrix.rowCount { starts[row + 1] += starts[row] }
    var next = starts
    var order = [Int32](repeating: 0, count: matrix.rows.count)
    for (position, row) in matrix.rows.enumerated() {
      order[next[Int(row)]] = matrix.columns[position]
      next[Int(row)] += 1
    }
    var seenInRow = [Int32](repeating: -1, count: matrix.columnCount)
    for row in 0..<matrix.rowCount {
      for column in order[starts[row]..<starts[row + 1]] {
        if seenInRow[Int(column)] == Int32(truncatingIfNeeded: row) {
          note(line: nil, value: "\(row + 1) \(column + 1)", .matrixTwice)
        }
        seenInRow[Int(column)] = Int32(truncatingIfNeeded: row)
      }
    }
  }

  private func mirror(_ matrix: inout MatrixMarketFile) {
    for position in matrix.rows.indices where matrix.rows[position] != matrix.columns[position] {
      let (row, column) = (matrix.rows[position], matrix.columns[position])
      matrix.rows.append(column)
      matrix.columns.append(row)
      matrix.entries.append(matrix.entries[position])
    }
  }

  private func refusal(line: Int?, value: String? = nil, _ defect: FileDefect) -> FileRefusal {
    FileRefusal(FileProblem(file: file, line: line, value: value, defect))
  }

  /// Notes a problem and goes on with the next line.
  private mutating func note(line: Int?, value: String? = nil, _ defect: FileDefect) {
    if let line, reader.line == line { reader.skipLine() }
    guard problems.count < Self.mostProblems else { return }
    problems.append(FileProblem(file: file, line: line, value: value, defect))
    if problems.count == Self.mostProblems {
      problems.append(FileProblem(file: file, line: line, .tooManyProblems))
    }
  }
}
