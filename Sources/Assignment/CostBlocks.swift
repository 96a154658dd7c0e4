/// Costs that are computed whenever they are needed, some rows at a time, so that the matrix is
/// never stored: a product of vectors, for example.
///
/// Every pair is allowed. The same pair must always get the same cost.
package protocol CostBlocks: Sendable {
  /// Number of rows.
  var rows: Int { get }
  /// Number of columns.
  var columns: Int { get }
  /// No cost is lower.
  var lowest: Int32 { get }
  /// No cost is higher.
  var highest: Int32 { get }

  /// The cost of one pair.
  func cost(row: Int, column: Int) -> Int32

  /// Writes the costs of the rows, in the given order, one row after the other: `rows.count` ×
  /// `columns` numbers. Rows may be any, but none twice.
  func fill(_ block: UnsafeMutableBufferPointer<Int32>, rows: [Int32])
}

/// Costs computed in blocks, their range checked.
struct ComputedCosts: Sendable {
  let blocks: any CostBlocks
  let range: CostRange

  /// Costs by `blocks`.
  ///
  /// Throws when a side is out of range, or when costs reach 2³⁰ by absolute value.
  init(_ blocks: any CostBlocks) throws(AssignmentError) {
    try AssignmentProblem.checkSide("rows", blocks.rows)
    try AssignmentProblem.checkSide("columns", blocks.columns)
    let largest = max(blocks.lowest.magnitude, blocks.highest.magnitude)
    guard UInt64(largest) < DenseCandidates.costLimit else {
      throw .costsTooLarge(largest: UInt64(largest))
    }
    self.blocks = blocks
    var range = CostRange()
    range.include(Int64(blocks.lowest))
    range.include(Int64(blocks.highest))
    range.isComplete = true
    self.range = range
  }

  var rows: Int { blocks.rows }
  var columns: Int { blocks.columns }

  /// Computes rows and sees to it that their costs keep to the promised range, on which the proof
  /// against overflow rests.
  func fill(_ buffer: borrowing Buffer<Int32>, rows: [Int32]) {
    let count = rows.count * columns
    blocks.fill(UnsafeMutableBufferPointer(start: buffer.base, count: count), rows: rows)
    var least = Int32.max
    var greatest = Int32.min
    for index in 0..<count {
      least = min(least, buffer.base[index])
      greatest = max(greatest, buffer.base[index])
    }
    precondition(
      count == 0 || (least >= blocks.lowest && greatest <= blocks.highest),
      "computed costs from \(least) to \(greatest) leave their range")
  }
}
