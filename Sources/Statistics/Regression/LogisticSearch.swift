import Glibc

/// The search for the maximum of a logistic likelihood.
struct LogisticSearch {
  let table: RegressionTable
  let outcomes: [Bool]
  let offsets: [Double]

  func maximum(mostSteps: Int) throws(RegressionObstacle) -> LogisticRegression {
    var coefficients = [0] + table.shrinkage.prior
    var objective = objective(coefficients)
    // At the start all is determined unless the columns are collinear.
    _ = try table.system(table.weights)
    for step in 1...mostSteps {
      guard let system = try? table.system(information(coefficients)) else { throw .separated }
      let change = system.solution(slope(coefficients))
      let moved = table.predictor(change).reduce(0) { max($0, abs($1)) }
      guard moved.isFinite else { throw .separated }
      if moved < 1e-10 {
        return LogisticRegression(
          coefficients: zip(coefficients, change).map { $0 + $1 },
          standardErrors: system.standardErrors, logLikelihood: logLikelihood(coefficients),
          steps: step)
      }
      var share = 1.0
      var next = coefficients
      var nextObjective = objective
      repeat {
        next = zip(coefficients, change).map { $0 + share * $1 }
        nextObjective = self.objective(next)
        share /= 2
      } while nextObjective < objective - 1e-12 * abs(objective) && share > 1e-10
      coefficients = next
      objective = nextObjective
    }
    throw .separated
  }

  private func logits(_ coefficients: [Double]) -> [Double] {
    zip(table.predictor(coefficients), offsets).map { $0 + $1 }
  }

  private func logLikelihood(_ coefficients: [Double]) -> Double {
    let logits = logits(coefficients)
    return compensatedSum(
      logits.indices.map { row in
        // -ln(1 + e^-m) for the margin m on the side of the outcome, without overflow.
        let margin = outcomes[row] ? logits[row] : -logits[row]
        let loss = margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin
        return -table.weights[row] * loss
      })
  }

  private func objective(_ coefficients: [Double]) -> Double {
    logLikelihood(coefficients) - table.penalty(coefficients) / 2
  }

  /// Weights of the rows in the matrix of second derivatives: w p (1 - p).
  private func information(_ coefficients: [Double]) -> [Double] {
    zip(logits(coefficients), table.weights).map { logit, weight in
      let small = exp(-abs(logit))
      return weight * small / ((1 + small) * (1 + small))
    }
  }

  /// First derivatives.
  private func slope(_ coefficients: [Double]) -> [Double] {
    let rests = zip(logits(coefficients), outcomes).map { logit, outcome in
      outcome ? 1 / (1 + exp(logit)) : -1 / (1 + exp(-logit))
    }
    return (0..<table.width).map { column in
      let sum = compensatedSum(
        rests.indices.map { table.weights[$0] * rests[$0] * table.rows[$0][column] })
      guard column > 0 else { return sum }
      let away = coefficients[column] - table.shrinkage.prior[column - 1]
      return sum - table.shrinkage.penalty * away
    }
  }
}
