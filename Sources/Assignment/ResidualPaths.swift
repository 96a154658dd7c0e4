/// Dijkstra's search over rows, columns and a hub of free places, in the residual graph of a
/// proven solution, whose reduced costs are non-negative.
struct ResidualPaths {
  private let problem: AssignmentProblem
  private let solution: AssignmentSolution
  private let banned: AssignedPair
  private let firstPair: [Int]
  private let rowsOfColumn: CompressedGraph
  private let load: [Int]
  private let hub: Int
  private var distance: [Int64]
  private var before: [Int32]

  /// The search leaves out the arc of `banned` in both directions.
  init(
    _ problem: AssignmentProblem, _ solution: AssignmentSolution, without banned: AssignedPair
  ) {
    self.problem = problem
    self.solution = solution
    self.banned = banned
    hub = problem.rows + problem.columns
    let byRow = CompressedGraph(
      nodes: problem.rows,
      edges: solution.pairs.map { (from: Int32($0.row), to: Int32($0.column)) })
    firstPair = byRow.start
    rowsOfColumn = CompressedGraph(
      nodes: problem.columns,
      edges: solution.pairs.map { (from: Int32($0.column), to: Int32($0.row)) })
    var load = [Int](repeating: 0, count: problem.columns)
    for pair in solution.pairs { load[pair.column] += 1 }
    self.load = load
    distance = [Int64](repeating: .max, count: hub + 1)
    before = [Int32](repeating: -1, count: hub + 1)
  }

  /// The length of the shortest path, in reduced costs; `nil` when there is none.
  mutating func search(_ arcs: some ArcRows, from start: Int, to end: Int) -> Int64? {
    var heap = DistanceHeap()
    distance[start] = 0
    heap.push(0, start)
    while let (reached, node) = heap.pop() {
      if node == end { return reached }
      guard distance[node] == reached else { continue }
      if node < problem.rows {
        leaveRow(node, at: reached, arcs, &heap)
      } else if node < hub {
        leaveColumn(node - problem.rows, at: reached, arcs, &heap)
      } else {
        leaveHub(at: reached, &heap)
      }
    }
    return nil
  }

  /// The nodes of the path found, both ends included.
  func path(to end: Int) -> [Int] {
    var nodes = [end]
    while before[nodes[nodes.count - 1]] >= 0 { nodes.append(Int(before[nodes[nodes.count - 1]])) }
    return nodes.reversed()
  }

  private mutating func reach(
    _ node: Int, at reached: Int64, from: Int, _ heap: inout DistanceHeap
  ) {
    guard reached < distance[node] else { return }
    distance[node] = reached
    before[node] = Int32(from)
    heap.push(reached, node)
  }

  private mutating func leaveRow(
    _ row: Int, at reached: Int64, _ arcs: some ArcRows, _ heap: inout DistanceHeap
  ) {
    let base = reached - solution.rowPotential[row]
    var next = firstPair[row]
    arcs.forEachArc(of: row) { column, cost in
      if next < firstPair[row + 1], solution.pairs[next].column == column {
        next += 1
        return
      }
      if banned == AssignedPair(row: row, column: column) { return }
      reach(
        problem.rows + column, at: base + cost - solution.columnPotential[column], from: row,
        &heap)
    }
    if let penalty = solution.unservedPenalty { reach(hub, at: base + penalty, from: row, &heap) }
  }

  private mutating func leaveColumn(
    _ column: Int, at reached: Int64, _ arcs: some ArcRows, _ heap: inout DistanceHeap
  ) {
    let potential = solution.columnPotential[column]
    for position in rowsOfColumn.start[column]..<rowsOfColumn.start[column + 1] {
      let row = Int(rowsOfColumn.target[position])
      guard banned != AssignedPair(row: row, column: column),
        let cost = problem.costs.cost(row: row, column: column)
      else { continue }
      let reduced = cost - solution.rowPotential[row] - potential
      reach(row, at: reached - reduced, from: problem.rows + column, &heap)
    }
    if load[column] < problem.columnCapacity[column] {
      reach(hub, at: reached + potential, from: problem.rows + column, &heap)
    }
  }

  private mutating func leaveHub(at reached: Int64, _ heap: inout DistanceHeap) {
    if let penalty = solution.unservedPenalty {
      for row in 0..<problem.rows where solution.unserved[row] > 0 {
        reach(row, at: reached + solution.rowPotential[row] - penalty, from: hub, &heap)
      }
    }
    for column in 0..<problem.columns where load[column] > problem.columnMinimum[column] {
      reach(
        problem.rows + column, at: reached - solution.columnPotential[column], from: hub, &heap)
    }
  }
}
