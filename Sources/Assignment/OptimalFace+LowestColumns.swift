extension OptimalFace {
  /// Turns the flow at hand into the canonical one of the face: row by row in ascending order,
  /// each row takes the lowest columns that still leave an optimum for the rows after it.
  ///
  /// Returns whether the search ended within `effort` visited arcs; beyond it the flow is an
  /// optimum still, and the same for the same input. One breadth-first search a row and change.
  mutating func takeLowestColumns(effort: Int) -> Bool {
    if arcs.isEmpty { return true }
    var search = CycleSearch(self, effort: effort)
    var before = effort
    for row in 0..<rows where search.effortLeft >= 0 {
      guard watch.goesOn(.ties, row, after: before - search.effortLeft + 16) else { break }
      before = search.effortLeft
      search.settle(row)
    }
    isUsed = search.isUsed
    return search.effortLeft >= 0
  }
}

/// Search for cycles in the residual graph of a face, backwards from the row whose arcs are being
/// decided: a column that can reach the row, without touching rows decided before, is one that
/// the row may take.
private struct CycleSearch {
  let face: OptimalFace
  var isUsed: [Bool]
  var effortLeft: Int
  /// The row being decided; rows before it are left alone.
  private var current = 0
  private let arcsOfColumn: CompressedGraph
  /// First position in a column's list whose row is not decided yet.
  private var columnCursor: [Int]
  /// Used arcs of each row, in a block of the length of its demand.
  private let usedStart: [Int]
  private var usedArcs: [Int32]
  private var served: [Int]
  private var load: [Int]
  /// How many undecided pairs use each column; one without any, and full, leads nowhere.
  private var openPairs: [Int]
  /// Where a node goes on towards the row: an arc's index, `viaHub`, or `unseen`; of the hub: the
  /// next node.
  private var next: [Int32]
  private var seen: [Int32] = []
  private var done = 0

  private static let unseen: Int32 = -1
  private static let viaHub: Int32 = -2
  private static let target: Int32 = -3

  init(_ face: OptimalFace, effort: Int) {
    self.face = face
    isUsed = face.isUsed
    effortLeft = effort
    arcsOfColumn = CompressedGraph(
      nodes: face.columns,
      edges: face.arcs.enumerated().map { (from: $1.column, to: Int32($0)) })
    columnCursor = Array(arcsOfColumn.start.dropLast())
    (served, load) = face.openCounts()
    openPairs = load
    var starts = [0]
    for demand in face.bounds.demand { starts.append(starts[starts.count - 1] + max(0, demand)) }
    usedStart = starts
    usedArcs = [Int32](repeating: -1, count: starts[face.rows])
    var filled = starts
    for index in face.arcs.indices where face.isUsed[index] {
      let row = Int(face.arcs[index].row)
      usedArcs[filled[row]] = Int32(index)
      filled[row] += 1
    }
    next = [Int32](repeating: Self.unseen, count: face.rows + face.columns + 1)
  }

  private var hub: Int { face.rows + face.columns }

  /// Decides the arcs of a row in ascending order of column.
  mutating func settle(_ row: Int) {
    current = row
    start()
    for index in face.arcStart[row]..<face.arcStart[row + 1] {
      let column = Int(face.arcs[index].column)
      if !isUsed[index] {
        let leadsOn = openPairs[column] > 0 || load[column] < face.bounds.capacity[column]
        guard leadsOn, reaches(face.rows + column) else { continue }
        turn(index)
      }
      // From here on the arc stays: forget it, and what only it made reachable.
      replaceUsed(of: row, Int32(index), by: -1)
      openPairs[column] -= 1
      reset()
      start()
      if effortLeft < 0 { break }
    }
    reset()
  }

  private mutating func start() {
    next[current] = Self.target
    seen.append(Int32(current))
  }

  private mutating func reset() {
    for node in seen { next[Int(node)] = Self.unseen }
    seen.removeAll(keepingCapacity: true)
    done = 0
  }

