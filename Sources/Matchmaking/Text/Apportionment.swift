/// Divides a million among amounts so that nothing is lost to rounding.
enum Apportionment {
  /// Shares of a million in proportion to amounts from 0 on, which sum to it exactly (to 0 when
  /// all amounts are 0).
  static func micro(_ amounts: [Int]) -> [Int] {
    let total = amounts.reduce(0, +)
    guard total > 0 else { return amounts.map { _ in 0 } }
    return parts(amounts, unit: 1_000_000, divisor: total)
  }

  /// Rounds each amount · `unit` / `divisor` down or up so that the results sum to the rounded
  /// down total: the running sums are rounded, and each part is the step between two of them.
  static func parts(_ amounts: [Int], unit: Int, divisor: Int) -> [Int] {
    var sum = 0
    var before = 0
    return amounts.map { amount in
      sum += amount
      let (quotient, remainder) = (sum * unit).quotientAndRemainder(dividingBy: divisor)
      let rounded = remainder < 0 ? quotient - 1 : quotient
      defer { before = rounded }
      return rounded - before
    }
  }
}
