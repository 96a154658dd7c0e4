extension ResidualFlow {
  /// Which nodes residual arcs lead to from a node, whatever they cost. O(pairs of the rows).
  func reached(from start: Int) -> [Bool] {
    var seen = [Bool](repeating: false, count: hub + 1)
    var queue = [start]
    seen[start] = true
    func see(_ node: Int) {
      guard !seen[node] else { return }
      seen[node] = true
      queue.append(node)
    }
    while let node = queue.popLast(), watch.goesOn(stage, node, after: columns) {
      if node < rows {
        if penalty != nil { see(hub) }
        markUsed(of: node)
        arcs.forEachArc(of: node) { column, _ in
          if mark[column] != markCount { see(rows + column) }
        }
      } else if node < hub {
        if passed[node - rows] < capacity[node - rows] { see(hub) }
        for link in links(into: node - rows) { see(Int(links[link].row)) }
      } else {
        for row in 0..<rows where penalty != nil && unserved[row] > 0 { see(row) }
        for column in 0..<columns where passed[column] > minimum[column] { see(rows + column) }
      }
    }
    return seen
  }

  /// The columns from which a pair could be shifted to the first node where something is missing.
  ///
  /// When what is too much cannot get there, none of them has a pair to spare; where no other row
  /// still waits to be served, their minimums ask for more pairs than their rows can give. They
  /// are found backwards: into a column lead rows that could use it, into a row the columns that
  /// it uses. O(rows · columns found).
  func columnsAroundGap(_ problem: AssignmentProblem) -> [Int] {
    var columnSeen = [Bool](repeating: false, count: columns)
    var rowSeen = [Bool](repeating: false, count: rows)
    var queue: [Int] = []
    func enter(_ row: Int) {
      rowSeen[row] = true
      for link in links(of: row) where !columnSeen[Int(links[link].column)] {
        columnSeen[Int(links[link].column)] = true
        queue.append(Int(links[link].column))
      }
    }
    guard let gap = (0..<hub).first(where: { excess[$0] < 0 }) else { return [] }
    if gap < rows {
      enter(gap)
    } else {
      columnSeen[gap - rows] = true
      queue = [gap - rows]
    }
    while let column = queue.popLast(), watch.goesOn(stage, column, after: rows) {
      let users = Set(links(into: column).map { Int(links[$0].row) })
      for row in 0..<rows where !rowSeen[row] && !users.contains(row) {
        if problem.costs.cost(row: row, column: column) != nil { enter(row) }
      }
    }
    return (0..<columns).filter { columnSeen[$0] }
  }
}
