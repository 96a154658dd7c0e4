import Assignment

/// Tries every assignment of a small problem and keeps the best one by unserved places, then the
/// objectives in order, then the rule for ties.
struct EveryAssignment {
  let problem: PlainProblem
  let objectives: [AssignmentObjective]
  var forced: AssignedPair?
  var banned: AssignedPair?
  private(set) var best: [Int64]?
  private(set) var bestPairs: [AssignedPair] = []

  private var load: [Int]
  private var chosen: [AssignedPair] = []

  init(
    _ problem: PlainProblem, _ objectives: [AssignmentObjective], forced: AssignedPair? = nil,
    banned: AssignedPair? = nil
  ) {
    self.problem = problem
    self.objectives = objectives
    self.forced = forced
    self.banned = banned
    load = problem.capacity.map { _ in 0 }
    visit(row: 0, column: 0, left: problem.demand.first ?? 0)
  }

  /// Takes or leaves one pair after the other.
  private mutating func visit(row: Int, column: Int, left: Int) {
    guard row < problem.rows else { return judge() }
    if column == problem.columns {
      if left > 0, problem.service == .all { return }
      let next = row + 1
      return visit(row: next, column: 0, left: next < problem.rows ? problem.demand[next] : 0)
    }
    let pair = AssignedPair(row: row, column: column)
    if left > 0, problem.cost[row][column] != nil, load[column] < problem.capacity[column],
      pair != banned
    {
      load[column] += 1
      chosen.append(pair)
      visit(row: row, column: column + 1, left: left - 1)
      chosen.removeLast()
      load[column] -= 1
    }
    if pair != forced { visit(row: row, column: column + 1, left: left) }
  }

  private mutating func judge() {
    for column in 0..<problem.columns where load[column] < problem.minimum[column] { return }
    let value = value()
    if let best {
      guard !best.lexicographicallyPrecedes(value) else { return }
      if best == value, !isLower(chosen, than: bestPairs) { return }
    }
    best = value
    bestPairs = chosen
  }

  private func value() -> [Int64] {
    var sums = [Int64](repeating: 0, count: problem.rows)
    for pair in chosen { sums[pair.row] += problem.cost[pair.row][pair.column]! }
    var value = [Int64(problem.demand.reduce(0, +) - chosen.count)]
    for objective in objectives {
      switch objective {
      case .total: value.append(sums.reduce(0, +))
      case .worst: value.append(worst(sums))
      case .spread: value.append(load.reduce(0) { $0 + Int64($1 * $1) })
      }
    }
    return value
  }

  /// With one place a row only pairs count; with several the sums of all rows, empty ones too.
  private func worst(_ sums: [Int64]) -> Int64 {
    if problem.demand.contains(where: { $0 > 1 }) { return sums.max() ?? 0 }
    return chosen.map { problem.cost[$0.row][$0.column]! }.max() ?? .min
  }

  /// Whether a uses the first pair, by row and column, in which the two differ.
  private func isLower(_ a: [AssignedPair], than b: [AssignedPair]) -> Bool {
    for (x, y) in zip(a, b) where x != y { return x < y }
    return a.count > b.count
  }
}
