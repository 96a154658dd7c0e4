/// The least total cost of a problem: potentials and the face of all optima.
struct TotalOptimum {
  var rowPotential: [Int64]
  var columnPotential: [Int64]
  /// The pairs found, sorted.
  var pairs: [OptimalFace.Arc]
  /// All optima; `nil` when they were asked for up to a number of open arcs and have more.
  var face: OptimalFace?
  var method: String
}

/// Finds the least total cost over pairs up to a limit, or why there is no assignment.
struct TotalStage: ArcWork {
  let problem: AssignmentProblem
  let limit: Int64?
  /// A flow of another method to start from.
  var start: WarmStart?
  /// How many open arcs the face may have.
  var openLimit = Int.max

  func run(_ arcs: some ArcRows) -> Outcome {
    var bounds = problem.flowBounds()
    if let row = bounds.clampDemand(to: arcs) {
      return .infeasible(problem.witness(ofRows: [row], limit: limit))
    }
    let paths = AugmentingPaths(
      arcs, bounds, start: start, watch: problem.watch, threads: problem.threads,
      boundsTotal: true)
    paths.run()
    if problem.watch.isCancelled { return .cancelled }
    if let witness = problem.witness(from: paths, limit: limit) { return .infeasible(witness) }
    if problem.watch.isCancelled { return .cancelled }
    let pairs = paths.pairs
    if problem.service == .all {
      problem.watch?.note(bound: pairs.reduce(Int128(0)) { $0 + Int128($1.cost) })
    }
    var rowPotential = paths.rowPotential.array
    for row in 0..<arcs.rows where bounds.demand[row] < problem.rowDemand[row] {
      // The row can never be served in full: its potential is the penalty. All its arcs are used,
      // or a place among the clamped ones is unserved and the potential is the penalty already.
      rowPotential[row] = bounds.unservedCost[row]
    }
    return .optimal(
      TotalOptimum(
        rowPotential: rowPotential, columnPotential: paths.columnPotential.wide.array,
        pairs: pairs, face: paths.face(openLimit: openLimit),
        method: start?.method ?? "shortest augmenting paths"))
  }

  enum Outcome {
    case optimal(TotalOptimum)
    case infeasible(InfeasibilityWitness)
    case cancelled
  }
}

extension AssignmentProblem {
  /// The witness of a flow that could not meet all demands and minimums; `nil` when it could, or
  /// when the monitor has ended the search for one.
  func witness<Arcs>(
    from paths: AugmentingPaths<Arcs>, limit: Int64?
  ) -> InfeasibilityWitness? {
    if !paths.failedRows.isEmpty {
      let rows = paths.smallestFailedSet()
      return watch.isCancelled ? nil : witness(ofRows: rows, limit: limit)
    }
    if !paths.shortColumns.isEmpty {
      let columns = paths.smallestShortSet()
      return watch.isCancelled ? nil : witness(ofColumns: columns, limit: limit)
    }
    return nil
  }

  func witness(ofRows rows: [Int], limit: Int64?) -> InfeasibilityWitness {
    guard let witness = rowWitness(rows, limit: limit), witness.demand > witness.places else {
      preconditionFailure("rows \(rows.prefix(5)) are no witness")
    }
    return witness
  }

  func witness(ofColumns columns: [Int], limit: Int64?) -> InfeasibilityWitness {
    guard let witness = columnWitness(columns, limit: limit), witness.demand > witness.places
    else {
      preconditionFailure("columns \(columns.prefix(5)) are no witness")
    }
    return witness
  }
}
