/// How many orderings of n cases have a given number of inversions, as probabilities.
enum InversionCounts {
  /// Probability that the smaller of concordant and discordant pairs is at most `fewest` when all
  /// orderings of `count` cases are equally likely.
  ///
  /// A case put in at rank j of i adds 0...i-1 inversions with equal probability, so the
  /// distribution is a moving mean of the one before (Kendall 1938).
  /// - Complexity: O(n³).
  static func bothTails(_ fewest: Int, of count: Int) -> Double {
    var probabilities = [1.0]
    for cases in 2...max(2, count) {
      let length = probabilities.count + cases - 1
      var next = [Double](repeating: 0, count: length)
      var window = 0.0
      for inversions in 0..<length {
        if inversions < probabilities.count { window += probabilities[inversions] }
        let leaving = inversions - cases
        if leaving >= 0, leaving < probabilities.count { window -= probabilities[leaving] }
        next[inversions] = window / Double(cases)
      }
      probabilities = next
    }
    return max(0, min(1, 2 * compensatedSum(probabilities.prefix(fewest + 1))))
  }
}
