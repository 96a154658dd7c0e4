/// What a change costs: how much the total rises, and how many more places stay unserved.
package struct PairLoss: Sendable, Equatable {
  /// By how much the total cost rises exactly; negative only where it saves, or a place is lost.
  package let loss: Int64
  /// How many more places stay unserved; negative where one more can be served.
  package let placesLost: Int

  /// A loss.
  package init(loss: Int64, placesLost: Int) {
    self.loss = loss
    self.placesLost = placesLost
  }
}

/// What one place more or less at each column and row would change.
package struct PlacePrices: Sendable, Equatable {
  /// For each column, one more pair allowed: 0 or less.
  package let columnMore: [PairLoss]
  /// For each column, one pair less allowed; `nil` where that leaves no assignment, or where the
  /// column takes none or must take as many as it may.
  package let columnLess: [PairLoss?]
  /// For each row, one place more wanted; `nil` where it cannot be had.
  package let rowMore: [PairLoss?]
  /// For each row, one place less wanted; `nil` where that leaves no assignment, or it wants none.
  package let rowLess: [PairLoss?]
}

extension AssignmentProblem {
  /// The price of forcing each pair of a row, by column; `nil` where no assignment contains it.
  ///
  /// The same numbers as ``priceOfForcing(row:column:in:)``, all from one search backwards from the
  /// row; `nil` altogether when the row does not exist or the solution is none of this problem.
  /// O(pairs + nodes log nodes).
  package func pricesOfForcing(row: Int, in solution: AssignmentSolution) -> [PairLoss?]? {
    guard row >= 0, row < rows else { return nil }
    return priceList(LineOfPrices(row: row, column: nil), in: solution)
  }

  /// The price of forcing each pair of a column, by row; as ``pricesOfForcing(row:in:)``.
  package func pricesOfForcing(column: Int, in solution: AssignmentSolution) -> [PairLoss?]? {
    guard column >= 0, column < columns else { return nil }
    return priceList(LineOfPrices(row: nil, column: column), in: solution)
  }

  private func priceList(
    _ line: LineOfPrices, in solution: AssignmentSolution
  ) -> [PairLoss?]? {
    guard let rest = freePart(of: solution) else { return nil }
    let problem = undecided
    guard problem.feasibilityFault(of: rest) == nil else { return nil }
    let search = PriceListSearch(problem: problem, solution: rest, line: line)
    var prices = problem.withArcs(limit: solution.costLimit, search)
    for pair in forced {
      if pair.row == line.row { prices[pair.column] = PairLoss(loss: 0, placesLost: 0) }
      if pair.column == line.column { prices[pair.row] = PairLoss(loss: 0, placesLost: 0) }
    }
    return prices
  }

  /// What one place more or less would change, for all rows and columns at once.
  ///
  /// One search from the hub of free places and one back to it. `nil` when the solution is none of
  /// this problem. Forced pairs and a cost limit stay. O(pairs + nodes log nodes).
  package func placePrices(in solution: AssignmentSolution) -> PlacePrices? {
    guard let rest = freePart(of: solution) else { return nil }
    let problem = undecided
    guard problem.feasibilityFault(of: rest) == nil else { return nil }
    return problem.withArcs(
      limit: solution.costLimit, PlacePriceSearch(problem: problem, solution: rest))
  }
}

/// A row, or else a column, whose pairs are priced.
struct LineOfPrices {
  let row: Int?
  let column: Int?
}

/// Distances between a row or column and all others, and places lost on the way.
private struct PriceListSearch: ArcWork {
  let problem: AssignmentProblem
  let solution: AssignmentSolution
  let line: LineOfPrices

  func run(_ arcs: some ArcRows) -> [PairLoss?] {
    let flow = ResidualFlow(arcs, of: problem, solution)
    if let row = line.row {
      let lost = flow.lostOnTheWay(to: [row], ColumnUsers(problem.costs, limit: solution.costLimit))
      return (0..<problem.columns).map {
        price(row, $0, flow.backDistance[flow.rows + $0], lost[flow.rows + $0])
      }
    }
    let column = line.column ?? 0
    let lost = flow.lostOnTheWay(from: flow.rows + column)
    return (0..<problem.rows).map { price($0, column, flow.distance[$0], lost[$0]) }
  }

