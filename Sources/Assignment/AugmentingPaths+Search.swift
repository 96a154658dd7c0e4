extension AugmentingPaths {
  /// Dijkstra's search over rows and columns with reduced costs, from one unserved place of
  /// `source` to the nearest free place, or to the nearest place that may stay unserved.
  func search(from source: Int) -> Bool {
    best = .max
    exit = .none
    var scanned = 0
    reachRow(source, at: 0, by: -1)
    while let (distance, node) = heap.pop() {
      guard distance < best else { break }
      if node < arcs.rows {
        if rowDistance[node] == distance {
          scanRow(node, at: distance)
          scanned += 1
          // 256 rows take some milliseconds at most.
          if scanned & 255 == 0, !goesOn(after: scanned) { return false }
        }
      } else if columnDistance[node - arcs.rows] == distance {
        scanColumn(node - arcs.rows, at: distance)
      }
    }
    return best < .max
  }

  private func reachRow(_ row: Int, at distance: Int64, by slot: Int) {
    if rowDistance[row] == .max { touchedRows.append(Int32(truncatingIfNeeded: row)) }
    rowDistance[row] = distance
    slotIntoRow[row] = Int32(truncatingIfNeeded: slot)
    heap.push(distance, row)
  }

  private func scanRow(_ row: Int, at distance: Int64) {
    let base = distance - rowPotential[row]
    let unserved = bounds.unservedCost[row]
    if unserved < .max, base + unserved < best {
      best = base + unserved
      exit = .unserved(row: row)
    }
    markCount += 1
    for slot in slotStart[row]..<slotStart[row + 1] where slotColumn[slot] >= 0 {
      usedMark[Int(slotColumn[slot])] = markCount
    }
    let most = best == .max ? Int64.max : best - 1 - base
    arcs.forEachArc(of: row, upTo: most, columnPotential) { column, cost in
      let reached = base + cost - columnPotential[column]
      guard reached < best, reached < columnDistance[column], usedMark[column] != markCount
      else { return }
      reachColumn(column, at: reached, from: row, cost)
    }
  }

  @inline(__always)
  private func reachColumn(_ column: Int, at distance: Int64, from row: Int, _ cost: Int64) {
    if columnDistance[column] == .max {
      touchedColumns.append(Int32(truncatingIfNeeded: column))
    }
    columnDistance[column] = distance
    rowIntoColumn[column] = Int32(truncatingIfNeeded: row)
    costIntoColumn[column] = cost
    let marginal = nextMarginal[column]
    if marginal < .max, distance + columnPotential[column] + marginal < best {
      best = distance + columnPotential[column] + marginal
      exit = .column(column)
    }
    if distance < best { heap.push(distance, arcs.rows + column) }
  }

  private func scanColumn(_ column: Int, at distance: Int64) {
    var slot = Int(firstSlot[column])
    while slot >= 0 {
      let row = Int(slotRow[slot])
      // A used arc has reduced cost ≤ 0; walked backwards it costs its negative.
      let reached = distance + rowPotential[row] + columnPotential[column] - slotCost[slot]
      if reached < best, reached < rowDistance[row] { reachRow(row, at: reached, by: slot) }
      slot = Int(nextSlot[slot])
    }
  }

  /// Moves the potentials so that the path found has reduced cost 0 and the invariants hold.
  func raisePotentials() {
    for row in touchedRows where rowDistance[Int(row)] < best {
      rowPotential[Int(row)] += best - rowDistance[Int(row)]
    }
    for column in touchedColumns where columnDistance[Int(column)] < best {
      let index = Int(column)
      columnPotential.set(index, columnPotential[index] - (best - columnDistance[index]))
    }
  }

  /// Shifts the pairs along the path that ends at `exit`.
  func augment(to source: Int) {
    var column: Int
    switch exit {
    case .none:
      preconditionFailure("augmenting without a path")
    case .column(let last):
      column = last
      load[column] += 1
      setNextMarginal(column)
    case .unserved(let row):
      if row == source { return }
      let slot = Int(slotIntoRow[row])
      column = Int(slotColumn[slot])
      unlink(slot)
    }
    while true {
      let row = Int(rowIntoColumn[column])
      let cost = costIntoColumn[column]
      if row == source {
        link(freeSlot(of: row), to: column, cost)
        return
      }
      let slot = Int(slotIntoRow[row])
      let before = Int(slotColumn[slot])
      unlink(slot)
      link(slot, to: column, cost)
      column = before
    }
  }

  func resetSearch() {
    for row in touchedRows { rowDistance[Int(row)] = .max }
    for column in touchedColumns { columnDistance[Int(column)] = .max }
    touchedRows.removeAll(keepingCapacity: true)
    touchedColumns.removeAll(keepingCapacity: true)
    heap.removeAll()
  }

  private func freeSlot(of row: Int) -> Int {
    for slot in slotStart[row]..<slotStart[row + 1] where slotColumn[slot] < 0 { return slot }
    preconditionFailure("row \(row) has no free place")
  }

  func link(_ slot: Int, to column: Int, _ cost: Int64) {
    let head = firstSlot[column]
    slotColumn[slot] = Int32(truncatingIfNeeded: column)
    slotCost[slot] = cost
    nextSlot[slot] = head
    previousSlot[slot] = -1
    if head >= 0 { previousSlot[Int(head)] = Int32(truncatingIfNeeded: slot) }
    firstSlot[column] = Int32(truncatingIfNeeded: slot)
  }

  func unlink(_ slot: Int) {
    let before = previousSlot[slot]
    let after = nextSlot[slot]
    if before >= 0 {
      nextSlot[Int(before)] = after
    } else {
      firstSlot[Int(slotColumn[slot])] = after
    }
    if after >= 0 { previousSlot[Int(after)] = before }
    slotColumn[slot] = -1
  }
}
