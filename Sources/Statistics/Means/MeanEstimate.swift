/// A mean with its interval by Student's t.
package struct MeanEstimate: Equatable, Sendable {
  /// Count, mean and spread of the values.
  package let moments: Moments
  /// Standard error of the mean, in the unit of the values.
  package let standardError: Double
  /// Interval mean ± t √(s²/n) with n - 1 degrees of freedom (Student 1908).
  package let interval: ConfidenceInterval

  /// Estimates a mean; `nil` for fewer than two values. Values that are all equal give an
  /// interval of width 0, which says that nothing is known about the spread.
  ///
  /// Assumes independent values, and for small n a distribution without long tails.
  /// - Throws: `StatisticsError` for a value that is not finite or beyond 10¹⁰⁰.
  /// - Complexity: O(n).
  package init?(
    _ values: [Double], level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) {
    guard let moments = try Moments(values), let variance = moments.variance else { return nil }
    self.moments = moments
    let n = Double(moments.count)
    standardError = (variance / n).squareRoot()
    interval = ConfidenceInterval(
      around: moments.mean, by: level.studentDeviate(n - 1) * standardError, level)
  }
}
