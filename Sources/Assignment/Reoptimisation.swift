/// Makes an optimum of a problem before changes into one after them.
///
/// What the changes leave valid is kept: potentials, and pairs whose reduced cost still allows
/// them. A row or column whose costs all changed is priced anew and starts without pairs; a row
/// with a pair that became too cheap is, too. What is out of balance then, ``ResidualFlow`` mends.
struct Reoptimisation: ArcWork {
  /// The problem after the changes, without forced pairs.
  let problem: AssignmentProblem
  /// An optimum before them, without forced pairs, with a list for every row and column before.
  let previous: AssignmentSolution
  let wholeRows: Set<Int>
  let wholeColumns: Set<Int>
  /// Single pairs that changed.
  let pairs: [AssignedPair]

  func run(_ arcs: some ArcRows) -> Swift.Result<AssignmentOutcome, AssignmentError> {
    for row in 0..<problem.rows where problem.rowDemand[row] > problem.columns {
      if problem.service == .all {
        return .success(.infeasible(problem.witness(ofRows: [row], limit: nil)))
      }
    }
    let flow = start(arcs)
    keepPairs(in: flow)
    if let penalty = flow.penalty, let before = previous.unservedPenalty, penalty > before {
      flow.raisePenalty(by: penalty - before, except: wholeColumns)
    }
    priceColumns(in: flow)
    let priced = priceRows(in: flow)
    balance(flow, except: priced)
    if problem.watch.isCancelled { return cancelled }
    if let stuck = flow.settleExcess() {
      return problem.watch.isCancelled ? cancelled : failure(of: flow, from: stuck)
    }
    flow.settleHub(of: problem)
    return .success(.optimal(flow.solution(of: problem)))
  }

  private var cancelled: Swift.Result<AssignmentOutcome, AssignmentError> {
    .failure(.cancelled(bound: problem.watch?.bound))
  }

  private func start<Arcs: ArcRows>(_ arcs: Arcs) -> ResidualFlow<Arcs> {
    let newRows = problem.rows - previous.rowPotential.count
    let newColumns = problem.columns - previous.columnPotential.count
    return ResidualFlow(
      arcs, of: problem, penalty: penalty,
      rowPotential: previous.rowPotential + [Int64](repeating: 0, count: newRows),
      columnPotential: previous.columnPotential + [Int64](repeating: 0, count: newColumns))
  }

  /// The penalty before, where it still outweighs all costs; else twice what is needed, so that
  /// rows that join one after the other seldom raise it.
  private var penalty: Int64? {
    guard problem.service == .most else { return nil }
    let least = problem.dominatingPenalty
    if let before = previous.unservedPenalty, before >= least { return before }
    return least < 1 << 56 ? least * 2 : least
  }

  /// Links the pairs that are still allowed and whose reduced cost is still at most 0.
  private func keepPairs(in flow: ResidualFlow<some ArcRows>) {
    for pair in previous.pairs
    where !wholeRows.contains(pair.row) && !wholeColumns.contains(pair.column) {
      guard let cost = flow.arcs.cost(row: pair.row, column: pair.column) else { continue }
      let reduced = cost &- flow.rowPotential[pair.row] &- flow.columnPotential[pair.column]
      if reduced <= 0 { flow.links.add(row: pair.row, column: pair.column, cost: cost) }
    }
    for row in previous.unserved.indices where !wholeRows.contains(row) {
      let open = min(problem.rowDemand[row], problem.columns) - flow.served(row)
      if problem.service == .most { flow.unserved[row] = max(0, min(previous.unserved[row], open)) }
    }
  }

  /// A column priced anew takes the greatest potential, up to 0, that no row would undercut.
  private func priceColumns(in flow: ResidualFlow<some ArcRows>) {
    for column in wholeColumns.sorted()
    where problem.watch.goesOn(.mending, column, after: 8 * problem.rows) {
      var least: Int64 = 0
      for row in 0..<problem.rows where !wholeRows.contains(row) {
        if let cost = flow.arcs.cost(row: row, column: column) {
          least = min(least, cost &- flow.rowPotential[row])
        }
      }
      flow.columnPotential.set(column, least)
    }
  }

