/// The columns of costs that are never stored as candidates: rows whose lists no longer tell wait
/// until they are many, and are then computed together, which a matrix product does best.
struct ComputedCandidates: CandidateSource, ~Copyable {
  let rows: Int
  let columns: Int
  private let costs: ComputedCosts
  private var lists: CandidateLists
  private let block: Buffer<Int32>
  /// One for each thread.
  private let scratch: [RowScratch]
  /// Rows that have been read since their last bid.
  private let isFresh: Buffer<Bool>

  /// Rows computed together.
  static var batch: Int { 256 }

  init(_ costs: ComputedCosts, threads: Int = 1) {
    let width = costs.columns
    self.costs = costs
    rows = costs.rows
    columns = costs.columns
    lists = CandidateLists(rows: rows, columns: columns, isComplete: costs.range.isComplete)
    scratch = (0..<max(1, threads)).map { _ in RowScratch(columns: width) }
    block = Buffer(repeating: 0, count: Self.batch * columns)
    isFresh = Buffer(repeating: false, count: rows)
  }

  /// Computes all rows, at prices 0.
  mutating func prepare(range: Int64, _ scale: Int64, _ watch: SolveWatch?) -> Int64? {
    for first in stride(from: 0, to: rows, by: Self.batch) {
      if let watch, !watch.asks(.reading, first) { return nil }
      read((first..<min(first + Self.batch, rows)).map { Int32($0) }, scale)
      if first == 0, (0..<min(32, rows)).allSatisfy({ lists.spread(of: $0) == 0 }) { return nil }
    }
    return lists.firstError(range: range)
  }

  func read(_ wanted: [Int32], _ scale: Int64) {
    costs.fill(block, rows: wanted, threads: scratch.count)
    let parts = RowParts.count(threads: scratch.count, rows: wanted.count, costsPerRow: columns)
    RowParts.forEach(parts) { part in
      for position in RowParts.rows(part, of: parts, in: 0..<wanted.count) {
        let row = Int(wanted[position])
        lists.choose(
          of: row, block.base + position * columns, minima: nil, scale, scratch[part])
        isFresh[row] = true
      }
    }
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
    isFresh[row] = false
    if let bid = lists.bidFromList(of: row, price, scale) { return bid }
    costs.fill(block, rows: [Int32(row)])
    lists.choose(of: row, block.base, minima: nil, scale, scratch[0])
    return lists.bestOfAll(block.base, price, scale)
  }
}
