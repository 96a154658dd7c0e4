/// Rows of numbers checked for a regression, with a column of ones before them.
struct RegressionTable {
  /// The rows, each opening with 1 for the intercept.
  let rows: [[Double]]
  let weights: [Double]
  let shrinkage: Shrinkage
  /// Number of coefficients, the intercept among them.
  let width: Int

  /// Values beyond this are no measurements; their squares would swamp all others.
  private static let most = 1e6

  init(
    rows: [[Double]], outcomes: Int, weights: [Double]?, shrinkage: Shrinkage?
  ) throws(StatisticsError) {
    try Checked.lengths(rows.count, outcomes)
    let columns = rows.first?.count ?? 0
    for row in rows {
      try Checked.lengths(columns, row.count)
      try Checked.values(row, least: -RegressionTable.most, most: RegressionTable.most)
    }
    if let weights {
      try Checked.lengths(rows.count, weights.count)
      try Checked.values(weights, least: 0, most: RegressionTable.most)
    }
    if let shrinkage, !rows.isEmpty { try Checked.lengths(columns, shrinkage.prior.count) }
    self.rows = rows.map { [1] + $0 }
    self.weights = weights ?? [Double](repeating: 1, count: rows.count)
    self.shrinkage = shrinkage ?? Shrinkage(unpenalised: columns)
    width = columns + 1
  }

  /// Σ wᵢ xᵢ xᵢᵀ with the penalty on the diagonal, for weights by row.
  func crossProducts(_ weights: [Double]) -> [[Double]] {
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for (row, weight) in zip(rows, weights) {
      for i in 0..<width {
        for j in 0...i { matrix[i][j] += weight * row[i] * row[j] }
      }
    }
    for i in 1..<max(1, width) { matrix[i][i] += shrinkage.penalty }
    return matrix
  }

  /// Factors cross products after scaling their diagonal to 1, so that units do not matter.
  func system(_ weights: [Double]) throws(RegressionObstacle) -> ScaledSystem {
    let matrix = crossProducts(weights)
    for i in 0..<width where matrix[i][i] <= 0 {
      throw i == 0 ? .noRows : .collinear(column: i - 1)
    }
    let scale = (0..<width).map { 1 / matrix[$0][$0].squareRoot() }
    let scaled = (0..<width).map { i in (0..<width).map { matrix[i][$0] * scale[i] * scale[$0] } }
    do {
      return ScaledSystem(system: try SymmetricSystem(scaled), scale: scale)
    } catch {
      throw .collinear(column: max(0, error.row - 1))
    }
  }

  /// Value of the linear predictor at each row.
  func predictor(_ coefficients: [Double]) -> [Double] {
    rows.map { row in zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// Penalty on coefficients, the intercept's left out.
  func penalty(_ coefficients: [Double]) -> Double {
    zip(coefficients.dropFirst(), shrinkage.prior).reduce(0) { sum, pair in
      sum + shrinkage.penalty * (pair.0 - pair.1) * (pair.0 - pair.1)
    }
  }
}

/// A factored system whose unknowns were scaled.
struct ScaledSystem {
  let system: SymmetricSystem
  let scale: [Double]

  func solution(_ side: [Double]) -> [Double] {
    zip(system.solution(zip(side, scale).map { $0 * $1 }), scale).map { $0 * $1 }
  }

  /// Square roots of the diagonal of the inverse.
  var standardErrors: [Double] {
    system.inverse.enumerated().map { $1[$0].squareRoot() * scale[$0] }
  }
}
