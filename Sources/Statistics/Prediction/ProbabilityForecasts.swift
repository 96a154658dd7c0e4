/// Predicted probabilities with what happened: what Brier's score and calibration are made from.
package struct ProbabilityForecasts: Equatable, Sendable {
  /// Predicted probabilities, 0...1, at least one.
  package let predicted: [Double]
  /// Whether the event happened, one for each.
  package let happened: [Bool]

  /// Forecasts with their outcomes; `nil` when there is none.
  ///
  /// A fit from 0 to 1 is a score, no probability: make it one by ``IsotonicRegression`` or a
  /// logistic regression on other data before it is judged here.
  /// - Throws: `StatisticsError.lengths`, or for a prediction outside 0...1.
  package init?(predicted: [Double], happened: [Bool]) throws(StatisticsError) {
    try Checked.lengths(predicted.count, happened.count)
    try Checked.values(predicted, least: 0, most: 1)
    guard !predicted.isEmpty else { return nil }
    self.predicted = predicted
    self.happened = happened
  }

  /// Number of forecasts.
  package var count: Int { predicted.count }

  /// Number of events.
  package var events: Int { happened.count { $0 } }

  /// Mean squared distance of prediction and outcome, 0...1: 0 is perfect (Brier 1950).
  ///
  /// Whoever always says the true share p has p(1 - p): compare with that, not with 0.
  /// - Complexity: O(n).
  package var brierScore: Double {
    let squares = zip(predicted, happened).map { forecast, event in
      let distance = forecast - (event ? 1 : 0)
      return distance * distance
    }
    return compensatedSum(squares) / Double(count)
  }
}
