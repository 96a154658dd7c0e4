/// The total of one amount for each unit of the total of another: hours held per hour planned.
package struct RatioOfTotals: Equatable, Sendable {
  /// Sum of the parts divided by the sum of the wholes.
  package let ratio: Double
  /// Number of cases; at least one.
  package let count: Int
  /// Standard error; `nil` for a single case.
  package let standardError: Double?
  /// Interval by Student's t with n - 1 degrees of freedom; `nil` for a single case. Not clamped,
  /// for more may be done than was planned.
  package let interval: ConfidenceInterval?

  /// Divides totals; `nil` when there is no case or the wholes sum to 0.
  ///
  /// Ratio estimator with its linearised variance Σ (y - R x)² / ((n - 1) n x̄²) (Cochran 1977,
  /// chapter 6, infinite population). Unlike the mean of the cases' own ratios it does not
  /// let a tiny case weigh as much as a large one.
  /// - Throws: `StatisticsError.lengths`, or for an amount below 0, not finite, beyond 10¹⁰⁰.
  /// - Complexity: O(n).
  package init?(
    _ parts: [Double], of wholes: [Double], level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) {
    try Checked.lengths(parts.count, wholes.count)
    try Checked.values(parts, least: 0)
    try Checked.values(wholes, least: 0)
    let total = compensatedSum(wholes)
    guard total > 0 else { return nil }
    let ratio = compensatedSum(parts) / total
    guard ratio <= Checked.most else { return nil }
    self.ratio = ratio
    count = parts.count
    guard parts.count > 1 else {
      (standardError, interval) = (nil, nil)
      return
    }
    let n = Double(parts.count)
    let squares = compensatedSum(
      zip(parts, wholes).map { part, whole in
        let rest = (part - ratio * whole) / total
        return rest * rest
      })
    let error = (squares * n / (n - 1)).squareRoot()
    standardError = error
    interval = ConfidenceInterval(around: ratio, by: level.studentDeviate(n - 1) * error, level)
  }
}
