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

  /// Told after each bid.
  mutating func priceRose(_ column: Int, _ price: Int64, _ scale: Int64)
}
