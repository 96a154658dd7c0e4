import Glibc

/// Whether predicted probabilities are too extreme, too timid, or all too high.
package struct CalibrationLine: Equatable, Sendable {
  /// Slope of the outcome's logit on the predicted one: below 1 the predictions are too extreme.
  package let slope: Double
  /// Intercept of the same line.
  package let intercept: Double
  /// Standard error of the slope.
  package let slopeError: Double
  /// Interval of the slope (Wald).
  package let slopeInterval: ConfidenceInterval
  /// Intercept when the slope is held at 1: below 0 the predictions are too high on the whole.
  package let inTheLarge: Double
  /// Interval of the latter (Wald).
  package let inTheLargeInterval: ConfidenceInterval

  /// Fits the line by logistic regression of the outcome on ln(p / (1 - p)).
  ///
  /// Cox (1958); Van Calster et al. (2016) for the reading. Undetermined when there is one
  /// outcome only, when all predictions are equal, or when they separate the outcomes.
  /// - Throws: `StatisticsError.outside` for a prediction of exactly 0 or 1, whose logit is
  ///   infinite.
  /// - Complexity: O(n) for each of at most 60 steps.
  package static func fitted(
    to forecasts: ProbabilityForecasts, level: ConfidenceLevel = .ninetyFive
  ) throws(StatisticsError) -> RegressionOutcome<CalibrationLine> {
    try Checked.values(forecasts.predicted, least: 1e-15, most: 1 - 1e-15)
    let logits = forecasts.predicted.map { log($0 / (1 - $0)) }
    let sloped = try LogisticRegression.fitted(
      rows: logits.map { [$0] }, outcomes: forecasts.happened)
    let level1 = try LogisticRegression.fitted(
      rows: logits.map { _ in [] }, outcomes: forecasts.happened, offsets: logits)
    switch (sloped, level1) {
    case (.fitted(let line), .fitted(let large)):
      return .fitted(CalibrationLine(line, large, level))
    case (.undetermined(let obstacle), _), (_, .undetermined(let obstacle)):
      return .undetermined(obstacle)
    }
  }

  private init(
    _ line: LogisticRegression, _ large: LogisticRegression, _ level: ConfidenceLevel
  ) {
    let z = level.normalDeviate
    slope = line.coefficients[1]
    intercept = line.coefficients[0]
    slopeError = line.standardErrors[1]
    slopeInterval = ConfidenceInterval(around: slope, by: z * slopeError, level)
    inTheLarge = large.coefficients[0]
    inTheLargeInterval = ConfidenceInterval(
      around: inTheLarge, by: z * large.standardErrors[0], level)
  }
}
