/// A matrix in the Matrix Market exchange format (NIST, math.nist.gov/MatrixMarket/formats.html).
///
/// Coordinate and array form, `real`, `integer` and `pattern` (every listed entry is 1), `general`
/// and `symmetric`. Entries are kept as they are listed, counted from 0; the mirror images of a
/// symmetric matrix follow.
package struct MatrixMarketFile: Equatable, Sendable {
  /// What the file says of its numbers.
  package enum Values: String, CaseIterable, Sendable {
    case real, integer, pattern
  }

  /// The greatest number of rows or columns that is read: a short file cannot ask for more memory.
  package static let largestSide = 10_000_000

  package let rowCount: Int
  package let columnCount: Int
  package let values: Values
  /// Whether only listed entries exist; an array has them all.
  package let isSparse: Bool
  /// The row of each entry, from 0.
  package internal(set) var rows: [Int32]
  /// The column of each entry, from 0.
  package internal(set) var columns: [Int32]
  /// The value of each entry, finite.
  package internal(set) var entries: [Double]

  init(rowCount: Int, columnCount: Int, values: Values, isSparse: Bool) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.values = values
    self.isSparse = isSparse
    rows = []
    columns = []
    entries = []
  }

  /// Whether bytes begin like a matrix of this format.
  package static func isLikely(_ bytes: some Collection<UInt8>) -> Bool {
    let banner = MatrixMarketParser.banner
    return bytes.count >= banner.utf8.count
      && zip(bytes, banner.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Reads a matrix.
  ///
  /// - Throws: ``FileRefusal`` with every defect and its line, at most a thousand.
  /// - Complexity: O(n + rows + columns) for n bytes.
  package static func read(
    _ bytes: UnsafeRawBufferPointer, file: String
  ) throws(FileRefusal) -> MatrixMarketFile {
    var parser = MatrixMarketParser(bytes, file: file)
    return try parser.matrix()
  }

  /// Reads a matrix from an array of bytes.
  package static func read(_ bytes: [UInt8], file: String) throws(FileRefusal) -> MatrixMarketFile {
    var outcome: Result<MatrixMarketFile, FileRefusal>?
    bytes.withUnsafeBytes { buffer in
      do throws(FileRefusal) {
        outcome = .success(try read(buffer, file: file))
      } catch {
        outcome = .failure(error)
      }
    }
    guard let outcome else { preconditionFailure("the body is called once") }
    return try outcome.get()
  }
}
