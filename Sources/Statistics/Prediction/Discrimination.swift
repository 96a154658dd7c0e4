import Glibc

/// How well a score tells successes from failures: the area under the ROC curve.
///
/// The area is the probability that a random success has a higher score than a random failure,
/// ties counted half: 1 always right, ½ no better than a coin.
package struct Discrimination: Equatable, Sendable {
  /// The area, 0...1.
  package let area: Double
  /// Number of successes; at least one.
  package let successes: Int
  /// Number of failures; at least one.
  package let failures: Int
  /// DeLong's standard error; `nil` with fewer than two cases on either side.
  package let standardError: Double?
  /// DeLong's interval made on the scale ln(A / (1 - A)), so that it stays within 0...1; `nil`
  /// where the standard error is `nil` or 0 (a sample that is separated without exception).
  package let interval: ConfidenceInterval?
  /// Score interval that also exists at 0 and 1.
  package let scoreInterval: ConfidenceInterval

  /// Measures scores with their outcomes; `nil` unless both outcomes occur.
  ///
  /// Area and error: DeLong, DeLong and Clarke-Pearson (1988), from integer
  /// counts of wins and ties. Score interval: Newcombe (2006, *Statistics in Medicine*
  /// 25:559-573, method 5), the areas A with |Â - A| <= z √V(A), V after Hanley and McNeil (1982)
  /// with both numbers of cases replaced by their mean. Assumes independent cases; a mentor or
  /// class that appears in many of them makes both too narrow.
  /// - Throws: `StatisticsError.lengths`, or for a score that is not finite.
  /// - Complexity: O(n²) comparisons.
  package init?(
    scores: [Double], isSuccess: [Bool], level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) {
    try Checked.lengths(scores.count, isSuccess.count)
    try Checked.values(scores)
    let high = zip(scores, isSuccess).filter(\.1).map(\.0)
    let low = zip(scores, isSuccess).filter { !$0.1 }.map(\.0)
    guard !high.isEmpty, !low.isEmpty else { return nil }
    // In halves, so that ties stay whole numbers.
    let wins = high.map { one in low.reduce(0) { $0 + Discrimination.halves(one, $1) } }
    let losses = low.map { one in high.reduce(0) { $0 + Discrimination.halves($1, one) } }
    let pairs = 2 * high.count * low.count
    area = Double(wins.reduce(0, +)) / Double(pairs)
    successes = high.count
    failures = low.count
    standardError = Discrimination.error(wins, losses)
    interval = Discrimination.onLogits(area, standardError, level)
    scoreInterval = Discrimination.scoreInterval(area, high.count, low.count, level)
  }

  private static func halves(_ success: Double, _ failure: Double) -> Int {
    success > failure ? 2 : success == failure ? 1 : 0
  }

  private static func error(_ wins: [Int], _ losses: [Int]) -> Double? {
    let of = { (counts: [Int], others: Int) in
      Moments(checked: counts.map { Double($0) / Double(2 * others) })?.variance
    }
    guard let one = of(wins, losses.count), let two = of(losses, wins.count) else { return nil }
    return (one / Double(wins.count) + two / Double(losses.count)).squareRoot()
  }

  private static func onLogits(
    _ area: Double, _ error: Double?, _ level: ConfidenceLevel
  ) -> ConfidenceInterval? {
    guard let error, error > 0, area > 0, area < 1 else { return nil }
    let centre = log(area / (1 - area))
    let margin = level.normalDeviate * error / (area * (1 - area))
    return ConfidenceInterval(
      1 / (1 + exp(margin - centre)), 1 / (1 + exp(-margin - centre)), level)
  }

  private static func scoreInterval(
    _ area: Double, _ successes: Int, _ failures: Int, _ level: ConfidenceLevel
  ) -> ConfidenceInterval {
    let z = level.normalDeviate
    // How far the sample lies above a supposed area, in its standard errors: falls as it rises.
    let distance = { (supposed: Double) in
      let variance = plannedVariance(supposed, successes: successes, failures: failures)
      return (area - supposed) / variance.squareRoot()
    }
    let lower = area == 0 ? 0 : QuantileSearch.crossing(of: distance, z, from: 0, to: area)
    let upper = area == 1 ? 1 : QuantileSearch.crossing(of: distance, -z, from: area, to: 1)
    return ConfidenceInterval(lower, upper, level)
  }

  /// Variance that an area is to be expected to have before any case is seen, by Hanley and
  /// McNeil (1982) with both numbers of cases replaced by their mean (Newcombe 2006, method 5).
  static func plannedVariance(_ area: Double, successes: Int, failures: Int) -> Double {
    let m = Double(successes)
    let n = Double(failures)
    let others = (m + n) / 2 - 1
    let spread = 1 + others * ((1 - area) / (2 - area) + area / (1 + area))
    return area * (1 - area) * spread / (m * n)
  }
}
