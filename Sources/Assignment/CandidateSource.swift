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
  /// of costs; `range` is the width of all costs. `nil` advises against an auction.
  mutating func prepare(range: Int64, _ scale: Int64) -> Int64?

  /// Whether rows bid in the order in which they were displaced, and are announced before.
  static var takesFirst: Bool { get }

  /// Told that the row will bid soon; twice, the second time when it is next.
  mutating func approach(_ row: Int, isNext: Bool)

  /// Told when a scale with this error begins.
  mutating func scaleBegins(
    _ epsilon: Int64, _ price: borrowing Buffer<Int64>, _ scale: Int64)

  /// Told after each bid.
  mutating func priceRose(_ column: Int, _ price: Int64, _ scale: Int64)
}

extension CandidateSource where Self: ~Copyable {
  static var takesFirst: Bool { false }

  @inline(__always)
  func approach(_ row: Int, isNext: Bool) {}

  @inline(__always)
  func scaleBegins(_ epsilon: Int64, _ price: borrowing Buffer<Int64>, _ scale: Int64) {}
}
