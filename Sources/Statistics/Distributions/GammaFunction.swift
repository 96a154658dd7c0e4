import Glibc

/// The gamma function and its incomplete integrals.
enum GammaFunction {
  /// The error of Stirling's formula: ln Γ(x + 1) - ((x + ½) ln x - x + ½ ln 2π), for x > 0.
  ///
  /// From 16 on by the asymptotic series (DLMF 5.11.1), whose sixth term is below 10⁻¹⁵ there;
  /// below by the recurrence Γ(x + 1) = x Γ(x).
  static func stirlingError(_ x: Double) -> Double {
    guard x < 16 else { return stirlingSeries(x) }
    var product = 1.0
    var raised = x
    while raised < 16 {
      raised += 1
      product *= raised
    }
    // ln Γ(x + 1) = ln Γ(raised + 1) - ln((x + 1) (x + 2) ... raised).
    return stirlingSeries(raised) + (raised + 0.5) * log(raised) - raised
      - log(product) - ((x + 0.5) * log(x) - x)
  }

  private static func stirlingSeries(_ x: Double) -> Double {
    let s = 1 / (x * x)
    let inner = 1.0 / 1188 - s * 691 / 360_360
    let series = 1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * inner))
    return (1.0 / 12 - s * series) / x
  }

  /// m - a - a ln(m / a): how far m lies from a, without cancellation where they are close.
  ///
  /// With v = (m - a) / (m + a), ln(m / a) = 2 artanh v (Loader 2000, section 3).
  static func deviance(_ a: Double, _ m: Double) -> Double {
    let v = (m - a) / (m + a)
    guard abs(v) < 0.1 else { return m - a - a * log(m / a) }
    var sum = 0.0
    var power = v * v * v
    var divisor = 3.0
    while sum + power / divisor != sum {
      sum += power / divisor
      power *= v * v
      divisor += 2
    }
    return (m - a) * v - 2 * a * sum
  }

  /// The regularised incomplete gamma integrals P(a, x) and Q(a, x) = 1 - P, a > 0, x >= 0.
  ///
  /// By the series DLMF 8.7.1 for x < a + 1, by the even part of the
  /// continued fraction DLMF 8.9.2 above.
  /// - Complexity: O(√a) terms near x = a, fewer elsewhere.
  static func incomplete(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    if x.isNaN { return (.nan, .nan) }
    if x <= 0 { return (0, 1) }
    if x == .infinity { return (1, 0) }
    // x^a e^-x / Γ(a + 1)
    let front = exp(-deviance(a, x) - stirlingError(a)) / (2 * Double.pi * a).squareRoot()
    if x < a + 1 {
      let lower = min(1, front * series(a, x))
      return (lower, 1 - lower)
    }
    let upper = min(1, front * a * fraction(a, x))
    return (1 - upper, upper)
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var denominator = a
    for _ in 0..<ContinuedFraction.mostTerms {
      denominator += 1
      term *= x / denominator
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    1
      / ContinuedFraction.value(first: x + 1 - a) { index in
        let i = Double(index)
        return (-i * (i - a), x + 2 * i + 1 - a)
      }
  }
}
