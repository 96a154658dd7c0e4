/// How unequally amounts are spread: 0 when all have the same, near 1 when one has everything.
package enum GiniCoefficient {
  /// The coefficient of whole amounts; `nil` when there is none or all are 0.
  ///
  /// Σ (2i - n - 1) xᵢ / (n Σ x) over rising amounts (Gini 1912; Sen 1973); its
  /// largest value is (n - 1) / n. All sums are integers; only the last division rounds.
  /// - Throws: `StatisticsError.count` for a negative amount or one of 2³¹ and more.
  /// - Complexity: O(n log n).
  package static func of(_ amounts: [Int]) throws(StatisticsError) -> Double? {
    for amount in amounts { try Checked.count(amount) }
    try Checked.count(amounts.count, most: 1_000_000)
    let total = amounts.reduce(0, +)
    guard total > 0 else { return nil }
    let weighted = amounts.sorted().enumerated().reduce(Int128(0)) { sum, entry in
      sum + Int128(2 * entry.offset + 1 - amounts.count) * Int128(entry.element)
    }
    return Double(weighted) / (Double(amounts.count) * Double(total))
  }
}
