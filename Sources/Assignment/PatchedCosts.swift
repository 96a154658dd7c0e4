/// The costs of another matrix with single ones changed, rows and columns added, and all of them
/// multiplied: what a round's changes need without copying the matrix.
package struct PatchedCosts: Sendable {
  /// Number of rows, at least those of the matrix underneath.
  package let rows: Int
  /// Number of columns, at least those of the matrix underneath.
  package let columns: Int
  /// Dense or sparse, never patched itself.
  let base: AssignmentCosts
  /// What the costs underneath are multiplied by.
  let scale: Int64
  /// Where each row's changes start; rows + 1 numbers.
  let editStart: [Int]
  /// Column of each change, ascending within a row.
  let editColumn: [Int32]
  /// The cost that counts, not to be multiplied; `.max` forbids the pair.
  let editCost: [Int64]
  /// Whether a row consists of its changes alone.
  let isReplaced: [Bool]
  /// Rows with a change, or that consist of changes alone, ascending.
  let changedRows: [Int32]
  /// Contains all costs, perhaps with some that no longer count.
  let range: CostRange

  /// A changed cost; `nil` forbids the pair.
  struct Edit {
    var row: Int
    var column: Int
    var cost: Int64?
  }

  /// The cost of a pair, or `nil` where it is forbidden or does not exist.
  package func cost(row: Int, column: Int) -> Int64? {
    guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
    if let edited = edit(row: row, column: column) { return edited == .max ? nil : edited }
    return isReplaced[row] ? nil : base.cost(row: row, column: column).map { $0 * scale }
  }

  /// The changed cost of a pair, `.max` for a pair forbidden by a change; `nil` without a change.
  func edit(row: Int, column: Int) -> Int64? {
    var low = editStart[row]
    var high = editStart[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(editColumn[middle]) < column { low = middle + 1 } else { high = middle }
    }
    guard low < editStart[row + 1], Int(editColumn[low]) == column else { return nil }
    return editCost[low]
  }

  /// Runs `work` on the patched arcs up to `limit`, specialised for the storage underneath.
  func withArcs<Work: ArcWork>(limit: Int64, _ work: Work) -> Work.Result {
    let plain: AssignmentProblem
    do throws(AssignmentError) {
      plain = try AssignmentProblem(costs: base)
    } catch {
      preconditionFailure("part of a valid problem is not valid: \(error)")
    }
    // Rounded down, so that a cost underneath is within its limit when its multiple is.
    let below = limit >= 0 ? limit / scale : -((scale - 1 - limit) / scale)
    return plain.withArcs(
      limit: limit == .max ? nil : below, PatchedWork(costs: self, limit: limit, work: work))
  }
}

extension AssignmentCosts {
  /// These costs with the given ones changed, the later of two changes of a pair winning; the
  /// rows in `replaced` start from nothing, and earlier changes count.
  ///
  /// The sides may grow; every edit must lie within them. O(rows + changes · log changes).
  func patched(
    rows: Int, columns: Int, edits: [PatchedCosts.Edit], replacing replaced: Set<Int> = [],
    scale: Int64 = 1
  ) -> AssignmentCosts {
    precondition(rows >= self.rows && columns >= self.columns && scale > 0)
    var base = self
    var all: [PatchedCosts.Edit] = []
    var factor = scale
    var isReplaced = [Bool](repeating: false, count: rows)
    if case .patched(let earlier) = self {
      base = earlier.base
      factor = scale * earlier.scale
      for row in 0..<earlier.rows where !replaced.contains(row) {
        isReplaced[row] = earlier.isReplaced[row]
        for index in earlier.editStart[row]..<earlier.editStart[row + 1] {
          let cost = earlier.editCost[index]
          all.append(
            PatchedCosts.Edit(
              row: row, column: Int(earlier.editColumn[index]),
              cost: cost == .max ? nil : cost * scale))
        }
      }
    }
    for row in replaced { isReplaced[row] = true }
    for row in base.rows..<max(rows, base.rows) { isReplaced[row] = true }
    var range = CostRange()
    if !self.range.isEmpty {
      range.include(self.range.lowest * scale)
      range.include(self.range.highest * scale)
    }
    return .patched(
      PatchedCosts(
        rows: rows, columns: columns, base: base, scale: factor, sorting: all + edits,
        isReplaced: isReplaced, range: range))
  }
}

extension PatchedCosts {
  fileprivate init(
    rows: Int, columns: Int, base: AssignmentCosts, scale: Int64, sorting edits: [Edit],
    isReplaced: [Bool], range: CostRange
  ) {
    var range = range
    var count = [Int](repeating: 0, count: rows + 1)
    var column: [Int32] = []
    var cost: [Int64] = []
    // The order of coming breaks ties, so that the last change of a pair stays.
    let isSorted = zip(edits, edits.dropFirst()).allSatisfy {
      ($0.row, $0.column) <= ($1.row, $1.column)
    }
    let order =
      isSorted
      ? Array(edits.indices)
      : edits.indices.sorted {
        (edits[$0].row, edits[$0].column, $0) < (edits[$1].row, edits[$1].column, $1)
      }
    for (position, index) in order.enumerated() {
      let edit = edits[index]
      if position + 1 < order.count {
        let next = edits[order[position + 1]]
        if next.row == edit.row, next.column == edit.column { continue }
      }
      count[edit.row + 1] += 1
      column.append(Int32(edit.column))
      cost.append(edit.cost ?? .max)
      if let cost = edit.cost { range.include(cost) }
    }
    let changed = (0..<rows).filter { isReplaced[$0] || count[$0 + 1] > 0 }
    for row in 0..<rows { count[row + 1] += count[row] }
    self.init(
      rows: rows, columns: columns, base: base, scale: scale, editStart: count, editColumn: column,
      editCost: cost, isReplaced: isReplaced, changedRows: changed.map { Int32($0) }, range: range)
  }
}
