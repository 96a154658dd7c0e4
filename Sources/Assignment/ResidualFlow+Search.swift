extension ResidualFlow {
  /// Dijkstra's search from `source`: hands nodes to `found` by distance, then number, until it
  /// returns true; that node is returned, or `nil` when there are no more within `most`.
  ///
  /// Columns beyond a first radius are not looked at until all nodes within are settled; mostly
  /// the search is over by then, and the heap stays small.
  func search(
    from source: Int, within most: Int64 = .max, until found: (_ node: Int, _ at: Int64) -> Bool
  ) -> Int? {
    let farthest = min(most, Self.farthest)
    radius = min(firstRadius, farthest)
    unreached = columns
    open(upTo: radius)
    reach(source, at: 0, by: Self.start, 0)
    while true {
      while let (reached, node) = heap.pop() {
        guard distance[node] == reached else { continue }
        if found(node, reached) { return node }
        settled.append(Int32(truncatingIfNeeded: node))
        expand(node, at: reached)
      }
      guard radius < farthest else { return nil }
      radius = farthest
      open(upTo: radius)
      for node in settled { expand(Int(node), at: distance[Int(node)]) }
    }
  }

  /// Beyond every distance of a proven flow; sums with potentials and costs stay in 64 bits.
  private static var farthest: Int64 { 1 << 61 }

  /// Notes for each column which cost − potential of a row would bring the search nearer to it.
  ///
  /// Folding distances into potentials lets a dense row be compared eight columns at once, and
  /// only columns that come nearer are looked at one by one.
  private func open(upTo radius: Int64) {
    var values = [Int64](repeating: 0, count: columns)
    for column in 0..<columns {
      values[column] = columnPotential[column] &+ min(distance[rows + column], radius &+ 1)
    }
    open = ColumnPotentials(values)
  }

  /// Forgets the last search.
  func reset() {
    for node in touched { distance[Int(node)] = .max }
    touched.removeAll(keepingCapacity: true)
    settled.removeAll(keepingCapacity: true)
    heap.removeAll()
  }

  @inline(__always)
  private func reach(_ node: Int, at reached: Int64, by way: Int32, _ cost: Int64) {
    guard reached < distance[node], reached <= radius else { return }
    let isNew = distance[node] == .max
    if isNew { touched.append(Int32(truncatingIfNeeded: node)) }
    distance[node] = reached
    self.way[node] = way
    if node >= rows, node < hub {
      if isNew { unreached -= 1 }
      note(column: node - rows, at: reached, cost)
    }
    heap.push(reached, node)
  }

  @inline(__always)
  private func note(column: Int, at reached: Int64, _ cost: Int64) {
    wayCost[column] = cost
    let value = columnPotential[column] &+ reached
    open.wide[column] = value
    // Between the potential and the value before, so within 32 bits when both were.
    open.narrow[column] = Int32(truncatingIfNeeded: value)
  }

  private func expand(_ node: Int, at reached: Int64) {
    if node < rows {
      leaveRow(node, at: reached)
    } else if node < hub {
      leaveColumn(node - rows, at: reached)
    } else {
      leaveHub(at: reached)
    }
  }

  private func leaveRow(_ row: Int, at reached: Int64) {
    let base = reached &- rowPotential[row]
    let from = Int32(truncatingIfNeeded: row)
    if let penalty {
      reach(hub, at: max(reached, base &+ penalty &- hubPotential), by: from, 0)
    }
    markUsed(of: row)
    // With every column reached, all may be small enough for 32 bits again.
    if !open.isNarrow, columnPotential.isNarrow, unreached == 0 {
      open(upTo: radius)
      unreached = .max
    }
    arcs.forEachArc(of: row, upTo: -1 &- base, open) { column, cost in
      if mark[column] != markCount {
        let there = max(reached, base &+ cost &- columnPotential[column])
        reach(rows + column, at: there, by: from, cost)
      }
    }
  }

  private func leaveColumn(_ column: Int, at reached: Int64) {
    let potential = columnPotential[column]
    let from = Int32(truncatingIfNeeded: rows + column)
    if passed[column] < capacity[column] {
      reach(hub, at: max(reached, reached &+ potential &- hubPotential), by: from, 0)
    }
    var index = links.firstOfColumn[column]
    while index >= 0 {
      let link = links[index]
      let row = Int(link.row)
      let there = max(reached, reached &+ rowPotential[row] &+ potential &- link.cost)
      if there < distance[row], !isFrozen(row, column) { reach(row, at: there, by: index, 0) }
      index = link.nextOfColumn
    }
  }

  private func isFrozen(_ row: Int, _ column: Int) -> Bool {
    guard !frozen.isEmpty, let columns = frozen[Int32(truncatingIfNeeded: row)] else {
      return false
    }
    return columns.contains(Int32(truncatingIfNeeded: column))
  }

  private func leaveHub(at reached: Int64) {
    if let penalty {
      for row in 0..<rows where unserved[row] > 0 {
        let there = max(reached, reached &+ rowPotential[row] &+ hubPotential &- penalty)
        reach(row, at: there, by: Self.viaHub, 0)
      }
    }
    for column in 0..<columns where passed[column] > minimum[column] {
      let there = max(reached, reached &+ hubPotential &- columnPotential[column])
      reach(rows + column, at: there, by: Self.viaHub, 0)
    }
  }

  /// Moves the potentials after a search that ended at a node, so that its path has reduced cost 0
  /// and no residual arc a negative one.
  func raisePotentials(to end: Int) {
    let far = distance[end]
    for touched in touched {
      let node = Int(touched)
      guard distance[node] < far else { continue }
      let step = far &- distance[node]
      if node < rows {
        rowPotential[node] &+= step
      } else if node < hub {
        columnPotential.set(node - rows, columnPotential[node - rows] &- step)
      } else {
        hubPotential &-= step
      }
    }
  }

  /// The nodes of the path that the last search found, both ends included.
  func path(to end: Int) -> [Int] {
    var nodes = [end]
    var node = end
    while way[node] != Self.start {
      node = nodeBefore(node)
      nodes.append(node)
    }
    return nodes.reversed()
  }

  private func nodeBefore(_ node: Int) -> Int {
    if node == hub { return Int(way[node]) }
    if way[node] == Self.viaHub { return hub }
    return node < rows ? rows + Int(links[way[node]].column) : Int(way[node])
  }

  /// Sends as much as can be, up to `most`, along the path that the last search found; returns
  /// how much.
  func send(upTo most: Int, to end: Int) -> Int {
    let nodes = path(to: end)
    var amount = most
    for (from, to) in zip(nodes, nodes.dropFirst()) { amount = min(amount, room(from, to)) }
    for (from, to) in zip(nodes, nodes.dropFirst()) { push(amount, from, to) }
    excess[nodes[0]] -= amount
    excess[end] += amount
    return amount
  }

  private func room(_ from: Int, _ to: Int) -> Int {
    if from == hub { return to < rows ? unserved[to] : passed[to - rows] - minimum[to - rows] }
    if to == hub { return from < rows ? .max : capacity[from - rows] - passed[from - rows] }
    return 1
  }

  private func push(_ amount: Int, _ from: Int, _ to: Int) {
    if from == hub {
      if to < rows { unserved[to] -= amount } else { passed[to - rows] -= amount }
    } else if to == hub {
      if from < rows { unserved[from] += amount } else { passed[from - rows] += amount }
    } else if from < rows {
      links.add(row: from, column: to - rows, cost: wayCost[to - rows])
    } else {
      links.remove(way[to])
    }
  }
}
