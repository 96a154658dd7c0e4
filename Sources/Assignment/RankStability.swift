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
  /// Versions that were mended from the solution's prices instead of solved from nothing.
  package let mended: Int
}

extension AssignmentProblem {
  /// Solves versions of the problem with other costs and counts how often each pair is kept.
  ///
  /// `costs` gives the costs of each version, numbered from 0, with the sides of this problem;
  /// whatever randomness there is, is the caller's. `solution` must be an optimum of this problem.
  /// A version starts from its column potentials: rows are priced anew, and where few pairs break
  /// each is mended by one shortest path; where many do, a solve from nothing is faster.
  ///
  /// Throws when a version is no problem or has other sides, and when the solution is none.
  package func stability(
    of solution: AssignmentSolution, versions: Int,
    costs: (_ version: Int) throws(AssignmentError) -> AssignmentCosts
  ) throws(AssignmentError) -> RankStability {
    let start = try startingPoint(solution)
    var counts: [AssignedPair: Int] = [:]
    var infeasible = 0
    var mended = 0
    for version in 0..<max(0, versions) {
      let problem = try with(costs: try costs(version))
      let rest = problem.undecided
      let warm = rest.restarted(start)
      if warm != nil { mended += 1 }
      let outcome: AssignmentOutcome
      if let warm {
        outcome = try rest.withArcs(limit: nil, warm).get()
      } else {
        outcome = try rest.solve()
      }
      guard case .optimal(let optimum) = outcome else {
        infeasible += 1
        continue
      }
      for pair in optimum.pairs + forced { counts[pair, default: 0] += 1 }
    }
    let kept = solution.pairs.map { pair in
      RankStability.Count(pair: pair, versions: counts.removeValue(forKey: pair) ?? 0)
    }
    let others = counts.map { RankStability.Count(pair: $0.key, versions: $0.value) }
    return RankStability(
      versions: max(0, versions), infeasible: infeasible, kept: kept,
      others: others.sorted { ($1.versions, $0.pair) < ($0.versions, $1.pair) }, mended: mended)
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

  /// Beyond one broken pair in so many rows a solve from nothing is taken: a rule of thumb.
  private static var rowsPerBrokenPair: Int { 8 }

  /// Other costs' optimum mended from column potentials, where few pairs of the solution break.
  private func restarted(_ solution: AssignmentSolution) -> Reoptimisation? {
    let least = withArcs(limit: nil, LeastOfRows(columnPotential: solution.columnPotential))
    let most = solution.unservedPenalty ?? .max
    let rowPotential = least.map { min($0 ?? (most == .max ? 0 : most), most) }
    let broken = solution.pairs.count { pair in
      guard let cost = costs.cost(row: pair.row, column: pair.column) else { return true }
      return cost &- rowPotential[pair.row] &- solution.columnPotential[pair.column] > 0
    }
    guard broken * Self.rowsPerBrokenPair <= rows else { return nil }
    let start = AssignmentSolution(
      pairs: solution.pairs, unserved: solution.unserved, totalCost: solution.totalCost,
      rowPotential: rowPotential, columnPotential: solution.columnPotential,
      unservedPenalty: solution.unservedPenalty)
    return Reoptimisation(
      problem: self, previous: start, wholeRows: [], wholeColumns: [], pairs: [])
  }
}

/// The least cost − column potential of each row.
private struct LeastOfRows: ArcWork {
  let columnPotential: [Int64]

  func run(_ arcs: some ArcRows) -> [Int64?] {
    let potentials = ColumnPotentials(columnPotential)
    return (0..<arcs.rows).map { arcs.least(of: $0, potentials) }
  }
}
