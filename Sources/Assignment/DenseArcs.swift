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

  /// Eight columns are compared at once, and only those that come out small enough are looked at
  /// one by one. A forbidden pair may wrap around and cause such a look, never hide one.
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
        let costs = UnsafeRawPointer(start + done).assumingMemoryBound(to: Int32.self)
        if done & (DenseGroup.block - 1) == 0, done + DenseGroup.block <= columns,
          !DenseGroup.blockHasAny(costs, potentials.narrow.base + done, upTo: bound)
        {
          done += DenseGroup.block
          continue
        }
        var mask = DenseGroup.mask(costs, potentials.narrow.base + done, upTo: bound)
        while mask != 0 {
          let column = done + mask.trailingZeroBitCount
          visit(column..<column + 1, start, most, potentials, body)
          mask &= mask &- 1
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
    while isFast, done + DenseGroup.size <= columns {
      let costs = UnsafeRawPointer(start + done).assumingMemoryBound(to: Int32.self)
      var mask = DenseGroup.mask(
        costs, potentials.narrow.base + done, upTo: Int32(clamping: most))
      while mask != 0 {
        let column = done + mask.trailingZeroBitCount
        let cost = Int64(truncatingIfNeeded: start[column])
        if start[column] <= limit, cost - potentials.wide[column] <= most, suits(column) {
          return (column, cost)
        }
        mask &= mask &- 1
      }
      done += DenseGroup.size
    }
    for column in done..<columns where start[column] <= limit {
      let cost = Int64(truncatingIfNeeded: start[column])
      if cost - potentials.wide[column] <= most, suits(column) { return (column, cost) }
    }
    return nil
  }

  /// Four rows at once, so that each potential is fetched once for four costs: what limits this is
  /// reading the costs from memory.
  @inline(__always)
  func haveNone(
    below rowPotential: [Int64], inFourRowsFrom row: Int, _ potentials: borrowing ColumnPotentials
  ) -> Bool {
    guard isSmall, potentials.isNarrow, columns >= DensePaths.fewestColumns,
      let narrow = self as? DenseArcs<Int32>
    else { return false }
    let start = narrow.values + row * columns
    let bounds = SIMD4<Int32>(
      Int32(clamping: rowPotential[row]), Int32(clamping: rowPotential[row + 1]),
      Int32(clamping: rowPotential[row + 2]), Int32(clamping: rowPotential[row + 3]))
    return !DenseGroup.anyBelow(bounds, start, columns, potentials.narrow.base)
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
  /// Columns of a quick first look, a power of two.
  static var block: Int { 128 }

  /// Whether any column of a block has cost − potential ≤ `most`.
  @inline(__always)
  static func blockHasAny(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>, upTo most: Int32
  ) -> Bool {
    let limit = SIMD8<Int32>(repeating: most)
    let one = SIMD8<Int32>(repeating: 1)
    var found = SIMD8<Int32>()
    for offset in stride(from: 0, to: block * 4, by: 64) {
      let isLow =
        (load(costs, offset) &- load(potentials, offset) .<= limit)
        .| (load(costs, offset + 32) &- load(potentials, offset + 32) .<= limit)
      found.replace(with: one, where: isLow)
    }
    return found != SIMD8()
  }

  /// The least of cost − potential over one group; no pair of it may be forbidden.
  @inline(__always)
  static func least(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>
  ) -> Int32 {
    var least = SIMD8<Int32>(repeating: .max)
    for offset in stride(from: 0, to: size * 4, by: 32) {
      let value = load(costs, offset) &- load(potentials, offset)
      least.replace(with: value, where: value .< least)
    }
    return DenseRow.least(of: least)
  }

  /// The same where pairs may be forbidden: their mark counts as it is.
  @inline(__always)
  static func leastAllowed(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>
  ) -> Int32 {
    let most = SIMD8<Int32>(repeating: .max)
    var least = most
    for offset in stride(from: 0, to: size * 4, by: 32) {
      let cost = load(costs, offset)
      var value = cost &- load(potentials, offset)
      value.replace(with: most, where: cost .== most)
      least.replace(with: value, where: value .< least)
    }
    return DenseRow.least(of: least)
  }

  /// Which columns of one group have cost − potential ≤ `most`: bit k for the k-th.
  @inline(__always)
  static func mask(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>, upTo most: Int32
  ) -> UInt32 {
    let limit = SIMD8<Int32>(repeating: most)
    return gathered { offset in
      load(costs, offset) &- load(potentials, offset) .<= limit
    }
  }

  /// Which columns of one group have exactly this cost − potential; `nil` stands for potentials 0.
  @inline(__always)
  static func mask(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>?, at value: Int32
  ) -> UInt32 {
    let wanted = SIMD8<Int32>(repeating: value)
    guard let potentials else { return gathered { load(costs, $0) .== wanted } }
    return gathered { load(costs, $0) &- load(potentials, $0) .== wanted }
  }

  @inline(__always)
  private static func load(_ base: UnsafePointer<Int32>, _ byteOffset: Int) -> SIMD8<Int32> {
    UnsafeRawPointer(base).loadUnaligned(fromByteOffset: byteOffset, as: SIMD8<Int32>.self)
  }

  /// Whether any cost − potential of four rows is below its row's bound; a forbidden pair may wrap
  /// around and seem so. At least eight columns.
  static func anyBelow(
    _ bounds: SIMD4<Int32>, _ costs: UnsafePointer<Int32>, _ columns: Int,
    _ potentials: UnsafePointer<Int32>
  ) -> Bool {
    let (first, second) = (SIMD8(repeating: bounds.x), SIMD8(repeating: bounds.y))
    let (third, fourth) = (SIMD8(repeating: bounds.z), SIMD8(repeating: bounds.w))
    let one = SIMD8<Int32>(repeating: 1)
    var found = SIMD8<Int32>()
    DenseRow.forEachGroup(columns) { offset in
      let potential = load(potentials, offset)
      let isBelow =
        (load(costs, offset) &- potential .< first)
        .| (load(costs + columns, offset) &- potential .< second)
        .| (load(costs + 2 * columns, offset) &- potential .< third)
        .| (load(costs + 3 * columns, offset) &- potential .< fourth)
      found.replace(with: one, where: isBelow)
    }
    return found != SIMD8()
  }

  /// One bit a column: each of the four vectors has bits of its own, so that one sum over the
  /// lanes puts them all together.
  @inline(__always)
  private static func gathered(
    _ test: (_ byteOffset: Int) -> SIMDMask<SIMD8<Int32>>
  ) -> UInt32 {
    var weight = SIMD8<UInt32>(1, 2, 4, 8, 16, 32, 64, 128)
    var bits = SIMD8<UInt32>()
    for step in 0..<4 {
      bits |= SIMD8<UInt32>().replacing(with: weight, where: test(step * 32))
      weight &<<= 8
    }
    return bits.wrappedSum()
  }
}
