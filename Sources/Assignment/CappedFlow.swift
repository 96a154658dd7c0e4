/// A least cost flow from rows to columns in which each pair carries up to `cap` units.
///
/// The primal-dual method (L. Ford, D. Fulkerson, *Flows in Networks*, 1962, chapter III): one
/// search from all rows with units left moves the potentials, then a maximum flow over tight arcs
/// sends as much as can be (E. Dinic, *Soviet Mathematics Doklady* 11, 1970, pp. 1277–1280). With
/// few distinct costs there are few rounds, however many units.
struct CappedFlow {
  let cap: Int
  /// Arcs by row, then by column.
  private(set) var arcStart: [Int] = [0]
  private(set) var arcColumn: [Int32] = []
  private(set) var arcRow: [Int32] = []
  private(set) var arcCost: [Int64] = []
  private(set) var flow: [Int] = []
  private(set) var rowPotential: [Int64]
  private(set) var columnPotential: [Int64]
  /// Units that each row has left to send, and each column room for.
  private(set) var left: [Int]
  private var room: [Int]
  private let arcsOfColumn: CompressedGraph
  private var level: [Int32] = []
  private var cursor: [Int] = []

  /// An empty flow; supplies and rooms in units.
  init(_ costs: AssignmentCosts, supply: [Int], room: [Int], cap: Int) {
    self.cap = cap
    left = supply
    self.room = room
    var row = 0
    var columns: [Int32] = []
    var rows: [Int32] = []
    var values: [Int64] = []
    var starts = [0]
    costs.forEachPair { found, column, cost in
      while row < found {
        starts.append(columns.count)
        row += 1
      }
      columns.append(Int32(column))
      rows.append(Int32(found))
      values.append(cost)
    }
    while starts.count <= costs.rows { starts.append(columns.count) }
    (arcStart, arcColumn, arcRow, arcCost) = (starts, columns, rows, values)
    flow = [Int](repeating: 0, count: columns.count)
    arcsOfColumn = CompressedGraph(
      nodes: costs.columns, edges: columns.enumerated().map { (from: $1, to: Int32($0)) })
    columnPotential = [Int64](repeating: 0, count: costs.columns)
    rowPotential = (0..<costs.rows).map { row in
      (starts[row]..<starts[row + 1]).map { values[$0] }.min() ?? 0
    }
  }

  private var rows: Int { left.count }
  private var nodes: Int { left.count + room.count }

  private func reduced(_ arc: Int) -> Int64 {
    arcCost[arc] - rowPotential[Int(arcRow[arc])] - columnPotential[Int(arcColumn[arc])]
  }

  /// Sends everything; returns the nodes that units are stuck in when they cannot all be sent.
  mutating func run() -> [Bool]? {
    while left.contains(where: { $0 > 0 }) {
      if let stuck = movePotentials() { return stuck }
      while layer() {
        cursor = Array(arcStart.dropLast()) + Array(arcsOfColumn.start.dropLast())
        for row in left.indices {
          while left[row] > 0 {
            let sent = send(from: row, left[row])
            if sent == 0 { break }
            left[row] -= sent
          }
        }
      }
    }
    return nil
  }

  /// Distances from all rows with units left to the nearest room; nodes reached where there is
  /// none.
  private mutating func movePotentials() -> [Bool]? {
    var distance = [Int64](repeating: .max, count: nodes)
    var heap = DistanceHeap()
    for row in left.indices where left[row] > 0 {
      distance[row] = 0
      heap.push(0, row)
    }
    var nearest: Int64?
    while nearest == nil, let (reached, node) = heap.pop() {
      guard distance[node] == reached else { continue }
      if node >= rows, room[node - rows] > 0 { nearest = reached }
      forEachStep(from: node) { next, step, _ in
        if reached + step < distance[next] {
          distance[next] = reached + step
          heap.push(reached + step, next)
        }
      }
    }
    guard let nearest else { return distance.map { $0 < .max } }
    for node in 0..<nodes where distance[node] < nearest {
      let step = nearest - distance[node]
      if node < rows { rowPotential[node] += step } else { columnPotential[node - rows] -= step }
    }
    return nil
  }

  private func forEachStep(from node: Int, _ body: (_ next: Int, _ step: Int64, _ arc: Int) -> Void)
  {
    if node < rows {
      for arc in arcStart[node]..<arcStart[node + 1] where flow[arc] < cap {
        body(rows + Int(arcColumn[arc]), reduced(arc), arc)
      }
    } else {
      let column = node - rows
      for position in arcsOfColumn.start[column]..<arcsOfColumn.start[column + 1] {
        let arc = Int(arcsOfColumn.target[position])
        if flow[arc] > 0 { body(Int(arcRow[arc]), -reduced(arc), arc) }
      }
    }
  }

  /// Numbers the nodes by tight steps from rows with units left; whether room is reached.
  private mutating func layer() -> Bool {
    var levels = [Int32](repeating: -1, count: nodes)
    var queue = left.indices.filter { left[$0] > 0 }
    for row in queue { levels[row] = 0 }
    var reachesRoom = false
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      if node >= rows, room[node - rows] > 0 { reachesRoom = true }
      forEachStep(from: node) { target, step, _ in
        if step == 0, levels[target] < 0 {
          levels[target] = levels[node] + 1
          queue.append(target)
        }
      }
    }
    level = levels
    return reachesRoom
  }

  /// Sends up to `amount` along one tight path from node to node of the next level, by a stack of
  /// its own; returns how much arrived.
  private mutating func send(from source: Int, _ amount: Int) -> Int {
    var path: [(arc: Int, forward: Bool)] = []
    var node = source
    while true {
      if node >= rows, room[node - rows] > 0 { break }
      if let step = advance(node) {
        path.append((step, node < rows))
        node = node < rows ? rows + Int(arcColumn[step]) : Int(arcRow[step])
      } else {
        guard let last = path.popLast() else { return 0 }
        node = last.forward ? Int(arcRow[last.arc]) : rows + Int(arcColumn[last.arc])
        cursor[node] += 1
      }
    }
    var sent = min(amount, room[node - rows])
    for (arc, forward) in path { sent = min(sent, forward ? cap - flow[arc] : flow[arc]) }
    for (arc, forward) in path { flow[arc] += forward ? sent : -sent }
    room[node - rows] -= sent
    return sent
  }

  /// The next usable tight arc of a node to the level after it.
  private mutating func advance(_ node: Int) -> Int? {
    let isRow = node < rows
    let end = isRow ? arcStart[node + 1] : arcsOfColumn.start[node - rows + 1]
    while cursor[node] < end {
      let arc = isRow ? cursor[node] : Int(arcsOfColumn.target[cursor[node]])
      let target = isRow ? rows + Int(arcColumn[arc]) : Int(arcRow[arc])
      let isUsable = isRow ? flow[arc] < cap : flow[arc] > 0
      if isUsable, level[target] == level[node] + 1, reduced(arc) == 0 { return arc }
      cursor[node] += 1
    }
    return nil
  }
}
