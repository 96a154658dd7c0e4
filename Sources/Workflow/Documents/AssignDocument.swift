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

    init(read: StopWatch.Lap, solve: StopWatch.Lap, check: StopWatch.Lap) {
      self.read = read.wall
      self.solve = solve.wall
      solveCPU = solve.processor
      self.check = check.wall
    }
  }

  /// Rows whose allowed columns together hold too few places, or columns that cannot reach their
  /// minimum.
  package struct Witness: Codable, Sendable {
    package let rows: [Int]
    package let columns: [Int]
    package let demand: Int
    package let places: Int
    /// `too-few-places` or `minimum-not-reachable`.
    package let kind: String
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
  package let seconds: Seconds
  package let witness: Witness?
  /// The method that the structure of the problem chose.
  package let method: String?

  init(witness: InfeasibilityWitness, seconds: Seconds) {
    status = "infeasible"
    objective = nil
    worst = nil
    pairs = nil
    unserved = nil
    method = nil
    self.seconds = seconds
    self.witness = Witness(
      rows: witness.rows, columns: witness.columns, demand: witness.demand, places: witness.places,
      kind: witness.kind == .tooFewPlaces ? "too-few-places" : "minimum-not-reachable")
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
    pairs = hasPairs ? solution.pairs.map { [$0.row, $0.column] } : nil
    unserved = solution.unserved.reduce(0, +)
    method = solution.method
    witness = nil
    self.seconds = seconds
  }

  /// A sum of costs as weights; zero without a sign, whichever way the scale points.
  private static func weight(_ cost: Int64, scale: Double) -> Double {
    cost == 0 ? 0 : Double(cost) / scale
  }

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
