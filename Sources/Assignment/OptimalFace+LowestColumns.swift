extension OptimalFace {
  /// Turns the flow at hand into the canonical one of the face: row by row in ascending order,
  /// each row takes the lowest columns that still leave an optimum for the rows after it.
  ///
  /// Returns whether the search ended within `effort` visited arcs; beyond it the flow is an
  /// optimum still, and the same for the same input. Each decision is one breadth-first search
  /// for a cycle through the arc wanted.
  mutating func takeLowestColumns(effort: Int) -> Bool {
    var search = CycleSearch(self, effort: effort)
    for row in 0..<rows {
      for index in arcStart[row]..<arcStart[row + 1] {
        if !search.isUsed[index] { search.use(index) }
        if search.effortLeft < 0 {
          isUsed = search.isUsed
          return false
        }
        search.isFixed[index] = true
      }
    }
    isUsed = search.isUsed
    return true
  }
}

/// Breadth-first search for cycles in the residual graph of a face.
private struct CycleSearch {
  let face: OptimalFace
  var isUsed: [Bool]
  var isFixed: [Bool]
  var effortLeft: Int
  private var arcsOfColumn: CompressedGraph
  private var served: [Int]
  private var load: [Int]
  /// How a node was reached: an arc's index, `viaHub`, or `unseen`. Of the hub: the node before.
  private var intoRow: [Int32]
  private var intoColumn: [Int32]
  private var intoHub = unseen
  private var seen: [Int32] = []

  private static let unseen: Int32 = -1
  private static let viaHub: Int32 = -2

  init(_ face: OptimalFace, effort: Int) {
    self.face = face
    isUsed = face.isUsed
    isFixed = [Bool](repeating: false, count: face.arcs.count)
    effortLeft = effort
    arcsOfColumn = CompressedGraph(
      nodes: face.columns,
      edges: face.arcs.enumerated().map { (from: $1.column, to: Int32($0)) })
    (served, load) = face.openCounts()
    intoRow = [Int32](repeating: Self.unseen, count: face.rows)
    intoColumn = [Int32](repeating: Self.unseen, count: face.columns)
  }

  /// Makes the flow use the arc, if a cycle of arcs that are not fixed allows it.
  mutating func use(_ index: Int) {
    let arc = face.arcs[index]
    let (row, column) = (Int(arc.row), Int(arc.column))
    intoColumn[column] = Int32(index)
    seen.append(Int32(face.rows + column))
    var next = 0
    while next < seen.count, intoRow[row] == Self.unseen, effortLeft >= 0 {
      let node = Int(seen[next])
      next += 1
      if node < face.rows {
        leaveRow(node)
      } else if node < face.rows + face.columns {
        leaveColumn(node - face.rows)
      } else {
        leaveHub()
      }
    }
    if intoRow[row] != Self.unseen { turn(from: row, to: index) }
    reset()
  }

  private mutating func leaveColumn(_ column: Int) {
    for position in arcsOfColumn.start[column]..<arcsOfColumn.start[column + 1] {
      let index = Int(arcsOfColumn.target[position])
      let row = Int(face.arcs[index].row)
      effortLeft -= 1
      if isUsed[index], !isFixed[index], intoRow[row] == Self.unseen {
        intoRow[row] = Int32(index)
        seen.append(Int32(row))
      }
    }
    if load[column] < face.bounds.capacity[column] { reachHub(from: face.rows + column) }
  }

  private mutating func leaveRow(_ row: Int) {
    for index in face.arcStart[row]..<face.arcStart[row + 1] {
      let column = Int(face.arcs[index].column)
      effortLeft -= 1
      if !isUsed[index], !isFixed[index], intoColumn[column] == Self.unseen {
        intoColumn[column] = Int32(index)
        seen.append(Int32(face.rows + column))
      }
    }
    if face.bounds.unservedCost[row] < .max { reachHub(from: row) }
  }

  private mutating func reachHub(from node: Int) {
    guard intoHub == Self.unseen else { return }
    intoHub = Int32(node)
    seen.append(Int32(face.rows + face.columns))
  }

  private mutating func leaveHub() {
    effortLeft -= face.rows + face.columns
    for row in 0..<face.rows where face.bounds.unservedCost[row] < .max {
      if served[row] < face.bounds.demand[row], intoRow[row] == Self.unseen {
        intoRow[row] = Self.viaHub
        seen.append(Int32(row))
      }
    }
    for column in 0..<face.columns where load[column] > face.bounds.minimum[column] {
      if intoColumn[column] == Self.unseen {
        intoColumn[column] = Self.viaHub
        seen.append(Int32(face.rows + column))
      }
    }
  }

  /// Swaps the arcs of the cycle that the search found, from its end back to the arc wanted.
  private mutating func turn(from row: Int, to wanted: Int) {
    var node = row
    while true {
      let into = node < face.rows ? intoRow[node] : intoColumn[node - face.rows]
      if into == Self.viaHub {
        changeCount(node, by: node < face.rows ? 1 : -1)
        node = Int(intoHub)
        changeCount(node, by: node < face.rows ? -1 : 1)
        continue
      }
      let index = Int(into)
      isUsed[index].toggle()
      if index == wanted { return }
      let arc = face.arcs[index]
      node = node < face.rows ? face.rows + Int(arc.column) : Int(arc.row)
    }
  }

  private mutating func changeCount(_ node: Int, by step: Int) {
    if node < face.rows { served[node] += step } else { load[node - face.rows] += step }
  }

  private mutating func reset() {
    for node in seen.lazy.map(Int.init) {
      if node < face.rows {
        intoRow[node] = Self.unseen
      } else if node < face.rows + face.columns {
        intoColumn[node - face.rows] = Self.unseen
      } else {
        intoHub = Self.unseen
      }
    }
    seen.removeAll(keepingCapacity: true)
  }
}
