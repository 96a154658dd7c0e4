import Assignment
import Testing

/// Lotteries with a cap on probabilities: proof, scaled problems, draws.
struct RandomisedTests {
  private func random(_ generator: inout Seeded) -> PlainProblem {
    var plain = PlainProblem.random(&generator)
    plain.service = .all
    plain.minimum = plain.minimum.map { _ in 0 }
    return plain
  }

  @Test func `a cap of 1 / D is a problem with D times the places`() throws {
    var count = 0
    for seed in 0..<1_500 {
      var generator = Seeded(seed: UInt64(22_000_000 + seed))
      let plain = random(&generator)
      let parts = 1 + generator.below(3)
      var scaled = plain
      scaled.demand = plain.demand.map { $0 * parts }
      scaled.capacity = plain.capacity.map { $0 * parts }
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      let place = Comment("seed \(seed) parts \(parts): \(plain)")
      let outcome = try problem.randomised(cap: ProbabilityCap(1, of: parts))
      switch (outcome, try scaled.stated(sparse: true).solve()) {
      case (.optimal(let lottery), .optimal(let solution)):
        count += 1
        #expect(lottery.expectedUnits == solution.totalCost, place)
        #expect(problem.check(lottery: lottery) == nil, place)
      case (.infeasible(let rows, let wanted, let possible), .infeasible):
        #expect(wanted > possible && !rows.isEmpty, place)
      default: Issue.record(place)
      }
    }
    #expect(count > 300)
  }

  @Test func `any cap gives a lottery that its potentials prove`() throws {
    var count = 0
    for seed in 0..<2_000 {
      var generator = Seeded(seed: UInt64(23_000_000 + seed))
      let plain = random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      let parts = 1 + generator.below(12)
      let cap = try ProbabilityCap(1 + generator.below(parts), of: parts)
      let place = Comment("seed \(seed) \(cap): \(plain)")
      guard case .optimal(let lottery) = try problem.randomised(cap: cap) else { continue }
      count += 1
      #expect(problem.check(lottery: lottery) == nil, place)
      if cap.numerator == parts, case .optimal(let solution) = try problem.solve() {
        #expect(lottery.expectedUnits == solution.totalCost * Int64(parts), place)
      }
      for _ in 0..<5 {
        let pairs = lottery.draw(using: &generator)
        #expect(AllAssignments(plain).choices.contains { $0.pairs == pairs }, place)
      }
    }
    #expect(count > 800)
  }

  @Test func `pairs are drawn as often as their shares say`() throws {
    var generator = Seeded(seed: 24)
    let costs = try DenseCosts(rows: 6, columns: 5) { _, _ in Int64(generator.below(50)) }
    let problem = try AssignmentProblem(
      costs: .dense(costs), rowDemand: [1, 2, 1, 1, 2, 1], columnCapacity: [2, 2, 2, 2, 2])
    let cap = try ProbabilityCap(3, of: 5)
    guard case .optimal(let lottery) = try problem.randomised(cap: cap) else {
      Issue.record("no lottery")
      return
    }
    let draws = 20_000
    var counts: [AssignedPair: Int] = [:]
    for _ in 0..<draws {
      for pair in lottery.draw(using: &generator) { counts[pair, default: 0] += 1 }
    }
    for share in lottery.shares {
      let expected = draws * share.units / 5
      // Five standard deviations are at most 5 · √(20,000 / 4) < 354.
      #expect(abs((counts[share.pair] ?? 0) - expected) < 354, "\(share)")
    }
    #expect(counts.count <= lottery.shares.count)
  }

  @Test func `the check finds each of 200 planted faults`() throws {
    var seed: UInt64 = 25_000_000
    var planted = 0
    var kinds: Set<CertificateFault.Condition> = []
    while planted < 200 {
      seed += 1
      var generator = Seeded(seed: seed)
      let plain = random(&generator)
      let problem = try plain.stated(sparse: false)
      guard case .optimal(let lottery) = try problem.randomised(cap: ProbabilityCap(2, of: 3)),
        let spoilt = spoilt(lottery, plain, &generator)
      else { continue }
      planted += 1
      let fault = problem.check(lottery: spoilt)
      #expect(fault != nil, "seed \(seed): \(spoilt)")
      if let fault { kinds.insert(fault.condition) }
    }
    #expect(kinds.count >= 7, "\(kinds)")
  }

  private func spoilt(
    _ lottery: RandomisedAssignment, _ plain: PlainProblem, _ generator: inout Seeded
  ) -> RandomisedAssignment? {
    guard let first = lottery.shares.first else { return nil }
    var shares = lottery.shares
    var expected = lottery.expectedUnits
    var (u, v) = (lottery.rowPotential, lottery.columnPotential)
    func share(_ pair: AssignedPair, _ units: Int) -> RandomisedAssignment.Share {
      .init(pair: pair, units: units)
    }
    switch generator.below(9) {
    case 0: expected += 1
    case 1: shares.removeFirst()
    case 2: shares.append(first)
    case 3: shares[0] = share(first.pair, first.units + 2)
    case 4: shares[0] = share(.init(row: 0, column: plain.columns), first.units)
    case 5: u[first.pair.row] -= 1_000_000_007
    case 6: v[first.pair.column] = 1
    case 7: v.append(0)
    default: u[first.pair.row] = .max
    }
    return RandomisedAssignment(
      cap: lottery.cap, shares: shares, expectedUnits: expected, rowPotential: u,
      columnPotential: v)
  }

  @Test func `forced pairs stay certain`() throws {
    let costs = try DenseCosts(rows: 3, columns: 3, values: [0, 1, 2, 1, 0, 2, 2, 1, 0])
    let forced = AssignedPair(row: 0, column: 2)
    let problem = try AssignmentProblem(costs: .dense(costs)).forcing([forced])
    let cap = try ProbabilityCap(1, of: 2)
    guard case .optimal(let lottery) = try problem.randomised(cap: cap) else {
      Issue.record("no lottery")
      return
    }
    #expect(lottery.shares.first { $0.pair == forced }?.units == 2)
    #expect(lottery.expectedUnits == 2 * 2 + 1 + 0 + 2 + 1)
    #expect(problem.check(lottery: lottery) == nil)
    var generator = Seeded(seed: 1)
    #expect(lottery.draw(using: &generator).contains(forced))
  }

  @Test func `caps out of range and minimums are refused, too low a cap is infeasible`() throws {
    for (numerator, denominator) in [(0, 1), (2, 1), (-1, 5), (1, (1 << 20) + 1), (1, 0)] {
      #expect(
        throws: AssignmentError.capOutOfRange(numerator: numerator, denominator: denominator)
      ) { try ProbabilityCap(numerator, of: denominator) }
    }
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 1, 1, 0])
    let cap = try ProbabilityCap(1, of: 3)
    let least = try AssignmentProblem(costs: .dense(costs), columnMinimum: [0, 1])
    #expect(throws: AssignmentError.minimumNotRandomised(column: 1, minimum: 1)) {
      try least.randomised(cap: cap)
    }
    let problem = try AssignmentProblem(costs: .dense(costs))
    #expect(
      try problem.randomised(cap: cap)
        == .infeasible(rows: [0, 1], wantedUnits: 6, possibleUnits: 4))
    let great = try AssignmentProblem(
      costs: .dense(DenseCosts(rows: 1, columns: 1, values: [Int64(1) << 50])))
    #expect(throws: AssignmentError.costsTooLarge(largest: 1 << 50)) {
      try great.randomised(cap: ProbabilityCap(1, of: 1 << 20))
    }
  }
}
