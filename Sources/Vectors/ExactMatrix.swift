/// A dense matrix of integers, held as `Float` so that BLAS multiplies it, and multiplied only
/// where every possible partial sum is exact.
///
/// `Float` holds each integer of magnitude below 2²⁴. A product of two rows may be summed in any
/// order, in parts, on any number of threads and with fused operations: as long as the sum of
/// the magnitudes of its terms stays below 2²⁴, each intermediate value is an integer that
/// `Float` holds, and the result is the same on every machine. The matrix keeps the facts about
/// its rows from which that bound follows; a product that could break it is refused.
package struct ExactMatrix: Equatable, Sendable {
  /// The number of rows.
  package let rows: Int
  /// The number of columns, the length of each row.
  package let columns: Int
  /// The values, row after row; `rows` x `columns` of them, all integers.
  package let values: [Float]
  /// The largest squared Euclidean length of a row.
  package let longestSquare: Int64
  /// The largest sum of magnitudes of a row.
  package let largestSum: Int64
  /// The largest magnitude of a value.
  package let largestValue: Int64

  /// The first magnitude that is refused: from here on `Float` skips integers.
  package static let limit: Int64 = 1 << 24

  /// Makes a matrix from values that are already `Float`, row after row.
  ///
  /// - Throws: `VectorsError.shape` when there are not `rows` x `columns` values,
  ///   `VectorsError.notExact` with the first value that is no integer below 2²⁴.
  /// - Complexity: one pass over the values.
  package init(rows: Int, columns: Int, values: [Float]) throws(VectorsError) {
    try Self.checkShape(rows: rows, columns: columns, count: values.count)
    var facts = RowFacts()
    for row in 0..<rows {
      facts.openRow()
      for column in 0..<columns {
        let value = values[row * columns + column]
        guard value.magnitude < Float(Self.limit), Float(Int32(value)) == value else {
          throw VectorsError.notExact(row: row, column: column, value: value)
        }
        facts.add(Int64(value))
      }
      facts.closeRow()
    }
    self.init(rows: rows, columns: columns, values: values, facts: facts)
  }

  /// Makes a matrix from integers, row after row.
  ///
  /// - Throws: as the initialiser from `Float`.
  package init(rows: Int, columns: Int, integers: [Int32]) throws(VectorsError) {
    try Self.checkShape(rows: rows, columns: columns, count: integers.count)
    var facts = RowFacts()
    for row in 0..<rows {
      facts.openRow()
      for column in 0..<columns {
        let value = integers[row * columns + column]
        guard Int64(value).magnitude < Self.limit.magnitude else {
          throw VectorsError.notExact(row: row, column: column, value: Float(value))
        }
        facts.add(Int64(value))
      }
      facts.closeRow()
    }
    self.init(rows: rows, columns: columns, values: integers.map { Float($0) }, facts: facts)
  }

  /// Makes a matrix whose rows are these vectors, each `columns` long.
  ///
  /// - Throws: `VectorsError.shape` when a vector has another length, else as the other
  ///   initialisers.
  package init(rowVectors: [[Int32]], columns: Int) throws(VectorsError) {
    var joined: [Int32] = []
    for vector in rowVectors {
      guard vector.count == columns else {
        throw VectorsError.shape(rows: 1, columns: columns, values: vector.count)
      }
      joined.append(contentsOf: vector)
    }
    try self.init(rows: rowVectors.count, columns: columns, integers: joined)
  }

  private init(rows: Int, columns: Int, values: [Float], facts: RowFacts) {
    self.rows = rows
    self.columns = columns
    self.values = values
    longestSquare = facts.longestSquare
    largestSum = facts.largestSum
    largestValue = facts.largestValue
  }

  private static func checkShape(rows: Int, columns: Int, count: Int) throws(VectorsError) {
    let (expected, overflow) = rows.multipliedReportingOverflow(by: columns)
    let fits = 0...Int(Int32.max) ~= rows && 0...Int(Int32.max) ~= columns
    guard fits, !overflow, expected == count else {
      throw VectorsError.shape(rows: rows, columns: columns, values: count)
    }
  }

  /// One row as integers.
  package subscript(row row: Int) -> [Int32] {
    values[(row * columns)..<((row + 1) * columns)].map { Int32($0) }
  }
}

/// What is gathered about rows while a matrix is made. A row holds at most 2³¹ values below
/// 2²⁴, so sums stay below 2⁵⁵; squares saturate instead of overflowing.
private struct RowFacts {
  private(set) var longestSquare: Int64 = 0
  private(set) var largestSum: Int64 = 0
  private(set) var largestValue: Int64 = 0
  private var square: Int64 = 0
  private var sum: Int64 = 0

  mutating func openRow() {
    square = 0
    sum = 0
  }

  mutating func add(_ value: Int64) {
    let magnitude = abs(value)
    let (total, overflow) = square.addingReportingOverflow(magnitude * magnitude)
    square = overflow ? Int64.max : total
    sum += magnitude
    largestValue = max(largestValue, magnitude)
  }

  mutating func closeRow() {
    longestSquare = max(longestSquare, square)
    largestSum = max(largestSum, sum)
  }
}
