import Assignment
import Testing

/// The solver against all assignments of small random problems.
struct EveryAssignmentTests {
  private static let orders: [[AssignmentObjective]] = [
    [.total], [.total, .worst], [.worst, .total], [.total, .spread], [.total, .worst, .spread],
    [.total, .spread, .worst], [.worst, .total, .spread],
  ]

  @Test(arguments: 0..<7)
  func `the optimum, the proof and the rule for ties agree with trying every assignment`(
    order: Int
  ) throws {
    let objectives = Self.orders[order]
    for seed in 0..<1_700 {
      var generator = Seeded(seed: UInt64(order * 1_000_000 + seed))
      let plain = PlainProblem.random(&generator)
      let several = plain.demand.contains { $0 > 1 }
      if several, objectives[0] == .worst, objectives.contains(.spread) { continue }
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      let every = EveryAssignment(plain, objectives)
      let place = Comment("order \(order) seed \(seed): \(plain)")
      switch try problem.solve(objectives: objectives) {
      case .infeasible(let witness):
        #expect(every.best == nil, place)
        #expect(problem.confirms(witness), place)
      case .optimal(let solution):
        let isSearched = several && objectives.contains(.worst)
        let pairs = isSearched ? nil : every.bestPairs
        #expect(every.best != nil, place)
        #expect(solution.pairs == pairs ?? solution.pairs, place)
        #expect(value(of: solution, plain, objectives) == every.best, place)
        let fault = problem.check(solution)
        let expected: CertificateFault.Condition? =
          several && objectives[0] == .worst ? .noProof : nil
        #expect(fault?.condition == expected, place)
      }
    }
  }

  private func value(
    of solution: AssignmentSolution, _ plain: PlainProblem, _ objectives: [AssignmentObjective]
  ) -> [Int64]? {
    var pinned = plain
    pinned.service = .most
    pinned.cost = plain.cost.map { row in row.map { _ in nil } }
    for pair in solution.pairs {
      pinned.cost[pair.row][pair.column] = plain.cost[pair.row][pair.column]
    }
    return EveryAssignment(pinned, objectives).best
  }

  @Test func `dense and sparse storage, narrow and wide costs give the same pairs`() throws {
    for seed in 0..<300 {
      var generator = Seeded(seed: UInt64(9_000_000 + seed))
      var plain = PlainProblem.random(&generator)
      let dense = try plain.stated(sparse: false).solve()
      let sparse = try plain.stated(sparse: true).solve()
      #expect(pairs(dense) == pairs(sparse), "seed \(seed)")
      plain.cost = plain.cost.map { $0.map { $0.map { $0 * 10_000_000_000 } } }
      #expect(pairs(try plain.stated(sparse: false).solve()) == pairs(dense), "seed \(seed)")
      #expect(pairs(try plain.stated(sparse: true).solve()) == pairs(dense), "seed \(seed)")
    }
  }

  private func pairs(_ outcome: AssignmentOutcome) -> [AssignedPair]? {
    if case .optimal(let solution) = outcome { return solution.pairs }
    return nil
  }
}
