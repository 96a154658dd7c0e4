extension AssignmentProblem {
  /// An optimal flow found by a method that the structure of the problem suits, with its proof;
  /// `nil` where none does, and shortest paths start from nothing.
  func quickStart() -> WarmStart? {
    if keptPotential != nil, let start = auctioned() { return start }
    return reduced() ?? auctioned()
  }

  /// By the quick methods for dense one-to-one problems.
  private func reduced() -> WarmStart? {
    guard rows > 0, columns >= rows, columns >= DensePaths.fewestColumns,
      case .dense(let dense) = costs, case .narrow(let values) = dense.storage,
      dense.range.isComplete, dense.range.magnitude < DensePaths.costLimit, isOneToOne
    else { return nil }
    return values.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { cheapest($0) ?? ordered($0) ?? reduced($0) }
    }
  }

  /// With pairs of the least cost only, where many tie.
  func cheapest(_ base: UnsafePointer<Int32>) -> WarmStart? {
    var pairs = CheapestPairs(
      rows: rows, columns: columns, costs: base, lowest: Int32(costs.range.lowest),
      watch: watch)
    guard pairs.isPromising(), pairs.run() else { return nil }
    return warmStart(
      pairs.columnOfRow.array, [Int64](repeating: 0, count: columns), method: "cheapest pairs")
  }

  /// In order, where rows and columns can be ordered so that the first pairs with the first.
  func ordered(_ base: UnsafePointer<Int32>) -> WarmStart? {
    guard rows == columns, let order = MongeOrder(size: rows, costs: base, watch: watch) else {
      return nil
    }
    return warmStart(order.columnOfRow, order.columnPotential, method: "order of rows and columns")
  }

  /// By reductions and dense shortest paths, where few rows need a search.
  func reduced(_ base: UnsafePointer<Int32>) -> WarmStart? {
    guard rows <= Self.mostReducedRows else { return nil }
    var paths = DensePaths(
      rows: rows, columns: columns, costs: base, budget: Self.searchBudget * rows,
      watch: watch)
    guard paths.run() else { return nil }
    // Where every column is used, all may be lowered together: to no price above 0.
    let price = paths.price.array
    let level = rows == columns ? Int64(price.max() ?? 0) : 0
    return warmStart(
      paths.columnOfRow.array, price.map { Int64($0) - level },
      method: "reductions and shortest paths")
  }

  /// The solution of a complete start with its ties decided, where a dense one-to-one problem has
  /// many; `nil` where the face of optima is small enough for the general way.
  func decidedAmongMany(_ start: WarmStart) -> AssignmentSolution? {
    guard case .dense(let dense) = costs, case .narrow(let values) = dense.storage,
      dense.range.isComplete, dense.range.magnitude < DensePaths.costLimit, isOneToOne,
      start.columnPotential.allSatisfy({ $0.magnitude < ColumnPotentials.narrowLimit }),
      start.rowPotential.allSatisfy({ service == .all || $0 < dominatingPenalty })
    else { return nil }
    return values.withUnsafeBufferPointer { buffer -> AssignmentSolution? in
      guard let base = buffer.baseAddress,
        TightPairs.suits(rows: rows, columns: columns, costs: base, start)
      else { return nil }
      let tight = TightPairs(
        rows: rows, columns: columns, costs: base, start, upTo: mostOpenArcs, watch: watch)
      guard var tight else {
        return solution(start, start.columnOfRow, method: start.method + Self.tiesAsFound)
      }
      return solution(start, tight.lowestColumns(), method: start.method)
    }
  }

  private func solution(
    _ start: WarmStart, _ columnOfRow: [Int32], method: String
  ) -> AssignmentSolution {
    var total: Int64 = 0
    var pairs: [AssignedPair] = []
    pairs.reserveCapacity(rows)
    for row in 0..<rows {
      let column = Int(columnOfRow[row])
      total += start.rowPotential[row] + start.columnPotential[column]
      pairs.append(AssignedPair(row: row, column: column))
    }
    return AssignmentSolution(
      pairs: pairs, unserved: [Int](repeating: 0, count: rows), totalCost: total,
      rowPotential: start.rowPotential, columnPotential: start.columnPotential,
      unservedPenalty: service == .most ? dominatingPenalty : nil, method: method)
  }

  /// What a method's name ends with where ties were too many to be decided by the rule.
  static var tiesAsFound: String { ", ties as found" }

  /// Beyond, auctions are at least as fast (measured from 100 to 1,000).
  private static var mostReducedRows: Int { 256 }
  /// Rows read in searches per row of the problem.
  private static var searchBudget: Int { 64 }

  private var isOneToOne: Bool {
    rowDemand.allSatisfy { $0 == 1 } && columnCapacity.allSatisfy { $0 == 1 }
      && columnMinimum.allSatisfy { $0 == 0 }
  }
}
