extension AssignmentProblem {
  /// Checks that a lottery respects demands, capacities and its cap and that its potentials prove
  /// its expected cost least; `nil` when both hold, else the first broken condition.
  ///
  /// With r = cost − row potential − column potential: r ≥ 0 on pairs below the cap, r ≤ 0 on pairs
  /// above 0, column potentials ≤ 0, and 0 at columns with room. No value can trap. O(pairs).
  package func check(lottery: RandomisedAssignment) -> CertificateFault? {
    do throws(CertificateFault) {
      let units = try checkedUnits(lottery)
      try checkDraws(lottery)
      try checkPotentials(lottery)
      var fault: CertificateFault?
      undecided.costs.forEachPair { row, column, cost in
        guard fault == nil else { return }
        let reduced = cost - lottery.rowPotential[row] - lottery.columnPotential[column]
        let own = units[AssignedPair(row: row, column: column)] ?? 0
        if reduced < 0, own < lottery.cap.numerator {
          fault = CertificateFault(
            .reducedCostNegative, row: row, column: column, found: reduced, required: 0)
        } else if reduced > 0, own > 0 {
          fault = CertificateFault(
            .usedPairNotTight, row: row, column: column, found: reduced, required: 0)
        }
      }
      return fault
    } catch {
      return error
    }
  }

  private func checkedUnits(
    _ lottery: RandomisedAssignment
  ) throws(CertificateFault) -> [AssignedPair: Int] {
    var units: [AssignedPair: Int] = [:]
    var before: AssignedPair?
    for share in lottery.shares {
      let (row, column) = (share.pair.row, share.pair.column)
      func fault(
        _ condition: CertificateFault.Condition, _ found: Int, _ required: Int
      ) -> CertificateFault {
        CertificateFault(
          condition, row: row, column: column, found: Int64(found), required: Int64(required))
      }
      guard row >= 0, row < rows, column >= 0, column < columns else {
        throw fault(.pairOutOfRange, row, rows)
      }
      guard costs.cost(row: row, column: column) != nil else { throw fault(.pairForbidden, 0, 0) }
      if let before, !(before < share.pair) { throw fault(.pairsUnsorted, row, before.row) }
      before = share.pair
      let isForced = forces(share.pair)
      let most = isForced ? lottery.cap.denominator : lottery.cap.numerator
      guard share.units >= (isForced ? most : 1), share.units <= most else {
        throw fault(.aboveCapacity, share.units, most)
      }
      units[share.pair] = share.units
    }
    for pair in forced where units[pair] == nil {
      throw CertificateFault(
        .forcedPairMissing, row: pair.row, column: pair.column, found: 0, required: 1)
    }
    return units
  }

  /// Sums stay small: each pair occurs once, with at most ``ProbabilityCap/finest`` units.
  private func checkDraws(_ lottery: RandomisedAssignment) throws(CertificateFault) {
    var served = [Int](repeating: 0, count: rows)
    var load = [Int](repeating: 0, count: columns)
    var total: Int64 = 0
    for share in lottery.shares {
      served[share.pair.row] += share.units
      load[share.pair.column] += share.units
      let cost = costs.cost(row: share.pair.row, column: share.pair.column) ?? 0
      total &+= Int64(share.units) &* cost
    }
    let unit = lottery.cap.denominator
    for row in 0..<rows where served[row] != min(rowDemand[row], columns + 1) * unit {
      throw CertificateFault(
        .demandNotMet, row: row, found: Int64(served[row]), required: Int64(rowDemand[row]))
    }
    for column in 0..<columns where load[column] > min(columnCapacity[column], rows) * unit {
      throw CertificateFault(
        .aboveCapacity, column: column, found: Int64(load[column]),
        required: Int64(columnCapacity[column]))
    }
    guard total == lottery.expectedUnits else {
      throw CertificateFault(.totalDiffers, found: lottery.expectedUnits, required: total)
    }
    guard lottery.columnPotential.count == columns else {
      throw CertificateFault(
        .lengthDiffers, found: Int64(lottery.columnPotential.count), required: Int64(columns))
    }
    for (column, value) in lottery.columnPotential.enumerated()
    where value < 0 && load[column] < min(columnCapacity[column], rows) * unit {
      throw CertificateFault(
        .potentialNegativeBelowCapacity, column: column, found: value, required: 0)
    }
  }

  private func checkPotentials(_ lottery: RandomisedAssignment) throws(CertificateFault) {
    guard lottery.rowPotential.count == rows else {
      throw CertificateFault(
        .lengthDiffers, found: Int64(lottery.rowPotential.count), required: Int64(rows))
    }
    let limit = Int64(1) << 60
    for (row, value) in lottery.rowPotential.enumerated() where value.magnitude > limit {
      throw CertificateFault(.potentialTooLarge, row: row, found: value, required: limit)
    }
    for (column, value) in lottery.columnPotential.enumerated() {
      if value.magnitude > limit {
        throw CertificateFault(.potentialTooLarge, column: column, found: value, required: limit)
      }
      if value > 0 {
        throw CertificateFault(
          .potentialPositiveAboveMinimum, column: column, found: value, required: 0)
      }
    }
  }
}
