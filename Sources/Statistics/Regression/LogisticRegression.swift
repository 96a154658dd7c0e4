import Glibc

/// A model of the probability of success whose coefficients may be drawn towards prior values.
package struct LogisticRegression: Equatable, Sendable {
  /// Intercept, then one coefficient for each column, in logits per unit.
  package let coefficients: [Double]
  /// Their standard errors from the information matrix, the penalty part of it.
  package let standardErrors: [Double]
  /// Logarithm of the likelihood, without the penalty.
  package let logLikelihood: Double
  /// Newton steps taken.
  package let steps: Int

  /// Steps after which coefficients still moving mean that the outcomes are separated.
  private static let mostSteps = 60

  /// Maximises Σ wᵢ ln P(outcomeᵢ) - ½ penalty · Σ (bⱼ - priorⱼ)².
  ///
  /// Newton's method, which is iteratively reweighted least squares (McCullagh and Nelder 1989,
  /// section 2.5), each step halved until the objective does not fall. Near a maximum the steps
  /// shrink quadratically; when the columns separate the outcomes there is no maximum (Albert and
  /// Anderson 1984) and the logits go on growing by about 1 a step: so it is known.
  ///
  /// - Parameters:
  ///   - rows: n rows of k values within ±10⁶; k may be 0.
  ///   - outcomes: n outcomes.
  ///   - weights: n values of at least 0; all 1 when left out.
  ///   - offsets: n logits added with coefficient 1; 0 when left out.
  ///   - shrinkage: no penalty when left out.
  /// - Throws: `StatisticsError` for shapes that do not fit and values out of range.
  /// - Complexity: O(n k² + k³) for each of at most 60 steps.
  package static func fitted(
    rows: [[Double]], outcomes: [Bool], weights: [Double]? = nil, offsets: [Double]? = nil,
    shrinkage: Shrinkage? = nil
  ) throws(StatisticsError) -> RegressionOutcome<LogisticRegression> {
    let table = try RegressionTable(
      rows: rows, outcomes: outcomes.count, weights: weights, shrinkage: shrinkage)
    if let offsets {
      try Checked.lengths(rows.count, offsets.count)
      try Checked.values(offsets, least: -1e3, most: 1e3)
    }
    guard !rows.isEmpty else { return .undetermined(.noRows) }
    let weighted = zip(outcomes, table.weights).filter { $0.1 > 0 }
    guard weighted.contains(where: { $0.0 }), weighted.contains(where: { !$0.0 }) else {
      return .undetermined(.oneOutcome)
    }
    let search = LogisticSearch(
      table: table, outcomes: outcomes,
      offsets: offsets ?? [Double](repeating: 0, count: rows.count))
    do throws(RegressionObstacle) {
      return .fitted(try search.maximum(mostSteps: mostSteps))
    } catch {
      return .undetermined(error)
    }
  }

  init(coefficients: [Double], standardErrors: [Double], logLikelihood: Double, steps: Int) {
    self.coefficients = coefficients
    self.standardErrors = standardErrors
    self.logLikelihood = logLikelihood
    self.steps = steps
  }

  /// The probability predicted for a row, 0...1.
  /// - Throws: `StatisticsError.lengths` for a row of another width.
  package func probability(
    _ row: [Double], offset: Double = 0
  ) throws(StatisticsError) -> Double {
    try Checked.lengths(row.count, coefficients.count - 1)
    let start = coefficients[0] + offset
    let logit = zip(row, coefficients.dropFirst()).reduce(start) { $0 + $1.0 * $1.1 }
    return LogisticRegression.probability(ofLogit: logit)
  }

  /// The probability that a logit stands for, 0...1.
  package static func probability(ofLogit logit: Double) -> Double { 1 / (1 + exp(-logit)) }
}
