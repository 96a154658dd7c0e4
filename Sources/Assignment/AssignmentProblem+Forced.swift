extension AssignmentProblem {
  /// The same problem in which the given pairs are part of every assignment, beside those that
  /// are forced already.
  ///
  /// Objectives count the pairs that are still free to choose; totals count all.
  ///
  /// Throws when a pair lies outside the problem, is not allowed or is forced twice, or when more
  /// pairs of a row or column are forced than it has places.
  package func forcing(_ pairs: [AssignedPair]) throws(AssignmentError) -> AssignmentProblem {
    for pair in pairs
    where pair.row < 0 || pair.row >= rows || pair.column < 0
      || pair.column >= columns
    {
      throw .pairOutOfRange(row: pair.row, column: pair.column)
    }
    return try AssignmentProblem(
      costs: costs, rowDemand: rowDemand, columnMinimum: columnMinimum,
      columnCapacity: columnCapacity, service: service, forced: (forced + pairs).sorted())
  }

  /// Whether the pair is part of every assignment by decree. O(log forced).
  package func forces(_ pair: AssignedPair) -> Bool {
    var low = 0
    var high = forced.count
    while low < high {
      let middle = (low + high) / 2
      if forced[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < forced.count && forced[low] == pair
  }

  /// Checks forced pairs, which ascend, against everything else.
  func checkForced() throws(AssignmentError) {
    var ofRow: [Int: Int] = [:]
    var ofColumn: [Int: Int] = [:]
    for (index, pair) in forced.enumerated() {
      let (row, column) = (pair.row, pair.column)
      if index > 0, forced[index - 1] == pair {
        throw .forcedPairRepeated(row: row, column: column)
      }
      guard costs.cost(row: row, column: column) != nil else {
        throw .forcedPairNotAllowed(row: row, column: column)
      }
      ofRow[row, default: 0] += 1
      ofColumn[column, default: 0] += 1
      if let count = ofRow[row], count > rowDemand[row] {
        throw .forcedAboveDemand(row: row, forced: count, demand: rowDemand[row])
      }
      if let count = ofColumn[column], count > columnCapacity[column] {
        throw .forcedAboveCapacity(
          column: column, forced: count, capacity: columnCapacity[column])
      }
    }
  }

  /// What is left to decide: forced pairs are taken out and use up demand, minimum and capacity.
  var undecided: AssignmentProblem {
    guard !forced.isEmpty else { return self }
    var demand = rowDemand
    var minimum = columnMinimum
    var capacity = columnCapacity
    for pair in forced {
      demand[pair.row] -= 1
      minimum[pair.column] = max(0, minimum[pair.column] - 1)
      capacity[pair.column] -= 1
    }
    let edits = forced.map { PatchedCosts.Edit(row: $0.row, column: $0.column, cost: nil) }
    do throws(AssignmentError) {
      return try AssignmentProblem(
        costs: costs.patched(rows: rows, columns: columns, edits: edits), rowDemand: demand,
        columnMinimum: minimum, columnCapacity: capacity, service: service)
    } catch {
      preconditionFailure("part of a valid problem is not valid: \(error)")
    }
  }

  /// Solves what is left to decide, with stored costs in one block; costs that are never stored
  /// stay so.
  func solveUndecided(
    objectives: [AssignmentObjective], threads: Int, monitor: SolveMonitor?
  ) throws(AssignmentError) -> AssignmentOutcome {
    let rest = undecided
    guard case .patched(let patched) = rest.costs else {
      preconditionFailure("only forced pairs and patched costs are solved in part")
    }
    var flat = try AssignmentProblem(
      costs: try patched.inOneBlock(), rowDemand: rest.rowDemand,
      columnMinimum: rest.columnMinimum, columnCapacity: rest.columnCapacity, service: service,
      forced: [], leastPenalty: rest.dominatingPenalty)
    flat.keptPotential = keptPotential
    switch try flat.solve(objectives: objectives, threads: threads, monitor: monitor) {
    case .optimal(let solution): return .optimal(withForced(solution))
    case .infeasible(let witness): return .infeasible(witness)
    }
  }

  /// Whether a solve has to take forced pairs out, or costs together, first.
  var isSolvedInPart: Bool {
    guard forced.isEmpty else { return true }
    guard case .patched(let patched) = costs else { return false }
    return !patched.isComputed || patched.canBeOneBlock
  }

  /// The forced pairs that take up what a witness misses: places in its columns, taken by rows
  /// outside it, or pairs of its rows that go to columns outside it. Releasing one of them, or
  /// allowing a pair across the witness's border, is what can help.
  ///
  /// The witness's counts leave forced pairs out on both sides. O(forced + witness).
  package func forcedPairs(inTheWayOf witness: InfeasibilityWitness) -> [AssignedPair] {
    let rows = Set(witness.rows)
    let columns = Set(witness.columns)
    return forced.filter { pair in
      switch witness.kind {
      case .tooFewPlaces: columns.contains(pair.column) && !rows.contains(pair.row)
      case .minimumNotReachable: rows.contains(pair.row) && !columns.contains(pair.column)
      }
    }
  }

  /// A solution of ``undecided`` with the forced pairs.
  func withForced(_ rest: AssignmentSolution) -> AssignmentSolution {
    guard !forced.isEmpty else { return rest }
    return AssignmentSolution(
      pairs: (rest.pairs + forced).sorted(), unserved: rest.unserved,
      totalCost: rest.totalCost + forcedCost, rowPotential: rest.rowPotential,
      columnPotential: rest.columnPotential, unservedPenalty: rest.unservedPenalty,
      costLimit: rest.costLimit, worstProof: rest.worstProof,
      isProvenByPotentials: rest.isProvenByPotentials, method: rest.method)
  }

  /// The part of a solution that was free to choose; the first forced pair that it lacks otherwise.
  func withoutForced(
    _ solution: AssignmentSolution
  ) throws(CertificateFault) -> AssignmentSolution {
    guard !forced.isEmpty else { return solution }
    let pairs = Set(solution.pairs)
    for pair in forced where !pairs.contains(pair) {
      throw CertificateFault(
        .forcedPairMissing, row: pair.row, column: pair.column, found: 0, required: 1)
    }
    let total = solution.totalCost.subtractingReportingOverflow(forcedCost)
    guard !total.overflow else {
      throw CertificateFault(
        .totalDiffers, found: solution.totalCost, required: forcedCost)
    }
    return AssignmentSolution(
      pairs: solution.pairs.filter { !forces($0) }, unserved: solution.unserved,
      totalCost: total.partialValue, rowPotential: solution.rowPotential,
      columnPotential: solution.columnPotential, unservedPenalty: solution.unservedPenalty,
      costLimit: solution.costLimit, worstProof: solution.worstProof,
      isProvenByPotentials: solution.isProvenByPotentials, method: solution.method)
  }

  /// The part of a solution that was free to choose; `nil` when it lacks a forced pair.
  func freePart(of solution: AssignmentSolution) -> AssignmentSolution? {
    do throws(CertificateFault) { return try withoutForced(solution) } catch { return nil }
  }

  private var forcedCost: Int64 {
    forced.reduce(0) { $0 + (costs.cost(row: $1.row, column: $1.column) ?? 0) }
  }
}
