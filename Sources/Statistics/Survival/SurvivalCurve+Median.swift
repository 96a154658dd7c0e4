extension SurvivalCurve {
  /// The time by which half of the cases have had the event, with its limits.
  package struct Median: Equatable, Sendable {
    /// First time at which the curve is at or below one half; `nil` when more than half never had
    /// the event while followed.
    package let time: Int?
    /// First time at which the lower limits are at or below one half; `nil` when they never are.
    package let lower: Int?
    /// First time at which the upper limits are at or below one half; `nil` when they never are:
    /// the median may lie beyond everything observed.
    package let upper: Int?
  }

  /// The median, as far as it was reached.
  ///
  /// Limits by Brookmeyer and Crowley (1982) on the log-log scale: the times whose survival does
  /// not contradict one half. A curve that misses one half by less than 10⁻¹² is at it, for its
  /// factors are rounded.
  /// - Complexity: O(steps).
  package var median: Median {
    let half = 0.5 + 1e-12
    func first(_ limit: (Step) -> Double?) -> Int? {
      steps.first { step in step.survival == 0 || (limit(step) ?? 1) <= half }?.time
    }
    return Median(
      time: first(\.survival), lower: first { $0.interval?.lower },
      upper: first { $0.interval?.upper })
  }

  /// Mean time without the event up to a horizon, in units of time; `nil` when the curve does
  /// not reach the horizon. Where fewer than half have the event, this says what the median
  /// cannot.
  ///
  /// The area under the curve (Royston and Parmar 2013), with the variance of Klein and
  /// Moeschberger (2003, section 4.5). The error is too small where events are few: in simulations
  /// with a third of events, mean ± 1.96 errors covered 87, 91 and 93 times in 100 with 10, 20
  /// and 50 cases.
  /// - Complexity: O(steps).
  package func restrictedMean(
    to horizon: Int
  ) -> (mean: Double, standardError: Double)? {
    guard horizon > 0, survival(at: horizon) != nil else { return nil }
    let inside = steps.filter { $0.time < horizon }
    var area = 0.0
    var variance = 0.0
    var end = horizon
    // From the right: `area` is then the area beyond each event, which its variance needs.
    for step in inside.reversed() {
      area += step.survival * Double(end - step.time)
      let left = step.atRisk - step.events
      if left > 0 {
        variance += area * area * Double(step.events) / (Double(step.atRisk) * Double(left))
      }
      end = step.time
    }
    return (area + Double(end), variance.squareRoot())
  }
}
