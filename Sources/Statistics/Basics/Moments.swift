/// Count, mean and spread of a list of values.
///
/// The mean is made by a compensated sum (Neumaier 1974) and the squares are those
/// of deviations from it, with the correction of Chan, Golub and LeVeque (1983).
/// Values that are all equal have exactly that mean and exactly no variance.
/// - Complexity: O(n).
package struct Moments: Equatable, Sendable {
  /// Number of values; at least one.
  package let count: Int
  /// Their mean, in their unit.
  package let mean: Double
  /// Sum of the squared deviations from the mean.
  package let squaredDeviations: Double

  /// Measures the values; `nil` when there is none.
  /// - Throws: `StatisticsError.notANumber` or `.outside` for a value that is not finite or
  ///   above 10¹⁰⁰ in magnitude.
  package init?(_ values: [Double]) throws(StatisticsError) {
    try Checked.values(values)
    guard let moments = Moments(checked: values) else { return nil }
    self = moments
  }

  init?(checked values: [Double]) {
    guard let first = values.first else { return nil }
    count = values.count
    guard values.contains(where: { $0 != first }) else {
      mean = first
      squaredDeviations = 0
      return
    }
    let n = Double(values.count)
    let centre = compensatedSum(values) / n
    let drift = compensatedSum(values.map { $0 - centre })
    let squares = compensatedSum(values.map { ($0 - centre) * ($0 - centre) })
    mean = centre
    squaredDeviations = max(0, squares - drift * drift / n)
  }

  /// Variance with divisor n - 1; `nil` for a single value.
  package var variance: Double? {
    count > 1 ? squaredDeviations / Double(count - 1) : nil
  }

  /// Standard deviation with divisor n - 1; `nil` for a single value.
  package var standardDeviation: Double? { variance?.squareRoot() }
}

/// The sum of values with the rounding errors carried along (Neumaier 1974).
func compensatedSum(_ values: some Sequence<Double>) -> Double {
  var sum = 0.0
  var lost = 0.0
  for value in values {
    let next = sum + value
    lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
    sum = next
  }
  return sum + lost
}
