import Testing

@testable import Assignment

/// Products of small whole vectors, and how often rows of them were computed.
private struct Products: CostBlocks {
  let left: [[Int32]]
  let right: [[Int32]]
  var lowest: Int32 = -2_000
  var highest: Int32 = 2_000
  var rows: Int { left.count }
  var columns: Int { right.count }

  func cost(row: Int, column: Int) -> Int32 {
    zip(left[row], right[column]).reduce(0) { $0 - $1.0 * $1.1 }
  }

  func fill(_ block: UnsafeMutableBufferPointer<Int32>, rows: [Int32]) {
    for (position, row) in rows.enumerated() {
      for column in 0..<columns {
        block[position * columns + column] = cost(row: Int(row), column: column)
      }
    }
  }

  static func random(rows: Int, columns: Int, span: Int, _ random: inout Seeded) -> Products {
    func side(_ count: Int) -> [[Int32]] {
      (0..<count).map { _ in (0..<4).map { _ in Int32(random.below(2 * span + 1) - span) } }
    }
    return Products(left: side(rows), right: side(columns))
  }
}

/// Costs that are computed when they are needed give what stored costs give.
struct ComputedCostsTests {
  private func stored(_ products: Products) throws -> AssignmentCosts {
    .dense(
      try DenseCosts(rows: products.rows, columns: products.columns) {
        Int64(products.cost(row: $0, column: $1))
      })
  }

  @Test(arguments: [2, 5, 22])
  func `costs that are never stored give the same pairs and a proof`(span: Int) throws {
    for (rows, columns, capacity) in [(140, 140, 1), (150, 60, 3), (130, 200, 1), (12, 9, 2)] {
      let seed = UInt64(span * 1_000 + rows)
      var random = Seeded(seed: seed)
      let products = Products.random(rows: rows, columns: columns, span: span, &random)
      let capacities = (0..<columns).map { _ in capacity + random.below(2) }
      let computed = try AssignmentProblem(
        costs: .dense(try DenseCosts(products)), columnCapacity: capacities)
      let known = try AssignmentProblem(costs: stored(products), columnCapacity: capacities)
      let place = Comment("span \(span) \(rows) x \(columns) seed \(seed)")
      guard case .optimal(let first) = try computed.solve(),
        case .optimal(let second) = try known.solve()
      else {
        Issue.record("no optimum: \(place)")
        continue
      }
      #expect(first.pairs == second.pairs, place)
      #expect(computed.check(first) == nil, place)
      #expect(known.check(first) == nil, place)
      #expect(computed.check(second) == nil, place)
    }
  }

  @Test func `the checker finds a potential far too high in any row of computed costs`() throws {
    var random = Seeded(seed: 77)
    let products = Products.random(rows: 140, columns: 150, span: 20, &random)
    let problem = try AssignmentProblem(costs: .dense(try DenseCosts(products)))
    guard case .optimal(let solution) = try problem.solve() else {
      Issue.record("no optimum")
      return
    }
    for row in stride(from: 0, to: 140, by: 13) {
      var potentials = solution.rowPotential
      potentials[row] += 5_000
      let wrong = AssignmentSolution(
        pairs: solution.pairs, unserved: solution.unserved, totalCost: solution.totalCost,
        rowPotential: potentials, columnPotential: solution.columnPotential,
        unservedPenalty: nil)
      let fault = problem.check(wrong)
      #expect(fault?.row == row, "row \(row)")
      #expect(fault?.condition == .reducedCostNegative, "row \(row)")
    }
  }

