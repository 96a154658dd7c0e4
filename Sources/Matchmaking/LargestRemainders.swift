/// Splits a whole number into whole shares that sum to it exactly.
package enum LargestRemainders {
  /// Splits `total` in proportion to `parts` by largest remainders, ties to the earlier part.
  ///
  /// - Parameters:
  ///   - total: what is split, zero or more.
  ///   - parts: the claims, zero or more each.
  /// - Returns: one share a part, in the order of parts; all zero where no part claims anything.
  /// - Complexity: O(n log n).
  package static func split(_ total: Int, by parts: [Int]) -> [Int] {
    precondition(total >= 0 && parts.allSatisfy { $0 >= 0 }, "shares and claims are not negative")
    let sum = parts.reduce(0, +)
    guard sum > 0 else { return parts.map { _ in 0 } }
    var shares: [Int] = []
    var remainders: [Int] = []
    for part in parts {
      let (quotient, remainder) = sum.dividingFullWidth(total.multipliedFullWidth(by: part))
      shares.append(quotient)
      remainders.append(remainder)
    }
    let left = total - shares.reduce(0, +)
    let order = parts.indices.sorted {
      remainders[$0] != remainders[$1] ? remainders[$0] > remainders[$1] : $0 < $1
    }
    for index in order.prefix(left) { shares[index] += 1 }
    return shares
  }
}
