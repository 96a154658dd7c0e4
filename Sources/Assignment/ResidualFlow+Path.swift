extension ResidualFlow {
  /// Finds a shortest path from a node with too much to one with too little, moves the potentials
  /// so that it has reduced cost 0 and no residual arc a negative one, and returns its nodes.
  ///
  /// From both ends where costs can be read by column: the two halves look at far fewer nodes than
  /// one whole (T. Nicholson, *Computer Journal* 9, 1966, pp. 275–280).
  func shortestPath(from source: Int) -> [Int]? {
    if backBudget > 0 {
      let targets = (0...hub).filter { excess[$0] < 0 }
      searchBack(to: targets, .across, budget: backBudget, width: 64)
    }
    let end = search(from: source) { node, reached in
      best == .max ? excess[node] < 0 : reached >= best &- backRadius
    }
    // Ended on the way, distances are not what the potentials are moved by.
    if watch.isCancelled { return nil }
    if best < .max {
      raisePotentials()
      return joinedPath()
    }
    guard let end else { return nil }
    best = distance[end]
    raisePotentials()
    return path(to: end)
  }

  /// Moves the potentials for a path of length `best`, found from its start up to best − backRadius
  /// and from its end up to `backRadius`.
  ///
  /// With a(x) the distance from the start up to the one limit and b(x) that to the end up to the
  /// other, both and so a − b change along an arc by no more than its reduced cost: where both
  /// change, the arc would else close a shorter path, since the limits add up to its length.
  func raisePotentials() {
    let back = min(backRadius, best)
    let ahead = best &- back
    for touched in touched where distance[Int(touched)] < ahead {
      shift(Int(touched), by: ahead &- distance[Int(touched)])
    }
    for touched in backTouched where backDistance[Int(touched)] < back {
      shift(Int(touched), by: backDistance[Int(touched)] &- back)
    }
  }

  private func shift(_ node: Int, by step: Int64) {
    if node < rows {
      rowPotential[node] &+= step
    } else if node < hub {
      columnPotential.set(node - rows, columnPotential[node - rows] &- step)
    } else {
      hubPotential &-= step
    }
  }

  /// The nodes of the path that the last search found, both ends included.
  func path(to end: Int) -> [Int] {
    var nodes = [end]
    var node = Int(way[end])
    while node >= 0 {
      nodes.append(node)
      node = Int(way[node])
    }
    return nodes.reversed()
  }

  /// The two halves joined; a node on both of them closes a circle of length 0, which is left out.
  private func joinedPath() -> [Int] {
    var nodes = path(to: meeting)
    var position: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() { position[node] = index }
    var node = Int(backWay[meeting])
    while node >= 0 {
      if let index = position[node] {
        for left in nodes[(index + 1)...] { position[left] = nil }
        nodes.removeSubrange((index + 1)...)
      } else {
        position[node] = nodes.count
        nodes.append(node)
      }
      node = Int(backWay[node])
    }
    return nodes
  }

  /// Sends as much as can be, up to `most`, along a path; returns how much.
  func send(upTo most: Int, along nodes: [Int]) -> Int {
    var amount = most
    for (from, to) in zip(nodes, nodes.dropFirst()) { amount = min(amount, room(from, to)) }
    for (from, to) in zip(nodes, nodes.dropFirst()) { push(amount, from, to) }
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
      guard let cost = costs.cost(row: from, column: to - rows) else {
        preconditionFailure("a path over a forbidden pair")
      }
      links.add(row: from, column: to - rows, cost: cost)
    } else {
      links.remove(link(of: to, into: from - rows))
    }
  }

  private func link(of row: Int, into column: Int) -> Int32 {
    var index = links.firstOfRow[row]
    while index >= 0, Int(links[index].column) != column { index = links[index].nextOfRow }
    precondition(index >= 0, "row \(row) does not use column \(column)")
    return index
  }
}
