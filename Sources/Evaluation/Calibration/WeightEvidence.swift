import Statistics

/// Whether the outcomes contradict the present weights at all.
///
/// Two models are held against each other: one in which only the fit counts, and one in which each
/// part counts for itself. In both every round has a level of its own, so that a good year is not
/// taken for a good weight. Twice the gain of log-likelihood is held against χ² (Wilks 1938), for
/// values the ratio of mean squares against F.
enum WeightEvidence {
  /// How likely so much contradiction is where the present weights are right, 0...1; nil where
  /// there is only one part, or the data determine no model.
  static func pValue(
    _ table: CalibrationTable, isYesOrNo: Bool
  ) throws(StatisticsError) -> Double? {
    let free = table.columns.count - 1
    guard free > 0 else { return nil }
    let places = telling(table, isYesOrNo: isYesOrNo)
    let groups = Array(Set(places.map { table.groups[$0] })).sorted()
    guard !groups.isEmpty else { return nil }
    let levels = places.map { place in
      groups.dropFirst().map { table.groups[place] == $0 ? 1.0 : 0.0 }
    }
    let narrow = zip(places, levels).map { [table.fit(of: $0)] + $1 }
    let wide = zip(places, levels).map { table.rows[$0] + $1 }
    let outcomes = places.map { table.outcomes[$0] }
    if isYesOrNo {
      guard let one = try logLikelihood(narrow, outcomes),
        let all = try logLikelihood(wide, outcomes)
      else { return nil }
      return try ChiSquaredDistribution(degreesOfFreedom: Double(free)).upperTail(
        max(0, 2 * (all - one)))
    }
    let rest = places.count - groups.count - table.columns.count
    guard rest > 0, let one = try squares(narrow, outcomes), let all = try squares(wide, outcomes)
    else { return nil }
    guard all > 0 else { return one > 0 ? 0 : 1 }
    let ratio = (one - all) / Double(free) / (all / Double(rest))
    return try FisherDistribution(numerator: Double(free), denominator: Double(rest)).upperTail(
      max(0, ratio))
  }

  /// The rows of rounds in which the outcome differs: in the others nothing is to be compared.
  private static func telling(_ table: CalibrationTable, isYesOrNo: Bool) -> [Int] {
    var seen: [Int: Set<Double>] = [:]
    for (group, outcome) in zip(table.groups, table.outcomes) {
      seen[group, default: []].insert(outcome)
    }
    return table.rows.indices.filter { seen[table.groups[$0], default: []].count > 1 }
  }

  private static func logLikelihood(
    _ rows: [[Double]], _ outcomes: [Double]
  ) throws(StatisticsError) -> Double? {
    try LogisticRegression.fitted(rows: rows, outcomes: outcomes.map { $0 > 0.5 }).model?
      .logLikelihood
  }

  private static func squares(
    _ rows: [[Double]], _ outcomes: [Double]
  ) throws(StatisticsError) -> Double? {
    guard let model = try RidgeRegression.fitted(rows: rows, outcomes: outcomes).model else {
      return nil
    }
    var sum = 0.0
    for (row, outcome) in zip(rows, outcomes) {
      let rest = try model.prediction(row) - outcome
      sum += rest * rest
    }
    return sum
  }
}
