import Glibc

/// The share of cases without the event as time goes on (Kaplan and Meier 1958).
package struct SurvivalCurve: Equatable, Sendable {
  /// What happens at one time that occurs in the data.
  package struct Step: Equatable, Sendable {
    /// The time.
    package let time: Int
    /// Cases still followed just before it.
    package let atRisk: Int
    /// Events at it.
    package let events: Int
    /// Cases whose following ends at it; they count as at risk for the events of that time.
    package let censored: Int
    /// Estimated share without the event after this time, 0...1.
    package let survival: Double
    /// Greenwood's standard error; `nil` once nobody is left, when the formula divides by 0.
    package let standardError: Double?
    /// Interval on the scale ln(-ln S), within 0...1; `nil` while S is 1 and once it is 0.
    package let interval: ConfidenceInterval?
  }

  /// Number of cases.
  package let count: Int
  /// The steps, by rising time; empty without cases.
  package let steps: [Step]
  /// The level of the intervals.
  package let level: ConfidenceLevel

  /// Estimates the curve.
  ///
  /// S(t) = Π (1 - dᵢ/nᵢ) over event times up to t (Kaplan and Meier 1958);
  /// variance S² Σ dᵢ / (nᵢ (nᵢ - dᵢ)) (Greenwood 1926); limits S^exp(±z σ / (S ln S)), which
  /// stay within 0...1 (Kalbfleisch and Prentice 2002, section 1.4). Assumes that whoever is
  /// no longer followed fares like those who are: that leaving does not foretell the event.
  /// - Complexity: O(n log n).
  package init(_ cases: [SurvivalTime], level: ConfidenceLevel = .ninetyFive) {
    let sorted = cases.sorted { $0.time < $1.time }
    var steps: [Step] = []
    var survival = 1.0
    var greenwood = 0.0
    var place = 0
    while place < sorted.count {
      let end = sorted[place...].firstIndex { $0.time != sorted[place].time } ?? sorted.count
      let events = sorted[place..<end].count { $0.isEvent }
      let atRisk = sorted.count - place
      survival *= Double(atRisk - events) / Double(atRisk)
      greenwood += Double(events) / (Double(atRisk) * Double(atRisk - events))
      steps.append(
        Step(
          time: sorted[place].time, atRisk: atRisk, events: events,
          censored: end - place - events, survival: survival,
          standardError: survival > 0 ? survival * greenwood.squareRoot() : nil,
          interval: SurvivalCurve.interval(survival, greenwood, level)))
      place = end
    }
    count = cases.count
    self.steps = steps
    self.level = level
  }

  private static func interval(
    _ survival: Double, _ greenwood: Double, _ level: ConfidenceLevel
  ) -> ConfidenceInterval? {
    guard survival > 0, survival < 1 else { return nil }
    let hazard = -log(survival)
    let margin = level.normalDeviate * greenwood.squareRoot() / hazard
    return ConfidenceInterval(
      exp(-hazard * exp(margin)), exp(-hazard * exp(-margin)), level)
  }

  /// The step in force at a time; `nil` before the first step.
  private func step(at time: Int) -> Step? { steps.last { $0.time <= time } }

  /// Whether the curve says anything about a time: not after the last case was censored.
  private func reaches(_ time: Int) -> Bool {
    guard let last = steps.last, time >= 0 else { return false }
    return time <= last.time || last.survival == 0
  }

  /// Share without the event after a time; `nil` without cases, for a negative time, and beyond
  /// the last time followed unless the event had come to everybody.
  /// - Complexity: O(steps).
  package func survival(at time: Int) -> Double? {
    reaches(time) ? step(at: time)?.survival ?? 1 : nil
  }

  /// Interval of `survival(at:)`; `nil` where that is `nil`, 0 or 1.
  /// - Complexity: O(steps).
  package func interval(at time: Int) -> ConfidenceInterval? {
    reaches(time) ? step(at: time)?.interval : nil
  }

  /// Cases still followed and without the event just before a time: the table below the curve.
  /// - Complexity: O(steps).
  package func atRisk(at time: Int) -> Int {
    steps.first { $0.time >= time }?.atRisk ?? 0
  }
}
