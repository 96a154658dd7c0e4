extension ProbabilityForecasts {
  /// Neighbouring forecasts counted together.
  package struct Bin: Equatable, Sendable {
    /// Number of forecasts.
    package let count: Int
    /// Smallest and largest prediction in it.
    package let range: ClosedRange<Double>
    /// Mean prediction.
    package let predicted: Double
    /// Share in which the event happened, with Wilson's interval on request.
    package let observed: Proportion
    /// Places of its forecasts in the lists given.
    let places: [Int]
  }

  /// The calibration curve: at most `most` bins of nearly equal count, none below `least`.
  ///
  /// With n forecasts there are min(most, n / least) bins; the i-th would end after i n / bins
  /// forecasts in order, and ends after those that share the prediction there, so equal
  /// predictions are never torn apart. A bin left too small by that is joined with the next, the
  /// last with the one before. Empty when there are fewer than `least` forecasts.
  /// - Throws: `StatisticsError.count` unless both numbers are at least 1.
  /// - Complexity: O(n log n).
  package func bins(most: Int = 5, least: Int = 5) throws(StatisticsError) -> [Bin] {
    try Checked.count(most, least: 1)
    try Checked.count(least, least: 1)
    guard count >= least else { return [] }
    let order = predicted.indices.sorted { (predicted[$0], $0) < (predicted[$1], $1) }
    var bins: [Bin] = []
    var start = 0
    for end in ends(order, bins: min(most, count / least), least: least) {
      if let bin = try bin(Array(order[start..<end])) { bins.append(bin) }
      start = end
    }
    return bins
  }

  /// Where bins end, in the order of predictions.
  private func ends(_ order: [Int], bins: Int, least: Int) -> [Int] {
    var ends: [Int] = []
    for bin in 1...bins {
      var end = bin * count / bins
      while end < count, predicted[order[end]] == predicted[order[end - 1]] { end += 1 }
      if end - (ends.last ?? 0) >= least { ends.append(end) }
    }
    // What is left after the last full bin belongs to it.
    return ends.dropLast() + [count]
  }

  private func bin(_ places: [Int]) throws(StatisticsError) -> Bin? {
    let values = places.map { predicted[$0] }
    guard let low = values.first, let high = values.last,
      let mean = Moments(checked: values)?.mean,
      let observed = try Proportion(places.count { happened[$0] }, of: places.count)
    else { return nil }
    return Bin(
      count: places.count, range: low...high, predicted: mean, observed: observed, places: places)
  }
}
