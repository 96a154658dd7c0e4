/// Compressed rows; costs above `limit` are no arcs.
struct SparseArcs<Value: FixedWidthInteger & SignedInteger & Sendable>: ArcRows {
  let rowStart: UnsafePointer<Int>
  let column: UnsafePointer<Int32>
  let values: UnsafePointer<Value>
  let rows: Int
  let columns: Int
  let limit: Value
  /// Which rows list each column, where that was asked for.
  let index: ColumnIndex?

  func cost(row: Int, column wanted: Int) -> Int64? {
    var low = rowStart[row]
    var high = rowStart[row + 1]
    while low < high {
      let middle = (low + high) / 2
      if Int(column[middle]) < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < rowStart[row + 1], Int(column[low]) == wanted, values[low] <= limit else {
      return nil
    }
    return Int64(truncatingIfNeeded: values[low])
  }

  @inline(__always)
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    for entry in rowStart[row]..<rowStart[row + 1] {
      let value = values[entry]
      if value <= limit {
        body(Int(truncatingIfNeeded: column[entry]), Int64(truncatingIfNeeded: value))
      }
    }
  }

  @inline(__always)
  func forEachRow(of column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {
    guard let index else {
      for row in 0..<rows {
        if let cost = cost(row: row, column: column) { body(row, cost) }
      }
      return
    }
    index.forEachPlace(of: column) { place in
      let value = values[Int(place.entry)]
      if value <= limit { body(Int(place.row), Int64(truncatingIfNeeded: value)) }
    }
  }

  /// With an index a column is read as fast as a row; without one better not at all.
  var columnsBack: Int { index == nil ? 0 : 4 * Int(Double(rows).squareRoot()) }
}
