extension AugmentingPaths {
  /// All rows that alternating paths reach from `starts`: when no path leaves to a free place,
  /// these rows fill every column they may use.
  func rowsReached(from starts: [Int]) -> [Int] {
    var rowSeen = [Bool](repeating: false, count: arcs.rows)
    var columnSeen = [Bool](repeating: false, count: arcs.columns)
    var queue = starts
    for row in starts { rowSeen[row] = true }
    while let row = queue.popLast(), watch.goesOn(.paths, row, after: arcs.columns) {
      markCount += 1
      for slot in slotStart[row]..<slotStart[row + 1] where slotColumn[slot] >= 0 {
        usedMark[Int(slotColumn[slot])] = markCount
      }
      arcs.forEachArc(of: row) { column, _ in
        guard !columnSeen[column], usedMark[column] != markCount else { return }
        columnSeen[column] = true
        var slot = Int(firstSlot[column])
        while slot >= 0 {
          let next = Int(slotRow[slot])
          if !rowSeen[next] {
            rowSeen[next] = true
            queue.append(next)
          }
          slot = Int(nextSlot[slot])
        }
      }
    }
    return (0..<arcs.rows).filter { rowSeen[$0] }
  }

  /// All columns whose pairs could be shifted, over alternating paths, to `start`: when none of
  /// them has a pair to spare, the rows around them give all they can.
  func columnsReached(from start: Int) -> [Int] {
    var rowsOfColumn = [[Int32]](repeating: [], count: arcs.columns)
    for row in 0..<arcs.rows where watch.goesOn(.paths, row, after: 4 * arcs.columns) {
      arcs.forEachArc(of: row) { column, _ in rowsOfColumn[column].append(Int32(row)) }
    }
    var rowSeen = [Bool](repeating: false, count: arcs.rows)
    var columnSeen = [Bool](repeating: false, count: arcs.columns)
    var queue = [start]
    columnSeen[start] = true
    while let column = queue.popLast(), watch.goesOn(.paths, column, after: arcs.rows) {
      for row in rowsOfColumn[column].lazy.map(Int.init) where !rowSeen[row] {
        let slots = slotStart[row]..<slotStart[row + 1]
        guard !slots.contains(where: { slotColumn[$0] == column }) else { continue }
        rowSeen[row] = true
        for slot in slots where slotColumn[slot] >= 0 {
          let next = Int(slotColumn[slot])
          if !columnSeen[next] {
            columnSeen[next] = true
            queue.append(next)
          }
        }
      }
    }
    return (0..<arcs.columns).filter { columnSeen[$0] }
  }

  /// How many single rows a witness is looked for from; the smallest set found wins.
  private static var witnessTries: Int { 64 }

  /// The smallest of the sets of rows that failed rows reach; void once the monitor has ended it.
  func smallestFailedSet() -> [Int] {
    var smallest: [Int]?
    for row in failedRows.prefix(Self.witnessTries) {
      let reached = rowsReached(from: [row])
      if smallest.map({ reached.count < $0.count }) ?? true { smallest = reached }
    }
    return smallest ?? []
  }

  /// The smallest of the sets of columns that short columns reach; void in the same case.
  func smallestShortSet() -> [Int] {
    var smallest: [Int]?
    for column in shortColumns.prefix(Self.witnessTries) {
      let reached = columnsReached(from: column)
      if smallest.map({ reached.count < $0.count }) ?? true { smallest = reached }
    }
    return smallest ?? []
  }
}
