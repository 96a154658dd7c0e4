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
  private let stride: Int
  private let list: Buffer<Candidate>
  private let listCount: Buffer<Int32>
  let bound: Buffer<Int64>
  /// −⌊price / scale⌋ of each column, as a potential.
  private let level: Buffer<Int32>
  /// Whether no pair is forbidden.
  private let isComplete: Bool
  private let groupLeast: Buffer<Int32>
  private let ranking: Buffer<Int32>
  private let chosen: Buffer<Int32>
  private let chosenValue: Buffer<Int32>

  private static var mostCandidates: Int { 64 }
  private static var priceLimit: Int64 { 1 << 30 }

  init(rows: Int, columns: Int, isComplete: Bool) {
    self.rows = rows
    self.columns = columns
    stride = min(Self.mostCandidates, columns)
    list = Buffer(repeating: Candidate(column: 0, cost: 0), count: rows * stride)
    listCount = Buffer(repeating: 0, count: rows)
    bound = Buffer(repeating: .min, count: rows)
    level = Buffer(repeating: 0, count: columns)
    self.isComplete = isComplete
    let groups = (columns + DenseGroup.size - 1) / DenseGroup.size
    groupLeast = Buffer(repeating: 0, count: groups)
    ranking = Buffer(repeating: 0, count: columns)
    // One place beyond: a column that is not chosen is written and then overwritten.
    chosen = Buffer(repeating: 0, count: columns + 1)
    chosenValue = Buffer(repeating: 0, count: columns + 1)
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
  func priceRose(_ column: Int, _ price: Int64, _ scale: Int64) {
    level[column] = -Int32(truncatingIfNeeded: min(price / scale, Self.priceLimit))
  }

  /// The best two among the row's candidates; column −1 without any.
  @inline(__always)
  func bestListed(
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

  /// Reads the row and keeps its best columns and the bound of the others.
  func choose(of row: Int, _ cost: UnsafePointer<Int32>, _ scale: Int64) {
    readGroups(cost)
    let groups = groupLeast.count
    for index in 0..<groups { ranking[index] = groupLeast[index] }
    let rank = min(stride * 5 / 8, groups * 3 / 4, groups - 1)
    let threshold = ranking.base.ranked(rank, count: groups)
    let count = collect(cost, upTo: threshold)
    if count <= stride {
      for index in 0..<count { keep(chosen[index], cost, at: index, of: row) }
      listCount[row] = Int32(count)
      bound[row] = threshold == .max ? .max : (Int64(threshold) + 1) * scale
    } else {
      keepBest(count, of: row, cost, scale)
    }
  }

  private func keep(
    _ column: Int32, _ cost: UnsafePointer<Int32>, at index: Int, of row: Int
  ) {
    list[row * stride + index] = Candidate(
      column: column, cost: cost[Int(column)])
  }

  /// More were collected than a row keeps: the others start at the value of the first one left.
  private func keepBest(
    _ count: Int, of row: Int, _ cost: UnsafePointer<Int32>, _ scale: Int64
  ) {
    for index in 0..<count { ranking[index] = chosenValue[index] }
    let limit = ranking.base.ranked(stride, count: count)
    var kept = 0
    for index in 0..<count where chosenValue[index] < limit {
      keep(chosen[index], cost, at: kept, of: row)
      kept += 1
    }
    // Of equal values any may stay; the row's own number spreads rows over different columns.
    for step in 0..<count where kept < stride {
      let index = (step + row) % count
      if chosenValue[index] == limit {
        keep(chosen[index], cost, at: kept, of: row)
        kept += 1
      }
    }
    listCount[row] = Int32(kept)
    bound[row] = Int64(limit) * scale
  }

  /// The least value of each group of columns; forbidden columns count as the greatest number.
  private func readGroups(_ cost: UnsafePointer<Int32>) {
    let whole = columns / DenseGroup.size
    if isComplete {
      for group in 0..<whole {
        let first = group * DenseGroup.size
        groupLeast[group] = DenseGroup.least(cost + first, level.base + first)
      }
    } else {
      for group in 0..<whole {
        let first = group * DenseGroup.size
        groupLeast[group] = DenseGroup.leastAllowed(cost + first, level.base + first)
      }
    }
    if whole < groupLeast.count {
      var least = Int32.max
      for column in whole * DenseGroup.size..<columns { least = min(least, value(cost, column)) }
      groupLeast[whole] = least
    }
  }

  @inline(__always)
  private func value(_ cost: UnsafePointer<Int32>, _ column: Int) -> Int32 {
    cost[column] == .max ? .max : cost[column] &- level[column]
  }

  /// Lists the columns with values up to the threshold in `chosen`, with their values.
  private func collect(_ cost: UnsafePointer<Int32>, upTo threshold: Int32) -> Int {
    var count = 0
    let most = threshold == .max ? Int32.max - 1 : threshold
    let whole = columns / DenseGroup.size
    for group in 0..<whole where groupLeast[group] <= most {
      let first = group * DenseGroup.size
      // A forbidden column may seem small here.
      var mask = DenseGroup.mask(cost + first, level.base + first, upTo: most)
      while mask != 0 {
        take(cost, first + mask.trailingZeroBitCount, upTo: most, &count)
        mask &= mask &- 1
      }
    }
    if whole < groupLeast.count, groupLeast[whole] <= most {
      for column in whole * DenseGroup.size..<columns { take(cost, column, upTo: most, &count) }
    }
    return count
  }

  @inline(__always)
  private func take(
    _ cost: UnsafePointer<Int32>, _ column: Int, upTo most: Int32, _ count: inout Int
  ) {
    let value = value(cost, column)
    chosen[count] = Int32(truncatingIfNeeded: column)
    chosenValue[count] = value
    if value <= most { count += 1 }
  }
}
