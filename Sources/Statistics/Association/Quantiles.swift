/// Values put in order once, to be asked for medians and other quantiles.
package struct Quantiles: Equatable, Sendable {
  /// The values by rising size; at least one.
  package let sorted: [Double]

  /// Sorts values; `nil` when there is none.
  /// - Throws: `StatisticsError` for a value that is not finite or beyond 10¹⁰⁰.
  /// - Complexity: O(n log n).
  package init?(_ values: [Double]) throws(StatisticsError) {
    try Checked.values(values)
    guard !values.isEmpty else { return nil }
    sorted = values.sorted()
  }

  /// The quantile of type 7 of Hyndman and Fan (1996), in the unit of the values: at place
  /// (n - 1) p between the first and the last, by a straight line between neighbours.
  /// - Throws: `StatisticsError` when p is not a number or not in 0...1.
  /// - Complexity: O(1).
  package func quantile(_ p: Double) throws(StatisticsError) -> Double {
    try Checked.value(p, least: 0, most: 1)
    return value(at: Double(sorted.count - 1) * p)
  }

  /// The quantile at a number of thousandths, 0...1000, whose place is found with integers.
  /// - Throws: `StatisticsError.count` when `perMille` is not in 0...1000.
  package func quantile(perMille: Int) throws(StatisticsError) -> Double {
    try Checked.count(perMille, most: 1000)
    return exact(perMille)
  }

  /// The middle value, or the mean of the two in the middle.
  package var median: Double { exact(500) }
  /// The lower quartile.
  package var lowerQuartile: Double { exact(250) }
  /// The upper quartile.
  package var upperQuartile: Double { exact(750) }

  private func exact(_ perMille: Int) -> Double {
    let (place, rest) = ((sorted.count - 1) * perMille).quotientAndRemainder(dividingBy: 1000)
    return between(place, Double(rest) / 1000)
  }

  private func value(at position: Double) -> Double {
    let place = Int(position)
    return between(place, position - Double(place))
  }

  private func between(_ place: Int, _ share: Double) -> Double {
    let low = sorted[place]
    return share > 0 ? low + share * (sorted[place + 1] - low) : low
  }
}
