/// The difference of the rates of two separate groups, first minus second.
package struct ProportionDifference: Hashable, Sendable {
  /// The group from whose rate the other is taken.
  package let first: Proportion
  /// The group of comparison.
  package let second: Proportion

  /// A difference of two groups that share no case.
  package init(_ first: Proportion, minus second: Proportion) {
    self.first = first
    self.second = second
  }

  /// Difference of the rates, -1...1.
  package var difference: Double { first.rate - second.rate }

  /// Newcombe's hybrid score interval, within -1...1.
  ///
  /// Newcombe (1998, *Statistics in Medicine* 17:873-890, method 10): with Wilson's limits l, u
  /// of either rate, d - √((p₁-l₁)² + (u₂-p₂)²) to d + √((u₁-p₁)² + (p₂-l₂)²). For the same
  /// cases seen twice it is too wide or too narrow: there the rates are not independent.
  /// - Complexity: O(1).
  package func interval(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval {
    let one = first.interval(level)
    let two = second.interval(level)
    let below = hypotenuse(first.rate - one.lower, two.upper - second.rate)
    let above = hypotenuse(one.upper - first.rate, second.rate - two.lower)
    return ConfidenceInterval(difference - below, difference + above, level)
      .clamped(to: -1...1)
  }

  private func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}
