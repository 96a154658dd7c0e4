/// A dense matrix as plain text: a line with the numbers of rows and columns, then all values, row
/// by row, with white space between them.
package struct PlainMatrixFile: Equatable, Sendable {
  package let rowCount: Int
  package let columnCount: Int
  /// The values in row-major order, finite.
  package let values: [Double]

  private static let largestSide = MatrixMarketFile.largestSide

  /// Reads a matrix.
  ///
  /// - Throws: ``FileRefusal`` with the first defect and its line.
  /// - Complexity: O(n) for n bytes.
  package static func read(_ bytes: [UInt8], file: String) throws(FileRefusal) -> PlainMatrixFile {
    let outcome: Result<PlainMatrixFile, FileRefusal> = bytes.withUnsafeBytes { buffer in
      do throws(FileRefusal) {
        return .success(try read(buffer, file: file))
      } catch { return .failure(error) }
    }
    return try outcome.get()
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, file: String
  ) throws(FileRefusal) -> PlainMatrixFile {
    var reader = NumberReader(bytes)
    guard reader.skipToContent(), let rows = reader.whole(), let columns = reader.whole(),
      (0...largestSide).contains(rows), (0...largestSide).contains(columns), reader.endsLine()
    else { throw FileRefusal(FileProblem(file: file, line: reader.line, .plainMatrixSizes)) }
    // Each value takes a digit and a space, so a promise beyond the file is seen before memory is
    // taken for it.
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard !overflow, count <= bytes.count else {
      throw FileRefusal(
        FileProblem(file: file, line: 1, .matrixCount(found: bytes.count / 2, expected: count)))
    }
    var values: [Double] = []
    values.reserveCapacity(count)
    while values.count < count, reader.skipToContent() {
      guard let value = reader.real(), value.isFinite else {
        throw FileRefusal(
          FileProblem(file: file, line: reader.line, value: reader.lineText(), .matrixValue))
      }
      values.append(value)
    }
    guard values.count == count, !reader.skipToContent() else {
      throw FileRefusal(
        FileProblem(
          file: file, line: reader.line, .matrixCount(found: values.count, expected: count)))
    }
    return PlainMatrixFile(rowCount: rows, columnCount: columns, values: values)
  }
}
