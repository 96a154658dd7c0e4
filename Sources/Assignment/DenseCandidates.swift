/// The columns of a stored dense matrix as candidates: a row is read again, where it lies, as soon
/// as its list no longer tells.
struct DenseCandidates: CandidateSource, ~Copyable {
  let rows: Int
  let columns: Int
  /// Row-major costs; the array outlives the solve.
  private let costs: UnsafePointer<Int32>
  private let lists: CandidateLists

  /// Costs must be below this by absolute value.
  static var costLimit: UInt64 { 1 << 30 }

  init(rows: Int, columns: Int, costs: UnsafePointer<Int32>, isComplete: Bool) {
    self.rows = rows
    self.columns = columns
    self.costs = costs
    lists = CandidateLists(rows: rows, columns: columns, isComplete: isComplete)
  }

  /// Reads all rows at prices 0.
  func prepare(range: Int64, _ scale: Int64, _ watch: SolveWatch?) -> Int64? {
    for row in 0..<rows {
      if row & 255 == 0, let watch, !watch.asks(.reading, row) { return nil }
      lists.choose(of: row, costs + row * columns, scale)
      // More equally best columns than a row keeps, everywhere: no prices are needed, only a
      // matching among ties, which the paths of length 0 find.
      if row == 31, (0...31).allSatisfy({ lists.spread(of: $0) == 0 }) { return nil }
    }
    return lists.firstError(range: range)
  }

  func leastValue(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> Int64 {
    lists.leastValue(of: row, price, scale)
  }

  @inline(__always)
  func priceRose(_ column: Int, _ price: Int64, _ scale: Int64) {
    lists.priceRose(column, price, scale)
  }

  @inline(__always)
  mutating func bestTwo(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    let found = lists.bestListed(of: row, price, scale)
    if found.second <= lists.bound[row], found.column >= 0 { return found }
    return readAgain(row, price, scale)
  }

  private func readAgain(
    _ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    let cost = costs + row * columns
    lists.choose(of: row, cost, scale)
    let found = lists.bestListed(of: row, price, scale)
    if found.column >= 0, found.best <= lists.bound[row] {
      // A bid up to the bound instead of the second best is smaller than it could be, and right.
      return (found.column, found.best, min(found.second, lists.bound[row]))
    }
    return lists.bestOfAll(cost, price, scale)
  }
}
