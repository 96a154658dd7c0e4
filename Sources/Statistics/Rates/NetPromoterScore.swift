/// Promoters minus detractors, in points per hundred answers.
package struct NetPromoterScore: Hashable, Sendable {
  /// Answers of 9 or 10.
  package let promoters: Int
  /// Answers of 0 to 6.
  package let detractors: Int
  /// All answers, those of 7 and 8 among them; at least one.
  package let total: Int

  /// A score from counts; `nil` when nobody answered.
  /// - Throws: `StatisticsError.count` for negative counts or more of them than answers.
  package init?(promoters: Int, detractors: Int, total: Int) throws(StatisticsError) {
    try Checked.count(total)
    try Checked.count(promoters, most: total)
    try Checked.count(detractors, most: total - promoters)
    guard total > 0 else { return nil }
    self.promoters = promoters
    self.detractors = detractors
    self.total = total
  }

  /// A score from answers on the scale 0...10; `nil` when nobody answered.
  /// - Throws: `StatisticsError.count` for an answer off the scale.
  package init?(answers: [Int]) throws(StatisticsError) {
    for answer in answers { try Checked.count(answer, most: 10) }
    try self.init(
      promoters: answers.count { $0 >= 9 }, detractors: answers.count { $0 <= 6 },
      total: answers.count)
  }

  /// The score, -100...100.
  package var score: Double { 100 * Double(promoters - detractors) / Double(total) }

  /// The adjusted Wald interval, within -100...100.
  ///
  /// Rocks (2016, *The American Statistician* 70:365-372): three answers are added, ¾ of one to
  /// promoters and ¾ to detractors; with p, q of the adjusted counts,
  /// p - q ± z √((p + q - (p - q)²) / (n + 3)). The interval is around the adjusted score, so the
  /// raw one is not its middle.
  /// - Complexity: O(1).
  package func interval(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval {
    let n = Double(total) + 3
    let p = (Double(promoters) + 0.75) / n
    let q = (Double(detractors) + 0.75) / n
    let variance = max(0, p + q - (p - q) * (p - q)) / n
    let margin = level.normalDeviate * variance.squareRoot()
    return ConfidenceInterval(around: p - q, by: margin, level).clamped(to: -1...1)
      .scaled(by: 100)
  }
}
