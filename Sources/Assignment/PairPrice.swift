/// What it costs to force or forbid one pair, and who would have to move.
package struct PairPrice: Sendable, Equatable {
  /// A row that changes one of its columns.
  package struct Move: Sendable, Equatable {
    /// The row.
    package let row: Int
    /// The column it leaves; `nil` when the place was unserved.
    package let from: Int?
    /// The column it goes to; `nil` when the place stays unserved.
    package let to: Int?
  }

  /// By how much the total cost rises exactly; negative only where a place is lost with it.
  package let loss: Int64
  /// How many more places stay unserved; 0 unless service is `.most`.
  package let placesLost: Int
  /// The moves, from the pair in question on along the chain.
  package let moves: [Move]
}

extension AssignmentProblem {
  /// The price of using a pair: the best assignment that contains it against the given optimum.
  ///
  /// `solution` must be one that ``check(_:)`` accepts for this problem. `nil` when no assignment
  /// contains the pair (or the pair is above the solution's cost limit). One shortest path with
  /// reduced costs, O(pairs + nodes log nodes).
  package func priceOfForcing(row: Int, column: Int, in solution: AssignmentSolution) -> PairPrice?
  {
    price(of: row, column, in: solution, forced: true)
  }

  /// The price of doing without a pair: the best assignment that does not contain it against the
  /// given optimum; 0 without moves when the optimum does not use it.
  ///
  /// `solution` must be one that ``check(_:)`` accepts for this problem. `nil` when every
  /// assignment contains the pair, or the pair is not allowed anyway. Cost as
  /// ``priceOfForcing(row:column:in:)``.
  package func priceOfForbidding(
    row: Int, column: Int, in solution: AssignmentSolution
  ) -> PairPrice? {
    price(of: row, column, in: solution, forced: false)
  }

  private func price(
    of row: Int, _ column: Int, in solution: AssignmentSolution, forced: Bool
  ) -> PairPrice? {
    guard self.forced.isEmpty else {
      let pair = AssignedPair(row: row, column: column)
      if forces(pair) { return forced ? PairPrice(loss: 0, placesLost: 0, moves: []) : nil }
      guard let rest = freePart(of: solution) else { return nil }
      return undecided.price(of: row, column, in: rest, forced: forced)
    }
    guard let cost = costs.cost(row: row, column: column),
      solution.costLimit.map({ cost <= $0 }) ?? true, feasibilityFault(of: solution) == nil
    else { return nil }
    let pair = AssignedPair(row: row, column: column)
    if solution.contains(pair) != forced {
      let search = PriceSearch(
        problem: self, solution: solution, pair: pair, cost: cost, forced: forced)
      return withArcs(limit: solution.costLimit, search)
    }
    return PairPrice(loss: 0, placesLost: 0, moves: [])
  }
}

extension AssignmentSolution {
  /// Whether the pair is used. O(log pairs).
  package func contains(_ pair: AssignedPair) -> Bool {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair
  }
}

/// One shortest path in the residual graph of a solution: from the pair's column back to its row
/// when it is forced, from the row to the column when it is forbidden.
private struct PriceSearch: ArcWork {
  let problem: AssignmentProblem
  let solution: AssignmentSolution
  let pair: AssignedPair
  let cost: Int64
  let forced: Bool

  func run(_ arcs: some ArcRows) -> PairPrice? {
    var paths = ResidualPaths(problem, solution, without: pair)
    let row = pair.row
    let column = problem.rows + pair.column
    let (start, end) = forced ? (column, row) : (row, column)
    guard let distance = paths.search(arcs, from: start, to: end) else { return nil }
    let nodes = paths.path(to: end)
    let reduced =
      cost - solution.rowPotential[pair.row] - solution.columnPotential[pair.column]
    let lost = placesLost(nodes)
    let charged = (forced ? reduced : -reduced) + distance
    let loss = charged - Int64(lost) * (solution.unservedPenalty ?? 0)
    return PairPrice(loss: loss, placesLost: lost, moves: moves(nodes))
  }

  private var hub: Int { problem.rows + problem.columns }

  private func placesLost(_ nodes: [Int]) -> Int {
    var lost = 0
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      if to == hub, from < problem.rows { lost += 1 }
      if from == hub, to < problem.rows { lost -= 1 }
    }
    return lost
  }

  /// Every row on the path leaves the column before it and goes to the column after it; the path
  /// closes over the pair itself.
  private func moves(_ nodes: [Int]) -> [PairPrice.Move] {
    var moves: [PairPrice.Move] = []
    for (position, node) in nodes.enumerated() where node < problem.rows {
      let before = position > 0 ? nodes[position - 1] : problem.rows + pair.column
      let after = position + 1 < nodes.count ? nodes[position + 1] : problem.rows + pair.column
      moves.append(PairPrice.Move(row: node, from: columnOf(before), to: columnOf(after)))
    }
    if forced, let own = moves.popLast() { moves.insert(own, at: 0) }
    return moves
  }

  private func columnOf(_ node: Int) -> Int? { node == hub ? nil : node - problem.rows }
}
