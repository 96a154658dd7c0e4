/// The best columns of each row of a dense matrix, with a bound for all others.
///
/// A row keeps the columns that were its best when it was last read. Since prices only rise, no
/// other column can have come below the bound of then, and the row is read again only when its
/// second best candidate passes the bound: a few reads of the matrix in all.
///
/// Reading compares whole costs: cost + ⌊price / scale⌋, never above the true value. Costs below
/// 2³⁰ and prices cut at 2³⁰ keep the sums in 32 bits, so that eight are compared at once.
struct DenseCandidates: CandidateSource, ~Copyable {
  let rows: Int
  let columns: Int
  /// Row-major costs; the array outlives the solve.
  private let costs: UnsafePointer<Int32>
  private let stride: Int
  private let list: Buffer<Candidate>
  private let listCount: Buffer<Int32>
  private let bound: Buffer<Int64>
  private let floorPrice: Buffer<Int32>
  private let groupLeast: Buffer<Int32>
  private let ranking: Buffer<Int32>
  private let chosen: Buffer<Int32>

  /// Columns read together; one minimum is kept of each group.
  private static var group: Int { 64 }
  private static var mostCandidates: Int { 64 }
  private static var priceLimit: Int64 { 1 << 30 }
  /// Costs must be below this by absolute value.
  static var costLimit: UInt64 { 1 << 30 }

  init(rows: Int, columns: Int, costs: UnsafePointer<Int32>) {
    self.rows = rows
    self.columns = columns
    self.costs = costs
    stride = min(Self.mostCandidates, columns)
    list = Buffer(repeating: Candidate(column: 0, cost: 0), count: rows * stride)
    listCount = Buffer(repeating: 0, count: rows)
    bound = Buffer(repeating: .min, count: rows)
    floorPrice = Buffer(repeating: 0, count: columns)
    let groups = (columns + Self.group - 1) / Self.group
    groupLeast = Buffer(repeating: 0, count: groups)
    ranking = Buffer(repeating: 0, count: groups)
    chosen = Buffer(repeating: 0, count: columns)
  }

  @inline(__always)
  func priceRose(_ column: Int, _ price: Int64, _ scale: Int64) {
    floorPrice[column] = Int32(truncatingIfNeeded: min(price / scale, Self.priceLimit))
  }

  @inline(__always)
  mutating func bestTwo(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    let found = bestListed(of: row, price, scale)
    if found.second <= bound[row], found.column >= 0 { return found }
    return readAgain(row, price, scale)
  }

  @inline(__always)
  private func bestListed(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64) {
    var best = Int64.max
    var second = Int64.max
    var column: Int32 = -1
    let start = row * stride
    for index in start..<start + Int(listCount[row]) {
      let candidate = list[index]
      let value = Int64(candidate.cost) &* scale &+ price[Int(candidate.column)]
      if value < second {
        if value < best {
          second = best
          best = value
          column = candidate.column
        } else {
          second = value
        }
      }
    }
    return (Int(column), best, second)
  }

  private func readAgain(
    _ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    chooseCandidates(of: row, scale)
    let found = bestListed(of: row, price, scale)
    if found.column >= 0, found.best <= bound[row] {
      // A bid up to the bound instead of the second best is smaller than it could be, and right.
      return (found.column, found.best, min(found.second, bound[row]))
    }
    return bestOfAll(row, price, scale)
  }

  /// The whole row with exact values; needed where many columns lie within one unit of cost.
  private func bestOfAll(
    _ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    var best = Int64.max
    var second = Int64.max
    var column = -1
    let cost = costs + row * columns
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

  /// Reads the row and keeps its best columns and the bound of the others.
  private func chooseCandidates(of row: Int, _ scale: Int64) {
    readGroups(of: row)
    let groups = groupLeast.count
    for index in 0..<groups { ranking[index] = groupLeast[index] }
    let rank = min(stride * 5 / 8, groups * 3 / 4)
    let threshold = ranking.base.ranked(min(rank, groups - 1), count: groups)
    var count = collect(row, upTo: threshold)
    var limit = Int64(threshold) + 1
    let cost = costs + row * columns
    if count > stride {
      // The best `stride` of those collected; the others start at the value of the next one.
      for index in 0..<count {
        let column = Int(chosen[index])
        chosenValue[index] = cost[column] &+ floorPrice[column]
      }
      limit = Int64(chosenValue.base.ranked(stride, count: count))
      count = keepBelow(limit, row, count)
    }
    for index in 0..<count {
      let column = chosen[index]
      list[row * stride + index] = Candidate(column: column, cost: cost[Int(column)])
    }
    listCount[row] = Int32(count)
    bound[row] = threshold == .max ? .max : limit * scale
  }
}
