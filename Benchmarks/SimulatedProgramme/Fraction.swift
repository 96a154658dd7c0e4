/// A fraction in lowest terms: the attacker computes exactly.
struct Fraction: Equatable {
  let top: Int
  /// Above 0.
  let bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    precondition(bottom != 0, "a fraction of nothing")
    var (a, b) = (top.magnitude, bottom.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let sign = bottom < 0 ? -1 : 1
    let divisor = max(1, Int(a))
    self.top = sign * top / divisor
    self.bottom = sign * bottom / divisor
  }

  static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.top, left.bottom * right.bottom)
  }

  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom, left.bottom * right.top)
  }

  var rounded: (down: Int, up: Int) {
    let quotient = top / bottom
    let rest = top % bottom
    return (rest < 0 ? quotient - 1 : quotient, rest > 0 ? quotient + 1 : quotient)
  }
}
