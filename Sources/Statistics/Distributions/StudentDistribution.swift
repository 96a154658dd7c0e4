/// Student's t distribution (Student 1908), by the incomplete beta integral (DLMF 8.17).
///
/// Relative error of tails below 10⁻¹² up to 10⁴ degrees of freedom and below 10⁻¹⁰ up to 10⁶.
package struct StudentDistribution: Equatable, Sendable {
  /// Degrees of freedom, whole or not.
  package let degreesOfFreedom: Double

  /// A distribution with the given degrees of freedom.
  /// - Throws: `StatisticsError` unless they lie in 10⁻³...10⁹.
  package init(degreesOfFreedom: Double) throws(StatisticsError) {
    try Checked.value(degreesOfFreedom, least: 1e-3, most: 1e9)
    self.init(unchecked: degreesOfFreedom)
  }

  init(unchecked degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

  /// Probability of a value further from 0 than t, on either side.
  package func bothTails(_ t: Double) -> Double {
    let ratio = t * t / degreesOfFreedom
    return BetaFunction.incomplete(
      1 / (1 + ratio), 1 / (1 + 1 / ratio), degreesOfFreedom / 2, 0.5
    ).lower
  }

  /// Probability of a value above t.
  package func upperTail(_ t: Double) -> Double {
    t >= 0 ? bothTails(t) / 2 : 1 - bothTails(t) / 2
  }

  /// Probability of a value up to t.
  package func cumulative(_ t: Double) -> Double { upperTail(-t) }

  /// The value below which lies probability p; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    if p == 0.5 { return 0 }
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p)
  }

  /// The value above which lies probability p, 0 < p < ½.
  func upperQuantile(_ p: Double) -> Double {
    QuantileSearch.least { upperTail($0) <= p }
  }
}
