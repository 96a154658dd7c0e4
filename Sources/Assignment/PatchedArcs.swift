/// The arcs of patched costs: those underneath, save where a change says otherwise.
struct PatchedArcs<Base: ArcRows>: ArcRows {
  let base: Base
  let patch: PatchedCosts
  let limit: Int64
  var rows: Int { patch.rows }
  var columns: Int { patch.columns }

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

/// Hands the patched arcs to a work, whatever storage is underneath.
struct PatchedWork<Work: ArcWork>: ArcWork {
  let costs: PatchedCosts
  let limit: Int64
  let work: Work

  func run(_ arcs: some ArcRows) -> Work.Result {
    work.run(PatchedArcs(base: arcs, patch: costs, limit: limit))
  }
}
