import Assignment
import Testing

/// Answers mended after changes against answers from nothing.
struct ResolvedTests {
  @Test func `chains of random changes give what a solve from nothing gives`() throws {
    var counts = (optimal: 0, infeasible: 0)
    for seed in 0..<2_500 {
      var generator = Seeded(seed: UInt64(12_000_000 + seed))
      var plain = PlainProblem.random(&generator)
      var problem = try plain.stated(sparse: generator.below(2) == 0)
      guard case .optimal(var solution) = try problem.solve() else { continue }
      for step in 0..<4 {
        let place = Comment("seed \(seed) step \(step): \(plain)")
        let before = plain
        let changes = (0...generator.below(3)).map { _ in plain.changeAtRandom(&generator) }
        let resolved = try problem.resolved(after: changes, from: solution)
        let best = EveryAssignment(plain, [.total]).best
        switch resolved.outcome {
        case .infeasible(let witness):
          counts.infeasible += 1
          #expect(best == nil, place)
          #expect(resolved.problem.confirms(witness), place)
          plain = before
        case .optimal(let next):
          counts.optimal += 1
          #expect([Int64(next.unserved.reduce(0, +)), next.totalCost] == best, place)
          #expect(resolved.problem.check(next) == nil, place)
          (problem, solution) = (resolved.problem, next)
        }
      }
    }
    #expect(counts.optimal > 5_000 && counts.infeasible > 500, "\(counts)")
  }

  @Test(arguments: [[AssignmentObjective.total], [.total, .worst, .spread], [.worst]])
  func `with objectives the answer is the one of a solve`(
    objectives: [AssignmentObjective]
  ) throws {
    for seed in 0..<600 {
      var generator = Seeded(seed: UInt64(13_000_000 + seed))
      var plain = PlainProblem.random(&generator)
      if plain.demand.contains(where: { $0 > 1 }) { continue }
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      guard case .optimal(let solution) = try problem.solve() else { continue }
      let changes = [plain.changeAtRandom(&generator), plain.changeAtRandom(&generator)]
      if plain.demand.contains(where: { $0 > 1 }) { continue }
      let resolved = try problem.resolved(
        after: changes, from: solution, objectives: objectives)
      let place = Comment("seed \(seed): \(plain)")
      switch (resolved.outcome, try plain.stated(sparse: true).solve(objectives: objectives)) {
      case (.optimal(let mended), .optimal(let solved)):
        #expect(mended.pairs == solved.pairs, place)
        #expect(resolved.problem.check(mended) == nil, place)
      case (.infeasible(let witness), .infeasible):
        #expect(resolved.problem.confirms(witness), place)
      default: Issue.record(place)
      }
    }
  }

