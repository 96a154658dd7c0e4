import Glibc

/// The incomplete beta integral, on which Student's t and Fisher's F rest.
enum BetaFunction {
  /// Iₓ(a, b) and its complement, for x in 0...1 and y = 1 - x, both given without rounding.
  ///
  /// Continued fraction DLMF 8.17.22; the factor before it in the saddle-point form of
  /// Loader (2000), which keeps its digits for large a and b. Swapped by Iₓ(a, b) = 1 - I_y(b, a)
  /// where the fraction would converge slowly.
  /// - Complexity: O(√max(a, b)) terms.
  static func incomplete(
    _ x: Double, _ y: Double, _ a: Double, _ b: Double
  ) -> (lower: Double, upper: Double) {
    if x.isNaN || y.isNaN { return (.nan, .nan) }
    if x <= 0 { return (0, 1) }
    if y <= 0 { return (1, 0) }
    if x <= (a + 1) / (a + b + 2) {
      let lower = min(1, direct(x, y, a, b))
      return (lower, 1 - lower)
    }
    let upper = min(1, direct(y, x, b, a))
    return (1 - upper, upper)
  }

  private static func direct(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let fraction = ContinuedFraction.value(first: 1) { index in
      let m = Double(index / 2)
      let step = a + 2 * m
      let numerator =
        index % 2 == 0
        ? m * (b - m) * x / ((step - 1) * step)
        : -(a + m) * (a + b + m) * x / (step * (step + 1))
      return (numerator, 1)
    }
    return exp(logKernel(x, y, a, b)) / (a * fraction)
  }

  /// ln(xᵃ yᵇ / B(a, b)).
  static func logKernel(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    let n = a + b
    let distance = GammaFunction.deviance(a, n * x) + GammaFunction.deviance(b, n * y)
    let corrections =
      GammaFunction.stirlingError(n) - GammaFunction.stirlingError(a)
      - GammaFunction.stirlingError(b)
    return -distance + corrections + 0.5 * log(a / n * b / (2 * Double.pi))
  }
}
