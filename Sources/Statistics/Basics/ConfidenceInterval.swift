/// An interval of values that the data do not contradict, in the unit of its measure.
package struct ConfidenceInterval: Hashable, Sendable {
  /// The lower limit.
  package let lower: Double
  /// The upper limit, never below the lower one.
  package let upper: Double
  /// How often intervals made in this way cover the truth.
  package let level: ConfidenceLevel

  init(_ lower: Double, _ upper: Double, _ level: ConfidenceLevel) {
    precondition(lower <= upper, "an interval whose limits are out of order")
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  init(around centre: Double, by margin: Double, _ level: ConfidenceLevel) {
    self.init(centre - margin, centre + margin, level)
  }

  /// Half of the distance between the limits: the "plus or minus" of a sentence.
  package var halfWidth: Double { (upper - lower) / 2 }

  /// Whether a value lies between the limits or on one.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The part of the interval inside a range of possible values.
  func clamped(to range: ClosedRange<Double>) -> ConfidenceInterval {
    let low = min(max(lower, range.lowerBound), range.upperBound)
    return ConfidenceInterval(low, max(low, min(upper, range.upperBound)), level)
  }

  /// The interval with both limits multiplied by a factor above 0.
  func scaled(by factor: Double) -> ConfidenceInterval {
    ConfidenceInterval(lower * factor, upper * factor, level)
  }
}
