/// How much a pair of an earlier assignment is worth keeping.
package enum Disturbance: Sendable, Equatable {
  /// Among assignments of least total cost, as many earlier pairs stay as can.
  case fewestChanges
  /// Each earlier pair that is given up costs this much, at least 0, in units of the costs.
  case price(Int64)
}

/// An assignment that keeps to an earlier one, with the problem that it is a proven optimum of.
package struct KeptAssignment: Sendable {
  /// The problem in which earlier pairs cost less: ``AssignmentProblem/weighed(keeping:_:)``.
  package let weighed: AssignmentProblem
  /// Its optimum; `weighed.check` accepts it, which proves total and changes at once.
  package let solution: AssignmentSolution
  /// The cost of its pairs in the problem itself.
  package let totalCost: Int64
  /// Earlier pairs that stay, ascending.
  package let kept: [AssignedPair]
  /// Earlier pairs that are given up, ascending.
  package let givenUp: [AssignedPair]
}

/// The answer to a problem that is to keep to an earlier assignment.
package enum KeptOutcome: Sendable {
  /// The best assignment.
  case optimal(KeptAssignment)
  /// No assignment meets all demands and minimums.
  case infeasible(InfeasibilityWitness)
}

extension AssignmentProblem {
  /// The same problem with earlier pairs made cheaper, so that its optima are the assignments that
  /// are best with respect to cost and disturbance.
  ///
  /// For the fewest changes all costs are multiplied by one more than the number of earlier pairs
  /// and an earlier pair costs 1 less: all of them together never outweigh a unit of cost. For a
  /// price the pair costs that much less. Earlier pairs that are not allowed any more are ignored.
  ///
  /// Throws when a price is negative, or the costs become too large to be proven exact.
  package func weighed(
    keeping earlier: [AssignedPair], _ disturbance: Disturbance
  ) throws(AssignmentError) -> AssignmentProblem {
    let allowed = Set(earlier).filter { costs.cost(row: $0.row, column: $0.column) != nil }.sorted()
    let (scale, discount) = try Self.weights(disturbance, pairs: allowed.count)
    let largest = costs.range.magnitude.multipliedReportingOverflow(by: UInt64(scale))
    let limit = UInt64(1) << 60
    guard !largest.overflow, largest.partialValue < limit, discount.magnitude < limit else {
      throw .costsTooLarge(largest: max(costs.range.magnitude, discount.magnitude))
    }
    let edits = allowed.map { pair in
      PatchedCosts.Edit(
        row: pair.row, column: pair.column,
        cost: costs.cost(row: pair.row, column: pair.column).map { $0 * scale - discount })
    }
    return try AssignmentProblem(
      costs: costs.patched(rows: rows, columns: columns, edits: edits, scale: scale),
      rowDemand: rowDemand, columnMinimum: columnMinimum, columnCapacity: columnCapacity,
      service: service, forced: forced)
  }

  private static func weights(
    _ disturbance: Disturbance, pairs: Int
  ) throws(AssignmentError) -> (scale: Int64, discount: Int64) {
    switch disturbance {
    case .fewestChanges: return (Int64(pairs) + 1, 1)
    case .price(let price):
      guard price >= 0 else { throw .negativePrice(price) }
      return (1, price)
    }
  }

  /// The best assignment with respect to cost and then, or at a price, to an earlier assignment.
  ///
  /// `optimum`, an optimum of this problem that ``check(_:)`` accepts, saves a solve. From its
  /// potentials, multiplied like the costs, one shortest path for each earlier pair whose discount
  /// matters leads to the answer. Service still comes first, ties stay as found.
  ///
  /// `monitor` may end it; the bound is then one of the weighed problem, or of this one while it
  /// still is to be solved. Throws what ``weighed(keeping:_:)`` throws, and when `optimum` is none
  /// as far as it is noticed.
  package func solve(
    keeping earlier: [AssignedPair], _ disturbance: Disturbance,
    from optimum: AssignmentSolution? = nil, monitor: SolveMonitor? = nil
  ) throws(AssignmentError) -> KeptOutcome {
    let weighed = try weighed(keeping: earlier, disturbance)
    let start: AssignmentSolution
    if let optimum {
      start = optimum
    } else {
      switch try solve(monitor: monitor) {
      case .infeasible(let witness): return .infeasible(witness)
      case .optimal(let solution): start = solution
      }
    }
    let scale = disturbance == .fewestChanges ? weighed.costs.scale(over: costs) : 1
    let rest = weighed.undecided.watched(by: monitor)
    rest.costs.indexColumns()
    let work = Reoptimisation(
      problem: rest, previous: try startingPoint(start).multiplied(by: scale), wholeRows: [],
      wholeColumns: [], pairs: Set(earlier).filter { !forces($0) }.sorted())
    let outcome = try rest.withArcs(limit: nil, work).get()
    try rest.watch?.check()
    switch outcome {
    case .infeasible(let witness): return .infeasible(witness)
    case .optimal(let solution):
      return .optimal(kept(weighed.withForced(solution), of: weighed, earlier))
    }
  }

  private func kept(
    _ solution: AssignmentSolution, of weighed: AssignmentProblem, _ earlier: [AssignedPair]
  ) -> KeptAssignment {
    let earlier = Set(earlier).sorted()
    return KeptAssignment(
      weighed: weighed, solution: solution,
      totalCost: solution.pairs.reduce(0) {
        $0 + (costs.cost(row: $1.row, column: $1.column) ?? 0)
      },
      kept: earlier.filter { solution.contains($0) },
      givenUp: earlier.filter { !solution.contains($0) })
  }
}

extension AssignmentCosts {
  /// What these costs multiply others by that they are a patch of.
  fileprivate func scale(over costs: AssignmentCosts) -> Int64 {
    guard case .patched(let patched) = self else { return 1 }
    if case .patched(let underneath) = costs { return patched.scale / underneath.scale }
    return patched.scale
  }
}

extension AssignmentSolution {
  /// The same proof in a problem whose costs are all multiplied.
  fileprivate func multiplied(by factor: Int64) -> AssignmentSolution {
    AssignmentSolution(
      pairs: pairs, unserved: unserved, totalCost: totalCost &* factor,
      rowPotential: rowPotential.map { $0 &* factor },
      columnPotential: columnPotential.map { $0 &* factor },
      unservedPenalty: unservedPenalty.map { $0 &* factor }, method: method)
  }
}
