/// Before and after in the same units: the mean change and its size in standard deviations.
package struct PairedDifference: Equatable, Sendable {
  /// Number of complete pairs.
  package let count: Int
  /// Mean of after minus before, in their unit.
  package let difference: Double
  /// Standard error of the mean change.
  package let standardError: Double
  /// Interval of the mean change by Student's t with n - 1 degrees of freedom.
  package let interval: ConfidenceInterval
  /// Two-sided probability of such a mean change when there is none; `nil` when all pairs
  /// changed by the same amount, for then nothing is known about chance.
  package let pValue: Double?
  /// The change in standard deviations; `nil` when neither before nor after varies,
  /// or by less than 10⁻¹⁵⁰ of the change.
  package let effect: Effect?

  /// A mean change divided by the average standard deviation.
  package struct Effect: Equatable, Sendable {
    /// Change divided by √((s₁² + s₂²) / 2) (Cumming 2012, chapter 11).
    package let d: Double
    /// d with the correction for small samples 1 - 3 / (4 (n - 1) - 1).
    package let g: Double
    /// Interval around d: Bonett (2008, *Psychological Methods* 13:99-109).
    package let interval: ConfidenceInterval
  }

  /// Compares pairs; `nil` for fewer than two.
  ///
  /// A change is no proof of a cause: whoever starts low tends to rise (regression to the mean),
  /// and only those who stayed have an "after".
  /// - Throws: `StatisticsError.lengths` when the lists differ in length, `.notANumber` or
  ///   `.outside` for a value that is not finite or beyond 10¹⁰⁰.
  /// - Complexity: O(n).
  package init?(
    before: [Double], after: [Double], level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) {
    try Checked.lengths(before.count, after.count)
    guard let one = try Moments(before), let two = try Moments(after), one.count > 1,
      let change = Moments(checked: zip(before, after).map { $1 - $0 })
    else { return nil }
    let n = Double(change.count)
    let margin = level.studentDeviate(n - 1)
    count = change.count
    difference = change.mean
    standardError = (change.squaredDeviations / (n - 1) / n).squareRoot()
    interval = ConfidenceInterval(around: difference, by: margin * standardError, level)
    pValue =
      standardError > 0
      ? StudentDistribution(unchecked: n - 1).bothTails(difference / standardError) : nil
    effect = Effect(one, two, change, level)
  }
}

extension PairedDifference.Effect {
  fileprivate init?(
    _ before: Moments, _ after: Moments, _ change: Moments, _ level: ConfidenceLevel
  ) {
    let df = Double(change.count - 1)
    let one = before.squaredDeviations / df
    let two = after.squaredDeviations / df
    let spread = change.squaredDeviations / df
    let average = (one + two) / 2
    guard average > 0 else { return nil }
    // Shares of the average variance: no square of a square can overflow.
    let a = one / average
    let b = two / average
    let covariance = (a + b - spread / average) / 2
    d = change.mean / average.squareRoot()
    g = d * StandardizedDifference.correction(change.count - 1)
    let ofSpread = d * d * (a * a + b * b + 2 * covariance * covariance) / (8 * df)
    let ofChange = spread / average / df
    let margin = level.normalDeviate * (ofSpread + ofChange).squareRoot()
    guard margin.isFinite else { return nil }
    interval = ConfidenceInterval(around: d, by: margin, level)
  }
}
