/// An interval for any statistic, made by drawing from the sample again and again.
package struct BootstrapInterval: Equatable, Sendable {
  /// The statistic of the sample.
  package let estimate: Double
  /// Standard deviation of the statistic over the draws.
  package let standardError: Double
  /// The bias-corrected and accelerated interval.
  package let interval: ConfidenceInterval
  /// Bias correction: the normal deviate of the share of draws below the estimate.
  package let bias: Double
  /// Acceleration: how the standard error changes with the estimate, by the jackknife.
  package let acceleration: Double

  /// The most draws that may be asked for.
  package static let most = 100_000

  /// Draws `count` units with replacement, `draws` times.
  ///
  /// Efron (1987): the limits are the quantiles of the draws at
  /// Φ(z₀ + (z₀ ± z) / (1 - a (z₀ ± z))) (DiCiccio and Efron 1996). Units must be
  /// independent: where rows belong together, let the groups be the units. It is too narrow for
  /// small samples whatever the number of draws: the mean of exponential values was covered 87,
  /// 90 and 93 times in 100 with 10, 20 and 50 units. Prefer an interval made for the measure.
  ///
  /// - Parameters:
  ///   - count: number of units.
  ///   - draws: at least 100; 1,999 give limits whose own noise is small beside their distance.
  ///   - seed: where the generator starts; to be announced with the result.
  ///   - level: of the interval.
  ///   - statistic: from the places of units drawn, some more than once; `nil` where it does not
  ///     exist.
  /// - Returns: `nil` for fewer than two units, when the statistic of the sample, of the sample
  ///   without one unit, or of more than one draw in twenty does not exist, and when all draws
  ///   lie on one side of the estimate or do not vary.
  /// - Throws: `StatisticsError.count` for a number of units or draws out of range, and what
  ///   `statistic` throws.
  /// - Complexity: draws + count calls of `statistic`.
  package init?(
    units count: Int, draws: Int = 1_999, seed: UInt64, level: ConfidenceLevel = .ninetyFive,
    statistic: ([Int]) throws(StatisticsError) -> Double?
  ) throws(StatisticsError) {
    try Checked.count(count)
    try Checked.count(draws, least: 100, most: BootstrapInterval.most)
    guard count > 1, let estimate = try statistic(Array(0..<count)), estimate.isFinite,
      let acceleration = try BootstrapInterval.acceleration(count, statistic)
    else { return nil }
    var random = SplitMix64(seed: seed)
    var values: [Double] = []
    for _ in 0..<draws {
      let places = (0..<count).map { _ in random.number(below: count) }
      if let value = try statistic(places), value.isFinite { values.append(value) }
    }
    guard values.count * 20 >= draws * 19, let quantiles = try Quantiles(values),
      let deviation = Moments(checked: values)?.standardDeviation, deviation > 0
    else { return nil }
    // Draws equal to the estimate count half on either side.
    let halves = values.reduce(0) { $0 + ($1 < estimate ? 2 : $1 == estimate ? 1 : 0) }
    guard let bias = NormalDistribution.quantile(Double(halves) / Double(2 * values.count)) else {
      return nil
    }
    let shares = [-level.normalDeviate, level.normalDeviate].map { z in
      NormalDistribution.cumulative(bias + (bias + z) / (1 - acceleration * (bias + z)))
    }
    self.estimate = estimate
    self.bias = bias
    self.acceleration = acceleration
    standardError = deviation
    let limits = (try quantiles.quantile(shares[0]), try quantiles.quantile(shares[1]))
    guard limits.0 <= limits.1 else { return nil }
    interval = ConfidenceInterval(limits.0, limits.1, level)
  }

  /// Σ (m - θᵢ)³ / (6 (Σ (m - θᵢ)²)^1.5) over the samples without unit i; 0 when they are equal.
  private static func acceleration(
    _ count: Int, _ statistic: ([Int]) throws(StatisticsError) -> Double?
  ) throws(StatisticsError) -> Double? {
    var values: [Double] = []
    for left in 0..<count {
      guard let value = try statistic((0..<count).filter { $0 != left }), value.isFinite else {
        return nil
      }
      values.append(value)
    }
    guard let moments = Moments(checked: values) else { return nil }
    let squares = moments.squaredDeviations
    guard squares > 0 else { return 0 }
    let root = squares.squareRoot()
    return compensatedSum(
      values.map { value in
        let part = (moments.mean - value) / root
        return part * part * part
      }) / 6
  }
}
