/// The difference of the means of two separate groups in standard deviations: Hedges' g.
package struct StandardizedDifference: Equatable, Sendable {
  /// Cohen's d: difference divided by the pooled standard deviation.
  package let d: Double
  /// Hedges' g: d with the correction for small samples.
  package let g: Double
  /// Interval of the effect; `nil` when |t| is above 37 and the groups hardly overlap.
  package let interval: ConfidenceInterval?

  /// The factor J = 1 - 3 / (4 df - 1) that removes nearly all of d's bias (Hedges 1981,
  /// approximation of his exact factor).
  static func correction(_ degreesOfFreedom: Int) -> Double {
    1 - 3 / (4 * Double(degreesOfFreedom) - 1)
  }

  /// Compares two groups; `nil` when one has fewer than two values or neither varies.
  ///
  /// Pooled standard deviation with n₁ + n₂ - 2 degrees of freedom. The interval inverts the
  /// noncentral t distribution (Hedges and Olkin 1985, chapter 5; Steiger and Fouladi 1997):
  /// exact for normal values of equal variance, and not symmetric around g.
  /// - Throws: `StatisticsError` for a value that is not finite or beyond 10¹⁰⁰.
  /// - Complexity: O(n), and some 10⁴ incomplete beta integrals for the interval.
  package init?(
    _ firstValues: [Double], minus secondValues: [Double], level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) {
    guard let first = try Moments(firstValues), let second = try Moments(secondValues),
      first.count > 1, second.count > 1
    else { return nil }
    let df = first.count + second.count - 2
    let pooled = (first.squaredDeviations + second.squaredDeviations) / Double(df)
    guard pooled > 0 else { return nil }
    d = (first.mean - second.mean) / pooled.squareRoot()
    g = d * StandardizedDifference.correction(df)
    let scale = (1 / Double(first.count) + 1 / Double(second.count)).squareRoot()
    interval = StandardizedDifference.noncentrality(
      t: d / scale, degreesOfFreedom: df, level
    )?.scaled(by: scale)
  }

  /// Limits of the noncentrality for which t is at the edge of what is likely.
  private static func noncentrality(
    t: Double, degreesOfFreedom df: Int, _ level: ConfidenceLevel
  ) -> ConfidenceInterval? {
    // Beyond this the search would leave the range in which the distribution is computed well.
    guard abs(t) <= 37 else { return nil }
    func below(_ noncentrality: Double) -> Double {
      NoncentralStudentDistribution(unchecked: Double(df), noncentrality).cumulative(t)
    }
    // With one degree of freedom and 99.9 % the limits lie within 3.5 t + 3.3 of 0.
    let reach = 4 * abs(t) + 5
    let low = -reach
    let high = reach
    let lower = QuantileSearch.crossing(of: below, 1 - level.tail, from: low, to: high)
    let upper = QuantileSearch.crossing(of: below, level.tail, from: low, to: high)
    return ConfidenceInterval(lower, upper, level)
  }
}
