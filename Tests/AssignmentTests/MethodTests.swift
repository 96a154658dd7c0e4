import Testing

@testable import Assignment

/// The methods against each other on problems large enough for every one of them.
struct MethodTests {
  /// Costs that look easy, tied, ordered, of low rank or geometric.
  private func costs(_ kind: Int, _ rows: Int, _ columns: Int, _ random: inout Seeded) -> [Int64] {
    let points = (0..<rows + columns).map { _ in (random.below(300), random.below(300)) }
    let factors = (0..<rows + columns).map { _ in (random.below(90), random.below(90)) }
    var values: [Int64] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let (p, q) = (points[row], points[rows + column])
        let (f, g) = (factors[row], factors[rows + column])
        switch kind {
        case 0: values.append(Int64(random.below(1 << 24)))
        case 1: values.append(Int64(random.below(11)))
        case 2: values.append(Int64(row * column))
        case 3: values.append(Int64(f.0 * g.0 + f.1 * g.1))
        case 4: values.append(Int64(abs(p.0 - q.0) + abs(p.1 - q.1)) - 300)
        default: values.append(random.below(10) < 7 ? .max : Int64(random.below(50)))
        }
      }
    }
    return values
  }

  private func problem(
    _ kind: Int, rows: Int, columns: Int, capacity: [Int]?, sparse: Bool, _ random: inout Seeded
  ) throws -> AssignmentProblem {
    let values = costs(kind, rows, columns, &random)
    guard sparse else {
      let dense = try DenseCosts(rows: rows, columns: columns, values: values)
      return try AssignmentProblem(costs: .dense(dense), columnCapacity: capacity)
    }
    let entries = values.indices.filter { values[$0] < .max && random.below(4) > 0 }.map {
      (row: $0 / columns, column: $0 % columns, cost: values[$0])
    }
    let listed = try SparseCosts(rows: rows, columns: columns, entries: entries)
    return try AssignmentProblem(costs: .sparse(listed), columnCapacity: capacity)
  }

  @Test(arguments: 0..<6, [false, true])
  func `the auction and the shortest paths agree in cost, proof and pairs`(
    kind: Int, sparse: Bool
  ) throws {
    for (rows, columns) in [(100, 100), (131, 131), (120, 40), (140, 170), (150, 149)] {
      let seed = UInt64(kind * 1_000 + rows * 7 + columns)
      var random = Seeded(seed: seed)
      var capacity = [Int](repeating: 1, count: columns)
      // Sometimes as many places as rows, sometimes some more.
      for _ in columns..<max(rows + kind % 2 * 7, columns) where columns < rows {
        capacity[random.below(columns)] += 1
      }
      if rows == 140 { capacity[random.below(columns)] = kind % 2 }
      let problem = try problem(
        kind, rows: rows, columns: columns, capacity: capacity, sparse: sparse, &random)
      let place = Comment("kind \(kind) sparse \(sparse) \(rows) x \(columns) seed \(seed)")
      let plain = problem.withArcs(limit: nil, TotalStage(problem: problem, limit: nil))
      switch (try problem.solve(), plain) {
      case (.optimal(let solution), .optimal(let optimum)):
        #expect(problem.check(solution) == nil, place)
        var face = try #require(optimum.face).pruned()
        let isCanonical = face.takeLowestColumns(effort: 1 << 40)
        #expect(isCanonical, place)
        let pairs = face.pairs.map { AssignedPair(row: Int($0.row), column: Int($0.column)) }
        #expect(solution.totalCost == face.pairs.reduce(0) { $0 + $1.cost }, place)
        #expect(solution.pairs == pairs, place)
      case (.infeasible(let witness), .infeasible):
        #expect(problem.confirms(witness), place)
      default:
        Issue.record("one method finds an assignment, the other does not: \(place)")
      }
    }
  }

  @Test func `the solver tells which method the structure chose`() throws {
    var random = Seeded(seed: 1)
    func method(_ kind: Int, _ rows: Int, minimum: [Int]? = nil) throws -> String? {
      let values = costs(kind, rows, rows, &random)
      let dense = try DenseCosts(rows: rows, columns: rows, values: values)
      let problem = try AssignmentProblem(costs: .dense(dense), columnMinimum: minimum)
      guard case .optimal(let solution) = try problem.solve() else { return nil }
      return solution.method
    }
    #expect(try method(0, 100) == "reductions and shortest paths")
    #expect(try method(0, 300) == "auction with epsilon scaling")
    #expect(try method(1, 100) == "cheapest pairs")
    #expect(try method(2, 100) == "order of rows and columns")
    let minimum = (0..<100).map { $0 % 2 }
    #expect(try method(0, 100, minimum: minimum) == "shortest augmenting paths")
  }
}