  /// Prices rows that must start anew and takes their pairs away; returns them.
  private func priceRows(in flow: ResidualFlow<some ArcRows>) -> Set<Int> {
    var rows = wholeRows
    for row in 0..<problem.rows where flow.served(row) > problem.rowDemand[row] {
      rows.insert(row)
    }
    for pair in pairs where !rows.contains(pair.row) && !wholeColumns.contains(pair.column) {
      // Earlier pairs that are to be kept may lie outside the problem by now.
      guard let cost = problem.costs.cost(row: pair.row, column: pair.column) else { continue }
      let reduced =
        cost &- flow.rowPotential[pair.row] &- flow.columnPotential[pair.column]
      let isUsed = flow.links(of: pair.row).contains {
        flow.links[$0].column == Int32(pair.column)
      }
      if reduced < 0, !isUsed { rows.insert(pair.row) }
    }
    for row in rows.sorted() where problem.watch.goesOn(.mending, row, after: flow.columns) {
      for link in flow.links(of: row) { flow.links.remove(link) }
      flow.unserved[row] = 0
      let least = flow.arcs.least(of: row, flow.columnPotential)
      flow.rowPotential[row] = min(least ?? flow.penalty ?? 0, flow.penalty ?? .max)
    }
    return rows
  }

  /// Sets what columns pass on and rows leave unserved to what the potentials ask for, and counts
  /// what that puts out of balance.
  private func balance(_ flow: ResidualFlow<some ArcRows>, except priced: Set<Int>) {
    var hub = 0
    for column in 0..<flow.columns {
      let load = flow.load(column)
      let potential = flow.columnPotential[column]
      let (least, most) = (flow.minimum[column], flow.capacity[column])
      let wanted = potential > 0 ? least : potential < 0 ? most : load
      flow.passed[column] = max(least, min(wanted, most))
      flow.excess[flow.rows + column] = load - flow.passed[column]
      hub += flow.passed[column]
    }
    for row in 0..<flow.rows {
      if flow.penalty.map({ $0 != flow.rowPotential[row] }) ?? true { flow.unserved[row] = 0 }
      let demand = min(problem.rowDemand[row], problem.columns)
      flow.excess[row] = demand - flow.unserved[row] - flow.served(row)
      hub += flow.unserved[row] - demand
    }
    flow.excess[flow.hub] = hub
  }

  /// The set that a failed search could not leave is a witness: its rows when it does not contain
  /// the hub, else the columns around which it ends. Where something is missing within the set,
  /// only potentials that prove nothing can have kept the search from it.
  private func failure(
    of flow: ResidualFlow<some ArcRows>, from stuck: Int
  ) -> Swift.Result<AssignmentOutcome, AssignmentError> {
    let seen = flow.reached(from: stuck)
    if problem.watch.isCancelled { return cancelled }
    if seen.indices.contains(where: { seen[$0] && flow.excess[$0] < 0 }) {
      return .failure(
        .previousNotOptimal(CertificateFault(.noProof, found: 0, required: 1)))
    }
    if !seen[flow.hub] {
      let rows = (0..<flow.rows).filter { seen[$0] }
      return .success(.infeasible(problem.witness(ofRows: rows, limit: nil)))
    }
    let around = flow.columnsAroundGap(problem)
    if problem.watch.isCancelled { return cancelled }
    if let witness = problem.columnWitness(around, limit: nil), witness.demand > witness.places {
      return .success(.infeasible(witness))
    }
    let outside = (0..<flow.columns).filter { !seen[flow.rows + $0] }
    return .success(.infeasible(problem.witness(ofColumns: outside, limit: nil)))
  }
}
