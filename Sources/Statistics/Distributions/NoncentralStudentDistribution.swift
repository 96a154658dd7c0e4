import Glibc

/// Student's t when the true effect is not zero: what power and exact effect sizes rest on.
///
/// A sum of incomplete beta integrals with Poisson weights (Johnson, Kotz and Balakrishnan 1995,
/// chapter 31), taken in a window around its largest weight so that large effects neither
/// underflow nor end early. Absolute error below 10⁻¹².
/// - Complexity: O(noncentrality) incomplete beta integrals.
package struct NoncentralStudentDistribution: Equatable, Sendable {
  /// Degrees of freedom.
  package let degreesOfFreedom: Double
  /// Effect divided by its standard error.
  package let noncentrality: Double

  /// The largest magnitude of the noncentrality.
  package static let most = 300.0

  /// A distribution with the given parameters.
  /// - Throws: `StatisticsError` unless the degrees of freedom lie in 10⁻³...10⁹ (place 0) and
  ///   the noncentrality in ±300 (place 1).
  package init(degreesOfFreedom: Double, noncentrality: Double) throws(StatisticsError) {
    try Checked.value(degreesOfFreedom, least: 1e-3, most: 1e9)
    try Checked.value(
      noncentrality, place: 1, least: -NoncentralStudentDistribution.most,
      most: NoncentralStudentDistribution.most)
    self.init(unchecked: degreesOfFreedom, noncentrality)
  }

  init(unchecked degreesOfFreedom: Double, _ noncentrality: Double) {
    self.degreesOfFreedom = degreesOfFreedom
    self.noncentrality = noncentrality
  }

  /// Probability of a value up to t.
  package func cumulative(_ t: Double) -> Double {
    if t < 0 {
      let mirrored = NoncentralStudentDistribution(unchecked: degreesOfFreedom, -noncentrality)
      return 1 - mirrored.cumulative(-t)
    }
    let below = NormalDistribution.cumulative(-noncentrality)
    guard t > 0 else { return below }
    if noncentrality == 0 {
      return StudentDistribution(unchecked: degreesOfFreedom).cumulative(t)
    }
    return min(1, max(0, below + mixture(t)))
  }

  private func mixture(_ t: Double) -> Double {
    let ratio = t * t / degreesOfFreedom
    let x = 1 / (1 + 1 / ratio)
    let y = 1 / (1 + ratio)
    let mean = noncentrality * noncentrality / 2
    let spread = 10 * mean.squareRoot() + 40
    let first = Int(max(0, mean - spread))
    var sum = 0.0
    for index in first...Int(mean + spread) {
      let j = Double(index)
      let even = exp(j * log(mean) - mean - logFactorial(j))
      let odd = exp((j + 0.5) * log(mean) - mean - logFactorial(j + 0.5))
      let signed = noncentrality < 0 ? -odd : odd
      let half = degreesOfFreedom / 2
      sum += even * BetaFunction.incomplete(x, y, j + 0.5, half).lower
      sum += signed * BetaFunction.incomplete(x, y, j + 1, half).lower
    }
    return sum / 2
  }

  /// ln Γ(x + 1) for x >= 0.
  private func logFactorial(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    return (x + 0.5) * log(x) - x + 0.5 * log(2 * Double.pi) + GammaFunction.stirlingError(x)
  }
}