  /// The pair closes the way from its column back to its row to a circle.
  private func price(_ row: Int, _ column: Int, _ distance: Int64, _ lost: Int) -> PairLoss? {
    guard let cost = problem.costs.cost(row: row, column: column),
      cost <= solution.costLimit ?? .max
    else { return nil }
    if solution.contains(AssignedPair(row: row, column: column)) {
      return PairLoss(loss: 0, placesLost: 0)
    }
    guard distance < .max else { return nil }
    let reduced = cost &- solution.rowPotential[row] &- solution.columnPotential[column]
    return solution.loss(charged: reduced &+ distance, placesLost: lost)
  }
}

private struct PlacePriceSearch: ArcWork {
  let problem: AssignmentProblem
  let solution: AssignmentSolution

  func run(_ arcs: some ArcRows) -> PlacePrices {
    let flow = ResidualFlow(arcs, of: problem, solution)
    let (rows, columns) = (0..<problem.rows, 0..<problem.columns)
    let lostFrom = flow.lostOnTheWay(from: flow.hub)
    let none = PairLoss(loss: 0, placesLost: 0)
    let columnMore = columns.map { column -> PairLoss in
      let node = flow.rows + column
      // An own potential below 0 is what the column is worth at most.
      guard flow.distance[node] < .max else { return none }
      let charged = solution.columnPotential[column] &+ flow.distance[node]
      guard charged < 0 else { return none }
      return solution.loss(charged: charged, placesLost: lostFrom[node])
    }
    let rowLess = rows.map { row -> PairLoss? in
      guard flow.distance[row] < .max, problem.rowDemand[row] > 0 else { return nil }
      return solution.loss(
        charged: flow.distance[row] &- solution.rowPotential[row], placesLost: lostFrom[row])
    }
    flow.reset()
    let users = ColumnUsers(problem.costs, limit: solution.costLimit)
    let lostTo = flow.lostOnTheWay(to: [flow.hub], users)
    let columnLess = columns.map { column -> PairLoss? in
      let node = flow.rows + column
      guard problem.columnCapacity[column] > problem.columnMinimum[column] else { return nil }
      if flow.passed[column] < problem.columnCapacity[column] { return none }
      guard flow.backDistance[node] < .max else { return nil }
      return solution.loss(
        charged: flow.backDistance[node] &- solution.columnPotential[column],
        placesLost: lostTo[node])
    }
    let rowMore = rows.map { row -> PairLoss? in
      guard flow.backDistance[row] < .max else { return nil }
      return solution.loss(
        charged: flow.backDistance[row] &+ solution.rowPotential[row], placesLost: lostTo[row])
    }
    return PlacePrices(
      columnMore: columnMore, columnLess: columnLess, rowMore: rowMore, rowLess: rowLess)
  }
}

extension AssignmentSolution {
  /// Splits a cost that penalties are part of.
  fileprivate func loss(charged: Int64, placesLost: Int) -> PairLoss {
    PairLoss(
      loss: charged &- Int64(placesLost) &* (unservedPenalty ?? 0), placesLost: placesLost)
  }
}

extension ResidualFlow {
  /// Finds all distances from a node; returns the places lost on the shortest way to each.
  fileprivate func lostOnTheWay(from source: Int) -> [Int] {
    var lost = [Int](repeating: 0, count: hub + 1)
    _ = search(from: source) { node, _ in
      let before = Int(way[node])
      if before >= 0 { lost[node] = lost[before] + lostBetween(before, node) }
      return false
    }
    return lost
  }

  /// Finds all distances to targets; returns the places lost on the shortest way from each node.
  fileprivate func lostOnTheWay(to targets: [Int], _ users: ColumnUsers) -> [Int] {
    searchBack(to: targets, users)
    var lost = [Int?](repeating: nil, count: hub + 1)
    for touched in backTouched {
      var way: [Int] = []
      var node = Int(touched)
      while lost[node] == nil, Int(backWay[node]) >= 0 {
        way.append(node)
        node = Int(backWay[node])
      }
      var count = lost[node] ?? 0
      lost[node] = count
      for before in way.reversed() {
        count += lostBetween(before, node)
        lost[before] = count
        node = before
      }
    }
    return lost.map { $0 ?? 0 }
  }

  /// The places lost along a path.
  func lostAlong(_ nodes: [Int]) -> Int {
    zip(nodes, nodes.dropFirst()).reduce(0) { $0 + lostBetween($1.0, $1.1) }
  }

  private func lostBetween(_ from: Int, _ to: Int) -> Int {
    if to == hub, from < rows { return 1 }
    return from == hub && to < rows ? -1 : 0
  }
}
