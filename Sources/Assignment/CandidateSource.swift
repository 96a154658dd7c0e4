/// Where the rows of an auction find their best columns.
protocol CandidateSource: ~Copyable {
  var rows: Int { get }
  var columns: Int { get }

  /// The column with the least cost · scale + price, that value, and the second least value or a
  /// lower bound of it; the second is `.max` for a row with one column, the whole `nil` with none.
  mutating func bestTwo(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)?

  /// Reads what there is to read before the first bid, and proposes the first error, a difference
  /// of costs; `range` is the width of all costs. `nil` advises against an auction,
  /// or the monitor has ended it.
  mutating func prepare(range: Int64, _ scale: Int64, _ watch: SolveWatch?) -> Int64?

  /// A lower bound of the least cost · scale + price of a row, from what is at hand; `.max` without
  /// any column.
  func leastValue(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> Int64

  /// Whether rows bid in the order in which they were displaced, and are announced before.
  static var takesFirst: Bool { get }

  /// Told that the row will bid soon; twice, the second time when it is next.
  mutating func approach(_ row: Int, isNext: Bool)

  /// Whether rows that are not ready wait and are read together.
  static var waits: Bool { get }

  /// Whether the row can bid without being read; asked only where rows wait.
  func isReady(_ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64) -> Bool

  /// Reads rows that waited; then they are ready.
  mutating func read(_ wanted: [Int32], _ scale: Int64)

  /// Told when a scale with this error begins.
  mutating func scaleBegins(
    _ epsilon: Int64, _ price: borrowing Buffer<Int64>, _ scale: Int64)

  /// Told after each bid.
  mutating func priceRose(_ column: Int, _ price: Int64, _ scale: Int64)
}

extension CandidateSource where Self: ~Copyable {
  static var takesFirst: Bool { false }
  static var waits: Bool { false }

  @inline(__always)
  func isReady(_ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64) -> Bool { true }

  @inline(__always)
  func read(_ wanted: [Int32], _ scale: Int64) {}

  @inline(__always)
  func approach(_ row: Int, isNext: Bool) {}

  @inline(__always)
  func scaleBegins(_ epsilon: Int64, _ price: borrowing Buffer<Int64>, _ scale: Int64) {}
}
