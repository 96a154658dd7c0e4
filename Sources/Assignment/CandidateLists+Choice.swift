extension CandidateLists {
  /// Reads the row and keeps its best columns and the bound of the others; `minima` are the row's
  /// least costs of groups, where they are known.
  func choose(
    of row: Int, _ cost: UnsafePointer<Int32>, minima: UnsafePointer<Int32>?, _ scale: Int64,
    _ scratch: RowScratch
  ) {
    let groups = scratch.groupLeast.count
    let rank = min(stride * 5 / 8, groups * 3 / 4, groups - 1)
    let threshold: Int32
    if let minima, !hasMoved {
      scratch.groupLeast.base.update(from: minima, count: groups)
      threshold = scratch.ranked(rank)
    } else if let minima, groups > 2 * rank, scratch.wholeReads == 0 {
      threshold = readNearGroups(cost, minima, rank, scratch)
    } else {
      readGroups(cost, scratch)
      threshold = scratch.ranked(rank)
      scratch.wholeReads = max(0, scratch.wholeReads - 1)
    }
    let count = collect(cost, upTo: threshold, scratch)
    if count <= stride {
      for index in 0..<count { keep(scratch.chosen[index], cost, at: index, of: row) }
      listCount[row] = Int32(count)
      bound[row] = threshold == .max ? .max : (Int64(threshold) + 1) * scale
    } else {
      keepBest(count, of: row, cost, scale, scratch)
    }
  }

  /// Reads only groups whose bound lets them be among the best, and returns what reading all of
  /// them would: the least value of the group with this rank. All others get a value above it.
  private func readNearGroups(
    _ cost: UnsafePointer<Int32>, _ minima: UnsafePointer<Int32>, _ rank: Int,
    _ scratch: RowScratch
  ) -> Int32 {
    let groupLeast = scratch.groupLeast.base
    let groups = scratch.groupLeast.count
    for group in 0..<groups {
      let least = minima[group]
      groupLeast[group] = least == .max ? .max : least &- levelMost[group]
    }
    let near = scratch.ranked(2 * rank)
    var read = 0
    for group in 0..<groups where groupLeast[group] <= near && groupLeast[group] < .max {
      groupLeast[group] = least(cost, of: group)
      read += 1
    }
    let far = scratch.ranked(rank)
    if far > near {
      for group in 0..<groups where groupLeast[group] <= far && groupLeast[group] < .max {
        groupLeast[group] = least(cost, of: group)
        read += 1
      }
    }
    if read * Self.worthwhilePart > groups { scratch.wholeReads = Self.readsBetweenTries }
    return far > near ? scratch.ranked(rank) : far
  }

  /// Reading some groups pays up to this part of them (a rule of thumb); beyond, so many rows are
  /// read whole before it is tried again.
  private static var worthwhilePart: Int { 3 }
  private static var readsBetweenTries: Int { 256 }

  /// The least value of one group, from its costs.
  @inline(__always)
  private func least(_ cost: UnsafePointer<Int32>, of group: Int) -> Int32 {
    let first = group * DenseGroup.size
    guard first + DenseGroup.size <= columns else {
      var least = Int32.max
      for column in first..<columns { least = min(least, value(cost, column)) }
      return least
    }
    return isComplete
      ? DenseGroup.least(cost + first, level.base + first)
      : DenseGroup.leastAllowed(cost + first, level.base + first)
  }

  private func keep(
    _ column: Int32, _ cost: UnsafePointer<Int32>, at index: Int, of row: Int
  ) {
    list[row * stride + index] = Candidate(
      column: column, cost: cost[Int(column)])
  }

  /// More were collected than a row keeps: the others start at the value of the first one left.
  private func keepBest(
    _ count: Int, of row: Int, _ cost: UnsafePointer<Int32>, _ scale: Int64,
    _ scratch: RowScratch
  ) {
    let (chosen, chosenValue) = (scratch.chosen.base, scratch.chosenValue.base)
    scratch.ranking.base.update(from: chosenValue, count: count)
    let limit = scratch.ranking.base.ranked(stride, count: count)
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
  private func readGroups(_ cost: UnsafePointer<Int32>, _ scratch: RowScratch) {
    let groupLeast = scratch.groupLeast.base
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
    if whole * DenseGroup.size < columns {
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
  private func collect(
    _ cost: UnsafePointer<Int32>, upTo threshold: Int32, _ scratch: RowScratch
  ) -> Int {
    let groupLeast = scratch.groupLeast.base
    var count = 0
    let most = threshold == .max ? Int32.max - 1 : threshold
    let whole = columns / DenseGroup.size
    for group in 0..<whole where groupLeast[group] <= most {
      let first = group * DenseGroup.size
      // A forbidden column may seem small here.
      var mask = DenseGroup.mask(cost + first, level.base + first, upTo: most)
      while mask != 0 {
        take(cost, first + mask.trailingZeroBitCount, upTo: most, &count, scratch)
        mask &= mask &- 1
      }
    }
    if whole * DenseGroup.size < columns, groupLeast[whole] <= most {
      for column in whole * DenseGroup.size..<columns {
        take(cost, column, upTo: most, &count, scratch)
      }
    }
    return count
  }

  @inline(__always)
  private func take(
    _ cost: UnsafePointer<Int32>, _ column: Int, upTo most: Int32, _ count: inout Int,
    _ scratch: RowScratch
  ) {
    let value = value(cost, column)
    scratch.chosen[count] = Int32(truncatingIfNeeded: column)
    scratch.chosenValue[count] = value
    if value <= most { count += 1 }
  }
}
