/// The arcs of patched costs: those underneath, save where a change says otherwise.
struct PatchedArcs<Base: ArcRows>: ArcRows {
  let base: Base
  let patch: EditedRows
  let limit: Int64
  var rows: Int { patch.rows }
  var columns: Int { patch.columns }

  func forWorker() -> PatchedArcs {
    PatchedArcs(base: base.forWorker(), patch: patch, limit: limit)
  }

  /// Rows without changes are looked at underneath.
  func isQuiet(
    below bound: Int64, inRow row: Int, _ potentials: borrowing ColumnPotentials,
    _ groups: borrowing Buffer<Int32>
  ) -> Bool {
    row < base.rows && patch.scale == 1 && columns == base.columns && !patch.isReplaced[row]
      && patch.editStart[row] == patch.editStart[row + 1]
      && base.isQuiet(below: bound, inRow: row, potentials, groups)
  }

  func readsLittle(
    upTo rowPotential: [Int64], _ potentials: borrowing ColumnPotentials
  ) -> Bool {
    patch.scale == 1 && columns == base.columns && base.readsLittle(upTo: rowPotential, potentials)
  }

  /// Rows without changes are read underneath, all others one by one.
  @inline(__always)
  func forEachRow(of column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {
    if column < base.columns {
      base.forEachRow(of: column) { row, cost in
        if !patch.isChanged(row) { body(row, cost * patch.scale) }
      }
    }
    for index in 0..<patch.changedRows.count {
      let row = Int(patch.changedRows[index])
      if let cost = cost(row: row, column: column) { body(row, cost) }
    }
  }

  var columnsBack: Int { base.columnsBack }

  func cost(row: Int, column: Int) -> Int64? {
    guard let edited = patch.edit(row: row, column: column) else {
      guard row < base.rows, column < base.columns, !patch.isReplaced[row] else { return nil }
      return base.cost(row: row, column: column).map { $0 * patch.scale }
    }
    return edited <= limit && edited < .max ? edited : nil
  }

  @inline(__always)
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    var next = patch.editStart[row]
    if row < base.rows, !patch.isReplaced[row] {
      base.forEachArc(of: row) { column, cost in
        if !passEdits(of: row, before: column, &next, .max, nil, body) {
          body(column, cost * patch.scale)
        }
      }
    }
    _ = passEdits(of: row, before: .max, &next, .max, nil, body)
  }

  @inline(__always)
  func forEachArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    _ body: (_ column: Int, _ cost: Int64) -> Void
  ) {
    let prices = potentials.wide.base
    var next = patch.editStart[row]
    if row < base.rows, !patch.isReplaced[row] {
      if patch.scale == 1 {
        base.forEachArc(of: row, upTo: most, potentials) { column, cost in
          if !passEdits(of: row, before: column, &next, most, prices, body) { body(column, cost) }
        }
      } else {
        base.forEachArc(of: row) { column, cost in
          if !passEdits(of: row, before: column, &next, most, prices, body),
            cost * patch.scale - prices[column] <= most
          {
            body(column, cost * patch.scale)
          }
        }
      }
    }
    _ = passEdits(of: row, before: .max, &next, most, prices, body)
  }

  /// Hands on the changed pairs up to `column`; whether that column is one of them.
  @inline(__always)
  private func passEdits(
    of row: Int, before column: Int, _ next: inout Int, _ most: Int64,
    _ prices: UnsafeMutablePointer<Int64>?, _ body: (_ column: Int, _ cost: Int64) -> Void
  ) -> Bool {
    while next < patch.editStart[row + 1], Int(patch.editColumn[next]) <= column {
      let found = Int(patch.editColumn[next])
      let cost = patch.editCost[next]
      next += 1
      if cost < .max, cost <= limit, cost - (prices?[found] ?? 0) <= most { body(found, cost) }
      if found == column { return true }
    }
    return false
  }
}

/// The changes of patched costs, for reading; the pointers belong to the costs, which outlive the
/// view. Reading through the costs themselves would count references each time.
struct EditedRows {
  let rows: Int
  let columns: Int
  let scale: Int64
  let editStart: UnsafePointer<Int>
  let editColumn: UnsafePointer<Int32>
  let editCost: UnsafePointer<Int64>
  let isReplaced: UnsafePointer<Bool>
  let changedRows: UnsafeBufferPointer<Int32>

  /// Whether any pair of the row has a cost of its own.
  @inline(__always)
  func isChanged(_ row: Int) -> Bool {
    isReplaced[row] || editStart[row] < editStart[row + 1]
  }

  /// As ``PatchedCosts/edit(row:column:)``.
  @inline(__always)
  func edit(row: Int, column: Int) -> Int64? {
    var low = editStart[row]
    let end = editStart[row + 1]
    guard low < end else { return nil }
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(editColumn[middle]) < column { low = middle + 1 } else { high = middle }
    }
    guard low < end, Int(editColumn[low]) == column else { return nil }
    return editCost[low]
  }
}

/// Hands the patched arcs to a work, whatever storage is underneath.
struct PatchedWork<Work: ArcWork>: ArcWork {
  let costs: PatchedCosts
  let limit: Int64
  let work: Work

  func run(_ arcs: some ArcRows) -> Work.Result {
    costs.editStart.withUnsafeBufferPointer { start in
      costs.editColumn.withUnsafeBufferPointer { column in
        costs.editCost.withUnsafeBufferPointer { cost in
          costs.isReplaced.withUnsafeBufferPointer { isReplaced in
            costs.changedRows.withUnsafeBufferPointer { changedRows in
              let edited = EditedRows(
                rows: costs.rows, columns: costs.columns, scale: costs.scale,
                editStart: AssignmentProblem.start(start),
                editColumn: AssignmentProblem.start(column),
                editCost: AssignmentProblem.start(cost),
                isReplaced: AssignmentProblem.start(isReplaced), changedRows: changedRows)
              return work.run(PatchedArcs(base: arcs, patch: edited, limit: limit))
            }
          }
        }
      }
    }
  }
}