  @Test func `forced pairs stay through changes`() throws {
    let costs = try DenseCosts(rows: 3, columns: 3, values: [0, 1, 2, 1, 0, 2, 2, 1, 0])
    let forced = AssignedPair(row: 0, column: 1)
    let problem = try AssignmentProblem(costs: .dense(costs)).forcing([forced])
    guard case .optimal(let solution) = try problem.solve() else { return }
    let next = try problem.resolved(
      after: [.cost(row: 2, column: 2, nil), .cost(row: 0, column: 1, 7)], from: solution)
    guard case .optimal(let mended) = next.outcome else {
      Issue.record("not optimal")
      return
    }
    #expect(mended.contains(forced))
    #expect(mended.totalCost == 7 + 2 + 2)
    #expect(next.problem.check(mended) == nil)
    #expect(throws: AssignmentError.forcedPairNotAllowed(row: 0, column: 1)) {
      try problem.resolved(after: [.cost(row: 0, column: 1, nil)], from: solution)
    }
  }

  @Test func `one declined pair moves only the rows of one chain`() throws {
    var generator = Seeded(seed: 77)
    let costs = try DenseCosts(rows: 120, columns: 120) { _, _ in
      Int64(generator.below(1_000_000))
    }
    let problem = try AssignmentProblem(costs: .dense(costs))
    guard case .optimal(let solution) = try problem.solve() else { return }
    for row in [0, 60, 119] {
      let pair = solution.pairs[row]
      let price = problem.priceOfForbidding(row: row, column: pair.column, in: solution)
      let next = try problem.resolved(
        after: [.cost(row: row, column: pair.column, nil)], from: solution)
      guard case .optimal(let mended) = next.outcome else { return }
      #expect(mended.totalCost == solution.totalCost + (price?.loss ?? -1))
      #expect(zip(mended.pairs, solution.pairs).count { $0 != $1 } == price?.moves.count)
      #expect(next.problem.check(mended) == nil)
    }
  }

  @Test func `what cannot be changed or started from is refused with its place`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 1, 1, 0])
    let problem = try AssignmentProblem(costs: .dense(costs))
    guard case .optimal(let solution) = try problem.solve() else { return }
    func refused(_ error: AssignmentError, _ change: AssignmentChange) {
      #expect(throws: error) { try problem.resolved(after: [change], from: solution) }
    }
    refused(.pairOutOfRange(row: 2, column: 0), .cost(row: 2, column: 0, 1))
    refused(.pairOutOfRange(row: 0, column: -1), .cost(row: 0, column: -1, 1))
    refused(.pairOutOfRange(row: -1, column: 0), .rowCosts(row: -1, [1, 1]))
    refused(.pairOutOfRange(row: 0, column: 2), .columnCosts(column: 2, [1, 1]))
    refused(.pairOutOfRange(row: .max, column: 0), .demand(row: .max, 1))
    refused(.pairOutOfRange(row: 0, column: 9), .bounds(column: 9, minimum: 0, capacity: 1))
    refused(.wrongCount(name: "costs", expected: 2, found: 1), .newRow(costs: [1], demand: 1))
    refused(
      .wrongCount(name: "costs", expected: 2, found: 3),
      .newColumn(costs: [1, 1, 1], minimum: 0, capacity: 1))
    refused(.negativeBound(name: "rowDemand", index: 0, value: -1), .demand(row: 0, -1))
    refused(
      .minimumAboveCapacity(column: 0, minimum: 2, capacity: 1),
      .bounds(column: 0, minimum: 2, capacity: 1))
    refused(.costsTooLarge(largest: 1 << 63), .cost(row: 0, column: 0, .min))
    refused(.costsTooLarge(largest: (1 << 63) - 1), .newRow(costs: [1, .max], demand: 1))
    let short = AssignmentSolution(
      pairs: [], unserved: [0, 0], totalCost: 0, rowPotential: [0, 0], columnPotential: [0, 0],
      unservedPenalty: nil)
    #expect(throws: AssignmentError.self) { try problem.resolved(after: [], from: short) }
  }

  @Test func `hostile potentials neither trap nor pass the check`() throws {
    let extremes = [-(Int64(1) << 60), -1, 0, 1, 9, 1 << 60]
    let values = (0..<16).map { Int64($0 * $0 % 7) }
    let costs = try DenseCosts(rows: 4, columns: 4, values: values)
    for service in [AssignmentProblem.Service.all, .most] {
      let problem = try AssignmentProblem(costs: .dense(costs), service: service)
      guard case .optimal(let best) = try problem.solve() else { continue }
      for seed in 0..<2_000 {
        var generator = Seeded(seed: UInt64(seed))
        func values() -> [Int64] { (0..<4).map { _ in extremes.randomElement(using: &generator)! } }
        let hostile = AssignmentSolution(
          pairs: best.pairs, unserved: best.unserved, totalCost: best.totalCost,
          rowPotential: values(), columnPotential: values(), unservedPenalty: best.unservedPenalty)
        let changes: [AssignmentChange] = [
          .cost(row: 0, column: best.pairs[0].column, nil), .demand(row: 1, 0),
          .newRow(costs: [5, nil, 1, 2], demand: 1),
        ]
        guard let next = try? problem.resolved(after: changes, from: hostile) else { continue }
        guard case .optimal(let solution) = next.outcome else {
          Issue.record("seed \(seed): \(next.outcome)")
          continue
        }
        let fresh = try next.problem.solve()
        guard case .optimal(let optimum) = fresh else { continue }
        let isProven = next.problem.check(solution) == nil
        #expect(!isProven || solution.totalCost == optimum.totalCost, "seed \(seed)")
      }
    }
  }
}

extension PlainProblem {
  /// Changes the problem at one random place and returns the change.
  mutating func changeAtRandom(_ generator: inout Seeded) -> AssignmentChange {
    func cost(_ generator: inout Seeded) -> Int64? {
      generator.below(4) == 0 ? nil : Int64(generator.below(30)) - 5
    }
    let row = rows > 0 ? generator.below(rows) : nil
    let column = columns > 0 ? generator.below(columns) : nil
    switch (generator.below(9), row, column) {
    case (0...2, let row?, let column?):
      self.cost[row][column] = cost(&generator)
      return .cost(row: row, column: column, self.cost[row][column])
    case (3, let row?, _):
      self.cost[row] = self.cost[row].map { _ in cost(&generator) }
      return .rowCosts(row: row, self.cost[row])
    case (4, _, let column?):
      for row in 0..<rows { self.cost[row][column] = cost(&generator) }
      return .columnCosts(column: column, self.cost.map { $0[column] })
    case (5, let row?, _):
      demand[row] = generator.below(3)
      return .demand(row: row, demand[row])
    case (6, _, let column?):
      capacity[column] = generator.below(4)
      minimum[column] = generator.below(min(capacity[column], 1) + 1)
      return .bounds(column: column, minimum: minimum[column], capacity: capacity[column])
    case (7, _, _) where columns < 5:
      let costs = (0..<rows).map { _ in cost(&generator) }
      for row in 0..<rows { self.cost[row].append(costs[row]) }
      minimum.append(generator.below(2))
      capacity.append(1 + generator.below(2))
      return .newColumn(
        costs: costs, minimum: minimum[columns - 1], capacity: capacity[columns - 1])
    case _ where rows < 5:
      self.cost.append((0..<columns).map { _ in cost(&generator) })
      demand.append(generator.below(3))
      return .newRow(costs: self.cost[rows - 1], demand: demand[rows - 1])
    default:
      let row = rows - 1
      demand[row] = 0
      return .demand(row: row, 0)
    }
  }
}
