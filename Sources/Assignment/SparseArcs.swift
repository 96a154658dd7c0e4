/// Compressed rows; costs above `limit` are no arcs.
struct SparseArcs<Value: FixedWidthInteger & SignedInteger & Sendable>: ArcRows {
  let rowStart: UnsafePointer<Int>
  let column: UnsafePointer<Int32>
  let values: UnsafePointer<Value>
  let rows: Int
  let columns: Int
  let limit: Value

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
}
