/// The best columns of each row of a product, best first; among equals the lower column first.
package struct BestOfRows: Equatable, Sendable {
  /// The number of rows.
  package let rows: Int
  /// How many columns are kept of each row: the number asked for, or all when there are fewer.
  package let kept: Int
  /// Column numbers, `kept` a row.
  package let columns: [Int32]
  /// The values at those columns, `kept` a row.
  package let values: [Int32]

  /// The best of one row, best first.
  package subscript(row row: Int) -> [(column: Int, value: Int)] {
    (row * kept..<(row + 1) * kept).map { (Int(columns[$0]), Int(values[$0])) }
  }
}
