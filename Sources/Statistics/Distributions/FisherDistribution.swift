/// Fisher's F distribution, by the incomplete beta integral (DLMF 8.17).
package struct FisherDistribution: Equatable, Sendable {
  /// Degrees of freedom of the numerator.
  package let numerator: Double
  /// Degrees of freedom of the denominator.
  package let denominator: Double

  /// A distribution with the given degrees of freedom.
  /// - Throws: `StatisticsError` unless both lie in 10⁻³...10⁹; place 0 is the numerator.
  package init(numerator: Double, denominator: Double) throws(StatisticsError) {
    try Checked.values([numerator, denominator], least: 1e-3, most: 1e9)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Probability of a value up to x; 0 for x below 0.
  package func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// Probability of a value above x.
  package func upperTail(_ x: Double) -> Double { tails(x).upper }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x <= 0 { return (0, 1) }
    let ratio = x * numerator / denominator
    return BetaFunction.incomplete(
      1 / (1 + 1 / ratio), 1 / (1 + ratio), numerator / 2, denominator / 2)
  }

  /// The value below which lies probability p; `nil` unless 0 < p < 1.
  package func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return p <= 0.5
      ? QuantileSearch.least { cumulative($0) >= p }
      : QuantileSearch.least { upperTail($0) <= 1 - p }
  }
}
