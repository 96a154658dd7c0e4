/// Arcs from rows to columns with costs, read row by row in ascending order of column.
///
/// The solver is written once over this protocol and specialised for each storage.
protocol ArcRows {
  var rows: Int { get }
  var columns: Int { get }
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void)
}

/// A dense matrix; values above `limit` are no arcs.
///
/// `Value.max` marks forbidden pairs, so `limit` is below it. The pointer belongs to the problem,
/// which outlives the view (``AssignmentProblem/withArcs(limit:_:)``).
struct DenseArcs<Value: FixedWidthInteger & SignedInteger & Sendable>: ArcRows {
  let values: UnsafePointer<Value>
  let rows: Int
  let columns: Int
  let limit: Value

  @inline(__always)
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    let start = values + row * columns
    for column in 0..<columns {
      let value = start[column]
      if value <= limit { body(column, Int64(truncatingIfNeeded: value)) }
    }
  }
}

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

/// Work on arcs of any storage that gives one result.
protocol ArcWork<Result> {
  associatedtype Result
  func run(_ arcs: some ArcRows) -> Result
}

extension AssignmentProblem {
  /// Runs `work` on the arcs whose cost is at most `limit`, specialised for the storage.
  ///
  /// Unsafe pointers, because the arrays are read billions of times in loops that the compiler
  /// cannot prove in bounds; they are valid during the call only.
  func withArcs<Work: ArcWork>(limit: Int64?, _ work: Work) -> Work.Result {
    let limit = limit ?? .max
    switch costs {
    case .dense(let costs):
      switch costs.storage {
      case .narrow(let values):
        return values.withUnsafeBufferPointer {
          work.run(
            DenseArcs<Int32>(
              values: Self.start($0), rows: rows, columns: columns, limit: Self.narrowed(limit)))
        }
      case .wide(let values):
        return values.withUnsafeBufferPointer {
          work.run(
            DenseArcs<Int64>(
              values: Self.start($0), rows: rows, columns: columns, limit: min(limit, .max - 1)))
        }
      }
    case .sparse(let costs):
      return withSparse(costs, limit: limit, work)
    }
  }

  private func withSparse<Work: ArcWork>(
    _ costs: SparseCosts, limit: Int64, _ work: Work
  ) -> Work.Result {
    costs.rowStart.withUnsafeBufferPointer { starts in
      costs.column.withUnsafeBufferPointer { column in
        switch costs.storage {
        case .narrow(let values):
          values.withUnsafeBufferPointer {
            work.run(
              SparseArcs<Int32>(
                rowStart: Self.start(starts), column: Self.start(column), values: Self.start($0),
                rows: rows, columns: columns, limit: Int32(clamping: limit)))
          }
        case .wide(let values):
          values.withUnsafeBufferPointer {
            work.run(
              SparseArcs<Int64>(
                rowStart: Self.start(starts), column: Self.start(column), values: Self.start($0),
                rows: rows, columns: columns, limit: limit))
          }
        }
      }
    }
  }

  /// The address of an array's elements; an empty array may have none, and is then never read.
  private static func start<Value>(_ buffer: UnsafeBufferPointer<Value>) -> UnsafePointer<Value> {
    buffer.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Value>.alignment)!
  }

  private static func narrowed(_ limit: Int64) -> Int32 { min(Int32(clamping: limit), .max - 1) }
}
