/// Brier's score taken apart: is it bad because the shares are wrong or because all predictions
/// are alike?
package struct BrierDecomposition: Equatable, Sendable {
  /// Squared distance of predicted and observed share over bins: 0 is well calibrated.
  package let reliability: Double
  /// Squared distance of the bins' shares from the share of all: large is informative.
  package let resolution: Double
  /// p(1 - p) of the share of all: what no forecast can change.
  package let uncertainty: Double
  /// Variance of predictions inside bins.
  package let withinVariance: Double
  /// Twice the covariance of predictions and outcomes inside bins.
  package let withinCovariance: Double

  /// Takes a score apart over bins; `nil` when these are no bins of the forecasts.
  ///
  /// Murphy (1973): reliability - resolution + uncertainty, which sums to the score only when
  /// predictions are equal inside each bin; the two terms of Stephenson, Coelho and Jolliffe
  /// (2008) make up the difference, so the five always sum.
  /// - Complexity: O(n).
  package init?(_ forecasts: ProbabilityForecasts, bins: [ProbabilityForecasts.Bin]) {
    let n = Double(forecasts.count)
    let places = bins.flatMap(\.places)
    guard places.count == forecasts.count, Set(places) == Set(0..<forecasts.count) else {
      return nil
    }
    let share = Double(forecasts.events) / n
    uncertainty = share * (1 - share)
    reliability =
      compensatedSum(
        bins.map { Double($0.count) * square($0.predicted - $0.observed.rate) }) / n
    resolution =
      compensatedSum(
        bins.map { Double($0.count) * square($0.observed.rate - share) }) / n
    let within = bins.flatMap { bin in
      bin.places.map { place in
        let prediction = forecasts.predicted[place] - bin.predicted
        return (prediction, (forecasts.happened[place] ? 1 : 0) - bin.observed.rate)
      }
    }
    withinVariance = compensatedSum(within.map { square($0.0) }) / n
    withinCovariance = 2 * compensatedSum(within.map { $0.0 * $0.1 }) / n
  }

  /// The score that the parts sum to.
  package var total: Double {
    reliability - resolution + uncertainty + withinVariance - withinCovariance
  }
}

private func square(_ value: Double) -> Double { value * value }
