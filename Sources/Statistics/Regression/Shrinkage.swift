/// How strongly coefficients are drawn towards values held before the data were seen.
package struct Shrinkage: Equatable, Sendable {
  /// Factor of Σ (coefficient - prior)² in the loss; 0 leaves the data alone.
  package let penalty: Double
  /// The values drawn to, one for each column; the intercept is never drawn.
  package let prior: [Double]

  /// A penalty with its prior values.
  /// - Throws: `StatisticsError` for a penalty that is negative or not finite, or a bad prior.
  package init(penalty: Double, prior: [Double]) throws(StatisticsError) {
    try Checked.value(penalty, least: 0, most: 1e12)
    try Checked.values(prior)
    self.penalty = penalty
    self.prior = prior
  }

  /// No penalty on a number of columns.
  init(unpenalised columns: Int) {
    penalty = 0
    prior = [Double](repeating: 0, count: columns)
  }
}
