/// How often pairs are part of the optimum when costs are not quite what they are thought to be.
package struct RankStability: Sendable, Equatable {
  /// How often a pair was part of the optimum.
  package struct Count: Sendable, Equatable {
    /// The pair.
    package let pair: AssignedPair
    /// In so many versions.
    package let versions: Int
  }

  /// Versions that were solved.
  package let versions: Int
  /// Versions among them without an assignment.
  package let infeasible: Int
  /// For each pair of the solution, in its order, how often it was kept.
  package let kept: [Count]
  /// All other pairs that ever were part of an optimum, the most frequent first, then by pair.
  package let others: [Count]
  /// Versions that an auction from the solution's prices solved.
  package let fromPrices: Int
}

extension AssignmentProblem {
  /// Solves versions of the problem with other costs and counts how often each pair is kept.
  ///
  /// `costs` gives the costs of each version, numbered from 0, with the sides of this problem;
  /// whatever randomness there is, is the caller's. `solution` must be an optimum of this problem.
  /// Where an auction suits, a version starts from the solution's prices.
  ///
  /// Throws when a version is no problem or has other sides, when the solution is none, and when
  /// the monitor ends it.
  package func stability(
    of solution: AssignmentSolution, versions: Int, monitor: SolveMonitor? = nil,
    costs: (_ version: Int) throws(AssignmentError) -> AssignmentCosts
  ) throws(AssignmentError) -> RankStability {
    let start = try startingPoint(solution)
    var counts: [AssignedPair: Int] = [:]
    var infeasible = 0
    var fromPrices = 0
    for version in 0..<max(0, versions) {
      let problem = try with(costs: try costs(version))
      var rest = problem.undecided
      rest.keptPotential = start.columnPotential
      let outcome = try rest.solve(monitor: monitor)
      guard case .optimal(let optimum) = outcome else {
        infeasible += 1
        continue
      }
      if optimum.method.hasPrefix(Self.fromKeptPrices) { fromPrices += 1 }
      for pair in optimum.pairs + forced { counts[pair, default: 0] += 1 }
    }
    let kept = solution.pairs.map { pair in
      RankStability.Count(pair: pair, versions: counts.removeValue(forKey: pair) ?? 0)
    }
    let others = counts.map { RankStability.Count(pair: $0.key, versions: $0.value) }
    return RankStability(
      versions: max(0, versions), infeasible: infeasible, kept: kept,
      others: others.sorted { ($1.versions, $0.pair) < ($0.versions, $1.pair) },
      fromPrices: fromPrices)
  }

  private func with(costs: AssignmentCosts) throws(AssignmentError) -> AssignmentProblem {
    guard costs.rows == rows else {
      throw .wrongCount(name: "rows", expected: rows, found: costs.rows)
    }
    guard costs.columns == columns else {
      throw .wrongCount(name: "columns", expected: columns, found: costs.columns)
    }
    return try AssignmentProblem(
      costs: costs, rowDemand: rowDemand, columnMinimum: columnMinimum,
      columnCapacity: columnCapacity, service: service, forced: forced)
  }
}
