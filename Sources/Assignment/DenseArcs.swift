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
  /// Least costs of groups (``GroupMinima``), where they are known and `isSmall` holds.
  var minima: UnsafePointer<Int32>?

  @inline(__always)
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    let start = values + row * columns
    for column in 0..<columns {
      let value = start[column]
      if value <= limit { body(column, Int64(truncatingIfNeeded: value)) }
    }
  }

  @inline(__always)
  func cost(row: Int, column: Int) -> Int64? {
    let value = values[row * columns + column]
    return value <= limit ? Int64(truncatingIfNeeded: value) : nil
  }

  /// Eight columns are compared at once, and only those that come out small enough are looked at
  /// one by one; where least costs of groups are known, only groups that may have one are. A
  /// forbidden pair may wrap around and cause such a look, never hide one.
  @inline(__always)
  func forEachArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    _ body: (_ column: Int, _ cost: Int64) -> Void
  ) {
    let start = values + row * columns
    guard most < .max, isSmall, Value.self == Int32.self, potentials.isNarrow else {
      visit(0..<columns, start, most, potentials, body)
      return
    }
    let costs = UnsafeRawPointer(start).assumingMemoryBound(to: Int32.self)
    let bound = Int32(clamping: most)
    let whole = columns / DenseGroup.size
    var done = 0
    while done < whole {
      var wanted = wantedGroups(from: done, of: row, upTo: bound, costs, potentials)
      while wanted != 0 {
        let first = (done + wanted.trailingZeroBitCount) * DenseGroup.size
        wanted &= wanted &- 1
        var mask = DenseGroup.mask(costs + first, potentials.narrow.base + first, upTo: bound)
        while mask != 0 {
          let column = first + mask.trailingZeroBitCount
          visit(column..<column + 1, start, most, potentials, body)
          mask &= mask &- 1
        }
      }
      done += minima == nil ? DenseGroup.together : DenseGroup.size
    }
    visit(whole * DenseGroup.size..<columns, start, most, potentials, body)
  }

  /// Bit k for the k-th whole group from `first` that may have a pair with cost − potential ≤
  /// `most`: of 32 groups by their least costs, or of the next four by all their costs.
  @inline(__always)
  private func wantedGroups(
    from first: Int, of row: Int, upTo most: Int32, _ costs: UnsafePointer<Int32>,
    _ potentials: borrowing ColumnPotentials
  ) -> UInt32 {
    let whole = columns / DenseGroup.size
    if let minima {
      let least = minima + row * GroupMinima.groups(of: columns) + first
      let highest = potentials.groupMost.base + first
      if first + DenseGroup.size <= whole { return DenseGroup.mask(least, highest, upTo: most) }
      var wanted: UInt32 = 0
      for group in 0..<whole - first where least[group] &- highest[group] <= most {
        wanted |= 1 << UInt32(truncatingIfNeeded: group)
      }
      return wanted
    }
    let column = first * DenseGroup.size
    guard column + DenseGroup.block <= columns else { return ~(.max << UInt32(whole - first)) }
    let hasAny = DenseGroup.blockHasAny(
      costs + column, potentials.narrow.base + column, upTo: most)
    return hasAny ? ~(.max << UInt32(DenseGroup.together)) : 0
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
  /// reading the costs from memory. Where least costs of groups are known and their bounds decide
  /// most groups of a sample of rows, whole rows need not be read (``forEachArc(of:upTo:_:_:)``).
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

  func isQuiet(
    below bound: Int64, inRow row: Int, _ potentials: borrowing ColumnPotentials,
    _ groups: borrowing Buffer<Int32>
  ) -> Bool {
    guard let minima, isSmall, potentials.isNarrow, let narrow = self as? DenseArcs<Int32> else {
      return false
    }
    let count = groups.count
    let least = minima + row * count
    let most = potentials.groupMost.base
    let bound = Int32(clamping: bound)
    let whole = columns / DenseGroup.size
    // Most rows end here, or have few groups to be looked at.
    if whole == count, count >= 8, !DenseGroup.anyBelow(bound, least, count, most) { return true }
    var wanted = 0
    for group in 0..<count {
      groups[wanted] = Int32(truncatingIfNeeded: group)
      if least[group] &- most[group] < bound { wanted += 1 }
    }
    // The last group, where it is smaller, is looked at one by one.
    if whole < count, wanted > 0, Int(groups[wanted - 1]) == whole { return false }
    return !DenseGroup.anyBelow(
      bound, narrow.values + row * columns, potentials.narrow.base, of: groups.base, wanted)
  }

  func readsLittle(
    upTo rowPotential: [Int64], _ potentials: borrowing ColumnPotentials
  ) -> Bool {
    guard let minima, isSmall, potentials.isNarrow else { return false }
    let groups = GroupMinima.groups(of: columns)
    let sample = min(rows, 16)
    var wanted = 0
    for step in 0..<sample {
      let row = step * rows / sample
      let bound = Int32(clamping: rowPotential[row])
      for group in 0..<groups
      where minima[row * groups + group] &- potentials.groupMost[group] < bound {
        wanted += 1
      }
    }
    return wanted * 4 <= groups * sample
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
