/// The difference of the means of two separate groups, first minus second (Welch 1947).
package struct MeanDifference: Equatable, Sendable {
  /// Count, mean and spread of the first group.
  package let first: Moments
  /// Count, mean and spread of the second group.
  package let second: Moments
  /// Difference of the means, in their unit.
  package let difference: Double
  /// Its standard error √(s₁²/n₁ + s₂²/n₂), above 0.
  package let standardError: Double
  /// Welch and Satterthwaite's degrees of freedom, usually not whole.
  package let degreesOfFreedom: Double
  /// Interval difference ± t · standard error.
  package let interval: ConfidenceInterval
  /// Two-sided probability of a difference this large between equal means.
  package let pValue: Double

  /// Compares two groups; `nil` when one has fewer than two values or neither varies.
  ///
  /// Welch (1947) with the degrees of freedom of Satterthwaite (1946). The
  /// variances need not be equal; the values must be independent within and between groups.
  /// - Throws: `StatisticsError` for a value that is not finite or beyond 10¹⁰⁰.
  /// - Complexity: O(n).
  package init?(
    _ firstValues: [Double], minus secondValues: [Double], level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) {
    guard let first = try Moments(firstValues), let second = try Moments(secondValues),
      let one = first.variance, let two = second.variance
    else { return nil }
    let a = one / Double(first.count)
    let b = two / Double(second.count)
    guard a + b > 0 else { return nil }
    // By shares of the variance, so that neither tiny nor huge ones lose the ratio.
    let share = a / (a + b)
    let inverse =
      share * share / Double(first.count - 1)
      + (1 - share) * (1 - share) / Double(second.count - 1)
    self.first = first
    self.second = second
    difference = first.mean - second.mean
    standardError = (a + b).squareRoot()
    degreesOfFreedom = 1 / inverse
    interval = ConfidenceInterval(
      around: difference, by: level.studentDeviate(degreesOfFreedom) * standardError, level)
    pValue = StudentDistribution(unchecked: degreesOfFreedom).bothTails(
      difference / standardError)
  }
}
