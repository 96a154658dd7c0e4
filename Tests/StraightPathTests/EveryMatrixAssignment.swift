/// The best sum of weights of a small matrix with one column a row, found by trying every one.
struct EveryMatrixAssignment {
  private let weights: [[Double]]
  private(set) var best: Double?
  /// The sums of all of them, in no order.
  private(set) var totals: [Double] = []
  private var used: [Bool]

  /// - Parameter weights: one row a list; NaN forbids a pair.
  init(_ weights: [[Double]], minimizes: Bool = false) {
    self.weights = weights
    used = [Bool](repeating: false, count: weights.first?.count ?? 0)
    visit(0, sum: 0, minimizes)
  }

  private mutating func visit(_ row: Int, sum: Double, _ minimizes: Bool) {
    guard row < weights.count else {
      totals.append(sum)
      if best.map({ minimizes ? sum < $0 : sum > $0 }) ?? true { best = sum }
      return
    }
    for column in used.indices where !used[column] && !weights[row][column].isNaN {
      used[column] = true
      visit(row + 1, sum: sum + weights[row][column], minimizes)
      used[column] = false
    }
  }
}
