/// The chi-squared distribution, by the incomplete gamma integral (DLMF 8.2).
package struct ChiSquaredDistribution: Equatable, Sendable {
  /// Degrees of freedom.
  package let degreesOfFreedom: Double

  /// A distribution with the given degrees of freedom.
  /// - Throws: `StatisticsError` unless they lie in 10⁻³...10⁹.
  package init(degreesOfFreedom: Double) throws(StatisticsError) {
    try Checked.value(degreesOfFreedom, least: 1e-3, most: 1e9)
    self.init(unchecked: degreesOfFreedom)
  }

  init(unchecked degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

  /// Probability of a value up to x; 0 for x below 0.
  package func cumulative(_ x: Double) -> Double {
    GammaFunction.incomplete(degreesOfFreedom / 2, x / 2).lower
  }

  /// Probability of a value above x.
  package func upperTail(_ x: Double) -> Double {
    GammaFunction.incomplete(degreesOfFreedom / 2, x / 2).upper
  }

  /// The value below which lies probability p; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return p <= 0.5
      ? QuantileSearch.least { cumulative($0) >= p }
      : QuantileSearch.least { upperTail($0) <= 1 - p }
  }
}
