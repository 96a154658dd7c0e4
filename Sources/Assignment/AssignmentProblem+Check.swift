extension AssignmentProblem {
  /// Checks that a solution is feasible and that its potentials prove it optimal; `nil` when both
  /// hold, else the first broken condition.
  ///
  /// The proof is linear programming duality: with r = cost − row potential − column potential,
  /// r ≥ 0 on unused pairs, r ≤ 0 on used ones, and a column potential that is ≥ 0 below capacity
  /// and ≤ 0 above the minimum, no assignment can be cheaper. Unserved places cost a penalty that
  /// must outweigh all costs. A cost limit (worst pair first) must carry a witness that a lower
  /// one would not do. No value, however hostile, can trap. What it finds depends on nothing but
  /// the problem and the solution. O(pairs of the problem).
  package func check(_ solution: AssignmentSolution) -> CertificateFault? {
    check(solution, threads: 1)
  }

  /// As ``check(_:)``, on so many threads, which share the rows and change nothing else.
  package func check(_ solution: AssignmentSolution, threads: Int) -> CertificateFault? {
    do throws(CertificateFault) {
      guard forced.isEmpty else {
        return undecided.check(try withoutForced(solution), threads: threads)
      }
      let pairCosts = try checkFeasibility(solution)
      try checkRanges(solution)
      guard solution.isProvenByPotentials else {
        throw CertificateFault(.noProof, found: 0, required: 1)
      }
      try withArcs(
        limit: solution.costLimit,
        PairConditions(solution: solution, pairCosts: pairCosts, threads: threads)
      ).get()
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
      _ = try checkFeasibility(solution)
      try checkRanges(solution)
    } catch {
      return error
    }
    return nil
  }

  /// Returns the cost of each pair: the pairs lie far apart in memory, and once is enough.
  private func checkFeasibility(
    _ solution: AssignmentSolution
  ) throws(CertificateFault) -> [Int64] {
    try checkLength(solution.rowPotential.count, rows)
    try checkLength(solution.columnPotential.count, columns)
    try checkLength(solution.unserved.count, rows)
    var served = [Int](repeating: 0, count: rows)
    var load = [Int](repeating: 0, count: columns)
    var before: AssignedPair?
    var total: Int64 = 0
    try checkPlaces(solution)
    let costs = withArcs(limit: solution.costLimit, CostsOfPairs(pairs: solution.pairs))
    var found: [Int64] = []
    found.reserveCapacity(costs.count)
    for (pair, cost) in zip(solution.pairs, costs) {
      guard let cost else { throw forbidden(pair, limit: solution.costLimit) }
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
      found.append(cost)
    }
    for row in 0..<rows { try checkDemand(row, served[row], solution.unserved[row]) }
    for column in 0..<columns { try checkLoad(column, load[column]) }
    guard total == solution.totalCost else {
      throw CertificateFault(.totalDiffers, found: solution.totalCost, required: total)
    }
    return found
  }

  private func checkLength(_ found: Int, _ expected: Int) throws(CertificateFault) {
    guard found == expected else {
      throw CertificateFault(.lengthDiffers, found: Int64(found), required: Int64(expected))
    }
  }

  private func checkPlaces(_ solution: AssignmentSolution) throws(CertificateFault) {
    for pair in solution.pairs
    where pair.row < 0 || pair.row >= rows || pair.column < 0 || pair.column >= columns {
      throw CertificateFault(
        .pairOutOfRange, row: pair.row, column: pair.column, found: Int64(pair.row),
        required: Int64(rows))
    }
  }

  private func forbidden(_ pair: AssignedPair, limit: Int64?) -> CertificateFault {
    let cost = costs.cost(row: pair.row, column: pair.column)
    return CertificateFault(
      .pairForbidden, row: pair.row, column: pair.column, found: cost ?? 0, required: limit ?? 0)
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

/// The cost of each of some existing pairs, `nil` for those that are not allowed.
///
/// One loop that does nothing else: the places lie far apart in memory, and many are then on their
/// way at once.
struct CostsOfPairs: ArcWork {
  let pairs: [AssignedPair]

  func run(_ arcs: some ArcRows) -> [Int64?] {
    pairs.map { arcs.cost(row: $0.row, column: $0.column) }
  }
}
