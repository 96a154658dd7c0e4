/// Compressed rows; costs above `limit` are no arcs.
struct SparseArcs<Value: FixedWidthInteger & SignedInteger & Sendable>: ArcRows {
  let rowStart: UnsafePointer<Int>
  let column: UnsafePointer<Int32>
  let values: UnsafePointer<Value>
  let rows: Int
  let columns: Int
  let limit: Value

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
