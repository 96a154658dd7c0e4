/// What is measured, as far as the number of cases that it needs is concerned.
///
/// The one place that decides what n allows to be said. Each measure has a least n, below which
/// nothing is shown, and an n from which it says enough to be read without a warning. The least
/// numbers protect persons and sense; the others follow from a stated precision or power, by
/// ``PlannedPrecision``, and the tests work them out again.
package enum Measure: String, CaseIterable, Sendable {
  /// Any value shown without a test: counts, medians, quantiles, Gini, missing answers.
  case value
  /// Any test of a hypothesis, beside the measure it belongs to.
  case test
  /// A share with Wilson's interval.
  case proportion
  /// A difference of two shares; n is the smaller group.
  case proportionDifference
  /// Promoters minus detractors.
  case netPromoterScore
  /// A mean with its interval: scale scores, T-scores, ratios of totals.
  case mean
  /// A difference of two means; n is the smaller group.
  case meanDifference
  /// A change; n is the complete pairs.
  case pairedDifference
  /// Cronbach's alpha; n is the complete respondents.
  case reliabilityAlpha
  /// A survival curve; n is the cases at its start.
  case survival
  /// A comparison of survival curves; n is the events in all groups together.
  case logRank
  /// Kendall's tau-b; n is the complete pairs.
  case rankCorrelation
  /// Area under the ROC curve; n is the rarer outcome.
  case discrimination
  /// Brier's score and the calibration curve in bins; n is the forecasts.
  case calibrationBins
  /// Slope and intercept of calibration; n is the rarer outcome.
  case calibrationLine
  /// Coefficients proposed from data; n is the rarer outcome for each coefficient, or the rows
  /// for each when the outcome is a number.
  case coefficient
  /// Performance on groups left out; n is the groups.
  case validation
  /// A bootstrap interval; n is the units drawn.
  case bootstrap

  /// The fewest cases with which anything is shown.
  ///
  /// Five is the least size of a published cell; ten the least for which intervals and tests of
  /// several terms are computed at all (two bins of five, an alpha).
  package var least: Int {
    switch self {
    case .value, .proportion, .proportionDifference, .netPromoterScore, .mean, .meanDifference,
      .pairedDifference, .survival, .rankCorrelation, .discrimination, .coefficient:
      5
    case .test, .reliabilityAlpha, .logRank, .calibrationBins, .calibrationLine, .bootstrap: 10
    case .validation: 3
    }
  }

  /// The fewest cases with which the measure is read without a warning.
  package var enough: Int {
    switch self {
    case .value: 10
    // A half width of 20 points in a hundred at a share of one half.
    case .proportion, .survival, .bootstrap: 20
    // The same for a difference of two such shares.
    case .proportionDifference: 42
    // 20 points of score when one half promote and one quarter detract.
    case .netPromoterScore: 60
    // A half width of half a standard deviation.
    case .mean: 18
    // Power of 80 % to find half a standard deviation.
    case .pairedDifference, .test: 34
    case .meanDifference: 64
    // A half width of 0.1 at an alpha of 0.8 with eight items.
    case .reliabilityAlpha: 37
    // Power of 80 % to find one hazard twice the other.
    case .logRank: 66
    // A half width of 0.2 near 0.
    case .rankCorrelation: 46
    // A half width of 0.2 at an area of 0.7.
    case .discrimination: 13
    // Five bins that each say a share; about a hundred of the rarer outcome (Vergouwe 2005).
    case .calibrationBins, .calibrationLine: 100
    // Ten for each coefficient (Peduzzi et al. 1996).
    case .coefficient: 10
    // The least that is usual in cross-validation (Breiman and Spector 1992).
    case .validation: 5
    }
  }

  /// What n cases allow to be said. A negative n counts as none.
  package func allowance(_ n: Int) -> Allowance {
    if n < least { return .tooFew(n: max(0, n), least: least) }
    return n < enough ? .cautious(n: n, enough: enough) : .enough(n: n)
  }
}
