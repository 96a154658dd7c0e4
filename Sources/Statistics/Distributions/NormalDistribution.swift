import Glibc

/// The normal distribution with mean 0 and variance 1.
package enum NormalDistribution {
  /// Density at x.
  package static func density(_ x: Double) -> Double {
    exp(-x * x / 2) / (2 * Double.pi).squareRoot()
  }

  /// Probability of a value up to x, with full relative precision in both tails.
  package static func cumulative(_ x: Double) -> Double { erfc(-x * 0.5.squareRoot()) / 2 }

  /// Probability of a value above x.
  package static func upperTail(_ x: Double) -> Double { cumulative(-x) }

  /// Probability of a value further from 0 than x, on either side.
  package static func bothTails(_ x: Double) -> Double { erfc(abs(x) * 0.5.squareRoot()) }

  /// The value below which lies probability p; `nil` unless 0 < p < 1.
  package static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return standardQuantile(p)
  }

  /// Abramowitz and Stegun 26.2.23 as a start (4.5·10⁻⁴), then Halley's iteration on the
  /// cumulative probability, whose error is cubed at each of four steps.
  static func standardQuantile(_ p: Double) -> Double {
    if p > 0.5 { return -standardQuantile(1 - p) }
    if p == 0.5 { return 0 }
    let t = (-2 * log(p)).squareRoot()
    let above = 2.515517 + t * (0.802853 + t * 0.010328)
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var x = above / below - t
    for _ in 0..<4 {
      let step = (cumulative(x) - p) / density(x)
      guard step.isFinite else { break }
      x -= step / (1 + x * step / 2)
    }
    return x
  }
}
