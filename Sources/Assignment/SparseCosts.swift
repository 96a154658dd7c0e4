/// Costs of the listed pairs of a matrix in compressed rows; all other pairs are forbidden.
package struct SparseCosts: Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  /// Where each row's entries start; rows + 1 numbers.
  let rowStart: [Int]
  /// Column of each entry, ascending within a row.
  let column: [Int32]
  let storage: Storage
  let range: CostRange
  /// Made when columns are to be read, and kept with the costs.
  let columnIndex = ColumnIndex.Kept()

  enum Storage: Sendable {
    case narrow([Int32])
    case wide([Int64])
  }

  /// Costs from a list of pairs in any order.
  ///
  /// Throws when a pair lies outside the matrix or is listed twice. O(e log e).
  package init(
    rows: Int, columns: Int, entries: [(row: Int, column: Int, cost: Int64)]
  ) throws(AssignmentError) {
    try AssignmentProblem.checkSide("rows", rows)
    try AssignmentProblem.checkSide("columns", columns)
    for entry in entries {
      guard entry.row >= 0, entry.row < rows, entry.column >= 0, entry.column < columns else {
        throw .pairOutOfRange(row: entry.row, column: entry.column)
      }
    }
    let sorted = entries.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var starts = [Int](repeating: 0, count: rows + 1)
    for entry in sorted { starts[entry.row + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    try self.init(
      rows: rows, columns: columns, rowStart: starts,
      columnIndices: sorted.map { Int32($0.column) }, costs: sorted.map(\.cost))
  }

  /// Compressed rows with 64-bit costs; columns must ascend within each row.
  ///
  /// Throws when the arrays do not describe such a matrix. O(e).
  package init(
    rows: Int, columns: Int, rowStart: [Int], columnIndices: [Int32], costs: [Int64]
  ) throws(AssignmentError) {
    try Self.checkStructure(rows, columns, rowStart, columnIndices, count: costs.count)
    var range = CostRange()
    for cost in costs { range.include(cost) }
    self.rows = rows
    self.columns = columns
    self.rowStart = rowStart
    column = columnIndices
    self.range = range
    storage = range.fitsNarrow ? .narrow(costs.map { Int32($0) }) : .wide(costs)
  }

  /// Compressed rows with 32-bit costs, taken over without a copy; columns must ascend within
  /// each row.
  ///
  /// Throws when the arrays do not describe such a matrix. O(e).
  package init(
    rows: Int, columns: Int, rowStart: [Int], columnIndices: [Int32], costs: [Int32]
  ) throws(AssignmentError) {
    try Self.checkStructure(rows, columns, rowStart, columnIndices, count: costs.count)
    var range = CostRange()
    for cost in costs { range.include(Int64(cost)) }
    self.rows = rows
    self.columns = columns
    self.rowStart = rowStart
    column = columnIndices
    self.range = range
    storage = .narrow(costs)
  }

  /// The cost of a pair, or `nil` where it is not listed. O(log of the row's entries).
  package func cost(row: Int, column: Int) -> Int64? {
    guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
    var low = rowStart[row]
    var high = rowStart[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(self.column[middle]) < column { low = middle + 1 } else { high = middle }
    }
    guard low < rowStart[row + 1], Int(self.column[low]) == column else { return nil }
    switch storage {
    case .narrow(let costs): return Int64(costs[low])
    case .wide(let costs): return costs[low]
    }
  }

  private static func checkStructure(
    _ rows: Int, _ columns: Int, _ rowStart: [Int], _ columnIndices: [Int32], count: Int
  ) throws(AssignmentError) {
    try AssignmentProblem.checkSide("rows", rows)
    try AssignmentProblem.checkSide("columns", columns)
    guard rowStart.count == rows + 1 else {
      throw .wrongCount(name: "rowStart", expected: rows + 1, found: rowStart.count)
    }
    guard columnIndices.count == count else {
      throw .wrongCount(name: "columnIndices", expected: count, found: columnIndices.count)
    }
    guard rowStart[0] == 0, rowStart[rows] == count else { throw .rowStartsBroken(row: 0) }
    for row in 0..<rows where rowStart[row] > rowStart[row + 1] {
      throw .rowStartsBroken(row: row)
    }
    for row in 0..<rows {
      var before: Int32 = -1
      for entry in rowStart[row]..<rowStart[row + 1] {
        let column = columnIndices[entry]
        guard column >= 0, column < columns else {
          throw .pairOutOfRange(row: row, column: Int(column))
        }
        guard column > before else {
          throw .pairRepeatedOrUnsorted(row: row, column: Int(column))
        }
        before = column
      }
    }
  }
}
