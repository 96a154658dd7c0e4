extension AssignmentCosts {
  /// Calls `body` with every allowed pair and its cost, by row, then by column.
  ///
  /// - Complexity: O(pairs); for dense costs O(rows × columns).
  package func forEachPair(_ body: (_ row: Int, _ column: Int, _ cost: Int64) -> Void) {
    switch self {
    case .dense(let dense):
      if case .computed(let computed) = dense.storage {
        let arcs = ComputedArcs(computed, limit: .max)
        for row in 0..<dense.rows { arcs.forEachArc(of: row) { body(row, $0, $1) } }
        return
      }
      for row in 0..<dense.rows {
        for column in 0..<dense.columns {
          if let cost = dense.cost(row: row, column: column) { body(row, column, cost) }
        }
      }
    case .sparse(let sparse): sparse.forEachPair(body)
    case .patched(let patched): patched.forEachPair(body)
    }
  }
}

extension SparseCosts {
  fileprivate func forEachPair(_ body: (_ row: Int, _ column: Int, _ cost: Int64) -> Void) {
    for row in 0..<rows {
      for entry in rowStart[row]..<rowStart[row + 1] {
        switch storage {
        case .narrow(let costs): body(row, Int(column[entry]), Int64(costs[entry]))
        case .wide(let costs): body(row, Int(column[entry]), costs[entry])
        }
      }
    }
  }
}
