import Assignment
import Testing

/// The checker against planted faults.
struct CertificateTests {
  @Test func `the checker finds each of 200 planted faults`() throws {
    var planted: [CertificateFault.Condition: Int] = [:]
    var count = 0
    var seed: UInt64 = 40_000
    while count < 200 {
      seed += 1
      var generator = Seeded(seed: seed)
      let plain = PlainProblem.random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      let order: [AssignmentObjective] =
        plain.demand.contains { $0 > 1 } ? [.total] : [[.total], [.worst]][generator.below(2)]
      guard case .optimal(let solution) = try problem.solve(objectives: order) else { continue }
      try #require(problem.check(solution) == nil, "seed \(seed)")
      guard let faulty = spoilt(solution, plain, &generator) else { continue }
      count += 1
      let fault = problem.check(faulty)
      #expect(fault != nil, "seed \(seed): \(plain) \(faulty)")
      if let fault { planted[fault.condition, default: 0] += 1 }
    }
    #expect(planted.count >= 10, "too few kinds of faults: \(planted)")
  }

  /// A copy with one fault that surely breaks a condition; `nil` where this kind cannot be planted.
  private func spoilt(
    _ solution: AssignmentSolution, _ plain: PlainProblem, _ generator: inout Seeded
  ) -> AssignmentSolution? {
    var copy = Parts(solution)
    let pair = copy.pairs.isEmpty ? nil : generator.below(copy.pairs.count)
    switch generator.below(13) {
    case 0: copy.total += Int64(generator.below(2) * 2 - 1)
    case 1: if pair.map({ copy.pairs.remove(at: $0) }) == nil { return nil }
    case 2: if pair.map({ copy.pairs.append(copy.pairs[$0]) }) == nil { return nil }
    case 3:
      guard let pair, isTight(copy, pair, plain) else { return nil }
      copy.u[copy.pairs[pair].row] -= 1 + Int64(generator.below(9))
    case 4:
      guard let pair, isTight(copy, pair, plain) else { return nil }
      copy.v[copy.pairs[pair].column] -= 1 + Int64(generator.below(9))
    case 5: if !raiseRowOverUnusedTightPair(&copy, plain) { return nil }
    case 6: if copy.penalty == nil { copy.penalty = 1 << 50 } else { copy.penalty = nil }
    case 7: if !lowerColumnBelowCapacity(&copy, plain) { return nil }
    case 8: if !raiseColumnAboveMinimum(&copy, plain) { return nil }
    case 9: copy.u.append(0)
    case 10:
      guard let pair else { return nil }
      copy.pairs[pair] = AssignedPair(row: copy.pairs[pair].row, column: plain.columns)
    case 11:
      guard plain.rows > 0 else { return nil }
      copy.unserved[generator.below(plain.rows)] += 1
    default:
      if copy.limit == nil { copy.limit = 1 << 40 } else { copy.limit! += 1 }
    }
    return copy.solution
  }

  /// Whether the pair's reduced cost is exactly 0, so that any rise of it is a fault.
  private func isTight(_ copy: Parts, _ index: Int, _ plain: PlainProblem) -> Bool {
    let pair = copy.pairs[index]
    return plain.cost[pair.row][pair.column] == copy.u[pair.row] + copy.v[pair.column]
  }

  private func raiseRowOverUnusedTightPair(_ copy: inout Parts, _ plain: PlainProblem) -> Bool {
    for row in 0..<plain.rows {
      for column in 0..<plain.columns {
        guard let cost = plain.cost[row][column], cost <= copy.limit ?? .max,
          !copy.pairs.contains(.init(row: row, column: column)),
          cost == copy.u[row] + copy.v[column]
        else { continue }
        copy.u[row] += 1
        return true
      }
    }
    return false
  }

