import Assignment

/// The answer of `uztartu assign`.
package struct AssignDocument: Codable, Sendable {
  package static let optimal = "optimal"

  /// Where the time went; `solve` runs from the problem in memory to the proven answer.
  package struct Seconds: Codable, Sendable {
    package let read: Double
    package let solve: Double
    /// Processor time of the solve over all threads.
    package let solveCPU: Double
    package let check: Double
    /// Everything that was asked beside the assignment.
    package fileprivate(set) var more: Double?

    init(read: StopWatch.Lap, solve: StopWatch.Lap, check: StopWatch.Lap) {
      self.read = read.wall
      self.solve = solve.wall
      solveCPU = solve.processor
      self.check = check.wall
    }
  }

  /// How the pairs are spread over the columns.
  package struct Load: Codable, Sendable {
    /// The fewest pairs of a column that may take any.
    package let least: Int
    package let most: Int
    /// Columns that have a pair.
    package let used: Int
    /// The sum of the squared numbers of pairs: the less, the evener.
    package let squares: Int
  }

  /// `optimal` or `infeasible`.
  package let status: String
  /// The sum of the weights chosen.
  package let objective: Double?
  /// The sum of the worst row that asks for anything.
  package let worst: Double?
  /// Row and column of each pair, counted from 0.
  package let pairs: [[Int]]?
  /// Places of rows that are not served; above 0 only where most of the demand was asked for.
  package let unserved: Int?
  package let load: Load?
  package private(set) var seconds: Seconds
  package let witness: Witness?
  /// The method that the structure of the problem chose.
  package let method: String?

  /// What became of an earlier assignment.
  package internal(set) var changes: Changes?
  package internal(set) var prices: Prices?
  package internal(set) var pricesOf: [PairPrice]?
  package internal(set) var pricesOfRows: [LineOfPrices]?
  package internal(set) var pricesOfColumns: [LineOfPrices]?
  package internal(set) var best: Best?
  package internal(set) var stability: Stability?
  package internal(set) var stable: Stable?
  package internal(set) var capped: [Capped]?

  init(
    witness: InfeasibilityWitness, of problem: AssignmentProblem, seconds: Seconds
  ) {
    status = "infeasible"
    objective = nil
    worst = nil
    pairs = nil
    unserved = nil
    load = nil
    method = nil
    self.seconds = seconds
    self.witness = Witness(witness, of: problem)
  }

  /// - Parameter scale: what turns costs back into weights: below zero where the greatest sum was
  ///   sought.
  init(
    _ solution: AssignmentSolution, of problem: AssignmentProblem, scale: Double, hasPairs: Bool,
    seconds: Seconds
  ) {
    status = AssignDocument.optimal
    objective = AssignDocument.weight(solution.totalCost, scale: scale)
    worst = AssignDocument.worstCost(solution, of: problem).map {
      AssignDocument.weight($0, scale: scale)
    }
    pairs = hasPairs ? AssignDocument.list(solution.pairs) : nil
    unserved = solution.unserved.reduce(0, +)
    load = Load(solution, of: problem)
    method = solution.method
    witness = nil
    self.seconds = seconds
  }

  /// Adds the time of everything beside the assignment.
  mutating func addSeconds(_ more: Double) { seconds.more = more }

  /// A sum of costs as weights; zero without a sign, whichever way the scale points.
  static func weight(_ cost: Int64, scale: Double) -> Double {
    cost == 0 ? 0 : Double(cost) / scale
  }

  /// Pairs as lists of two.
  static func list(_ pairs: [AssignedPair]) -> [[Int]] { pairs.map { [$0.row, $0.column] } }

  /// The greatest sum of costs of a row that asks for anything.
  private static func worstCost(
    _ solution: AssignmentSolution, of problem: AssignmentProblem
  ) -> Int64? {
    var sums = [Int64](repeating: 0, count: problem.rows)
    for pair in solution.pairs {
      sums[pair.row] += problem.costs.cost(row: pair.row, column: pair.column) ?? 0
    }
    return problem.rowDemand.indices.filter { problem.rowDemand[$0] > 0 }.map { sums[$0] }.max()
  }
}

extension AssignDocument.Load {
  fileprivate init?(_ solution: AssignmentSolution, of problem: AssignmentProblem) {
    var load = [Int](repeating: 0, count: problem.columns)
    for pair in solution.pairs { load[pair.column] += 1 }
    let open = load.indices.filter { problem.columnCapacity[$0] > 0 }.map { load[$0] }
    guard let least = open.min(), let most = open.max() else { return nil }
    self.least = least
    self.most = most
    used = open.count { $0 > 0 }
    squares = open.reduce(0) { $0 + $1 * $1 }
  }
}
