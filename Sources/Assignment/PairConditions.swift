/// Signs of the reduced costs of all pairs, for a solution whose pairs exist and are sorted.
struct PairConditions: ArcWork {
  let solution: AssignmentSolution
  /// The cost of each of its pairs.
  let pairCosts: [Int64]
  let threads: Int

  func run(_ arcs: some ArcRows) -> Result<Void, CertificateFault> {
    let potentials = ColumnPotentials(solution.columnPotential)
    let readsLittle = arcs.readsLittle(upTo: solution.rowPotential, potentials)
    let parts = RowParts.count(threads: threads, rows: arcs.rows, costsPerRow: arcs.columns)
    let faults = RowParts.map(parts) { part in
      firstFault(
        in: RowParts.rows(part, of: parts, in: 0..<arcs.rows),
        parts > 1 ? arcs.forWorker() : arcs, potentials, readsLittle: readsLittle)
    }
    for case let fault? in faults { return .failure(fault) }
    return .success(())
  }

  private func firstFault(
    in rows: Range<Int>, _ arcs: some ArcRows, _ potentials: borrowing ColumnPotentials,
    readsLittle: Bool
  ) -> CertificateFault? {
    let pairs = solution.pairs
    var next = firstPair(of: rows.lowerBound)
    var quiet = 0..<0
    let groups = Buffer<Int32>(repeating: 0, count: GroupMinima.groups(of: arcs.columns))
    for row in rows {
      let first = next
      while next < pairs.count, pairs[next].row == row { next += 1 }
      let used = pairs[first..<next]
      let base = solution.rowPotential[row]
      var fault = looseFault(first..<next, potentials)
      if !readsLittle, (row - rows.lowerBound) % 4 == 0, row + 4 <= rows.upperBound,
        arcs.haveNone(below: solution.rowPotential, inFourRowsFrom: row, potentials)
      {
        quiet = row..<row + 4
      }
      if fault == nil {
        if quiet.contains(row) { continue }
        if readsLittle, arcs.isQuiet(below: base, inRow: row, potentials, groups) { continue }
      }
      arcs.forEachArc(of: row, upTo: base - 1, potentials) { column, cost in
        if column < fault?.column ?? .max, !used.contains(where: { $0.column == column }) {
          fault = CertificateFault(
            .reducedCostNegative, row: row, column: column,
            found: cost - base - potentials[column], required: 0)
        }
      }
      if let fault { return fault }
    }
    return nil
  }

  /// The position of the first pair from a row on.
  private func firstPair(of row: Int) -> Int {
    var low = 0
    var high = solution.pairs.count
    while low < high {
      let middle = (low + high) / 2
      if solution.pairs[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first of some used pairs with a positive reduced cost.
  private func looseFault(
    _ used: Range<Int>, _ potentials: borrowing ColumnPotentials
  ) -> CertificateFault? {
    for index in used {
      let pair = solution.pairs[index]
      let reduced = pairCosts[index] - solution.rowPotential[pair.row] - potentials[pair.column]
      if reduced > 0 {
        return CertificateFault(
          .usedPairNotTight, row: pair.row, column: pair.column, found: reduced, required: 0)
      }
    }
    return nil
  }
}
