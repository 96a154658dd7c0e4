extension PatchedCosts {
  /// Calls `body` with every allowed pair and its cost, by row, then by column.
  func forEachPair(_ body: (_ row: Int, _ column: Int, _ cost: Int64) -> Void) {
    withoutActuallyEscaping(body) { body in
      withArcs(limit: .max, EveryPair(body: body))
    }
  }

  /// Whether the costs underneath are never stored.
  var isComputed: Bool {
    guard case .dense(let dense) = base, case .computed = dense.storage else { return false }
    return true
  }

  /// Whether costs that are never stored can take the changes over themselves; where they are
  /// multiplied they cannot, and are read as they are.
  var canBeOneBlock: Bool {
    scale == 1 && range.magnitude < DenseCandidates.costLimit
  }

  /// The same costs in one form that every method takes, without storing what never was.
  ///
  /// Throws what ``flattened()`` throws.
  func inOneBlock() throws(AssignmentError) -> AssignmentCosts {
    guard case .dense(let dense) = base, case .computed(let computed) = dense.storage else {
      return try flattened()
    }
    guard let changed = ComputedCosts(computed, changedBy: self) else { return .patched(self) }
    return .dense(DenseCosts(changed))
  }

  /// The same costs in one block, dense where those underneath are: for methods that read the
  /// whole matrix often. O(pairs) time, and the memory of a second matrix.
  ///
  /// Throws what the costs underneath would throw with these sides.
  func flattened() throws(AssignmentError) -> AssignmentCosts {
    guard case .dense(let dense) = base else { return .sparse(try flattenedSparse()) }
    if scale == 1, columns == dense.columns, range.fitsNarrow,
      case .narrow(let values) = dense.storage
    {
      return .dense(try flattenedNarrow(values))
    }
    var values = [Int64](repeating: .max, count: rows * columns)
    forEachPair { row, column, cost in values[row * columns + column] = cost }
    return .dense(try DenseCosts(rows: rows, columns: columns, values: values))
  }

  private func flattenedNarrow(_ underneath: [Int32]) throws(AssignmentError) -> DenseCosts {
    var values = underneath
    values.append(
      contentsOf: repeatElement(.max, count: rows * columns - underneath.count))
    for row in 0..<rows {
      if isReplaced[row] {
        for index in row * columns..<(row + 1) * columns { values[index] = .max }
      }
      for edit in editStart[row]..<editStart[row + 1] {
        let cost = editCost[edit]
        values[row * columns + Int(editColumn[edit])] = cost == .max ? .max : Int32(cost)
      }
    }
    return try DenseCosts(rows: rows, columns: columns, values: values)
  }

  private func flattenedSparse() throws(AssignmentError) -> SparseCosts {
    var start = [Int](repeating: 0, count: rows + 1)
    var column: [Int32] = []
    var values: [Int64] = []
    forEachPair { row, index, cost in
      start[row + 1] += 1
      column.append(Int32(index))
      values.append(cost)
    }
    for row in 0..<rows { start[row + 1] += start[row] }
    return try SparseCosts(
      rows: rows, columns: columns, rowStart: start, columnIndices: column, costs: values)
  }
}

/// Hands on every pair.
private struct EveryPair: ArcWork {
  let body: (_ row: Int, _ column: Int, _ cost: Int64) -> Void

  func run(_ arcs: some ArcRows) {
    for row in 0..<arcs.rows {
      arcs.forEachArc(of: row) { column, cost in body(row, column, cost) }
    }
  }
}
