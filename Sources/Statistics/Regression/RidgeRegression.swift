/// A straight-line model whose coefficients are drawn towards prior values.
package struct RidgeRegression: Equatable, Sendable {
  /// Intercept, then one coefficient for each column.
  package let coefficients: [Double]

  /// Minimises Σ wᵢ (yᵢ - b₀ - xᵢ b)² + penalty · Σ (bⱼ - priorⱼ)².
  ///
  /// Hoerl and Kennard (1970), drawn to the prior instead of to 0. Columns should be on one
  /// scale, for the penalty treats them alike.
  ///
  /// - Parameters:
  ///   - rows: n rows of k values within ±10⁶.
  ///   - outcomes: n values within ±10⁶.
  ///   - weights: n values of at least 0; all 1 when left out.
  ///   - shrinkage: no penalty when left out.
  /// - Throws: `StatisticsError` for shapes that do not fit and values out of range.
  /// - Complexity: O(n k² + k³).
  package static func fitted(
    rows: [[Double]], outcomes: [Double], weights: [Double]? = nil, shrinkage: Shrinkage? = nil
  ) throws(StatisticsError) -> RegressionOutcome<RidgeRegression> {
    let table = try RegressionTable(
      rows: rows, outcomes: outcomes.count, weights: weights, shrinkage: shrinkage)
    try Checked.values(outcomes, least: -1e6, most: 1e6)
    guard !rows.isEmpty else { return .undetermined(.noRows) }
    // Around the prior the penalty draws to 0, and the data are what the prior leaves.
    let prior = [0] + table.shrinkage.prior
    let rest = zip(outcomes, table.predictor(prior)).map { $0 - $1 }
    let side = (0..<table.width).map { column in
      compensatedSum((0..<rest.count).map { table.weights[$0] * table.rows[$0][column] * rest[$0] })
    }
    do throws(RegressionObstacle) {
      let change = try table.system(table.weights).solution(side)
      return .fitted(RidgeRegression(coefficients: zip(prior, change).map { $0 + $1 }))
    } catch {
      return .undetermined(error)
    }
  }

  /// The value predicted for a row.
  /// - Throws: `StatisticsError.lengths` for a row of another width.
  package func prediction(_ row: [Double]) throws(StatisticsError) -> Double {
    try Checked.lengths(row.count, coefficients.count - 1)
    return coefficients[0] + zip(row, coefficients.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
