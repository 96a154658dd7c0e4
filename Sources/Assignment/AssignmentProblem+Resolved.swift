/// A problem after changes and its answer.
package struct ResolvedAssignment: Sendable {
  /// The problem after the changes.
  package let problem: AssignmentProblem
  /// Its answer.
  package let outcome: AssignmentOutcome
}

extension AssignmentProblem {
  /// Solves the problem after changes, from an optimum before them.
  ///
  /// `previous` must be an optimum of this problem that ``check(_:)`` accepts and that has no cost
  /// limit. Its pairs and potentials are kept where the changes let them stand, and each thing
  /// that is out of balance then costs one shortest path (*Network Flows*, section 9.7), so that a
  /// few changes take a small part of a solve and few rows get other columns. The answer is as
  /// exact as a solve's, with potentials that ``check(_:)`` accepts, or a witness.
  ///
  /// Without `objectives` the total is least and ties stay as found: the same for the same input
  /// always. With objectives the answer is the same as ``solve(objectives:threads:monitor:)``
  /// gives for the problem after the changes; that reads all its pairs once or twice. `monitor` may
  /// end it as it may end a solve.
  ///
  /// Throws when the changes make no problem, when the previous solution is none of this problem
  /// or, as far as it is noticed, no optimum; with objectives also what a solve throws.
  /// O(rows + columns + changed pairs + paths · (pairs + nodes log nodes)).
  package func resolved(
    after changes: [AssignmentChange], from previous: AssignmentSolution,
    objectives: [AssignmentObjective]? = nil, monitor: SolveMonitor? = nil
  ) throws(AssignmentError) -> ResolvedAssignment {
    let changed = try ChangedProblem(self, changes)
    let problem = try changed.problem()
    if let objectives, try Self.completed(objectives).first != .total {
      return ResolvedAssignment(
        problem: problem, outcome: try problem.solve(objectives: objectives, monitor: monitor))
    }
    let rest = problem.undecided.watched(by: monitor)
    rest.noteLeastCosts()
    rest.costs.indexColumns()
    let pairs = changed.edits.lazy.map { AssignedPair(row: $0.row, column: $0.column) }
    let work = Reoptimisation(
      problem: rest, previous: try startingPoint(previous), wholeRows: changed.wholeRows,
      wholeColumns: changed.wholeColumns,
      pairs: pairs.filter {
        !changed.wholeRows.contains($0.row) && !changed.wholeColumns.contains($0.column)
      })
    let outcome = try rest.mended(work, objectives: objectives)
    if case .optimal(let solution) = outcome {
      return ResolvedAssignment(problem: problem, outcome: .optimal(problem.withForced(solution)))
    }
    return ResolvedAssignment(problem: problem, outcome: outcome)
  }

  /// The part of a solution that was free to choose, where it is an assignment of this problem.
  func startingPoint(
    _ solution: AssignmentSolution
  ) throws(AssignmentError) -> AssignmentSolution {
    do throws(CertificateFault) {
      let rest = try withoutForced(solution)
      if let fault = undecided.feasibilityFault(of: rest) { throw fault }
      guard rest.isProvenByPotentials, rest.costLimit == nil else {
        throw CertificateFault(.noProof, found: 0, required: 1)
      }
      return rest
    } catch {
      throw .previousNotOptimal(error)
    }
  }

  /// Carries a reoptimisation out and decides later objectives and ties where they are wanted.
  private func mended(
    _ work: Reoptimisation, objectives: [AssignmentObjective]?
  ) throws(AssignmentError) -> AssignmentOutcome {
    let outcome = try withArcs(limit: nil, work).get()
    try watch?.check()
    guard let objectives, case .optimal(let solution) = outcome else { return outcome }
    watch?.note(bound: Int128(solution.totalCost))
    if let fault = check(solution) { throw .previousNotOptimal(fault) }
    let later = try Self.completed(objectives).dropFirst()
    return .optimal(try decided(later, amongOptimaOf: solution))
  }

  /// The solution of the same total that is best by later objectives and the rule for ties.
  private func decided(
    _ later: ArraySlice<AssignmentObjective>, amongOptimaOf solution: AssignmentSolution
  ) throws(AssignmentError) -> AssignmentSolution {
    let face = withArcs(limit: nil, FaceOfSolution(problem: self, solution: solution))
    try watch?.check()
    if later.isEmpty, face.arcs.count > mostOpenArcs { return solution }
    let isSearched = later.contains(.worst) && rowDemand.contains { $0 > 1 }
    let best = try decide(later, on: face.pruned(), isSearched: isSearched)
    try watch?.check()
    var unserved = rowDemand
    for arc in best.face.pairs { unserved[Int(arc.row)] -= 1 }
    return AssignmentSolution(
      pairs: best.face.pairs.map { AssignedPair(row: Int($0.row), column: Int($0.column)) },
      unserved: unserved, totalCost: solution.totalCost, rowPotential: solution.rowPotential,
      columnPotential: solution.columnPotential, unservedPenalty: solution.unservedPenalty,
      method: "mended by shortest paths" + (best.isCanonical ? "" : ", ties as found"))
  }
}

/// All optima beside one that was checked.
struct FaceOfSolution: ArcWork {
  let problem: AssignmentProblem
  let solution: AssignmentSolution

  func run(_ arcs: some ArcRows) -> OptimalFace {
    ResidualFlow(arcs, of: problem, solution).face()
  }
}
