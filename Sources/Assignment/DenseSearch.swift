/// One shortest augmenting path after the other over dense rows of 32-bit costs: Dijkstra's search
/// without a heap, all columns looked at for every row, eight at once.
///
/// Columns stay in place. A column that is done gets a price so low that it can neither be reached
/// again nor be the nearest; its distance and the row before it are kept aside.
struct DenseSearch: ~Copyable {
  private let columns: Int
  private let distance: Buffer<Int32>
  private let rowBefore: Buffer<Int32>
  private let openPrice: Buffer<Int32>
  /// The row before each column on the shortest path, for columns that are done.
  let rowInto: Buffer<Int32>
  private var done: [(column: Int32, distance: Int32)] = []
  private var least: Int32 = 0

  private static var donePrice: Int32 { -1 << 30 }
  private static var farthest: Int32 { 1 << 28 }
  /// Prices stay above this.
  static var lowestPrice: Int32 { -1 << 27 }

  init(columns: Int) {
    self.columns = columns
    distance = Buffer(repeating: 0, count: columns)
    rowBefore = Buffer(repeating: 0, count: columns)
    openPrice = Buffer(repeating: 0, count: columns)
    rowInto = Buffer(repeating: -1, count: columns)
  }

  /// The nearest column without a row, −1 when the budget of rows to read is spent.
  mutating func run(
    from source: Int, _ costs: UnsafePointer<Int32>, _ price: borrowing Buffer<Int32>,
    _ rowOfColumn: borrowing Buffer<Int32>, _ budget: inout Int
  ) -> Int {
    done.removeAll(keepingCapacity: true)
    openPrice.base.update(from: price.base, count: columns)
    distance.base.update(repeating: .max, count: columns)
    var nearest = read(source, costs, plus: 0)
    var next = 0
    least = nearest
    while true {
      if nearest == least || next == done.count {
        least = nearest
        guard least < Self.farthest else { return -1 }
        if let end = close(rowOfColumn) { return end }
      }
      guard budget > 0 else { return -1 }
      budget -= 1
      let column = Int(done[next].column)
      next += 1
      let row = Int(rowOfColumn[column])
      nearest = read(row, costs, plus: least &- costs[row * columns + column] &+ price[column])
    }
  }

  /// Shortens distances by way of a row and returns the least of an open column.
  @inline(__always)
  private func read(_ row: Int, _ costs: UnsafePointer<Int32>, plus base: Int32) -> Int32 {
    let cost = UnsafeRawPointer(costs + row * columns)
    let prices = UnsafeRawPointer(openPrice.base)
    let known = UnsafeMutableRawPointer(distance.base)
    let before = UnsafeMutableRawPointer(rowBefore.base)
    let bases = SIMD8<Int32>(repeating: base)
    let number = SIMD8<Int32>(repeating: Int32(truncatingIfNeeded: row))
    var least = SIMD8<Int32>(repeating: .max)
    DenseRow.forEachGroup(columns) { offset in
      let new =
        cost.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self) &+ bases
        &- prices.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      let old = known.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      let isLess = new .< old
      let now = old.replacing(with: new, where: isLess)
      known.storeBytes(of: now, toByteOffset: offset, as: SIMD8<Int32>.self)
      let way = before.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      before.storeBytes(
        of: way.replacing(with: number, where: isLess), toByteOffset: offset,
        as: SIMD8<Int32>.self)
      least.replace(with: now, where: now .< least)
    }
    return DenseRow.least(of: least)
  }

  /// Takes the columns at the least distance out of the search; returns the first of them that has
  /// no row.
  private mutating func close(_ rowOfColumn: borrowing Buffer<Int32>) -> Int? {
    let known = distance.base
    let end = DenseRow.first(known, nil, columns, at: least) { column in
      rowInto[column] = rowBefore[column]
      if rowOfColumn[column] < 0 { return true }
      done.append((Int32(truncatingIfNeeded: column), least))
      openPrice[column] = Self.donePrice
      known[column] = .max
      return false
    }
    return end
  }

  /// Lowers the prices of the columns nearer than the end of the path, which makes it tight;
  /// `false` when a price would leave its range.
  func lower(_ price: borrowing Buffer<Int32>) -> Bool {
    for (column, distance) in done {
      let lowered = price[Int(column)] &- (least &- distance)
      guard lowered > Self.lowestPrice else { return false }
      price[Int(column)] = lowered
    }
    return true
  }
}
