/// Tells whether pairs up to a limit serve all but `spare` places and meet all minimums; if not,
/// why.
struct ServiceStage: ArcWork {
  let problem: AssignmentProblem
  let limit: Int64
  let spare: Int

  func run(_ arcs: some ArcRows) -> InfeasibilityWitness? {
    var bounds = problem.flowBounds(countingOnly: true)
    _ = bounds.clampDemand(to: arcs)
    let paths = AugmentingPaths(CostlessArcs(arcs: arcs), bounds, watch: problem.watch)
    paths.run()
    if !problem.watch.isCancelled, !paths.shortColumns.isEmpty {
      let columns = paths.smallestShortSet()
      return problem.watch.isCancelled ? nil : problem.witness(ofColumns: columns, limit: limit)
    }
    let unserved = (0..<arcs.rows).filter { row in
      let slots = paths.slotStart[row]..<paths.slotStart[row + 1]
      return problem.rowDemand[row] > slots.count
        || slots.contains { paths.slotColumn[$0] < 0 }
    }
    let reached = paths.rowsReached(from: unserved)
    if problem.watch.isCancelled { return nil }
    let witness = problem.rowWitness(reached, limit: limit)
    guard let witness, witness.demand - witness.places > spare else { return nil }
    return witness
  }
}

extension AssignmentProblem {
  /// The lowest limit on the cost of a pair that leaves all but `spare` places served, between
  /// proven bounds, with the proof that no lower one does. Bisection over costs.
  func lowestLimit(
    above floor: Int64, upTo ceiling: Int64, spare: Int
  ) -> (limit: Int64, proof: InfeasibilityWitness)? {
    var low = floor
    var high = ceiling
    var proof = withArcs(limit: low, ServiceStage(problem: self, limit: low, spare: spare))
    // Nothing to prove: not even a pair below every cost is needed.
    if proof == nil { return nil }
    while high - low > 1, !watch.isCancelled {
      let middle = low + (high - low) / 2
      let witness = withArcs(
        limit: middle, ServiceStage(problem: self, limit: middle, spare: spare))
      if let witness {
        low = middle
        proof = witness
      } else {
        high = middle
      }
    }
    return proof.map { (high, $0) }
  }
}