  @Test func `minimums, unserved rows, other orders and prices work without a stored matrix`()
    throws
  {
    var random = Seeded(seed: 5)
    let products = Products.random(rows: 9, columns: 7, span: 9, &random)
    func problem(_ costs: AssignmentCosts) throws -> AssignmentProblem {
      try AssignmentProblem(
        costs: costs, rowDemand: (0..<9).map { 1 + $0 % 2 },
        columnMinimum: (0..<7).map { $0 % 2 }, columnCapacity: [1, 2, 1, 3, 1, 1, 2],
        service: .most)
    }
    let computed = try problem(.dense(try DenseCosts(products)))
    let known = try problem(stored(products))
    for order in [[AssignmentObjective.total], [.total, .worst], [.total, .spread]] {
      guard case .optimal(let first) = try computed.solve(objectives: order),
        case .optimal(let second) = try known.solve(objectives: order)
      else {
        Issue.record("no optimum with \(order)")
        continue
      }
      #expect(first.pairs == second.pairs, "\(order)")
      #expect(first.unserved == second.unserved, "\(order)")
      #expect(computed.check(first) == nil, "\(order)")
    }
    guard case .optimal(let solution) = try computed.solve() else {
      Issue.record("no optimum")
      return
    }
    for row in 0..<9 {
      for column in 0..<7 {
        let price = computed.priceOfForcing(row: row, column: column, in: solution)
        #expect(price == known.priceOfForcing(row: row, column: column, in: solution))
      }
    }
  }

  @Test func `a promised range beyond 30 bits is refused`() throws {
    var products = Products(left: [[1]], right: [[1]])
    products.highest = 1 << 30
    #expect(throws: AssignmentError.costsTooLarge(largest: 1 << 30)) {
      try DenseCosts(products)
    }
  }

  @Test(arguments: [AssignmentProblem.Service.all, .most])
  func `forced pairs and changes do not make a matrix of costs that are never stored`(
    service: AssignmentProblem.Service
  ) throws {
    var random = Seeded(seed: 6)
    let products = Products.random(rows: 130, columns: 150, span: 12, &random)
    let row = (0..<151).map { $0 % 9 == 4 ? nil : Int64(random.below(900)) - 700 }
    let column = (0..<130).map { $0 % 7 == 2 ? nil : Int64(random.below(900)) - 700 }
    func changed(_ costs: AssignmentCosts) throws -> AssignmentProblem {
      try AssignmentProblem(costs: costs, service: service).changed(by: [
        .cost(row: 3, column: 8, nil), .cost(row: 4, column: 9, -1_900),
        .newColumn(costs: column, minimum: 0, capacity: 1), .newRow(costs: row, demand: 1),
        .rowCosts(row: 12, row),
      ]).forcing([AssignedPair(row: 0, column: 5), AssignedPair(row: 77, column: 1)])
    }
    let computed = try changed(.dense(try DenseCosts(products)))
    let known = try changed(stored(products))
    guard case .patched(let rest) = computed.undecided.costs,
      case .dense(let block) = try rest.inOneBlock(), case .computed = block.storage
    else {
      Issue.record("the costs are stored")
      return
    }
    for row in 0..<131 {
      for column in 0..<151 {
        let cost = computed.undecided.costs.cost(row: row, column: column)
        #expect(block.cost(row: row, column: column) == cost, "row \(row) column \(column)")
      }
    }
    guard case .optimal(let first) = try computed.solve(),
      case .optimal(let second) = try known.solve()
    else {
      Issue.record("no optimum")
      return
    }
    #expect(first.pairs == second.pairs)
    #expect(computed.check(first) == nil && known.check(first) == nil)
    let first100 = first.pairs.prefix(100).map { AssignedPair(row: $0.row, column: $0.column) }
    guard
      case .optimal(let kept) = try computed.solve(keeping: first100, .fewestChanges, from: first)
    else {
      Issue.record("no optimum that keeps pairs")
      return
    }
    #expect(kept.totalCost == first.totalCost && kept.givenUp.isEmpty)
    // Multiplied costs leave 32 bits: they are solved as they are, not stored either.
    guard case .optimal(let solved) = try kept.weighed.solve() else {
      Issue.record("no optimum of multiplied costs")
      return
    }
    #expect(solved.totalCost == kept.solution.totalCost)
  }
}
