/// The columns of costs that are never stored as candidates: rows whose lists no longer tell wait
/// until they are many, and are then computed together, which a matrix product does best.
struct ComputedCandidates: CandidateSource, ~Copyable {
  let rows: Int
  let columns: Int
  private let costs: ComputedCosts
  private let lists: CandidateLists
  private let block: Buffer<Int32>
  /// Rows that have been read since their last bid.
  private let isFresh: Buffer<Bool>

  /// Rows computed together.
  static var batch: Int { 128 }

  init(_ costs: ComputedCosts) {
    self.costs = costs
    rows = costs.rows
    columns = costs.columns
    lists = CandidateLists(rows: rows, columns: columns, isComplete: true)
    block = Buffer(repeating: 0, count: Self.batch * columns)
    isFresh = Buffer(repeating: false, count: rows)
  }

  /// Computes all rows, at prices 0.
  func prepare(range: Int64, _ scale: Int64, _ watch: SolveWatch?) -> Int64? {
    for first in stride(from: 0, to: rows, by: Self.batch) {
      if let watch, !watch.asks(.reading, first) { return nil }
      read((first..<min(first + Self.batch, rows)).map { Int32($0) }, scale)
      if first == 0, (0..<min(32, rows)).allSatisfy({ lists.spread(of: $0) == 0 }) { return nil }
    }
    return lists.firstError(range: range)
  }

  func read(_ wanted: [Int32], _ scale: Int64) {
    costs.fill(block, rows: wanted)
    for (position, row) in wanted.enumerated() {
      lists.choose(of: Int(row), block.base + position * columns, scale)
      isFresh[Int(row)] = true
    }
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

  static var waits: Bool { true }

  /// Whether the row can bid now; others had better wait for company.
  @inline(__always)
  func isReady(_ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64) -> Bool {
    isFresh[row] || lists.bestListed(of: row, price, scale).second <= lists.bound[row]
  }

  @inline(__always)
  mutating func bestTwo(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    let found = lists.bestListed(of: row, price, scale)
    isFresh[row] = false
    if found.column >= 0, found.best <= lists.bound[row] {
      // A bid up to the bound instead of the second best is smaller than it could be, and right.
      return (found.column, found.best, min(found.second, lists.bound[row]))
    }
    costs.fill(block, rows: [Int32(row)])
    lists.choose(of: row, block.base, scale)
    return lists.bestOfAll(block.base, price, scale)
  }
}
