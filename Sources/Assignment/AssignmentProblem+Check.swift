extension AssignmentProblem {
  /// Checks that a solution is feasible and that its potentials prove it optimal; `nil` when both
  /// hold, else the first broken condition.
  ///
  /// The proof is linear programming duality: with r = cost − row potential − column potential,
  /// r ≥ 0 on unused pairs, r ≤ 0 on used ones, and a column potential that is ≥ 0 below capacity
  /// and ≤ 0 above the minimum, no assignment can be cheaper. Unserved places cost a penalty that
  /// must outweigh all costs. A cost limit (worst pair first) must carry a witness that a lower
  /// one would not do. No value, however hostile, can trap. O(pairs of the problem).
  package func check(_ solution: AssignmentSolution) -> CertificateFault? {
    do throws(CertificateFault) {
      guard forced.isEmpty else { return undecided.check(try withoutForced(solution)) }
      try checkFeasibility(solution)
      try checkRanges(solution)
      guard solution.isProvenByPotentials else {
        throw CertificateFault(.noProof, found: 0, required: 1)
      }
      try withArcs(limit: solution.costLimit, PairConditions(problem: self, solution: solution))
        .get()
      try checkColumns(solution)
      try checkUnserved(solution)
      try checkLimit(solution)
      return nil
    } catch {
      return error
    }
  }

  /// The first broken condition of feasibility alone; `nil` when the pairs are an assignment and
  /// every list has its length. O(pairs of the solution).
  func feasibilityFault(of solution: AssignmentSolution) -> CertificateFault? {
    do throws(CertificateFault) {
      try checkFeasibility(solution)
      try checkRanges(solution)
    } catch {
      return error
    }
    return nil
  }

  private func checkFeasibility(_ solution: AssignmentSolution) throws(CertificateFault) {
    try checkLength(solution.rowPotential.count, rows)
    try checkLength(solution.columnPotential.count, columns)
    try checkLength(solution.unserved.count, rows)
    var served = [Int](repeating: 0, count: rows)
    var load = [Int](repeating: 0, count: columns)
    var before: AssignedPair?
    var total: Int64 = 0
    for pair in solution.pairs {
      let cost = try checkedCost(pair, limit: solution.costLimit)
      if let before, !(before < pair) {
        throw CertificateFault(
          .pairsUnsorted, row: pair.row, column: pair.column, found: Int64(pair.row),
          required: Int64(before.row))
      }
      before = pair
      served[pair.row] += 1
      load[pair.column] += 1
      // The initialiser bounds the sum over any served demand; more pairs than that fail below.
      total &+= cost
    }
    for row in 0..<rows { try checkDemand(row, served[row], solution.unserved[row]) }
    for column in 0..<columns { try checkLoad(column, load[column]) }
    guard total == solution.totalCost else {
      throw CertificateFault(.totalDiffers, found: solution.totalCost, required: total)
    }
  }

  private func checkLength(_ found: Int, _ expected: Int) throws(CertificateFault) {
    guard found == expected else {
      throw CertificateFault(.lengthDiffers, found: Int64(found), required: Int64(expected))
    }
  }

  private func checkedCost(
    _ pair: AssignedPair, limit: Int64?
  ) throws(CertificateFault) -> Int64 {
    let (row, column) = (pair.row, pair.column)
    guard row >= 0, row < rows, column >= 0, column < columns else {
      throw CertificateFault(
        .pairOutOfRange, row: row, column: column, found: Int64(row), required: Int64(rows))
    }
    guard let cost = costs.cost(row: row, column: column), limit.map({ cost <= $0 }) ?? true
    else {
      throw CertificateFault(
        .pairForbidden, row: row, column: column, found: costs.cost(row: row, column: column) ?? 0,
        required: limit ?? 0)
    }
    return cost
  }

  private func checkDemand(
    _ row: Int, _ served: Int, _ unserved: Int
  ) throws(CertificateFault) {
    let places = served.addingReportingOverflow(unserved)
    let mayMiss = service == .most ? unserved >= 0 : unserved == 0
    guard mayMiss, !places.overflow, places.partialValue == rowDemand[row] else {
      throw CertificateFault(
        .demandNotMet, row: row, found: Int64(served), required: Int64(rowDemand[row]))
    }
  }

  private func checkLoad(_ column: Int, _ load: Int) throws(CertificateFault) {
    guard load >= columnMinimum[column] else {
      throw CertificateFault(
        .belowMinimum, column: column, found: Int64(load), required: Int64(columnMinimum[column]))
    }
    guard load <= columnCapacity[column] else {
      throw CertificateFault(
        .aboveCapacity, column: column, found: Int64(load), required: Int64(columnCapacity[column])
      )
    }
  }

  /// Potentials within ±2⁶⁰ and costs within ±2⁶¹ make every later sum safe.
  private func checkRanges(_ solution: AssignmentSolution) throws(CertificateFault) {
    let limit = Int64(1) << 60
    for (row, value) in solution.rowPotential.enumerated() where value.magnitude > limit {
      throw CertificateFault(.potentialTooLarge, row: row, found: value, required: limit)
    }
    for (column, value) in solution.columnPotential.enumerated() where value.magnitude > limit {
      throw CertificateFault(.potentialTooLarge, column: column, found: value, required: limit)
    }
    guard (solution.unservedPenalty != nil) == (service == .most),
      solution.unservedPenalty.map({ $0 >= dominatingPenalty }) ?? true
    else {
      throw CertificateFault(
        .penaltyTooSmall, found: solution.unservedPenalty ?? 0, required: dominatingPenalty)
    }
    if let penalty = solution.unservedPenalty {
      guard penalty <= limit else {
        throw CertificateFault(.potentialTooLarge, found: penalty, required: limit)
      }
      for (row, value) in solution.rowPotential.enumerated() where value > penalty {
        throw CertificateFault(
          .rowPotentialAbovePenalty, row: row, found: value, required: penalty)
      }
    }
  }

  private func checkColumns(_ solution: AssignmentSolution) throws(CertificateFault) {
    var load = [Int](repeating: 0, count: columns)
    for pair in solution.pairs { load[pair.column] += 1 }
    for (column, value) in solution.columnPotential.enumerated() {
      if value < 0, load[column] < columnCapacity[column] {
        throw CertificateFault(
          .potentialNegativeBelowCapacity, column: column, found: value, required: 0)
      }
      if value > 0, load[column] > columnMinimum[column] {
        throw CertificateFault(
          .potentialPositiveAboveMinimum, column: column, found: value, required: 0)
      }
    }
  }

  private func checkUnserved(_ solution: AssignmentSolution) throws(CertificateFault) {
    guard let penalty = solution.unservedPenalty else { return }
    for (row, unserved) in solution.unserved.enumerated()
    where unserved > 0 && solution.rowPotential[row] < penalty {
      throw CertificateFault(
        .unservedPotentialBelowPenalty, row: row, found: solution.rowPotential[row],
        required: penalty)
    }
  }

  private func checkLimit(_ solution: AssignmentSolution) throws(CertificateFault) {
    guard let limit = solution.costLimit else {
      guard solution.worstProof == nil else {
        throw CertificateFault(.limitNotProven, found: 0, required: 0)
      }
      return
    }
    // Sums of demands fit: each is at most the number of columns by now.
    let spare = solution.unserved.reduce(0, &+)
    guard let proof = solution.worstProof, limit > .min,
      confirms(proof, limit: limit - 1, spare: spare)
    else {
      throw CertificateFault(.limitNotProven, found: limit, required: limit)
    }
  }
}

