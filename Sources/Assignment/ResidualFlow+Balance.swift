extension ResidualFlow {
  /// Sends all excess to where something is missing, each along a shortest path, the lowest node
  /// first; returns the first node from which no path leads there. Leaves off, and notes what the
  /// potentials prove, where the monitor ends it.
  func settleExcess() -> Int? {
    for node in 0...hub {
      while excess[node] > 0 {
        guard let nodes = shortestPath(from: node), let end = nodes.last else {
          if watch.isCancelled { noteBound() }
          return node
        }
        let sent = send(upTo: min(excess[node], -excess[end]), along: nodes)
        excess[node] -= sent
        excess[end] += sent
        reset()
      }
    }
    return nil
  }

  /// The value of the potentials bounds the total from below (weak duality), however unbalanced the
  /// flow is; with unserved places the penalty would count, which is no part of the total.
  private func noteBound() {
    guard let watch, penalty == nil else { return }
    var sum: Int128 = 0
    for row in 0..<rows {
      let places = Int128(served(row) + excess[row])
      sum += places * Int128(rowPotential[row] &+ hubPotential)
    }
    for column in 0..<columns {
      let potential = Int128(columnPotential[column] &- hubPotential)
      sum += potential * Int128(potential < 0 ? capacity[column] : minimum[column])
    }
    for row in 0..<rows {
      for link in links(of: row) {
        let (column, cost) = (Int(links[link].column), links[link].cost)
        sum += Int128(min(0, cost &- rowPotential[row] &- columnPotential[column]))
      }
    }
    watch.note(bound: sum)
  }

  /// Raises the penalty that rows with unserved places pay already, with all that depends on it.
  ///
  /// Whatever can be reached from an unserved place, over unused pairs to columns and over used
  /// ones back to rows, holds no free place, or it would have been taken. So all of it can be
  /// shifted together, and no residual arc leaves it. O(pairs of the rows reached).
  func raisePenalty(by step: Int64, except newColumns: Set<Int>) {
    var rowSeen = [Bool](repeating: false, count: rows)
    var columnSeen = [Bool](repeating: false, count: columns)
    for column in newColumns { columnSeen[column] = true }
    var queue = (0..<rows).filter { unserved[$0] > 0 }
    for row in queue { rowSeen[row] = true }
    while let row = queue.popLast(), watch.goesOn(stage, row, after: columns) {
      rowPotential[row] &+= step
      markUsed(of: row)
      arcs.forEachArc(of: row) { column, _ in
        guard !columnSeen[column], mark[column] != markCount else { return }
        columnSeen[column] = true
        columnPotential.set(column, columnPotential[column] &- step)
        for link in links(into: column) {
          let next = Int(links[link].row)
          if !rowSeen[next] {
            rowSeen[next] = true
            queue.append(next)
          }
        }
      }
    }
  }

  /// The balanced flow as a solution; `problem` is the one it is a flow of.
  func solution(of problem: AssignmentProblem) -> AssignmentSolution {
    let arcs = pairs
    var unserved = problem.rowDemand
    for arc in arcs { unserved[Int(arc.row)] -= 1 }
    return AssignmentSolution(
      pairs: arcs.map { AssignedPair(row: Int($0.row), column: Int($0.column)) },
      unserved: unserved, totalCost: arcs.reduce(0) { $0 + $1.cost },
      rowPotential: rowPotential.array, columnPotential: columnPotential.wide.array,
      unservedPenalty: penalty, method: "mended by shortest paths, ties as found")
  }

  /// All optima of the balanced flow's problem; needs potentials that were checked.
  func face() -> OptimalFace {
    var face = OptimalFace(
      rows: rows, columns: columns, settled: [], arcs: [], arcStart: [0], isUsed: [],
      bounds: openBounds(), watch: watch)
    for row in 0..<rows {
      guard watch.goesOn(.ties, row, after: columns) else { break }
      markUsed(of: row)
      arcs.forEachArc(of: row, upTo: rowPotential[row], columnPotential) { column, cost in
        let arc = OptimalFace.Arc(row: Int32(row), column: Int32(column), cost: cost)
        if cost - rowPotential[row] - columnPotential[column] < 0 {
          face.settle(arc)
        } else {
          face.arcs.append(arc)
          face.isUsed.append(mark[column] == markCount)
        }
      }
      face.arcStart.append(face.arcs.count)
    }
    return face
  }

  /// What the potentials leave open at rows and columns.
  private func openBounds() -> FlowBounds {
    var demand = [Int](repeating: 0, count: rows)
    var mayMiss = [Int64](repeating: .max, count: rows)
    for row in 0..<rows {
      demand[row] = served(row) + min(unserved[row], columns)
      if rowPotential[row] == penalty { mayMiss[row] = 0 }
    }
    var minimum = [Int](repeating: 0, count: columns)
    var capacity = minimum
    for column in 0..<columns {
      let potential = columnPotential[column]
      minimum[column] = potential < 0 ? self.capacity[column] : self.minimum[column]
      capacity[column] = potential > 0 ? self.minimum[column] : self.capacity[column]
    }
    return FlowBounds(
      demand: demand, unservedCost: mayMiss, minimum: minimum, capacity: capacity,
      settledLoad: [Int](repeating: 0, count: columns), reward: 4 * Int64(rows) + 4,
      squared: false)
  }
}
