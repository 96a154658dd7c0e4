/// How well the items of a scale hang together: Cronbach's alpha.
package struct ReliabilityAlpha: Equatable, Sendable {
  /// Alpha; at most 1, and below 0 when items contradict one another.
  package let alpha: Double
  /// Number of items; at least two.
  package let items: Int
  /// Respondents that answered every item; at least two.
  package let complete: Int
  /// Respondents left out because an item is missing.
  package let incomplete: Int
  /// Feldt's interval; its upper limit is at most 1.
  package let interval: ConfidenceInterval

  /// Measures answers, respondents x items, `nil` where an item was not answered.
  ///
  /// Cronbach (1951): k/(k-1) · (1 - Σ item variances / variance of the sum).
  /// Interval of Feldt (1965): 1 - (1 - alpha) F with n - 1 and (n - 1)(k - 1) degrees of
  /// freedom. Reversed items must have been turned before. Alpha is no proof that a scale
  /// measures one thing, and rises with the number of items alone.
  ///
  /// `nil` for fewer than two items, fewer than two complete respondents, or sums that do not
  /// vary.
  /// - Throws: `StatisticsError.lengths` when rows differ in length, or for a bad value.
  /// - Complexity: O(respondents · items).
  package init?(
    _ answers: [[Double?]], level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) {
    let items = answers.first?.count ?? 0
    for row in answers { try Checked.lengths(items, row.count) }
    let rows = answers.compactMap { row in
      row.contains { $0 == nil } ? nil : row.compactMap { $0 }
    }
    for row in rows { try Checked.values(row) }
    guard items > 1, rows.count > 1,
      let sums = Moments(checked: rows.map { compensatedSum($0) }), sums.squaredDeviations > 0
    else { return nil }
    let within = compensatedSum(
      (0..<items).map { item in
        Moments(checked: rows.map { $0[item] })?.squaredDeviations ?? 0
      })
    self.items = items
    complete = rows.count
    incomplete = answers.count - rows.count
    alpha = Double(items) / Double(items - 1) * (1 - within / sums.squaredDeviations)
    interval = try ReliabilityAlpha.feldt(alpha, rows.count, items, level)
  }

  private static func feldt(
    _ alpha: Double, _ respondents: Int, _ items: Int, _ level: ConfidenceLevel
  ) throws(StatisticsError) -> ConfidenceInterval {
    let n = Double(respondents - 1)
    let f = try FisherDistribution(numerator: n, denominator: n * Double(items - 1))
    let low = QuantileSearch.least { f.upperTail($0) <= level.tail }
    let high = QuantileSearch.least { f.cumulative($0) >= level.tail }
    return ConfidenceInterval(1 - (1 - alpha) * low, 1 - (1 - alpha) * high, level)
  }
}
