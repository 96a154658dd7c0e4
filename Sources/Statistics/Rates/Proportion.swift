/// How many of a number of cases show something, with Wilson's interval.
package struct Proportion: Hashable, Sendable {
  /// Cases that show it.
  package let successes: Int
  /// All cases; at least one.
  package let total: Int

  /// A proportion; `nil` when there is no case, so that 0 of 0 is never shown as a rate.
  /// - Throws: `StatisticsError.count` unless 0 <= successes <= total < 2³¹.
  package init?(_ successes: Int, of total: Int) throws(StatisticsError) {
    try Checked.count(total)
    try Checked.count(successes, most: total)
    guard total > 0 else { return nil }
    self.successes = successes
    self.total = total
  }

  /// The share, 0...1.
  package var rate: Double { Double(successes) / Double(total) }

  /// The score interval of Wilson (1927), within 0...1.
  ///
  /// (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). It never leaves 0...1 and says something
  /// also for 0 of n and n of n, which the textbook interval p ± z√(p(1-p)/n) does not.
  /// Assumes cases that do not influence one another. Covers 95 in 100 on average over true
  /// shares; for a single share from 0.1 to 0.9 and n from 10 to 50 between 91 and 99.
  /// - Complexity: O(1).
  package func interval(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval {
    let z = level.normalDeviate
    let n = Double(total)
    let k = Double(successes)
    let centre = k + z * z / 2
    let margin = z * (k * (n - k) / n + z * z / 4).squareRoot()
    // At the ends one limit is known exactly; rounding must not move it.
    let lower = successes == 0 ? 0 : (centre - margin) / (n + z * z)
    let upper = successes == total ? 1 : (centre + margin) / (n + z * z)
    return ConfidenceInterval(lower, upper, level)
  }
}