  private func lowerColumnBelowCapacity(_ copy: inout Parts, _ plain: PlainProblem) -> Bool {
    for column in 0..<plain.columns
    where copy.load(column) < plain.capacity[column] && copy.v[column] == 0 {
      copy.v[column] = -1
      return true
    }
    return false
  }

  private func raiseColumnAboveMinimum(_ copy: inout Parts, _ plain: PlainProblem) -> Bool {
    for column in 0..<plain.columns
    where copy.load(column) > plain.minimum[column] && copy.v[column] == 0 {
      copy.v[column] = 1
      return true
    }
    return false
  }

  @Test func `a penalty that costs could outweigh is refused`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 10, 0, 10])
    let problem = try AssignmentProblem(costs: .dense(costs), service: .most)
    let cheap = AssignmentSolution(
      pairs: [.init(row: 0, column: 0)], unserved: [0, 1], totalCost: 0, rowPotential: [5, 5],
      columnPotential: [-5, 0], unservedPenalty: 5)
    #expect(problem.check(cheap)?.condition == .penaltyTooSmall)
  }

  @Test func `the first broken condition is named with its place and values`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [1, 4, 2, 3])
    let problem = try AssignmentProblem(costs: .dense(costs))
    let pairs = [AssignedPair(row: 0, column: 0), AssignedPair(row: 1, column: 1)]
    let solution = AssignmentSolution(
      pairs: pairs, unserved: [0, 0], totalCost: 4, rowPotential: [1, 4],
      columnPotential: [0, 0], unservedPenalty: nil)
    let fault = problem.check(solution)
    #expect(fault?.condition == .reducedCostNegative)
    #expect(fault?.row == 1)
    #expect(fault?.column == 0)
    #expect(fault?.found == -2)
    #expect(fault?.required == 0)
  }

  @Test func `no hostile value traps the checker`() throws {
    let extremes = [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max]
    let places = [Int.min, -1, 0, 1, 2, .max]
    let costs = try DenseCosts(rows: 2, columns: 2, values: [1, 2, 3, 4])
    for service in [AssignmentProblem.Service.all, .most] {
      let problem = try AssignmentProblem(costs: .dense(costs), service: service)
      for seed in 0..<2_000 {
        var generator = Seeded(seed: UInt64(seed))
        func value() -> Int64 { extremes.randomElement(using: &generator)! }
        func place() -> Int { places.randomElement(using: &generator)! }
        let witness = InfeasibilityWitness(
          kind: .tooFewPlaces, rows: [place()], columns: [place()], demand: place(),
          places: place())
        let hostile = AssignmentSolution(
          pairs: [.init(row: place(), column: place()), .init(row: 1, column: 0)],
          unserved: [place(), 0], totalCost: value(), rowPotential: [value(), value()],
          columnPotential: [value(), value()], unservedPenalty: value(), costLimit: value(),
          worstProof: witness)
        #expect(problem.check(hostile) != nil, "seed \(seed)")
        #expect(!problem.confirms(witness), "seed \(seed)")
      }
    }
  }
}

/// A solution taken apart, so that single values can be changed.
private struct Parts {
  var pairs: [AssignedPair]
  var unserved: [Int]
  var total: Int64
  var u: [Int64]
  var v: [Int64]
  var penalty: Int64?
  var limit: Int64?
  var proof: InfeasibilityWitness?

  init(_ solution: AssignmentSolution) {
    pairs = solution.pairs
    unserved = solution.unserved
    total = solution.totalCost
    u = solution.rowPotential
    v = solution.columnPotential
    penalty = solution.unservedPenalty
    limit = solution.costLimit
    proof = solution.worstProof
  }

  func load(_ column: Int) -> Int { pairs.count { $0.column == column } }

  var solution: AssignmentSolution {
    AssignmentSolution(
      pairs: pairs, unserved: unserved, totalCost: total, rowPotential: u, columnPotential: v,
      unservedPenalty: penalty, costLimit: limit, worstProof: proof)
  }
}
