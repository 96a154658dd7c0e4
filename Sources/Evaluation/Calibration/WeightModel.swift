import Statistics

/// A model of the outcome in which no part of the fit speaks against it.
struct WeightModel: Equatable {
  let intercept: Double
  /// One for each column, none below 0.
  let slopes: [Double]

  /// The outcome that is foreseen, before any curve.
  func score(_ row: [Double]) -> Double {
    zip(row, slopes).reduce(intercept) { $0 + $1.0 * $1.1 }
  }

  /// The weights that the slopes stand for, summing to 1; nil where all are 0.
  var weights: [Double]? {
    let sum = slopes.reduce(0, +)
    return sum > 0 ? slopes.map { $0 / sum } : nil
  }
}

/// How models are fitted to some rows of a table.
struct WeightFitting {
  let table: CalibrationTable
  let isYesOrNo: Bool

  /// What draws the slopes towards the present weights.
  enum Caution: Equatable {
    /// The factor of the squared distance from them.
    case penalty(Double)
    /// The present weights stay, only the scale is fitted.
    case keepsPresent
  }

  /// From trusting the data to keeping the weights, by rising caution.
  static let cautions: [Caution] =
    [0.1, 0.3, 1, 3, 10, 30, 100].map(Caution.penalty) + [.keepsPresent]

  /// The least slope that the present weights are given as a prior, so that they are a direction
  /// even where the data deny them any: from no fit to a whole one, e to 1.
  private static let leastSlope = 1.0

  /// Fits some rows; nil where they determine no model.
  ///
  /// The slopes are at least 0: of all sets of columns, the best model without a negative slope is
  /// the optimum, for the loss is convex.
  func model(
    _ training: [Int], _ caution: Caution
  ) throws(StatisticsError) -> WeightModel? {
    let sample = Sample(table, training, isYesOrNo: isYesOrNo)
    let along = training.map { [table.fit(of: $0)] }
    guard let line = try sample.fitted(along, shrinkage: nil) else { return nil }
    guard case .penalty(let penalty) = caution else {
      guard line.slopes[0] > 0 else {
        let mean = try sample.fitted(training.map { _ in [] }, shrinkage: nil)
        return mean.map {
          WeightModel(intercept: $0.intercept, slopes: table.present.map { _ in 0 })
        }
      }
      return WeightModel(
        intercept: line.intercept, slopes: table.present.map { $0 * line.slopes[0] })
    }
    let scale = max(line.slopes[0], Self.leastSlope)
    let prior = table.present.map { $0 * scale }
    if let all = try candidate(Array(prior.indices), prior, penalty, sample, training) {
      if all.model.slopes.allSatisfy({ $0 >= 0 }) { return all.model }
    } else {
      return nil
    }
    return try bestWithout(prior, penalty, sample, training)
  }

  private func bestWithout(
    _ prior: [Double], _ penalty: Double, _ sample: Sample, _ training: [Int]
  ) throws(StatisticsError) -> WeightModel? {
    var best: (model: WeightModel, loss: Double)?
    // Every set of columns but the whole one.
    for set in 0..<((1 << prior.count) - 1) {
      let columns = prior.indices.filter { set >> $0 & 1 == 1 }
      guard let found = try candidate(columns, prior, penalty, sample, training),
        found.model.slopes.allSatisfy({ $0 >= 0 }), found.loss < best?.loss ?? .infinity
      else { continue }
      best = found
    }
    return best?.model
  }

  /// The best model in which only some columns count, with the loss that fitting minimises.
  private func candidate(
    _ columns: [Int], _ prior: [Double], _ penalty: Double, _ sample: Sample, _ training: [Int]
  ) throws(StatisticsError) -> (model: WeightModel, loss: Double)? {
    let rows = training.map { row in columns.map { table.rows[row][$0] } }
    let shrinkage = try Shrinkage(penalty: penalty, prior: columns.map { prior[$0] })
    guard let fitted = try sample.fitted(rows, shrinkage: shrinkage) else { return nil }
    var slopes = [Double](repeating: 0, count: prior.count)
    for (column, slope) in zip(columns, fitted.slopes) { slopes[column] = slope }
    let away = zip(slopes, prior).reduce(0.0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return (
      WeightModel(intercept: fitted.intercept, slopes: slopes), fitted.loss + penalty * away
    )
  }
}

/// The outcomes of some rows, and how a model of them is fitted.
private struct Sample {
  private let outcomes: [Double]
  private let isYesOrNo: Bool

  init(_ table: CalibrationTable, _ training: [Int], isYesOrNo: Bool) {
    outcomes = training.map { table.outcomes[$0] }
    self.isYesOrNo = isYesOrNo
  }

  /// Intercept and slopes with twice the loss without its penalty; nil where undetermined.
  func fitted(
    _ rows: [[Double]], shrinkage: Shrinkage?
  ) throws(StatisticsError) -> (intercept: Double, slopes: [Double], loss: Double)? {
    if isYesOrNo {
      let outcome = try LogisticRegression.fitted(
        rows: rows, outcomes: outcomes.map { $0 > 0.5 }, shrinkage: shrinkage)
      guard let model = outcome.model else { return nil }
      return (
        model.coefficients[0], Array(model.coefficients.dropFirst()), -2 * model.logLikelihood
      )
    }
    let outcome = try RidgeRegression.fitted(rows: rows, outcomes: outcomes, shrinkage: shrinkage)
    guard let model = outcome.model else { return nil }
    var loss = 0.0
    for (row, value) in zip(rows, outcomes) {
      let rest = try model.prediction(row) - value
      loss += rest * rest
    }
    return (model.coefficients[0], Array(model.coefficients.dropFirst()), loss)
  }
}
