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
  /// `columns` numbers. Rows may be any, but none twice. Called from several threads at once, each
  /// with rows and a block of its own.
  func fill(_ block: UnsafeMutableBufferPointer<Int32>, rows: [Int32])
}

/// Costs computed in blocks, their range checked.
struct ComputedCosts: Sendable {
  let blocks: any CostBlocks
  let range: CostRange
  let rows: Int
  let columns: Int
  /// Changes over the computed costs.
  private let patch: PatchedCosts?

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
    rows = blocks.rows
    columns = blocks.columns
    patch = nil
  }

  /// The same costs with changes over them; `nil` where they leave 32 bits with room for sums.
  init?(_ costs: ComputedCosts, changedBy patch: PatchedCosts) {
    guard patch.scale == 1, patch.range.magnitude < DenseCandidates.costLimit, costs.patch == nil
    else { return nil }
    blocks = costs.blocks
    var range = patch.range
    range.isComplete = false
    self.range = range
    rows = patch.rows
    columns = patch.columns
    self.patch = patch
  }

  /// The cost of a pair within range, the greatest number for one that a change forbids.
  func cost(row: Int, column: Int) -> Int32 {
    if let patch {
      if let edited = patch.edit(row: row, column: column) {
        return edited == .max ? .max : Int32(truncatingIfNeeded: edited)
      }
      if patch.isReplaced[row] || column >= blocks.columns { return .max }
    }
    return blocks.cost(row: row, column: column)
  }

  /// Computes rows, on several threads where that pays.
  func fill(_ buffer: borrowing Buffer<Int32>, rows: [Int32], threads: Int = 1) {
    let base = buffer.base
    let parts = RowParts.count(threads: threads, rows: rows.count, costsPerRow: columns)
    RowParts.forEach(parts) { part in
      let mine = RowParts.rows(part, of: parts, in: 0..<rows.count)
      fill(base + mine.lowerBound * columns, rows: Array(rows[mine]))
    }
  }

  /// Computes rows and sees to it that their costs keep to the promised range, on which the proof
  /// against overflow rests; then puts changed costs over them.
  private func fill(_ block: UnsafeMutablePointer<Int32>, rows: [Int32]) {
    guard let patch else { return fillUnchanged(block, rows: rows) }
    let known = rows.filter { Int($0) < blocks.rows }
    if blocks.columns == columns, known.count == rows.count {
      fillUnchanged(block, rows: rows)
    } else {
      let plain = Buffer<Int32>(repeating: 0, count: known.count * blocks.columns)
      fillUnchanged(plain.base, rows: known)
      var next = plain.base
      for (position, row) in rows.enumerated() {
        let line = block + position * columns
        line.update(repeating: .max, count: columns)
        guard Int(row) < blocks.rows else { continue }
        line.update(from: next, count: blocks.columns)
        next += blocks.columns
      }
    }
    for (position, row) in rows.enumerated() {
      patch.write(row: Int(row), into: block + position * columns)
    }
  }

  private func fillUnchanged(_ block: UnsafeMutablePointer<Int32>, rows: [Int32]) {
    let count = rows.count * blocks.columns
    blocks.fill(UnsafeMutableBufferPointer(start: block, count: count), rows: rows)
    var least = Int32.max
    var greatest = Int32.min
    for index in 0..<count {
      least = min(least, block[index])
      greatest = max(greatest, block[index])
    }
    precondition(
      count == 0 || (least >= blocks.lowest && greatest <= blocks.highest),
      "computed costs from \(least) to \(greatest) leave their range")
  }
}

extension PatchedCosts {
  /// Writes the changed costs of a row over those underneath, which all must fit 32 bits.
  func write(row: Int, into line: UnsafeMutablePointer<Int32>) {
    if isReplaced[row] { line.update(repeating: .max, count: columns) }
    for edit in editStart[row]..<editStart[row + 1] {
      let cost = editCost[edit]
      line[Int(editColumn[edit])] = cost == .max ? .max : Int32(truncatingIfNeeded: cost)
    }
  }
}