  /// Goes on searching until the node is seen or nothing is left.
  private mutating func reaches(_ node: Int) -> Bool {
    while next[node] == Self.unseen, done < seen.count, effortLeft >= 0 {
      let from = Int(seen[done])
      done += 1
      if from == current {
        enterRow(from)
      } else if from < face.rows {
        continue
      } else if from < hub {
        enterColumn(from - face.rows)
      } else {
        enterHub()
      }
    }
    return next[node] != Self.unseen
  }

  private mutating func see(_ node: Int, _ step: Int32) {
    guard next[node] == Self.unseen else { return }
    next[node] = step
    seen.append(Int32(node))
    // At once, not in turn: the column wanted is mostly one that such a row uses.
    if node < face.rows { enterRow(node) }
  }

  /// A row is entered from the columns that it uses, or from the hub into an unserved place.
  private mutating func enterRow(_ row: Int) {
    for position in usedStart[row]..<usedStart[row + 1] where usedArcs[position] >= 0 {
      let index = usedArcs[position]
      see(face.rows + Int(face.arcs[Int(index)].column), index)
    }
    if face.bounds.unservedCost[row] < .max, served[row] < face.bounds.demand[row] {
      seeHub(before: row)
    }
  }

  /// A column is entered from undecided rows that could use it, or from the hub when it has a pair
  /// to spare.
  private mutating func enterColumn(_ column: Int) {
    let end = arcsOfColumn.start[column + 1]
    var position = columnCursor[column]
    while position < end, face.arcs[Int(arcsOfColumn.target[position])].row < current {
      position += 1
    }
    columnCursor[column] = position
    effortLeft -= end - position
    for position in position..<end {
      let index = arcsOfColumn.target[position]
      let row = Int(face.arcs[Int(index)].row)
      if row != current, next[row] == Self.unseen, !isUsed[Int(index)] { see(row, index) }
    }
    if load[column] > face.bounds.minimum[column] { seeHub(before: face.rows + column) }
  }

  private mutating func seeHub(before node: Int) {
    guard next[hub] == Self.unseen else { return }
    next[hub] = Int32(node)
    seen.append(Int32(hub))
  }

  /// The hub is entered from columns with room, and from rows that may give a place up.
  private mutating func enterHub() {
    effortLeft -= face.rows + face.columns
    for row in current..<face.rows where face.bounds.unservedCost[row] < .max {
      if row != current, served[row] > 0 { see(row, Self.viaHub) }
    }
    for column in 0..<face.columns where load[column] < face.bounds.capacity[column] {
      see(face.rows + column, Self.viaHub)
    }
  }

  /// Makes the row use the arc and swaps the arcs on the way from its column back to the row.
  private mutating func turn(_ wanted: Int) {
    isUsed[wanted] = true
    openPairs[Int(face.arcs[wanted].column)] += 1
    var node = face.rows + Int(face.arcs[wanted].column)
    while next[node] != Self.target {
      let step = next[node]
      if step == Self.viaHub {
        changeCount(node, by: node < face.rows ? -1 : 1)
        node = Int(next[hub])
        changeCount(node, by: node < face.rows ? 1 : -1)
        continue
      }
      isUsed[Int(step)].toggle()
      let arc = face.arcs[Int(step)]
      openPairs[Int(arc.column)] += isUsed[Int(step)] ? 1 : -1
      if node < face.rows {
        replaceUsed(of: node, -1, by: step)
        node = face.rows + Int(arc.column)
      } else {
        node = Int(arc.row)
        replaceUsed(of: node, step, by: -1)
      }
    }
    replaceUsed(of: current, -1, by: Int32(wanted))
  }

  private mutating func replaceUsed(of row: Int, _ old: Int32, by new: Int32) {
    for position in usedStart[row]..<usedStart[row + 1] where usedArcs[position] == old {
      usedArcs[position] = new
      return
    }
    preconditionFailure("row \(row) has no such place")
  }

  private mutating func changeCount(_ node: Int, by step: Int) {
    if node < face.rows { served[node] += step } else { load[node - face.rows] += step }
  }
}
