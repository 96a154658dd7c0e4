/// A lottery over assignments of least expected cost in which no pair is likelier than a cap.
package struct RandomisedAssignment: Sendable, Equatable {
  /// A pair's probability in units of 1 / denominator of the cap.
  package struct Share: Sendable, Equatable {
    /// The pair.
    package let pair: AssignedPair
    /// From 1 to the numerator of the cap; forced pairs have the denominator.
    package let units: Int

    /// A share.
    package init(pair: AssignedPair, units: Int) {
      self.pair = pair
      self.units = units
    }
  }

  /// The cap.
  package let cap: ProbabilityCap
  /// All pairs that can be drawn, by row, then by column.
  package let shares: [Share]
  /// The expected total cost times the cap's denominator, an exact integer.
  package let expectedUnits: Int64
  /// Dual value of each row.
  package let rowPotential: [Int64]
  /// Dual value of each column.
  package let columnPotential: [Int64]

  /// A lottery, for example read from a file; ``AssignmentProblem/check(lottery:)``
  /// tells its worth.
  package init(
    cap: ProbabilityCap, shares: [Share], expectedUnits: Int64, rowPotential: [Int64],
    columnPotential: [Int64]
  ) {
    self.cap = cap
    self.shares = shares
    self.expectedUnits = expectedUnits
    self.rowPotential = rowPotential
    self.columnPotential = columnPotential
  }
}

/// The answer to a problem with a cap on probabilities.
package enum RandomisedOutcome: Sendable, Equatable {
  /// The best lottery.
  case optimal(RandomisedAssignment)
  /// These rows want more than their columns can give under the cap: all they could get, counted in
  /// units of 1 / denominator, is less than what they want.
  case infeasible(rows: [Int], wantedUnits: Int, possibleUnits: Int)
}

extension AssignmentProblem {
  /// The lottery of least expected cost in which no pair is likelier than `cap`, every row gets its
  /// demand and no column more than its capacity in every draw (S. Jecmen and others, "Mitigating
  /// Manipulation in Peer Review via Randomized Reviewer Assignments", NeurIPS 2020).
  ///
  /// The linear program has an optimum in multiples of 1 / denominator, since it is a flow problem
  /// once all is multiplied by it, and ``CappedFlow`` finds it in integers. Every place has to be
  /// served, whatever the problem's service; forced pairs stay certain.
  ///
  /// Throws when a column has a minimum, or sums could leave the exact range.
  package func randomised(cap: ProbabilityCap) throws(AssignmentError) -> RandomisedOutcome {
    let rest = undecided
    if let column = columnMinimum.firstIndex(where: { $0 > 0 }) {
      throw .minimumNotRandomised(column: column, minimum: columnMinimum[column])
    }
    try checkUnits(cap)
    let unit = cap.denominator
    // Beyond one place more than columns a demand is out of reach anyway.
    let supply = rest.rowDemand.map { min($0, columns + 1) * unit }
    var flow = CappedFlow(
      rest.costs, supply: supply, room: rest.columnCapacity.map { min($0, rows) * unit },
      cap: cap.numerator)
    if let stuck = flow.run() {
      let rows = (0..<rows).filter { stuck[$0] }
      return rest.shortage(rows, supply, cap)
    }
    return .optimal(lottery(flow, cap))
  }

  private func checkUnits(_ cap: ProbabilityCap) throws(AssignmentError) {
    let magnitude = max(costs.range.magnitude, 1)
    let places = rowDemand.reduce(UInt64(0)) { $0 + UInt64(min($1, columns + 1)) }
    let units = places.multipliedReportingOverflow(by: UInt64(cap.denominator))
    let total = units.partialValue.multipliedReportingOverflow(by: magnitude)
    guard !units.overflow, !total.overflow, total.partialValue < 1 << 61 else {
      throw .costsTooLarge(largest: costs.range.magnitude)
    }
  }

  private func shortage(
    _ rows: [Int], _ supply: [Int], _ cap: ProbabilityCap
  ) -> RandomisedOutcome {
    var degree = [Int](repeating: 0, count: columns)
    let chosen = Set(rows)
    costs.forEachPair { row, column, _ in if chosen.contains(row) { degree[column] += 1 } }
    let possible = (0..<columns).reduce(0) { sum, column in
      sum
        + min(
          min(columnCapacity[column], self.rows) * cap.denominator, degree[column] * cap.numerator)
    }
    return .infeasible(
      rows: rows, wantedUnits: rows.reduce(0) { $0 + supply[$1] }, possibleUnits: possible)
  }

  private func lottery(_ flow: CappedFlow, _ cap: ProbabilityCap) -> RandomisedAssignment {
    var shares = forced.map {
      RandomisedAssignment.Share(pair: $0, units: cap.denominator)
    }
    for arc in flow.flow.indices where flow.flow[arc] > 0 {
      let pair = AssignedPair(row: Int(flow.arcRow[arc]), column: Int(flow.arcColumn[arc]))
      shares.append(RandomisedAssignment.Share(pair: pair, units: flow.flow[arc]))
    }
    shares.sort { $0.pair < $1.pair }
    let expected = shares.reduce(Int64(0)) { sum, share in
      sum + Int64(share.units) * (costs.cost(row: share.pair.row, column: share.pair.column) ?? 0)
    }
    return RandomisedAssignment(
      cap: cap, shares: shares, expectedUnits: expected, rowPotential: flow.rowPotential,
      columnPotential: flow.columnPotential)
  }
}
