/// Continued fractions by the modified algorithm of Lentz (Thompson and Barnett 1986).
enum ContinuedFraction {
  /// Terms after which evaluation ends; reached by no argument that a sample can give.
  static let mostTerms = 200_000

  /// first + a₁ / (b₁ + a₂ / (b₂ + ...)); `term` answers aᵢ and bᵢ for i = 1, 2, ...
  static func value(
    first: Double, term: (Int) -> (numerator: Double, denominator: Double)
  ) -> Double {
    let tiny = 1e-300
    var value = first == 0 ? tiny : first
    var c = value
    var d = 0.0
    for index in 1...mostTerms {
      let (numerator, denominator) = term(index)
      d = denominator + numerator * d
      c = denominator + numerator / c
      if d == 0 { d = tiny }
      if c == 0 { c = tiny }
      d = 1 / d
      let factor = c * d
      value *= factor
      if abs(factor - 1) < 2.3e-16 { break }
    }
    return value
  }
}
