/// Arcs from rows to columns with costs, read row by row in ascending order of column.
///
/// The solver is written once over this protocol and specialised for each storage.
protocol ArcRows {
  var rows: Int { get }
  var columns: Int { get }
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
}

extension ArcRows {
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

/// Column potentials in 64 bits, and in 32 bits as long as all are small enough for sums of two.
struct ColumnPotentials: ~Copyable {
  let wide: Buffer<Int64>
  let narrow: Buffer<Int32>
  /// Whether `narrow` holds the same numbers as `wide`.
  private(set) var isNarrow = true

  /// Numbers of 32 bits below this can be added and subtracted once.
  static var narrowLimit: Int64 { 1 << 30 }

  init(count: Int) {
    wide = Buffer(repeating: 0, count: count)
    narrow = Buffer(repeating: 0, count: count)
  }

  init(_ values: [Int64]) {
    self.init(count: values.count)
    for (column, value) in values.enumerated() { set(column, value) }
  }

  @inline(__always)
  mutating func set(_ column: Int, _ value: Int64) {
    wide[column] = value
    if value > -Self.narrowLimit, value < Self.narrowLimit {
      narrow[column] = Int32(truncatingIfNeeded: value)
    } else {
      isNarrow = false
    }
  }

  @inline(__always)
  subscript(column: Int) -> Int64 { wide[column] }
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
  /// Whether the costs allow sums of two in the storage type of 32 bits.
  let isSmall: Bool

  @inline(__always)
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    let start = values + row * columns
    for column in 0..<columns {
      let value = start[column]
      if value <= limit { body(column, Int64(truncatingIfNeeded: value)) }
    }
  }

  /// Eight columns are compared at once, and only groups that hold a small enough value are looked
  /// at one by one. A forbidden pair may wrap around and cause such a look, never hide one.
  @inline(__always)
  func forEachArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    _ body: (_ column: Int, _ cost: Int64) -> Void
  ) {
    let start = values + row * columns
    var done = 0
    if most < .max, isSmall, Value.self == Int32.self, potentials.isNarrow {
      let bound = Int32(clamping: most)
      while done + DenseGroup.size <= columns {
        if DenseGroup.least(start + done, potentials.narrow.base + done) <= bound {
          visit(done..<done + DenseGroup.size, start, most, potentials, body)
        }
        done += DenseGroup.size
      }
    }
    visit(done..<columns, start, most, potentials, body)
  }

  @inline(__always)
  func least(of row: Int, _ potentials: borrowing ColumnPotentials) -> Int64? {
    if isSmall, potentials.isNarrow, let narrow = self as? DenseArcs<Int32> {
      return narrow.quickLeast(of: row, potentials)
    }
    var least: Int64?
    forEachArc(of: row) { column, cost in
      let value = cost - potentials.wide[column]
      if value < least ?? .max { least = value }
    }
    return least
  }

  @inline(__always)
  func firstArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    where suits: (_ column: Int) -> Bool
  ) -> (column: Int, cost: Int64)? {
    let start = values + row * columns
    let isFast = isSmall && Value.self == Int32.self && potentials.isNarrow
    var done = 0
    while done < columns {
      let end = min(done + DenseGroup.size, columns)
      let isWhole = end - done == DenseGroup.size
      if !isFast || !isWhole
        || DenseGroup.least(start + done, potentials.narrow.base + done) <= Int32(clamping: most)
      {
        for column in done..<end where start[column] <= limit {
          let cost = Int64(truncatingIfNeeded: start[column])
          if cost - potentials.wide[column] <= most, suits(column) { return (column, cost) }
        }
      }
      done = end
    }
    return nil
  }

  @inline(__always)
  private func visit(
    _ range: Range<Int>, _ start: UnsafePointer<Value>, _ most: Int64,
    _ potentials: borrowing ColumnPotentials, _ body: (_ column: Int, _ cost: Int64) -> Void
  ) {
    for column in range {
      // A forbidden pair is told first: its mark leaves no room for a subtraction.
      guard start[column] <= limit else { continue }
      let cost = Int64(truncatingIfNeeded: start[column])
      if cost - potentials.wide[column] <= most { body(column, cost) }
    }
  }
}

extension DenseArcs where Value == Int32 {
  /// The least cost − potential of a row, eight columns at once; `nil` without arcs.
  @inline(__always)
  func quickLeast(of row: Int, _ potentials: borrowing ColumnPotentials) -> Int64? {
    let start = UnsafeRawPointer(values + row * columns)
    let prices = UnsafeRawPointer(potentials.narrow.base)
    let most = SIMD8<Int32>(repeating: .max)
    let bound = SIMD8<Int32>(repeating: limit)
    var least = most
    let whole = columns & ~7
    for offset in Swift.stride(from: 0, to: whole * 4, by: 32) {
      let cost = start.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      var value = cost &- prices.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      value.replace(with: most, where: cost .> bound)
      least.replace(with: value, where: value .< least)
    }
    var result = Int64.max
    for lane in 0..<8 where least[lane] < .max { result = min(result, Int64(least[lane])) }
    for column in whole..<columns where values[row * columns + column] <= limit {
      let cost = Int64(values[row * columns + column])
      result = min(result, cost - potentials.wide[column])
    }
    return result == .max ? nil : result
  }
}

/// Columns that are compared together.
enum DenseGroup {
  static var size: Int { 32 }

  /// The least of cost − potential over one group.
  @inline(__always)
  static func least(_ costs: UnsafeRawPointer, _ potentials: UnsafeRawPointer) -> Int32 {
    var least = SIMD8<Int32>(repeating: .max)
    for offset in stride(from: 0, to: size * 4, by: 32) {
      let cost = costs.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      let value =
        cost &- potentials.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      least.replace(with: value, where: value .< least)
    }
    let half = pointwiseMin(least.lowHalf, least.highHalf)
    let quarter = pointwiseMin(half.lowHalf, half.highHalf)
    return min(quarter.x, quarter.y)
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
              values: Self.start($0), rows: rows, columns: columns, limit: Self.narrowed(limit),
              isSmall: costs.range.magnitude < DenseCandidates.costLimit))
        }
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
