/// A flow from rows over columns to one hub, that may be out of balance, with potentials under
/// which no residual arc has a negative reduced cost.
///
/// Everything a change can do to an optimum is a node with too much or too little: a pair taken
/// away leaves its row with a place too many and its column with one too few. Shortest paths from
/// too much to too little make the flow optimal again (*Network Flows*, section 9.7, successive
/// shortest paths from a pseudoflow). One path mends one change.
///
/// Nodes are rows, columns, and the hub, which takes a column's pairs and a row's unserved places.
/// With the potentials u, v and h of row, column and hub, the reduced costs are c − u − v on pairs,
/// v − h from a column to the hub, penalty − u − h from a row to the hub, and the negative on the
/// way back. Potentials that no check accepts give a flow whose proof no check accepts either, but
/// never a trap and never an endless search: distances are kept from falling.
final class ResidualFlow<Arcs: ArcRows> {
  let arcs: Arcs
  let costs: AssignmentCosts
  /// Who may end the searches; what they give then is void.
  let watch: SolveWatch?
  let stage: SolveMonitor.Stage
  let minimum: Buffer<Int>
  let capacity: Buffer<Int>
  /// Cost of an unserved place; `nil` where every place must be served.
  let penalty: Int64?
  let rowPotential: Buffer<Int64>
  @exclusivity(unchecked) var columnPotential: ColumnPotentials
  @exclusivity(unchecked) var hubPotential: Int64 = 0
  @exclusivity(unchecked) var links: FlowLinks
  /// What each column passes to the hub: its load, once the flow is balanced.
  let passed: Buffer<Int>
  /// Unserved places of each row.
  let unserved: Buffer<Int>
  /// What flows into a node beyond what flows out.
  let excess: Buffer<Int>
  /// Pairs that no path may enter or leave, each row's columns.
  let frozen: [Int32: [Int32]]

  // The state of one search; see ``AugmentingPaths`` for why exclusivity is not checked.
  let distance: Buffer<Int64>
  /// The node from which each node was reached.
  let way: Buffer<Int32>
  let mark: Buffer<Int>
  @exclusivity(unchecked) var markCount = 0
  @exclusivity(unchecked) var touched: [Int32] = []
  @exclusivity(unchecked) var settled: [Int32] = []
  @exclusivity(unchecked) var heap = DistanceHeap()
  @exclusivity(unchecked) var radius = Int64.max
  /// Column potential + the distance below which a column is worth reaching.
  @exclusivity(unchecked) var open = ColumnPotentials(count: 0)
  @exclusivity(unchecked) var unreached = 0
  // The state of a search backwards from nodes where something is missing.
  let backDistance: Buffer<Int64>
  /// The node that follows each node on its way to a target.
  let backWay: Buffer<Int32>
  let rowMark: Buffer<Int>
  @exclusivity(unchecked) var backTouched: [Int32] = []
  @exclusivity(unchecked) var backHeap = DistanceHeap()
  /// Every node nearer to a target than this has its exact distance; 0 without such a search.
  @exclusivity(unchecked) var backRadius: Int64 = 0
  /// The shortest way found so far from the source to a target, and the node where its halves meet.
  @exclusivity(unchecked) var best = Int64.max
  @exclusivity(unchecked) var meeting = 0
  /// The first radius of a search; see ``search(from:within:until:)``.
  let firstRadius: Int64
  /// Columns that a search backwards may look at; 0 where costs cannot be read by column quickly.
  let backBudget: Int

  static var start: Int32 { -1 }

  var rows: Int { arcs.rows }
  var columns: Int { arcs.columns }
  var hub: Int { arcs.rows + arcs.columns }

