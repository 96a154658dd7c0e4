extension ResidualFlow {
  /// Dijkstra's search backwards from targets: how far every node is from the nearest of them.
  ///
  /// After `budget` columns it stops, and does not look at more than the nearest `width` rows or so
  /// of a column; `backRadius` tells up to where distances are exact. O(rows) for each column.
  func searchBack(
    to targets: [Int], _ users: ColumnUsers, budget: Int = .max, width: Int = .max
  ) {
    var columnsLeft = budget
    var horizon = Self.farthest
    for target in targets { reachBack(target, at: 0, to: Int(Self.start)) }
    while let (reached, node) = backHeap.pop() {
      guard backDistance[node] == reached else { continue }
      let isColumn = node >= rows && node < hub
      if reached >= horizon || (isColumn && columnsLeft == 0) {
        backRadius = min(reached, horizon)
        return
      }
      if node < rows {
        enterRow(node, at: reached)
      } else if isColumn {
        guard watch.goesOn(stage, backTouched.count, after: rows) else { return }
        columnsLeft -= 1
        horizon = min(horizon, enterColumn(node - rows, at: reached, users, within: horizon, width))
      } else {
        enterHub(at: reached)
      }
    }
    backRadius = horizon
  }

  private func reachBack(_ node: Int, at reached: Int64, to next: Int) {
    guard reached < backDistance[node] else { return }
    if backDistance[node] == .max { backTouched.append(Int32(truncatingIfNeeded: node)) }
    backDistance[node] = reached
    backWay[node] = Int32(truncatingIfNeeded: next)
    backHeap.push(reached, node)
  }

  /// A row is entered from columns that it uses, and from the hub into an unserved place.
  private func enterRow(_ row: Int, at reached: Int64) {
    var index = links.firstOfRow[row]
    while index >= 0 {
      let link = links[index]
      let column = Int(link.column)
      let step = rowPotential[row] &+ columnPotential[column] &- link.cost
      reachBack(rows + column, at: max(reached, reached &+ step), to: row)
      index = link.nextOfRow
    }
    if let penalty, unserved[row] > 0 {
      let step = rowPotential[row] &+ hubPotential &- penalty
      reachBack(hub, at: max(reached, reached &+ step), to: row)
    }
  }

  /// A column is entered from rows that could use it and are nearer than the horizon, and from the
  /// hub when it has a pair to spare; returns from which distance on rows were left out.
  private func enterColumn(
    _ column: Int, at reached: Int64, _ users: ColumnUsers, within horizon: Int64, _ width: Int
  ) -> Int64 {
    markCount += 1
    var index = links.firstOfColumn[column]
    while index >= 0 {
      rowMark[Int(links[index].row)] = markCount
      index = links[index].nextOfColumn
    }
    let node = rows + column
    let base = reached &- columnPotential[column]
    var near: [(row: Int32, there: Int64)] = []
    users.forEachRow(of: column, in: arcs) { row, cost in
      let there = max(reached, base &+ cost &- rowPotential[row])
      if there <= horizon, there < backDistance[row], rowMark[row] != markCount {
        near.append((Int32(truncatingIfNeeded: row), there))
      }
    }
    let limit = near.count > width ? Selection.value(near.map(\.there), rank: width) : .max
    for (row, there) in near where there <= limit { reachBack(Int(row), at: there, to: node) }
    if passed[column] > minimum[column] {
      let step = hubPotential &- columnPotential[column]
      reachBack(hub, at: max(reached, reached &+ step), to: node)
    }
    return limit == .max ? Self.farthest : limit
  }

  private func enterHub(at reached: Int64) {
    for column in 0..<columns where passed[column] < capacity[column] {
      let step = columnPotential[column] &- hubPotential
      reachBack(rows + column, at: max(reached, reached &+ step), to: hub)
    }
    guard let penalty else { return }
    for row in 0..<rows {
      let step = penalty &- rowPotential[row] &- hubPotential
      reachBack(row, at: max(reached, reached &+ step), to: hub)
    }
  }
}

/// The value of a given rank, without sorting (C. Hoare, *CACM* 4, 1961, p. 321).
enum Selection {
  static func value(_ values: [Int64], rank: Int) -> Int64 {
    var values = values
    var low = 0
    var high = values.count - 1
    while low < high {
      let pivot = values[low + (high - low) / 2]
      var left = low
      var right = high
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if rank <= right { high = right } else if rank >= left { low = left } else { break }
    }
    return values[rank]
  }
}

/// The rows allowed with a column: as the arcs give them, or listed by column.
enum ColumnUsers {
  case across
  case listed(start: [Int], row: [Int32], cost: [Int64])

  /// Dense costs are read where they are; the pairs of sparse ones are sorted by column first.
  init(_ costs: AssignmentCosts, limit: Int64?) {
    let limit = limit ?? .max
    if costs.isDense {
      self = .across
      return
    }
    var start = [Int](repeating: 0, count: costs.columns + 1)
    costs.forEachPair { _, column, cost in start[column + 1] += cost <= limit ? 1 : 0 }
    for column in 0..<costs.columns { start[column + 1] += start[column] }
    var rows = [Int32](repeating: 0, count: start[costs.columns])
    var values = [Int64](repeating: 0, count: start[costs.columns])
    var next = start
    costs.forEachPair { row, column, cost in
      guard cost <= limit else { return }
      rows[next[column]] = Int32(row)
      values[next[column]] = cost
      next[column] += 1
    }
    self = .listed(start: start, row: rows, cost: values)
  }

  /// `arcs` are those of the costs, with the same limit.
  @inline(__always)
  func forEachRow(
    of column: Int, in arcs: some ArcRows, _ body: (_ row: Int, _ cost: Int64) -> Void
  ) {
    switch self {
    case .across: arcs.forEachRow(of: column, body)
    case .listed(let start, let rows, let values):
      for index in start[column]..<start[column + 1] { body(Int(rows[index]), values[index]) }
    }
  }
}

extension AssignmentCosts {
  /// Sees to it that the pairs of each column can be read: sparse costs get an index, once.
  func indexColumns() {
    switch self {
    case .dense: break
    case .sparse(let costs): costs.columnIndex.make(for: costs)
    case .patched(let costs): costs.base.indexColumns()
    }
  }

  /// Whether any cost can be read in constant time, or nearly so.
  var isDense: Bool {
    switch self {
    case .dense: true
    case .sparse: false
    case .patched(let costs): costs.base.isDense
    }
  }
}
