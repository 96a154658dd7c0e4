import Assignment
import Testing

/// Assignments that keep to an earlier one, against all assignments.
struct KeptAssignmentTests {
  @Test(arguments: [Disturbance.fewestChanges, .price(0), .price(3), .price(1_000_000)])
  func `cost and changes are weighed exactly`(disturbance: Disturbance) throws {
    var count = 0
    for seed in 0..<1_200 {
      var generator = Seeded(seed: UInt64(14_000_000 + seed))
      let plain = PlainProblem.random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      let all = AllAssignments(plain).choices
      let earlier = earlierPairs(plain, all, &generator)
      let place = Comment("seed \(seed): \(earlier) \(plain)")
      switch try problem.solve(keeping: earlier, disturbance) {
      case .infeasible(let witness):
        #expect(all.isEmpty, place)
        #expect(problem.confirms(witness), place)
      case .optimal(let kept):
        count += 1
        #expect(kept.weighed.check(kept.solution) == nil, place)
        #expect(
          value(kept.solution.pairs, kept.totalCost, plain, earlier, disturbance)
            == all.map { value($0.pairs, $0.total, plain, earlier, disturbance) }
            .min { $0.lexicographicallyPrecedes($1) }, place)
        #expect(Set(kept.kept + kept.givenUp) == Set(earlier), place)
        #expect(kept.kept.allSatisfy { kept.solution.contains($0) }, place)
      }
    }
    #expect(count > 600)
  }

  private func earlierPairs(
    _ plain: PlainProblem, _ all: [AllAssignments.Choice], _ generator: inout Seeded
  ) -> [AssignedPair] {
    if let choice = all.randomElement(using: &generator), generator.below(4) > 0 {
      return choice.pairs
    }
    return (0..<generator.below(4)).map { _ in
      AssignedPair(row: generator.below(6), column: generator.below(6))
    }
  }

  private func value(
    _ pairs: [AssignedPair], _ total: Int64, _ plain: PlainProblem, _ earlier: [AssignedPair],
    _ disturbance: Disturbance
  ) -> [Int64] {
    let unserved = Int64(plain.demand.reduce(0, +) - pairs.count)
    let givenUp = Int64(Set(earlier).subtracting(pairs).count)
    switch disturbance {
    case .fewestChanges: return [unserved, total, givenUp]
    case .price(let price): return [unserved, total + price * givenUp]
    }
  }

  @Test func `an optimum with more changes than needed is found out by the check`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [3, 3, 3, 3])
    let problem = try AssignmentProblem(costs: .dense(costs))
    let earlier = [AssignedPair(row: 0, column: 1), AssignedPair(row: 1, column: 0)]
    guard case .optimal(let optimum) = try problem.solve(),
      case .optimal(let kept) = try problem.solve(keeping: earlier, .fewestChanges, from: optimum)
    else {
      Issue.record("no optimum")
      return
    }
    #expect(optimum.pairs != earlier)
    #expect(kept.solution.pairs == earlier)
    #expect(kept.totalCost == 6)
    let lazy = AssignmentSolution(
      pairs: optimum.pairs, unserved: [0, 0], totalCost: 18,
      rowPotential: kept.solution.rowPotential, columnPotential: kept.solution.columnPotential,
      unservedPenalty: nil)
    #expect(kept.weighed.check(lazy)?.condition == .usedPairNotTight)
  }

  @Test func `a negative price, or one that leaves the exact range, is refused`() throws {
    let costs = try DenseCosts(rows: 1, columns: 1, values: [Int64(1) << 50])
    let problem = try AssignmentProblem(costs: .dense(costs))
    let pairs = [AssignedPair(row: 0, column: 0)]
    #expect(throws: AssignmentError.negativePrice(-1)) {
      try problem.solve(keeping: pairs, .price(-1))
    }
    for price in [Int64.max, 1 << 60, 1 << 59] {
      #expect(throws: AssignmentError.self) { try problem.solve(keeping: pairs, .price(price)) }
    }
  }
}