/// Signs of the reduced costs of all pairs.
private struct PairConditions: ArcWork {
  let problem: AssignmentProblem
  let solution: AssignmentSolution

  func run(_ arcs: some ArcRows) -> Result<Void, CertificateFault> {
    let pairs = solution.pairs
    let potentials = ColumnPotentials(solution.columnPotential)
    var next = 0
    var quiet = 0..<0
    for row in 0..<arcs.rows {
      let first = next
      while next < pairs.count, pairs[next].row == row { next += 1 }
      let used = pairs[first..<next]
      let base = solution.rowPotential[row]
      var fault = looseFault(used, potentials)
      if row % 4 == 0, row + 4 <= arcs.rows,
        arcs.haveNone(below: solution.rowPotential, inFourRowsFrom: row, potentials)
      {
        quiet = row..<row + 4
      }
      if fault == nil, quiet.contains(row) { continue }
      arcs.forEachArc(of: row, upTo: base - 1, potentials) { column, cost in
        if column < fault?.column ?? .max, !used.contains(where: { $0.column == column }) {
          fault = CertificateFault(
            .reducedCostNegative, row: row, column: column,
            found: cost - base - potentials[column], required: 0)
        }
      }
      if let fault { return .failure(fault) }
    }
    return .success(())
  }

  /// The first used pair with a positive reduced cost.
  private func looseFault(
    _ used: ArraySlice<AssignedPair>, _ potentials: borrowing ColumnPotentials
  ) -> CertificateFault? {
    for pair in used {
      let cost = problem.costs.cost(row: pair.row, column: pair.column) ?? 0
      let reduced = cost - solution.rowPotential[pair.row] - potentials[pair.column]
      if reduced > 0 {
        return CertificateFault(
          .usedPairNotTight, row: pair.row, column: pair.column, found: reduced, required: 0)
      }
    }
    return nil
  }
}
