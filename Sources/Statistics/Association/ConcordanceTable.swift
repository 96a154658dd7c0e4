/// Comparisons of each case with each other one, as integers.
struct ConcordanceTable {
  /// Number of cases.
  let count: Int
  private(set) var concordant = 0
  private(set) var discordant = 0
  /// Pairs that differ in the first list, and in the second.
  private(set) var comparable = 0
  private(set) var otherComparable = 0
  /// Per case: concordant minus discordant pairs, and pairs that differ in either list.
  private var balances: [Int]
  private var differing: [Int]
  private var otherDiffering: [Int]

  /// Compares all pairs.
  /// - Complexity: O(n²).
  init(_ first: [Double], _ second: [Double]) {
    count = first.count
    balances = [Int](repeating: 0, count: first.count)
    differing = balances
    otherDiffering = balances
    for i in first.indices {
      for j in 0..<i {
        note(
          i, j, ConcordanceTable.order(first[i], first[j]),
          ConcordanceTable.order(second[i], second[j]))
      }
    }
  }

  private static func order(_ a: Double, _ b: Double) -> Int { a == b ? 0 : a < b ? -1 : 1 }

  private mutating func note(_ i: Int, _ j: Int, _ one: Int, _ two: Int) {
    let product = one * two
    if product > 0 { concordant += 1 }
    if product < 0 { discordant += 1 }
    comparable += abs(one)
    otherComparable += abs(two)
    for place in [i, j] {
      balances[place] += product
      differing[place] += abs(one)
      otherDiffering[place] += abs(two)
    }
  }

  /// All pairs of cases.
  var pairs: Int { count * (count - 1) / 2 }

  /// Tau-b; `nil` when a list does not vary.
  var tau: Double? {
    ConcordanceTable.tau(concordant - discordant, comparable, otherComparable)
  }

  private static func tau(_ balance: Int, _ one: Int, _ two: Int) -> Double? {
    guard one > 0, two > 0 else { return nil }
    let scale = Double(one).squareRoot() * Double(two).squareRoot()
    // Two equal counts need no root; so perfect agreement is exactly 1.
    return max(-1, min(1, Double(balance) / (one == two ? Double(one) : scale)))
  }

  /// Standard error of tau by leaving out one case at a time (Arvesen 1969); `nil` when a list
  /// no longer varies without one of its cases.
  /// - Complexity: O(n).
  var jackknifeError: Double? {
    var values: [Double] = []
    for place in 0..<count {
      guard
        let value = ConcordanceTable.tau(
          concordant - discordant - balances[place], comparable - differing[place],
          otherComparable - otherDiffering[place])
      else { return nil }
      values.append(value)
    }
    guard let moments = Moments(checked: values) else { return nil }
    let n = Double(count)
    return ((n - 1) / n * moments.squaredDeviations).squareRoot()
  }
}
