/// Correction of several tests of one question, so that one chance finding is not reported.
package enum HolmCorrection {
  /// The p-values adjusted by Holm's step-down procedure, in the order given.
  ///
  /// Holm (1979): the i-th smallest of m p-values is multiplied by m - i + 1, made no smaller
  /// than those before it, and at most 1. Holds under any dependence of the tests.
  /// - Throws: `StatisticsError` for a value that is not a number or not in 0...1.
  /// - Complexity: O(m log m).
  package static func adjusted(_ pValues: [Double]) throws(StatisticsError) -> [Double] {
    try Checked.values(pValues, least: 0, most: 1)
    var adjusted = pValues
    var largest = 0.0
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    for (rank, place) in order.enumerated() {
      largest = max(largest, min(1, pValues[place] * Double(pValues.count - rank)))
      adjusted[place] = largest
    }
    return adjusted
  }
}
