/// The columns of a stored dense matrix as candidates: a row is read again, where it lies, as soon
/// as its list no longer tells.
struct DenseCandidates: CandidateSource, ~Copyable {
  let rows: Int
  let columns: Int
  /// Row-major costs; the array outlives the solve.
  private let costs: UnsafePointer<Int32>
  /// Least costs of groups, where they are known; they outlive the solve, too.
  private let minima: UnsafePointer<Int32>?
  private var lists: CandidateLists
  /// One for each thread.
  private let scratch: [RowScratch]

  /// Costs must be below this by absolute value.
  static var costLimit: UInt64 { 1 << 30 }

  init(
    rows: Int, columns: Int, costs: UnsafePointer<Int32>, minima: UnsafePointer<Int32>?,
    isComplete: Bool, threads: Int = 1
  ) {
    self.minima = minima
    self.rows = rows
    self.columns = columns
    self.costs = costs
    scratch = (0..<max(1, threads)).map { _ in RowScratch(columns: columns) }
    lists = CandidateLists(rows: rows, columns: columns, isComplete: isComplete)
  }

  /// Reads all rows at prices 0.
  mutating func prepare(range: Int64, _ scale: Int64, _ watch: SolveWatch?) -> Int64? {
    lists.lookAtLevels()
    // More equally best columns than a row keeps, everywhere: no prices are needed, only a matching
    // among ties, which the paths of length 0 find.
    let sample = 0..<min(32, rows)
    choose(of: sample, scale)
    if rows >= 32, sample.allSatisfy({ lists.spread(of: $0) == 0 }) { return nil }
    for first in stride(from: sample.upperBound, to: rows, by: Self.rowsTogether) {
      if let watch, !watch.asks(.reading, first) { return nil }
      choose(of: first..<min(first + Self.rowsTogether, rows), scale)
    }
    return lists.firstError(range: range)
  }

  func leastValue(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> Int64 {
    lists.leastValue(of: row, price, scale)
  }

  @inline(__always)
  mutating func priceRose(_ column: Int, _ price: Int64, _ scale: Int64) {
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

  /// Rows read between two questions of the monitor.
  private static var rowsTogether: Int { 512 }

  private func choose(of rows: Range<Int>, _ scale: Int64) {
    let parts = RowParts.count(
      threads: scratch.count, rows: rows.count, costsPerRow: columns)
    RowParts.forEach(parts) { part in
      for row in RowParts.rows(part, of: parts, in: rows) { choose(of: row, scale, scratch[part]) }
    }
  }

  private func choose(of row: Int, _ scale: Int64, _ scratch: RowScratch) {
    lists.choose(
      of: row, costs + row * columns,
      minima: minima.map { $0 + row * GroupMinima.groups(of: columns) }, scale, scratch)
  }

  private mutating func readAgain(
    _ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    lists.lookAtLevels()
    choose(of: row, scale, scratch[0])
    if let bid = lists.bidFromList(of: row, price, scale) { return bid }
    return lists.bestOfAll(costs + row * columns, price, scale)
  }
}
