/// Arcs from rows to columns with costs, read row by row in ascending order of column.
///
/// The solver is written once over this protocol and specialised for each storage.
protocol ArcRows {
  var rows: Int { get }
  var columns: Int { get }
  /// The cost of an arc, `nil` where there is none; row and column exist.
  func cost(row: Int, column: Int) -> Int64?
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void)
  /// Only the arcs with cost − column potential ≤ `most`.
  func forEachArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    _ body: (_ column: Int, _ cost: Int64) -> Void)
  /// The first arc with cost − column potential ≤ `most` and a column that suits.
  func firstArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    where suits: (_ column: Int) -> Bool
  ) -> (column: Int, cost: Int64)?
  /// The least cost − column potential; `nil` without arcs.
  func least(of row: Int, _ potentials: borrowing ColumnPotentials) -> Int64?
  /// Whether a quick look finds no arc of a block of rows, all four of them, with
  /// cost − column potential below its row's potential. `false` where a closer look is needed.
  func haveNone(
    below rowPotential: [Int64], inFourRowsFrom row: Int, _ potentials: borrowing ColumnPotentials
  ) -> Bool
  /// The same arcs for another thread, with whatever it may not share.
  func forWorker() -> Self
  /// Whether a look at bounds of groups finds that no arc of the row has cost − column potential
  /// below `bound`; `false` where a closer look is needed. `groups` has room for a row's groups.
  func isQuiet(
    below bound: Int64, inRow row: Int, _ potentials: borrowing ColumnPotentials,
    _ groups: borrowing Buffer<Int32>
  ) -> Bool
  /// The rows with an arc to the column, in any order.
  func forEachRow(of column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void)
  /// How many columns may be read for the time of a search that reads rows.
  var columnsBack: Int { get }
  /// Whether looking for arcs below these row potentials reads a small part of the costs only, so
  /// that a quick look at all of them would take longer.
  func readsLittle(
    upTo rowPotential: [Int64], _ potentials: borrowing ColumnPotentials
  ) -> Bool
}

extension ArcRows {
  func forWorker() -> Self { self }

  @inline(__always)
  func forEachRow(of column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {
    for row in 0..<rows {
      if let cost = cost(row: row, column: column) { body(row, cost) }
    }
  }

  /// A column read across a whole matrix costs as much as some dozens of rows.
  var columnsBack: Int { rows < 8 ? 2 : 12 }

  func isQuiet(
    below bound: Int64, inRow row: Int, _ potentials: borrowing ColumnPotentials,
    _ groups: borrowing Buffer<Int32>
  ) -> Bool { false }

  func readsLittle(
    upTo rowPotential: [Int64], _ potentials: borrowing ColumnPotentials
  ) -> Bool { false }

  @inline(__always)
  func haveNone(
    below rowPotential: [Int64], inFourRowsFrom row: Int, _ potentials: borrowing ColumnPotentials
  ) -> Bool { false }

  @inline(__always)
  func firstArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    where suits: (_ column: Int) -> Bool
  ) -> (column: Int, cost: Int64)? {
    var first: (column: Int, cost: Int64)?
    forEachArc(of: row, upTo: most, potentials) { column, cost in
      if first == nil, suits(column) { first = (column, cost) }
    }
    return first
  }

  @inline(__always)
  func least(of row: Int, _ potentials: borrowing ColumnPotentials) -> Int64? {
    var least: Int64?
    forEachArc(of: row) { column, cost in
      let value = cost - potentials.wide[column]
      if value < least ?? .max { least = value }
    }
    return least
  }

  @inline(__always)
  func forEachArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    _ body: (_ column: Int, _ cost: Int64) -> Void
  ) {
    forEachArc(of: row) { column, cost in
      if cost - potentials.wide[column] <= most { body(column, cost) }
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
        return values.withUnsafeBufferPointer { values in
          costs.withMinima { minima in
            work.run(
              DenseArcs<Int32>(
                values: Self.start(values), rows: rows, columns: columns,
                limit: Self.narrowed(limit),
                isSmall: costs.range.magnitude < DenseCandidates.costLimit, minima: minima))
          }
        }
      case .computed(let computed):
        return work.run(ComputedArcs(computed, limit: Self.narrowed(limit)))
      case .wide(let values):
        return values.withUnsafeBufferPointer {
          work.run(
            DenseArcs<Int64>(
              values: Self.start($0), rows: rows, columns: columns, limit: min(limit, .max - 1),
              isSmall: false))
        }
      }
    case .sparse(let costs):
      return withSparse(costs, limit: limit, work)
    case .patched(let costs):
      return costs.withArcs(limit: limit, work)
    }
  }

  private func withSparse<Work: ArcWork>(
    _ costs: SparseCosts, limit: Int64, _ work: Work
  ) -> Work.Result {
    let index = costs.columnIndex.ifMade
    return costs.rowStart.withUnsafeBufferPointer { starts in
      costs.column.withUnsafeBufferPointer { column in
        switch costs.storage {
        case .narrow(let values):
          values.withUnsafeBufferPointer {
            work.run(
              SparseArcs<Int32>(
                rowStart: Self.start(starts), column: Self.start(column), values: Self.start($0),
                rows: rows, columns: columns, limit: Int32(clamping: limit), index: index))
          }
        case .wide(let values):
          values.withUnsafeBufferPointer {
            work.run(
              SparseArcs<Int64>(
                rowStart: Self.start(starts), column: Self.start(column), values: Self.start($0),
                rows: rows, columns: columns, limit: limit, index: index))
          }
        }
      }
    }
  }

  /// The address of an array's elements; an empty array may have none, and is then never read.
  static func start<Value>(_ buffer: UnsafeBufferPointer<Value>) -> UnsafePointer<Value> {
    buffer.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Value>.alignment)!
  }

  private static func narrowed(_ limit: Int64) -> Int32 { min(Int32(clamping: limit), .max - 1) }
}
