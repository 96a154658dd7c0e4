/// The score of one respondent on a scale of several items.
package enum ScaleMean {
  /// The mean of the items answered; `nil` when fewer than `least` were.
  ///
  /// With at least three quarters of a scale answered the mean of the rest stands in for the
  /// missing items (person-mean imputation; Downey and King 1998).
  /// - Throws: `StatisticsError` for a bad value, or `least` below 1.
  /// - Complexity: O(items).
  package static func of(
    _ items: [Double?], least: Int
  ) throws(StatisticsError) -> Double? {
    try Checked.count(least, least: 1)
    let answered = items.compactMap { $0 }
    let moments = try Moments(answered)
    return answered.count >= least ? moments?.mean : nil
  }

  /// An answer on a scale turned round: the highest becomes the lowest.
  /// - Throws: `StatisticsError.outside` when the answer is not on the scale.
  package static func reversed(
    _ answer: Double, on scale: ClosedRange<Double>
  ) throws(StatisticsError) -> Double {
    try Checked.value(answer, least: scale.lowerBound, most: scale.upperBound)
    return scale.lowerBound + scale.upperBound - answer
  }
}
