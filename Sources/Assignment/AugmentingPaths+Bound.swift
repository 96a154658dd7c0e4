extension AugmentingPaths {
  /// Asks the monitor, if any, at a bounded distance of work; notes the bound when it says stop.
  func goesOn(after steps: Int) -> Bool {
    guard let watch else { return true }
    if watch.isCancelled { return false }
    if watch.asks(.paths, steps) { return true }
    if let bound = lowerBound { watch.note(bound: bound) }
    return false
  }

  /// The value of the potentials: a lower bound of the total by weak duality, whatever is served so
  /// far. `nil` where places may stay unserved or loads have a cost, which the total leaves out.
  private var lowerBound: Int128? {
    guard boundsTotal, !bounds.squared, bounds.unservedCost.allSatisfy({ $0 == .max }) else {
      return nil
    }
    var sum: Int128 = 0
    for row in 0..<arcs.rows { sum += Int128(bounds.demand[row]) * Int128(rowPotential[row]) }
    for column in 0..<arcs.columns {
      let potential = Int128(columnPotential[column])
      sum += potential * Int128(potential < 0 ? bounds.capacity[column] : bounds.minimum[column])
    }
    for slot in 0..<slotRow.count where slotColumn[slot] >= 0 {
      let row = Int(slotRow[slot])
      let reduced =
        slotCost[slot] - rowPotential[row] - columnPotential[Int(slotColumn[slot])]
      sum += Int128(min(0, reduced))
    }
    return sum
  }
}