  /// A flow without pairs, with the given potentials; the hub's is 0.
  init(
    _ arcs: Arcs, of problem: AssignmentProblem, penalty: Int64?, rowPotential: [Int64],
    columnPotential: [Int64], frozen: [Int32: [Int32]] = [:],
    stage: SolveMonitor.Stage = .mending
  ) {
    self.arcs = arcs
    costs = problem.costs
    watch = problem.watch
    self.stage = stage
    self.penalty = penalty
    self.frozen = frozen
    // A minimum above the rows is out of reach; one more than the rows says so without overflow.
    minimum = Buffer(problem.columnMinimum.map { min($0, problem.rows + 1) })
    capacity = Buffer(problem.columnCapacity.map { min($0, problem.rows) })
    self.rowPotential = Buffer(rowPotential)
    self.columnPotential = ColumnPotentials(columnPotential)
    links = FlowLinks(rows: arcs.rows, columns: arcs.columns, capacity: arcs.rows + 16)
    passed = Buffer(repeating: 0, count: arcs.columns)
    unserved = Buffer(repeating: 0, count: arcs.rows)
    let nodes = arcs.rows + arcs.columns + 1
    excess = Buffer(repeating: 0, count: nodes)
    distance = Buffer(repeating: .max, count: nodes)
    way = Buffer(repeating: 0, count: nodes)
    backDistance = Buffer(repeating: .max, count: nodes)
    backWay = Buffer(repeating: 0, count: nodes)
    rowMark = Buffer(repeating: 0, count: arcs.rows)
    mark = Buffer(repeating: 0, count: arcs.columns)
    backBudget = arcs.columnsBack
    firstRadius = 8 * (problem.costs.range.width / Int64(arcs.columns + 1)) + 1
  }

  /// The balanced flow of a solution.
  convenience init(
    _ arcs: Arcs, of problem: AssignmentProblem, _ solution: AssignmentSolution,
    frozen: [Int32: [Int32]] = [:], stage: SolveMonitor.Stage = .mending
  ) {
    self.init(
      arcs, of: problem, penalty: solution.unservedPenalty, rowPotential: solution.rowPotential,
      columnPotential: solution.columnPotential, frozen: frozen, stage: stage)
    for pair in solution.pairs {
      guard let cost = arcs.cost(row: pair.row, column: pair.column) else {
        preconditionFailure("the solution was not checked")
      }
      links.add(row: pair.row, column: pair.column, cost: cost)
      passed[pair.column] += 1
    }
    for row in 0..<rows { unserved[row] = solution.unserved[row] }
  }

  /// The links of a row.
  func links(of row: Int) -> [Int32] {
    var found: [Int32] = []
    var link = links.firstOfRow[row]
    while link >= 0 {
      found.append(link)
      link = links[link].nextOfRow
    }
    return found
  }

  /// The links of a column.
  func links(into column: Int) -> [Int32] {
    var found: [Int32] = []
    var link = links.firstOfColumn[column]
    while link >= 0 {
      found.append(link)
      link = links[link].nextOfColumn
    }
    return found
  }

  /// Number of links of a row.
  func served(_ row: Int) -> Int {
    var count = 0
    var link = links.firstOfRow[row]
    while link >= 0 {
      count += 1
      link = links[link].nextOfRow
    }
    return count
  }

  /// Number of links of a column.
  func load(_ column: Int) -> Int {
    var count = 0
    var link = links.firstOfColumn[column]
    while link >= 0 {
      count += 1
      link = links[link].nextOfColumn
    }
    return count
  }

  /// Marks a row's used and frozen columns, so that `mark[column] == markCount` tells them.
  @inline(__always)
  func markUsed(of row: Int) {
    markCount += 1
    var link = links.firstOfRow[row]
    while link >= 0 {
      mark[Int(links[link].column)] = markCount
      link = links[link].nextOfRow
    }
    if !frozen.isEmpty, let columns = frozen[Int32(truncatingIfNeeded: row)] {
      for column in columns { mark[Int(column)] = markCount }
    }
  }

  /// The used pairs with their costs, sorted.
  var pairs: [OptimalFace.Arc] {
    var pairs: [OptimalFace.Arc] = []
    for row in 0..<rows {
      let first = pairs.count
      var link = links.firstOfRow[row]
      while link >= 0 {
        let found = links[link]
        pairs.append(OptimalFace.Arc(row: found.row, column: found.column, cost: found.cost))
        link = found.nextOfRow
      }
      if pairs.count > first + 1 { pairs[first...].sort { $0.column < $1.column } }
    }
    return pairs
  }

  /// Shifts all potentials so that the hub's is 0, which changes no reduced cost, and lets those
  /// of rows and columns whose pairs are all used meet the bounds that the flow cut off.
  func settleHub(of problem: AssignmentProblem) {
    let shift = hubPotential
    hubPotential = 0
    for row in 0..<rows {
      rowPotential[row] &+= shift
      // With more places than columns, some are left unserved beside those that the flow counts.
      if let penalty, problem.rowDemand[row] > columns { rowPotential[row] = penalty }
    }
    for column in 0..<columns {
      let potential = columnPotential[column] &- shift
      let isFull = passed[column] == problem.columnCapacity[column]
      columnPotential.set(column, isFull ? potential : max(0, potential))
    }
  }
}
