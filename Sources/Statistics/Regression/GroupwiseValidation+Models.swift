extension GroupwiseValidation {
  /// Tries penalties of a logistic regression; the loss is Brier's score.
  ///
  /// Give penalties by rising size, the last one so large that it keeps the prior: then
  /// `mostCautious` is the prior itself unless the data speak clearly against it.
  /// - Throws: `StatisticsError` for shapes that do not fit and values out of range.
  /// - Complexity: penalties x groups fits.
  package static func logistic(
    rows: [[Double]], outcomes: [Bool], groups: [Int], weights: [Double]? = nil,
    prior: [Double], penalties: [Double]
  ) throws(StatisticsError) -> GroupwiseValidation? {
    let weights = try shares(weights, rows.count, outcomes.count, groups.count)
    return try GroupwiseValidation(groups: groups, settings: penalties.count) {
      (setting, training, held) throws(StatisticsError) in
      let outcome = try LogisticRegression.fitted(
        rows: training.map { rows[$0] }, outcomes: training.map { outcomes[$0] },
        weights: training.map { weights[$0] },
        shrinkage: try Shrinkage(penalty: penalties[setting], prior: prior))
      guard let model = outcome.model else { return nil }
      return try meanLoss(held, weights) { place throws(StatisticsError) in
        try model.probability(rows[place]) - (outcomes[place] ? 1 : 0)
      }
    }
  }

  /// Tries penalties of a ridge regression; the loss is the squared distance.
  /// - Throws: `StatisticsError` for shapes that do not fit and values out of range.
  /// - Complexity: penalties x groups fits.
  package static func ridge(
    rows: [[Double]], outcomes: [Double], groups: [Int], weights: [Double]? = nil,
    prior: [Double], penalties: [Double]
  ) throws(StatisticsError) -> GroupwiseValidation? {
    let weights = try shares(weights, rows.count, outcomes.count, groups.count)
    return try GroupwiseValidation(groups: groups, settings: penalties.count) {
      (setting, training, held) throws(StatisticsError) in
      let outcome = try RidgeRegression.fitted(
        rows: training.map { rows[$0] }, outcomes: training.map { outcomes[$0] },
        weights: training.map { weights[$0] },
        shrinkage: try Shrinkage(penalty: penalties[setting], prior: prior))
      guard let model = outcome.model else { return nil }
      return try meanLoss(held, weights) { place throws(StatisticsError) in
        try model.prediction(rows[place]) - outcomes[place]
      }
    }
  }

  private static func shares(
    _ weights: [Double]?, _ rows: Int, _ outcomes: Int, _ groups: Int
  ) throws(StatisticsError) -> [Double] {
    try Checked.lengths(rows, outcomes)
    try Checked.lengths(rows, groups)
    let weights = weights ?? [Double](repeating: 1, count: rows)
    try Checked.lengths(rows, weights.count)
    try Checked.values(weights, least: 0, most: 1e6)
    return weights
  }

  /// Weighted mean of squared distances; `nil` when no row held has weight.
  private static func meanLoss(
    _ held: [Int], _ weights: [Double],
    distance: (Int) throws(StatisticsError) -> Double
  ) throws(StatisticsError) -> Double? {
    var sum = 0.0
    var total = 0.0
    for place in held {
      let value = try distance(place)
      sum += weights[place] * value * value
      total += weights[place]
    }
    return total > 0 ? sum / total : nil
  }
}
