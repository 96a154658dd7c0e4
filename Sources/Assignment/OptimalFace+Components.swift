extension OptimalFace {
  /// The face without the arcs that no other flow of the face uses differently.
  ///
  /// Two flows differ by cycles of the residual graph, and an arc lies on a cycle exactly when
  /// its ends are in one strongly connected component (R. Tarjan, *SIAM J. Comput.* 1, 1972,
  /// pp. 146–160). All other arcs keep their state. O(arcs + nodes).
  func pruned() -> OptimalFace {
    let component = StronglyConnected(residualGraph(), watch).component
    if watch.isCancelled { return self }
    let hub = component[rows + columns]
    var face = keeping {
      component[Int(arcs[$0].row)] == component[rows + Int(arcs[$0].column)]
    }
    let counts = face.openCounts()
    for row in 0..<rows where component[row] != hub {
      face.bounds.demand[row] = counts.served[row]
      face.bounds.unservedCost[row] = .max
    }
    for column in 0..<columns where component[rows + column] != hub {
      face.bounds.minimum[column] = counts.load[column]
      face.bounds.capacity[column] = counts.load[column]
    }
    return face
  }

  /// Arcs of the residual graph: rows, columns, and a hub for free places on both sides.
  private func residualGraph() -> CompressedGraph {
    let counts = openCounts()
    var edges: [(from: Int32, to: Int32)] = []
    edges.reserveCapacity(arcs.count + rows + columns)
    for (index, arc) in arcs.enumerated() {
      let column = Int32(rows) + arc.column
      edges.append(isUsed[index] ? (column, arc.row) : (arc.row, column))
    }
    let hub = Int32(rows + columns)
    for row in 0..<rows where bounds.unservedCost[row] < .max {
      if counts.served[row] > 0 { edges.append((Int32(row), hub)) }
      if counts.served[row] < bounds.demand[row] { edges.append((hub, Int32(row))) }
    }
    for column in 0..<columns {
      let node = Int32(rows + column)
      if counts.load[column] < bounds.capacity[column] { edges.append((node, hub)) }
      if counts.load[column] > bounds.minimum[column] { edges.append((hub, node)) }
    }
    return CompressedGraph(nodes: rows + columns + 1, edges: edges)
  }
}

/// A directed graph as lists of targets by node.
struct CompressedGraph {
  let start: [Int]
  let target: [Int32]

  init(nodes: Int, edges: [(from: Int32, to: Int32)]) {
    var start = [Int](repeating: 0, count: nodes + 1)
    for edge in edges { start[Int(edge.from) + 1] += 1 }
    for node in 0..<nodes { start[node + 1] += start[node] }
    var next = start
    var target = [Int32](repeating: 0, count: edges.count)
    for edge in edges {
      target[next[Int(edge.from)]] = edge.to
      next[Int(edge.from)] += 1
    }
    self.start = start
    self.target = target
  }
}

/// Tarjan's strongly connected components, with a stack of its own instead of recursion.
struct StronglyConnected {
  /// The component's number of each node.
  private(set) var component: [Int32]

  private var order: [Int32]
  private var low: [Int32]
  private var open: [Int32] = []
  private var counter: Int32 = 0
  private var found: Int32 = 0

  /// What it holds is void once the monitor has ended it.
  init(_ graph: CompressedGraph, _ watch: SolveWatch? = nil) {
    let nodes = graph.start.count - 1
    component = [Int32](repeating: -1, count: nodes)
    order = [Int32](repeating: -1, count: nodes)
    low = order
    var edge = graph.start
    var path: [Int32] = []
    for root in 0..<nodes where order[root] < 0 {
      enter(Int32(root), &path)
      while let node = path.last, watch.goesOn(.ties, Int(node), after: 1) {
        let index = Int(node)
        if edge[index] < graph.start[index + 1] {
          let next = Int(graph.target[edge[index]])
          edge[index] += 1
          if order[next] < 0 {
            enter(Int32(next), &path)
          } else if component[next] < 0 {
            low[index] = min(low[index], order[next])
          }
        } else {
          leave(&path)
        }
      }
    }
  }

  private mutating func enter(_ node: Int32, _ path: inout [Int32]) {
    order[Int(node)] = counter
    low[Int(node)] = counter
    counter += 1
    open.append(node)
    path.append(node)
  }

  private mutating func leave(_ path: inout [Int32]) {
    let node = Int(path.removeLast())
    if low[node] == order[node] {
      while let member = open.popLast() {
        component[Int(member)] = found
        if Int(member) == node { break }
      }
      found += 1
    }
    if let parent = path.last {
      low[Int(parent)] = min(low[Int(parent)], low[node])
    }
  }
}
