/// Inverts monotone functions of a positive argument to the last bit.
enum QuantileSearch {
  /// The least positive double at which `isReached` holds, for a predicate that stays true once
  /// it is; infinity when it never holds.
  ///
  /// Positive doubles are ordered as their bit patterns are, so halving the range of patterns
  /// ends after 63 questions with no tolerance to choose.
  static func least(where isReached: (Double) -> Bool) -> Double {
    var low: UInt64 = 0
    var high = Double.infinity.bitPattern
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(Double(bitPattern: middle)) { high = middle } else { low = middle + 1 }
    }
    return Double(bitPattern: high)
  }

  /// Where a decreasing function crosses a value between two arguments, to the last bit or two.
  static func crossing(
    of function: (Double) -> Double, _ value: Double, from low: Double, to high: Double
  ) -> Double {
    var low = low
    var high = high
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if function(middle) >= value { low = middle } else { high = middle }
    }
  }
}
