/// What the rows and columns of a flow must and may carry, and what loads and gaps cost.
struct FlowBounds {
  /// Places of each row.
  var demand: [Int]
  /// Cost of an unserved place of each row; `.max` where the row must be served.
  var unservedCost: [Int64]
  /// Pairs that each column must have.
  var minimum: [Int]
  /// Pairs that each column may have; at most the number of rows.
  var capacity: [Int]
  /// Pairs that each column has beside these, for the convex cost of loads.
  var settledLoad: [Int]
  /// Reward for a pair under a column's minimum; outweighs all else.
  var reward: Int64
  /// Whether a column with load k costs k².
  var squared: Bool

  /// Cost of a column's `place`-th pair (from 1); never falls with `place`, so the cost of a
  /// column is convex and shortest augmenting paths stay exact (*Network Flows*, chapter 14).
  func marginal(_ column: Int, _ place: Int) -> Int64 {
    let square = squared ? 2 * Int64(settledLoad[column] + place) - 1 : 0
    return place <= minimum[column] ? square - reward : square
  }

  /// Keeps the demand of each row within its number of arcs, so that memory is bounded by the
  /// arcs; returns the first row whose demand must be met and exceeds them.
  mutating func clampDemand(to arcs: some ArcRows) -> Int? {
    for row in 0..<arcs.rows where demand[row] > 1 {
      var degree = 0
      arcs.forEachArc(of: row) { _, _ in degree += 1 }
      guard degree < demand[row] else { continue }
      if unservedCost[row] == .max { return row }
      demand[row] = degree
    }
    return nil
  }
}

extension AssignmentProblem {
  /// The bounds of the problem itself; `countingOnly` makes every service cost 1, for problems
  /// whose costs are ignored.
  func flowBounds(countingOnly: Bool = false) -> FlowBounds {
    let penalty = countingOnly ? 1 : dominatingPenalty
    let mayMiss = service == .most || countingOnly
    return FlowBounds(
      demand: rowDemand,
      unservedCost: [Int64](repeating: mayMiss ? penalty : .max, count: rows),
      minimum: columnMinimum, capacity: columnCapacity.map { min($0, rows) },
      settledLoad: [Int](repeating: 0, count: columns), reward: penalty, squared: false)
  }
}
