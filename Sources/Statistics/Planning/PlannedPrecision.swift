import Glibc

/// How much a number of cases will be able to say, computed before any is seen.
package enum PlannedPrecision {
  /// Half width of the Wilson interval when half of n cases succeed: the widest it gets.
  /// - Throws: `StatisticsError.count` unless n >= 1.
  package static func proportion(
    _ n: Int, level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) -> Double {
    try Checked.count(n, least: 1)
    let z = level.normalDeviate
    return z * (Double(n) + z * z).squareRoot() / (2 * (Double(n) + z * z))
  }

  /// Standard error to expect of an area under the ROC curve (Hanley and McNeil 1982, in
  /// Newcombe's 2006 form).
  /// - Throws: `StatisticsError` unless both numbers are at least 1 and the area is in 0...1.
  package static func areaError(
    _ area: Double, successes: Int, failures: Int
  ) throws(StatisticsError) -> Double {
    try Checked.value(area, least: 0, most: 1)
    try Checked.count(successes, least: 1)
    try Checked.count(failures, least: 1)
    return Discrimination.plannedVariance(
      area, successes: successes, failures: failures
    ).squareRoot()
  }

  /// Power of the two-sided paired t-test to find a change of `effect` standard deviations of
  /// the change, from n pairs.
  ///
  /// Probability beyond the critical values under the noncentral t with √n · effect (Cohen 1988,
  /// section 2.3).
  /// - Throws: `StatisticsError` unless n >= 2 and √n · |effect| <= 300.
  package static func pairedPower(
    _ n: Int, effect: Double, level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) -> Double {
    try Checked.count(n, least: 2)
    return try power(
      degreesOfFreedom: Double(n - 1), noncentrality: effect * Double(n).squareRoot(), level)
  }

  /// Power of the two-sided t-test to find a difference of `effect` standard deviations between
  /// two groups of n each.
  /// - Throws: `StatisticsError` unless n >= 2 and √(n/2) · |effect| <= 300.
  package static func groupsPower(
    _ n: Int, effect: Double, level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) -> Double {
    try Checked.count(n, least: 2)
    return try power(
      degreesOfFreedom: Double(2 * n - 2),
      noncentrality: effect * (Double(n) / 2).squareRoot(), level)
  }

  private static func power(
    degreesOfFreedom: Double, noncentrality: Double, _ level: ConfidenceLevel
  ) throws(StatisticsError) -> Double {
    let critical = level.studentDeviate(degreesOfFreedom)
    let distribution = try NoncentralStudentDistribution(
      degreesOfFreedom: degreesOfFreedom, noncentrality: noncentrality)
    return 1 - distribution.cumulative(critical) + distribution.cumulative(-critical)
  }

  /// Power of the log-rank test to find a ratio of hazards between two equal groups that have
  /// `events` events together: Φ(√events |ln ratio| / 2 - z) (Schoenfeld 1981).
  /// - Throws: `StatisticsError` unless events >= 0 and the ratio is in 10⁻³...10³.
  package static func logRankPower(
    events: Int, hazardRatio: Double, level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) -> Double {
    try Checked.count(events)
    try Checked.value(hazardRatio, least: 1e-3, most: 1e3)
    let shift = Double(events).squareRoot() * abs(log(hazardRatio)) / 2
    return NormalDistribution.cumulative(shift - level.normalDeviate)
  }

  /// Half width, on the scale artanh τ, of the interval of a rank correlation of n cases near 0:
  /// z √(0.437 / (n - 4)) (Fieller, Hartley and Pearson 1957).
  /// - Throws: `StatisticsError.count` unless n >= 5.
  package static func rankCorrelation(
    _ n: Int, level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) -> Double {
    try Checked.count(n, least: 5)
    return level.normalDeviate * (0.437 / Double(n - 4)).squareRoot()
  }
}
