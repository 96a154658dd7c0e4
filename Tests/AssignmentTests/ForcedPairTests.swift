import Assignment
import Testing

/// Forced pairs against all assignments that contain them.
struct ForcedPairTests {
  @Test func `with forced pairs the optimum is the best assignment that contains them`() throws {
    var feasible = 0
    for seed in 0..<3_000 {
      var generator = Seeded(seed: UInt64(11_000_000 + seed))
      let plain = PlainProblem.random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      let place = Comment("seed \(seed): \(plain)")
      let wanted = randomPairs(plain, &generator)
      guard let forcing = try? problem.forcing(wanted) else {
        #expect(contradicts(wanted, plain), place)
        continue
      }
      let best = AllAssignments(plain).best { choice in
        wanted.allSatisfy { choice.pairs.contains($0) }
      }
      switch try forcing.solve() {
      case .infeasible(let witness):
        #expect(best == nil, place)
        #expect(forcing.confirms(witness), place)
        let without = AllAssignments(plain).best()
        if without != nil { #expect(!forcing.forcedPairs(inTheWayOf: witness).isEmpty, place) }
      case .optimal(let solution):
        feasible += 1
        #expect([Int64(solution.unserved.reduce(0, +)), solution.totalCost] == best, place)
        #expect(wanted.allSatisfy { solution.contains($0) }, place)
        #expect(forcing.check(solution) == nil, place)
      }
    }
    #expect(feasible > 1_000)
  }

  @Test func `a solution without a forced pair is a fault, one with it has a price around it`()
    throws
  {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 5, 5, 1])
    let free = try AssignmentProblem(costs: .dense(costs))
    let pair = AssignedPair(row: 0, column: 1)
    let problem = try free.forcing([pair])
    guard case .optimal(let cheap) = try free.solve(),
      case .optimal(let solution) = try problem.solve()
    else {
      Issue.record("no optimum")
      return
    }
    #expect(solution.totalCost == 10)
    #expect(problem.check(cheap)?.condition == .forcedPairMissing)
    #expect(problem.check(cheap)?.row == 0)
    #expect(problem.check(cheap)?.column == 1)
    #expect(problem.priceOfForcing(row: 0, column: 1, in: solution)?.loss == 0)
    #expect(problem.priceOfForbidding(row: 0, column: 1, in: solution) == nil)
    #expect(problem.priceOfForcing(row: 0, column: 0, in: solution) == nil)
  }

  @Test func `forced pairs that contradict the problem are refused with their place`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 5, .max, 1])
    let problem = try AssignmentProblem(costs: .dense(costs))
    func pair(_ row: Int, _ column: Int) -> AssignedPair { .init(row: row, column: column) }
    #expect(throws: AssignmentError.pairOutOfRange(row: 2, column: 0)) {
      try problem.forcing([pair(2, 0)])
    }
    #expect(throws: AssignmentError.pairOutOfRange(row: 0, column: -1)) {
      try problem.forcing([pair(0, -1)])
    }
    #expect(throws: AssignmentError.forcedPairNotAllowed(row: 1, column: 0)) {
      try problem.forcing([pair(1, 0)])
    }
    #expect(throws: AssignmentError.forcedPairRepeated(row: 0, column: 0)) {
      try problem.forcing([pair(0, 0)]).forcing([pair(0, 0)])
    }
    #expect(throws: AssignmentError.forcedAboveDemand(row: 0, forced: 2, demand: 1)) {
      try problem.forcing([pair(0, 0), pair(0, 1)])
    }
    #expect(throws: AssignmentError.forcedAboveCapacity(column: 1, forced: 2, capacity: 1)) {
      try problem.forcing([pair(0, 1), pair(1, 1)])
    }
  }

  @Test func `a witness names the forced pairs that take its places`() throws {
    let x = Int64.max
    let costs = try DenseCosts(rows: 2, columns: 2, values: [1, 1, 2, x])
    let problem = try AssignmentProblem(costs: .dense(costs)).forcing([.init(row: 0, column: 0)])
    guard case .infeasible(let witness) = try problem.solve() else {
      Issue.record("not infeasible")
      return
    }
    #expect(witness.rows == [1])
    #expect(witness.columns == [0])
    #expect(witness.demand == 1)
    #expect(witness.places == 0)
    #expect(problem.forcedPairs(inTheWayOf: witness) == [.init(row: 0, column: 0)])
  }

  private func randomPairs(
    _ plain: PlainProblem, _ generator: inout Seeded
  ) -> [AssignedPair] {
    guard plain.rows > 0, plain.columns > 0 else { return [] }
    return (0..<generator.below(3)).map { _ in
      AssignedPair(row: generator.below(plain.rows), column: generator.below(plain.columns))
    }
  }

  private func contradicts(_ pairs: [AssignedPair], _ plain: PlainProblem) -> Bool {
    Set(pairs).count < pairs.count
      || pairs.contains { pair in
        plain.cost[pair.row][pair.column] == nil
          || pairs.count { $0.row == pair.row } > plain.demand[pair.row]
          || pairs.count { $0.column == pair.column } > plain.capacity[pair.column]
      }
  }
}
