/// Logarithm and exponential by their series, for making tables: the same on every machine, unlike
/// those of the system's mathematics library.
enum NaturalLogarithm {
  /// ln of a positive number: exponent · ln 2 + 2 artanh((m - 1) / (m + 1)).
  static func of(_ value: Double) -> Double {
    precondition(value > 0 && value.isFinite, "a logarithm is taken of a positive number")
    let ln2 = 0.693147180559945309
    let ratio = (value.significand - 1) / (value.significand + 1)
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, to: 60, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return Double(value.exponent) * ln2 + 2 * sum
  }

  /// exp of a number of magnitude at most 1, by Taylor's series.
  static func exponential(_ value: Double) -> Double {
    precondition(value.magnitude <= 1, "the series is used near 0")
    var term = 1.0
    var sum = 1.0
    for order in 1..<24 {
      term *= value / Double(order)
      sum += term
    }
    return sum
  }
}
