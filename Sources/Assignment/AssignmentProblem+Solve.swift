extension AssignmentProblem {
  /// Solves the problem to proven optimality, or tells why it has no assignment.
  ///
  /// Served places come first with `.most`; then the objectives count in the given order, `.total`
  /// last where it is not named. Among all assignments that are equal in every objective the
  /// canonical one is taken: row by row in ascending order, each row takes the lowest columns that
  /// leave an optimum for the rows after it. It depends neither on the method nor on `threads`.
  ///
  /// With more than ``mostOpenArcs`` tied pairs, ties stay as the method found them: the same for
  /// the same input always, and ``AssignmentSolution/method`` says so.
  /// With several places a row, `.worst` (the greatest sum of a row) is a search; after it ties
  /// stay as found, for the same input always the same.
  ///
  /// Throws when an objective is repeated, when `.spread` comes before `.total` or after a first
  /// `.worst` with several places a row, or when that search is not settled within
  /// ``searchLimit`` flows. With a monitor that says stop, throws `.cancelled` within a fraction of
  /// a second; the monitor changes nothing else.
  package func solve(
    objectives: [AssignmentObjective] = [.total], threads: Int = 1, monitor: SolveMonitor? = nil
  ) throws(AssignmentError) -> AssignmentOutcome {
    let order = try Self.completed(objectives)
    if isSolvedInPart {
      return try solveUndecided(objectives: objectives, threads: threads, monitor: monitor)
    }
    let watched = watched(by: monitor, threads: threads)
    watched.noteLeastCosts()
    let outcome = try watched.solve(order)
    try watched.watch?.check()
    return outcome
  }

  /// Notes the first bound there is: every place at the least of all costs.
  func noteLeastCosts() {
    guard let watch, service == .all, !costs.range.isEmpty else { return }
    let places = rowDemand.reduce(Int128(0)) { $0 + Int128($1) }
    watch.note(bound: places * Int128(costs.range.lowest))
  }

  private func solve(_ order: [AssignmentObjective]) throws(AssignmentError) -> AssignmentOutcome {
    if order[0] == .worst {
      let several = rowDemand.contains { $0 > 1 }
      return several ? try solveWorstSumFirst(order) : try solveWorstPairFirst(order)
    }
    return try solveTotal(limit: nil, proof: nil, then: order.dropFirst())
  }

  static func completed(
    _ objectives: [AssignmentObjective]
  ) throws(AssignmentError) -> [AssignmentObjective] {
    var order: [AssignmentObjective] = []
    for objective in objectives {
      guard !order.contains(objective) else { throw .objectiveRepeated(objective) }
      guard objective != .spread || order.contains(.total) else { throw .spreadBeforeTotal }
      order.append(objective)
    }
    if !order.contains(.total) { order.append(.total) }
    return order
  }

  /// The least total over pairs up to `limit`, then the later objectives among its optima.
  private func solveTotal(
    limit: Int64?, proof: InfeasibilityWitness?, then later: ArraySlice<AssignmentObjective>
  ) throws(AssignmentError) -> AssignmentOutcome {
    var stage = TotalStage(problem: self, limit: limit)
    stage.start = limit == nil ? quickStart() : nil
    try watch?.check()
    if let start = stage.start, later.isEmpty, let solution = decidedAmongMany(start) {
      return .optimal(solution)
    }
    stage.openLimit = later.isEmpty ? mostOpenArcs : .max
    switch withArcs(limit: limit, stage) {
    case .cancelled: throw .cancelled(bound: watch?.bound)
    case .infeasible(let witness):
      return .infeasible(witness)
    case .optimal(var optimum):
      try watch?.check()
      guard let face = optimum.face else {
        optimum.method += Self.tiesAsFound
        return .optimal(
          solution(optimum, optimum.pairs, limit: limit, proof: proof, isProven: true))
      }
      let isSearched = later.contains(.worst) && rowDemand.contains { $0 > 1 }
      // The search for lowest columns does without pruning where nearly all arcs would remain.
      let isTied = face.arcs.count > 20 * (rows + columns) && later.isEmpty
      let decided = try decide(later, on: isTied ? face : face.pruned(), isSearched: isSearched)
      if isSearched { optimum.method += ", search for the worst row" }
      if !decided.isCanonical { optimum.method += Self.tiesAsFound }
      return .optimal(
        solution(optimum, decided.face.pairs, limit: limit, proof: proof, isProven: true))
    }
  }

  /// Decides the later objectives and then the ties on the face of optima.
  func decide(
    _ later: ArraySlice<AssignmentObjective>, on whole: OptimalFace, isSearched: Bool
  ) throws(AssignmentError) -> (face: OptimalFace, isCanonical: Bool) {
    try watch?.check()
    var face = whole
    for objective in later {
      if objective == .worst, isSearched {
        // Within the least worst sum the spread is decided by the search itself.
        var search = FairestSearch(flows: Self.searchLimit, watch: watch)
        return (try search.best(of: face, squared: later.last == .spread), false)
      }
      face = objective == .worst ? face.withCheapestWorstPair() : face.spread()
      try watch?.check()
      face = face.pruned()
      try watch?.check()
    }
    let isCanonical = face.takeLowestColumns(effort: Self.tieEffort)
    return (face, isCanonical)
  }

  /// Flows that the search for the fairest worst sum may compute.
  package static var searchLimit: Int { 2_000 }

  /// Open arcs up to which ties are decided by the rule of the lowest columns where the total is
  /// the only objective: a square of 1,000 with a tenth of all pairs tied, some milliseconds.
  package var mostOpenArcs: Int { 100_000 + 8 * rows }

  /// Visited arcs up to which ties are decided by the rule of the lowest columns; beyond, the
  /// optimum found so far stands. Under a second of work.
  static var tieEffort: Int { 200_000_000 }

  private func solveWorstPairFirst(
    _ order: [AssignmentObjective]
  ) throws(AssignmentError) -> AssignmentOutcome {
    let first = withArcs(limit: nil, TotalStage(problem: self, limit: nil))
    try watch?.check()
    guard case .optimal(let optimum) = first else {
      return try solveTotal(limit: nil, proof: nil, then: [])
    }
    let pairs = optimum.pairs
    let later = order.filter { $0 == .spread }[...]
    guard let worst = pairs.map(\.cost).max() else {
      return try solveTotal(limit: nil, proof: nil, then: later)
    }
    let places = rowDemand.reduce(0, +)
    let found = lowestLimit(
      above: costs.range.lowest - 1, upTo: worst, spare: places - pairs.count)
    try watch?.check()
    guard let found else { return try solveTotal(limit: nil, proof: nil, then: later) }
    return try solveTotal(limit: found.limit, proof: found.proof, then: later)
  }

  private func solveWorstSumFirst(
    _ order: [AssignmentObjective]
  ) throws(AssignmentError) -> AssignmentOutcome {
    switch withArcs(limit: nil, TotalStage(problem: self, limit: nil)) {
    case .cancelled: throw .cancelled(bound: watch?.bound)
    case .infeasible(let witness):
      return .infeasible(witness)
    case .optimal(var optimum):
      let everything = withArcs(limit: nil, ServiceFace(problem: self))
      try watch?.check()
      guard !order.contains(.spread) else { throw .spreadAfterWorstSums }
      var search = FairestSearch(flows: Self.searchLimit, watch: watch)
      let face = try search.best(of: everything, squared: false)
      optimum.method += ", search for the worst row"
      return .optimal(solution(optimum, face.pairs, limit: nil, proof: nil, isProven: false))
    }
  }

  private func solution(
    _ optimum: TotalOptimum, _ arcs: [OptimalFace.Arc], limit: Int64?, proof: InfeasibilityWitness?,
    isProven: Bool
  ) -> AssignmentSolution {
    var unserved = rowDemand
    var total: Int64 = 0
    for arc in arcs {
      unserved[Int(arc.row)] -= 1
      total += arc.cost
    }
    return AssignmentSolution(
      pairs: arcs.map { AssignedPair(row: Int($0.row), column: Int($0.column)) },
      unserved: unserved, totalCost: total, rowPotential: optimum.rowPotential,
      columnPotential: optimum.columnPotential,
      unservedPenalty: service == .most ? dominatingPenalty : nil, costLimit: limit,
      worstProof: proof, isProvenByPotentials: isProven, method: optimum.method)
  }
}

/// The face of all assignments that serve as many places as can be, whatever they cost.
struct ServiceFace: ArcWork {
  let problem: AssignmentProblem

  func run(_ arcs: some ArcRows) -> OptimalFace {
    var bounds = problem.flowBounds(countingOnly: true)
    _ = bounds.clampDemand(to: arcs)
    let paths = AugmentingPaths(CostlessArcs(arcs: arcs), bounds, watch: problem.watch)
    paths.run()
    var face = paths.face()
    for index in face.settled.indices { price(&face.settled[index]) }
    for index in face.arcs.indices { price(&face.arcs[index]) }
    return face
  }

  private func price(_ arc: inout OptimalFace.Arc) {
    guard let cost = problem.costs.cost(row: Int(arc.row), column: Int(arc.column)) else {
      preconditionFailure("an arc without a cost")
    }
    arc.cost = cost
  }
}
