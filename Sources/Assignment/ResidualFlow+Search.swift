extension ResidualFlow {
  /// Dijkstra's search from `source`: hands nodes to `found` by distance, then number, until it
  /// returns true; that node is returned, or `nil` when there are no more within `most`, or the
  /// monitor has ended the search.
  ///
  /// Columns beyond a first radius are not looked at until all nodes within are settled; mostly
  /// the search is over by then, and the heap stays small. After a search backwards, ways to nodes
  /// that it knows are compared on the fly, and nothing beyond the shortest is looked at.
  func search(
    from source: Int, within most: Int64 = .max, until found: (_ node: Int, _ at: Int64) -> Bool
  ) -> Int? {
    let farthest = min(most, Self.farthest)
    radius = min(firstRadius, farthest)
    unreached = columns
    open(upTo: radius)
    reach(source, at: 0, from: Int(Self.start))
    var isBounded = false
    while true {
      while let (reached, node) = heap.pop() {
        guard distance[node] == reached else { continue }
        if reached > radius {
          heap.push(reached, node)
          break
        }
        if found(node, reached) { return node }
        guard watch.goesOn(stage, settled.count, after: node < rows ? columns : 8) else {
          return nil
        }
        settled.append(Int32(truncatingIfNeeded: node))
        expand(node, at: reached)
        if !isBounded, best < .max {
          isBounded = true
          open(upTo: radius)
        }
      }
      let needed = best == .max ? farthest : min(farthest, best &- backRadius)
      guard radius < needed else { return nil }
      radius = needed
      open(upTo: radius)
      for node in settled { expand(Int(node), at: distance[Int(node)]) }
    }
  }

  /// Beyond every distance of a proven flow; sums with potentials and costs stay in 64 bits.
  static var farthest: Int64 { 1 << 61 }

  /// Notes for each column which cost − potential of a row would bring the search nearer to it.
  ///
  /// Folding distances into potentials lets a dense row be compared eight columns at once, and
  /// only columns that come nearer are looked at one by one.
  private func open(upTo radius: Int64) {
    var values = [Int64](repeating: 0, count: columns)
    // What a search backwards knows is worth reaching from further away; how far is no matter for
    // the result, but numbers of 32 bits should do.
    let far = max(radius, radius < 1 << 28 ? 1 << 29 : Self.farthest) &+ 1
    for column in 0..<columns {
      let back = backDistance[rows + column]
      // Once a way is known, only a shorter one counts.
      let bound = back == .max ? radius &+ 1 : max(radius &+ 1, min(far, best &- back))
      values[column] = columnPotential[column] &+ min(distance[rows + column], bound)
    }
    open = ColumnPotentials(values)
  }

  /// Forgets the last search.
  func reset() {
    for node in touched { distance[Int(node)] = .max }
    touched.removeAll(keepingCapacity: true)
    settled.removeAll(keepingCapacity: true)
    heap.removeAll()
    for node in backTouched { backDistance[Int(node)] = .max }
    backTouched.removeAll(keepingCapacity: true)
    backHeap.removeAll()
    backRadius = 0
    best = .max
  }

  @inline(__always)
  private func reach(_ node: Int, at reached: Int64, from before: Int) {
    guard reached < distance[node] else { return }
    let back = backDistance[node]
    if reached > radius, back == .max { return }
    let isNew = distance[node] == .max
    if isNew { touched.append(Int32(truncatingIfNeeded: node)) }
    distance[node] = reached
    way[node] = Int32(truncatingIfNeeded: before)
    if node >= rows, node < hub {
      if isNew { unreached -= 1 }
      note(column: node - rows, at: reached)
    }
    heap.push(reached, node)
    if back < .max, reached &+ back < best {
      best = reached &+ back
      meeting = node
    }
  }

  @inline(__always)
  private func note(column: Int, at reached: Int64) {
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
    if let penalty { reach(hub, at: max(reached, base &+ penalty &- hubPotential), from: row) }
    markUsed(of: row)
    // With every column reached, all may be small enough for 32 bits again.
    if !open.isNarrow, columnPotential.isNarrow, unreached == 0 {
      open(upTo: radius)
      unreached = .max
    }
    arcs.forEachArc(of: row, upTo: -1 &- base, open) { column, cost in
      if mark[column] != markCount {
        let there = max(reached, base &+ cost &- columnPotential[column])
        reach(rows + column, at: there, from: row)
      }
    }
  }

  private func leaveColumn(_ column: Int, at reached: Int64) {
    let potential = columnPotential[column]
    let node = rows + column
    if passed[column] < capacity[column] {
      reach(hub, at: max(reached, reached &+ potential &- hubPotential), from: node)
    }
    var index = links.firstOfColumn[column]
    while index >= 0 {
      let link = links[index]
      let row = Int(link.row)
      let there = max(reached, reached &+ rowPotential[row] &+ potential &- link.cost)
      if there < distance[row], !isFrozen(row, column) { reach(row, at: there, from: node) }
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
        reach(row, at: there, from: hub)
      }
    }
    for column in 0..<columns where passed[column] > minimum[column] {
      let there = max(reached, reached &+ hubPotential &- columnPotential[column])
      reach(rows + column, at: there, from: hub)
    }
  }
}
