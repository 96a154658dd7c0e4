import Assignment

/// Every assignment of a small problem, with its unserved places and its total.
struct AllAssignments {
  struct Choice {
    let pairs: [AssignedPair]
    let unserved: Int
    let total: Int64

    var value: [Int64] { [Int64(unserved), total] }
  }

  private(set) var choices: [Choice] = []
  private let problem: PlainProblem
  private var load: [Int]
  private var chosen: [AssignedPair] = []

  init(_ problem: PlainProblem) {
    self.problem = problem
    load = problem.capacity.map { _ in 0 }
    visit(0, 0, left: problem.demand.first ?? 0)
  }

  /// The best value among assignments that suit.
  func best(where suits: (Choice) -> Bool = { _ in true }) -> [Int64]? {
    var best: [Int64]?
    for choice in choices where suits(choice) {
      if best.map({ choice.value.lexicographicallyPrecedes($0) }) ?? true { best = choice.value }
    }
    return best
  }

  private mutating func visit(_ row: Int, _ column: Int, left: Int) {
    guard row < problem.rows else {
      if zip(load, problem.minimum).allSatisfy({ $0 >= $1 }) {
        let total = chosen.reduce(Int64(0)) { $0 + (problem.cost[$1.row][$1.column] ?? 0) }
        choices.append(
          Choice(
            pairs: chosen, unserved: problem.demand.reduce(0, +) - chosen.count, total: total))
      }
      return
    }
    if column == problem.columns {
      if left > 0, problem.service == .all { return }
      return visit(row + 1, 0, left: row + 1 < problem.rows ? problem.demand[row + 1] : 0)
    }
    if left > 0, problem.cost[row][column] != nil, load[column] < problem.capacity[column] {
      load[column] += 1
      chosen.append(AssignedPair(row: row, column: column))
      visit(row, column + 1, left: left - 1)
      chosen.removeLast()
      load[column] -= 1
    }
    visit(row, column + 1, left: left)
  }
}
