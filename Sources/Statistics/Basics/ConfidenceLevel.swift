/// How often an interval is to cover the truth in the long run, in whole thousandths.
///
/// Thousandths are integers, so that two reports that both say 95 % mean the same number.
package struct ConfidenceLevel: Hashable, Sendable {
  /// Thousandths: 950 is 95 %.
  package let perMille: Int

  /// 95 %, the level of every published interval unless it says otherwise.
  package static let ninetyFive = ConfidenceLevel(unchecked: 950)
  /// 90 %.
  package static let ninety = ConfidenceLevel(unchecked: 900)
  /// 99 %.
  package static let ninetyNine = ConfidenceLevel(unchecked: 990)

  /// A level between one half and 99.9 %.
  /// - Throws: `StatisticsError.count` when `perMille` is not in 500...999.
  package init(perMille: Int) throws(StatisticsError) {
    try Checked.count(perMille, least: 500, most: 999)
    self.init(unchecked: perMille)
  }

  private init(unchecked perMille: Int) { self.perMille = perMille }

  /// Probability left out on each side: 0.025 for 95 %.
  package var tail: Double { Double(1000 - perMille) / 2000 }

  /// The normal deviate that leaves `tail` above it: 1.959964 for 95 %.
  package var normalDeviate: Double { -NormalDistribution.standardQuantile(tail) }

  /// The deviate of Student's t that leaves `tail` above it; degrees of freedom above 0.
  func studentDeviate(_ degreesOfFreedom: Double) -> Double {
    StudentDistribution(unchecked: degreesOfFreedom).upperQuantile(tail)
  }
}
