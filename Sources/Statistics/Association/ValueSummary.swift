/// A list of amounts in a few numbers: doses, hours, waiting times.
package struct ValueSummary: Equatable, Sendable {
  /// Values present; at least one.
  package let count: Int
  /// Values that are missing.
  package let missing: Int
  /// Count, mean and spread of those present.
  package let moments: Moments
  /// The values in order.
  package let quantiles: Quantiles

  /// Summarises values, `nil` among them where one is missing; `nil` when none is present.
  /// - Throws: `StatisticsError` for a value that is not finite or beyond 10¹⁰⁰; its place is
  ///   counted among those present.
  /// - Complexity: O(n log n).
  package init?(_ values: [Double?]) throws(StatisticsError) {
    let present = values.compactMap { $0 }
    guard let moments = try Moments(present), let quantiles = try Quantiles(present) else {
      return nil
    }
    count = present.count
    missing = values.count - present.count
    self.moments = moments
    self.quantiles = quantiles
  }

  /// The smallest value.
  package var least: Double { quantiles.sorted[0] }
  /// The largest value.
  package var most: Double { quantiles.sorted[count - 1] }
}
