/// From values to places: a straight scale with ticks at round numbers.
struct ChartScale: Equatable {
  /// The values at both ends.
  let low: Int
  let high: Int
  /// The places of both ends, in tenths of a unit.
  let start: Int
  let end: Int

  /// A scale; `low` lies below `high`.
  init(from low: Int, to high: Int, start: Int, end: Int) {
    precondition(low < high, "a scale has a length")
    self.low = low
    self.high = high
    self.start = start
    self.end = end
  }

  /// The place of a value; values beyond an end lie on it.
  func place(_ value: Int) -> Int {
    let part = Double(min(max(value, low), high) - low) / Double(high - low)
    return start + Int((part * Double(end - start)).rounded())
  }

  /// Round values from one end to the other, `most` steps or fewer.
  func ticks(most: Int, steps: (Int) -> Int = ChartScale.roundStep) -> [Int] {
    let step = steps(max(1, (high - low + most - 1) / most))
    let first = low >= 0 ? (low + step - 1) / step * step : -(-low / step) * step
    return Array(stride(from: first, through: high, by: step))
  }

  /// The least of 1, 2, 5, 10, 20, 50 … that is no smaller.
  static func roundStep(_ least: Int) -> Int {
    var unit = 1
    while unit < least, unit < Int.max / 100 {
      for factor in [1, 2, 5] where unit * factor >= least { return unit * factor }
      unit *= 10
    }
    return unit
  }

  /// Steps of days as people count them.
  static func dayStep(_ least: Int) -> Int {
    [1, 2, 5, 7, 10, 14, 30, 60, 90, 120, 180, 365].first { $0 >= least } ?? roundStep(least)
  }

  /// Ends at round values around some values, none of them beyond.
  static func round(_ values: [Int]) -> (low: Int, high: Int) {
    // A scale holds no more than a thousandth of what an integer does, so that nothing overflows.
    let limit = Int.max / 4096
    let kept = values.map { min(max($0, -limit), limit) }
    guard let least = kept.min(), let greatest = kept.max() else { return (0, 1) }
    let step = roundStep(max(1, (greatest - least) / 4))
    let low = least >= 0 ? least / step * step : -((-least + step - 1) / step) * step
    let high = greatest >= 0 ? (greatest + step - 1) / step * step : -(-greatest / step) * step
    return low < high ? (low, high) : (low, low + step)
  }
}
