/// The best columns of each row of a dense problem, with a bound for all others.
///
/// A row keeps the columns that were its best when it was last read. Since prices only rise, no
/// other column can have come below the bound of then, and the row is read again only when its
/// second best candidate passes the bound: a few reads of the matrix in all.
///
/// Reading compares whole costs: cost + ⌊price / scale⌋, never above the true value. Costs below
/// 2³⁰ and prices cut at 2³⁰ keep the sums in 32 bits, so that eight are compared at once.
struct CandidateLists: ~Copyable {
  let rows: Int
  let columns: Int
  let stride: Int
  let list: Buffer<Candidate>
  let listCount: Buffer<Int32>
  let bound: Buffer<Int64>
  /// −⌊price / scale⌋ of each column, as a potential.
  let level: Buffer<Int32>
  /// Whether no pair is forbidden.
  let isComplete: Bool
  // Where least costs of groups are known: the greatest level of each group, or a number above it
  // since levels fall, and how soon that is to be looked at again.
  let levelMost: Buffer<Int32>
  private var readsLeft = 0
  private(set) var hasMoved = false

  private static var mostCandidates: Int { 64 }
  private static var priceLimit: Int64 { 1 << 30 }
  private static var readsBetweenLooks: Int { 64 }

  init(rows: Int, columns: Int, isComplete: Bool) {
    self.rows = rows
    self.columns = columns
    stride = min(Self.mostCandidates, columns)
    list = Buffer(repeating: Candidate(column: 0, cost: 0), count: rows * stride)
    listCount = Buffer(repeating: 0, count: rows)
    bound = Buffer(repeating: .min, count: rows)
    level = Buffer(repeating: 0, count: columns)
    self.isComplete = isComplete
    levelMost = Buffer(repeating: 0, count: GroupMinima.groups(of: columns))
  }

  /// The greatest difference of costs within a row's list.
  func spread(of row: Int) -> Int64 {
    var least = Int32.max
    var greatest = Int32.min
    for index in row * stride..<row * stride + Int(listCount[row]) {
      least = min(least, list[index].cost)
      greatest = max(greatest, list[index].cost)
    }
    return max(0, Int64(greatest) - Int64(least))
  }

  /// The least cost · scale + price of a row, or the bound where that is lower; `.max` for a row
  /// without columns.
  func leastValue(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> Int64 {
    min(bestListed(of: row, price, scale).best, bound[row])
  }

  /// The first error for lists read at prices 0. Where the best columns of all rows together cover
  /// nearly all columns, prices will move little beyond the spread of such a list, and a large
  /// first error would only spoil the lists; where rows want the same few columns, prices must
  /// climb over the whole range of costs. (Eighth, sixteenth and nine tenths are measured.)
  func firstError(range: Int64) -> Int64 {
    var isCovered = [Bool](repeating: false, count: columns)
    for row in 0..<rows {
      for index in row * stride..<row * stride + Int(listCount[row]) {
        isCovered[Int(list[index].column)] = true
      }
    }
    let covered = isCovered.count { $0 }
    guard covered * 10 >= columns * 9 else { return range / 16 }
    let spreads = (0..<rows).map { spread(of: $0) }.sorted()
    return spreads[rows / 2] / 8
  }

  @inline(__always)
  mutating func priceRose(_ column: Int, _ price: Int64, _ scale: Int64) {
    hasMoved = true
    level[column] = -Int32(truncatingIfNeeded: min(price / scale, Self.priceLimit))
  }

  /// The best two among the row's candidates; column −1 without any.
  @inline(__always)
  func bestListed(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64) {
    list.base.advanced(by: row * stride).bestTwo(of: Int(listCount[row]), price, scale)
  }

  /// The same as a bid, where the list tells: up to the bound instead of a second best beyond it,
  /// which is smaller than a bid could be, and right. `nil` where another column may be better.
  @inline(__always)
  func bidFromList(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    let found = bestListed(of: row, price, scale)
    guard found.column >= 0, found.best <= bound[row] else { return nil }
    return (found.column, found.best, min(found.second, bound[row]))
  }

  /// The whole row with exact values; needed where many columns lie within one unit of cost.
  func bestOfAll(
    _ cost: UnsafePointer<Int32>, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    var best = Int64.max
    var second = Int64.max
    var column = -1
    for index in 0..<columns where cost[index] != .max {
      let value = Int64(cost[index]) &* scale &+ price[index]
      if value < best {
        second = best
        best = value
        column = index
      } else if value < second {
        second = value
      }
    }
    return column < 0 ? nil : (column, best, second)
  }

  /// To be called before rows are read: now and then looks how far levels have fallen.
  mutating func lookAtLevels() {
    guard readsLeft == 0 else {
      readsLeft -= 1
      return
    }
    readsLeft = Self.readsBetweenLooks
    for group in 0..<levelMost.count {
      let first = group * DenseGroup.size
      var most = Int32.min
      for column in first..<min(first + DenseGroup.size, columns) {
        most = max(most, level[column])
      }
      levelMost[group] = most
    }
  }
}
