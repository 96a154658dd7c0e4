/// Orders of the rows and columns of a square matrix in which c(i, k) + c(j, l) ≤ c(i, l) + c(j, k)
/// for all i < j and k < l, a *Monge* matrix: pairing the first with the first, the second with the
/// second and so on is then optimal.
///
/// A. Hoffman, *Proc. Symposia in Pure Mathematics* 7, 1963, pp. 317–327; R. Burkard, B. Klinz,
/// R. Rudolf, *Discrete Applied Mathematics* 70, 1996, pp. 95–161. Products of grades and convex
/// costs of differences of grades are like this, and they are the hardest for auctions.
struct MongeOrder {
  private let size: Int
  private let costs: UnsafePointer<Int32>
  private var rowOrder: [Int] = []
  private var columnOrder: [Int] = []

  /// Finds the orders; `nil` when there are none, equal differences hide them, or the
  /// monitor has ended it. Row-major costs
  /// below 2²⁶ by absolute value. A look at a few entries decides most cases, else O(size²).
  init?(size: Int, costs: UnsafePointer<Int32>, watch: SolveWatch? = nil) {
    self.size = size
    self.costs = costs
    guard size >= 8, isPlausible() else { return nil }
    // In the wanted order of columns the difference of any two rows never falls.
    columnOrder = Self.sorted((0..<size).map { costs[$0] - costs[(size - 1) * size + $0] })
    let (first, last) = (columnOrder[0], columnOrder[size - 1])
    rowOrder = Self.sorted((0..<size).map { costs[$0 * size + first] - costs[$0 * size + last] })
    guard holds(watch) else { return nil }
  }

  private static func sorted(_ keys: [Int32]) -> [Int] {
    keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  /// Whether eight columns come in the same order, or its reverse, by the differences of three
  /// pairs of rows.
  private func isPlausible() -> Bool {
    let columns = (0..<8).map { $0 * (size - 1) / 7 }
    let middle = size / 2
    let differences = [(0, middle), (middle, size - 1), (0, size - 1)].map { upper, lower in
      columns.map { costs[upper * size + $0] - costs[lower * size + $0] }
    }
    for other in differences.dropFirst() {
      var signs: Set<Int32> = []
      for a in 0..<8 {
        for b in 0..<a {
          let sign =
            (differences[0][a] - differences[0][b]).signum() * (other[a] - other[b]).signum()
          if sign != 0 { signs.insert(sign) }
        }
      }
      if signs.count > 1 { return false }
    }
    return true
  }

  private func holds(_ watch: SolveWatch?) -> Bool {
    for (upper, lower) in zip(rowOrder, rowOrder.dropFirst()) {
      guard watch.goesOn(.reading, upper, after: 2 * size) else { return false }
      let above = costs + upper * size
      let below = costs + lower * size
      var before = Int32.min
      var isAscending = true
      for column in columnOrder {
        let difference = above[column] - below[column]
        if difference < before { isAscending = false }
        before = difference
      }
      if !isAscending { return false }
    }
    return true
  }

  /// The column of each row.
  var columnOfRow: [Int32] {
    var result = [Int32](repeating: -1, count: size)
    for (row, column) in zip(rowOrder, columnOrder) { result[row] = Int32(column) }
    return result
  }

  /// Column potentials that prove it: each row in order is also tight with the next column. All
  /// other reduced costs are sums of the inequalities of neighbours.
  var columnPotential: [Int64] {
    var potential = [Int64](repeating: 0, count: size)
    var highest: Int64 = 0
    for position in 1..<size {
      let row = costs + rowOrder[position - 1] * size
      let (before, next) = (columnOrder[position - 1], columnOrder[position])
      potential[next] = potential[before] + Int64(row[next]) - Int64(row[before])
      highest = max(highest, potential[next])
    }
    return potential.map { $0 - highest }
  }
}
