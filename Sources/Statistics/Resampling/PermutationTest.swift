/// How often chance alone gives a statistic as large as the one observed.
///
/// The observed arrangement counts as one of those tried, so the p-value is never 0 and the test
/// never rejects too often (Phipson and Smyth 2010): (1 + as large) / (1 + tried).
package struct PermutationTest: Equatable, Sendable {
  /// The statistic of the data as they are.
  package let observed: Double
  /// Rearrangements tried.
  package let tried: Int
  /// Those whose statistic is at least as far from 0 as the observed one.
  package let asLarge: Int
  /// Two-sided p-value, above 0 and at most 1.
  package var pValue: Double { Double(1 + asLarge) / Double(1 + tried) }

  /// The most rearrangements that may be asked for.
  package static let most = 1_000_000

  /// Shuffles the second list against the first, inside strata where given.
  ///
  /// With strata this is the test of a lottery that was held within each of them: only what the
  /// lottery could have dealt otherwise is dealt otherwise.
  ///
  /// - Parameters:
  ///   - values: what is shuffled, n values.
  ///   - strata: the stratum of each; all one when left out.
  ///   - tried: rearrangements to try.
  ///   - seed: where the generator starts; to be announced with the result.
  ///   - statistic: from the values in a new order; far from 0 on either side is evidence.
  /// - Returns: `nil` when the statistic of the data or of a rearrangement does not exist.
  /// - Throws: `StatisticsError` for lengths that differ or a number of trials not in 1...10⁶.
  /// - Complexity: `tried` calls of `statistic` and O(n) for each.
  package init?(
    shuffling values: [Double], strata: [Int]? = nil, tried: Int = 9_999, seed: UInt64,
    statistic: ([Double]) throws(StatisticsError) -> Double?
  ) throws(StatisticsError) {
    try Checked.lengths(values.count, strata?.count ?? values.count)
    let groups = PermutationTest.places(strata ?? [Int](repeating: 0, count: values.count))
    try self.init(tried: tried, seed: seed, start: values, statistic: statistic) { order, random in
      for places in groups {
        var part = places.map { values[$0] }
        random.shuffle(&part)
        for (place, value) in zip(places, part) { order[place] = value }
      }
    }
  }

  /// Turns the signs of paired differences at random: the test of a mean change of 0 that asks
  /// only for a symmetric distribution (Fisher 1935, section 21).
  /// - Returns: `nil` when there are no differences.
  /// - Throws: `StatisticsError` for a bad value or a number of trials not in 1...10⁶.
  /// - Complexity: O(n) for each trial.
  package init?(
    flippingSignsOf differences: [Double], tried: Int = 9_999, seed: UInt64
  ) throws(StatisticsError) {
    try Checked.values(differences)
    try self.init(tried: tried, seed: seed, start: differences) { values in
      Moments(checked: values)?.mean
    } rearrange: { values, random in
      for place in values.indices where random.next() >> 63 == 1 { values[place].negate() }
    }
  }

  /// Deals the values of two groups anew and compares the difference of means.
  /// - Returns: `nil` when a group is empty.
  /// - Throws: `StatisticsError` for a bad value or a number of trials not in 1...10⁶.
  /// - Complexity: O(n) for each trial.
  package init?(
    _ first: [Double], minus second: [Double], tried: Int = 9_999, seed: UInt64
  ) throws(StatisticsError) {
    try Checked.values(first)
    try Checked.values(second)
    try self.init(shuffling: first + second, tried: tried, seed: seed) { values in
      guard let one = Moments(checked: Array(values.prefix(first.count))),
        let two = Moments(checked: Array(values.dropFirst(first.count)))
      else { return nil }
      return one.mean - two.mean
    }
  }

  private init?(
    tried: Int, seed: UInt64, start: [Double],
    statistic: ([Double]) throws(StatisticsError) -> Double?,
    rearrange: (inout [Double], inout SplitMix64) -> Void
  ) throws(StatisticsError) {
    try Checked.count(tried, least: 1, most: PermutationTest.most)
    guard let observed = try statistic(start), observed.isFinite else { return nil }
    var random = SplitMix64(seed: seed)
    var values = start
    var asLarge = 0
    // Rounding must not decide whether an equal arrangement is as large.
    let edge = abs(observed) * (1 - 1e-12)
    for _ in 0..<tried {
      rearrange(&values, &random)
      guard let value = try statistic(values) else { return nil }
      if abs(value) >= edge { asLarge += 1 }
    }
    self.observed = observed
    self.tried = tried
    self.asLarge = asLarge
  }

  /// The places of each stratum, strata by rising number.
  private static func places(_ strata: [Int]) -> [[Int]] {
    Dictionary(grouping: strata.indices) { strata[$0] }.sorted { $0.key < $1.key }.map(\.value)
  }
}
