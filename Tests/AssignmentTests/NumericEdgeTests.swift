import Assignment
import Testing

/// The stated answer for every edge of shapes, bounds and values.
struct NumericEdgeTests {
  private func solved(
    _ rows: Int, _ columns: Int, _ values: [Int64], demand: [Int]? = nil, minimum: [Int]? = nil,
    capacity: [Int]? = nil, service: AssignmentProblem.Service = .all
  ) throws -> (AssignmentProblem, AssignmentOutcome) {
    let costs = try DenseCosts(rows: rows, columns: columns, values: values)
    let problem = try AssignmentProblem(
      costs: .dense(costs), rowDemand: demand, columnMinimum: minimum, columnCapacity: capacity,
      service: service)
    return (problem, try problem.solve())
  }

  private func expectOptimal(
    _ answer: (AssignmentProblem, AssignmentOutcome), _ pairs: [[Int]], total: Int64
  ) {
    guard case .optimal(let solution) = answer.1 else {
      Issue.record("not optimal: \(answer.1)")
      return
    }
    #expect(solution.pairs.map { [$0.row, $0.column] } == pairs)
    #expect(solution.totalCost == total)
    #expect(answer.0.check(solution) == nil)
  }

  private func expectInfeasible(
    _ answer: (AssignmentProblem, AssignmentOutcome), _ kind: InfeasibilityWitness.Kind,
    rows: [Int], columns: [Int]
  ) {
    guard case .infeasible(let witness) = answer.1 else {
      Issue.record("not infeasible: \(answer.1)")
      return
    }
    #expect(witness.kind == kind)
    #expect(witness.rows == rows)
    #expect(witness.columns == columns)
    #expect(answer.0.confirms(witness))
  }

  @Test func `no rows give the empty assignment`() throws {
    expectOptimal(try solved(0, 0, []), [], total: 0)
    expectOptimal(try solved(0, 3, []), [], total: 0)
    expectInfeasible(
      try solved(0, 2, [], minimum: [0, 1]), .minimumNotReachable, rows: [], columns: [1])
  }

  @Test func `rows without columns are infeasible, or unserved when they may be`() throws {
    expectInfeasible(try solved(2, 0, []), .tooFewPlaces, rows: [0], columns: [])
    expectOptimal(try solved(2, 0, [], service: .most), [], total: 0)
    expectOptimal(try solved(2, 0, [], demand: [0, 0]), [], total: 0)
  }

  @Test func `all costs equal or zero give the lowest columns in order`() throws {
    for value in [Int64(0), 7, -7] {
      let answer = try solved(3, 3, [Int64](repeating: value, count: 9))
      expectOptimal(answer, [[0, 0], [1, 1], [2, 2]], total: 3 * value)
    }
  }

  @Test func `negative costs are costs like others`() throws {
    expectOptimal(try solved(2, 2, [-5, -9, -8, -20]), [[0, 0], [1, 1]], total: -25)
    // A pair that would save cost is still not used beyond the demand.
    let answer = try solved(1, 2, [-5, -9], demand: [1], capacity: [3, 3])
    expectOptimal(answer, [[0, 1]], total: -9)
  }

  @Test func `capacity 0 closes a column and capacity 1,000,000 takes every row`() throws {
    expectOptimal(try solved(1, 2, [0, 9], capacity: [0, 1]), [[0, 1]], total: 9)
    let roomy = try solved(3, 2, [1, 2, 1, 2, 1, 2], capacity: [1_000_000, .max])
    expectOptimal(roomy, [[0, 0], [1, 0], [2, 0]], total: 3)
    expectInfeasible(
      try solved(1, 1, [0], capacity: [0]), .tooFewPlaces, rows: [0], columns: [0])
  }

  @Test func `all pairs forbidden is infeasible, or serves nobody when it may`() throws {
    let nothing = [Int64](repeating: .max, count: 4)
    expectInfeasible(try solved(2, 2, nothing), .tooFewPlaces, rows: [0], columns: [])
    expectOptimal(try solved(2, 2, nothing, service: .most), [], total: 0)
  }

  @Test func `a single feasible assignment is found`() throws {
    let x = Int64.max
    let values: [Int64] = [x, 5, x, 5, 4, 3, x, 2, 9]
    expectOptimal(try solved(3, 3, values), [[0, 1], [1, 0], [2, 2]], total: 19)
  }

  @Test func `more demand than supply names the rows and columns in the way`() throws {
    let x = Int64.max
    let values: [Int64] = [1, x, x, 1, x, x, 1, 2, 3]
    expectInfeasible(try solved(3, 3, values), .tooFewPlaces, rows: [0, 1], columns: [0])
    let most = try solved(3, 3, values, service: .most)
    expectOptimal(most, [[0, 0], [2, 1]], total: 3)
  }

  @Test func `a demand beyond the columns is infeasible, or served as far as it goes`() throws {
    let answer = try solved(1, 2, [1, 2], demand: [.max])
    expectInfeasible(answer, .tooFewPlaces, rows: [0], columns: [0, 1])
    let most = try solved(1, 2, [1, 2], demand: [.max], service: .most)
    expectOptimal(most, [[0, 0], [0, 1]], total: 3)
  }

  @Test func `minimums come before cost and name what is missing when out of reach`() throws {
    let steered = try solved(2, 2, [0, 9, 0, 8], minimum: [0, 1], capacity: [2, 2])
    expectOptimal(steered, [[0, 0], [1, 1]], total: 8)
    let short = try solved(2, 2, [0, 9, 0, .max], minimum: [0, 2], capacity: [2, 2])
    expectInfeasible(short, .minimumNotReachable, rows: [0], columns: [1])
  }

  @Test func `a minimum above the capacity is an error with its place`() throws {
    #expect(throws: AssignmentError.minimumAboveCapacity(column: 1, minimum: 3, capacity: 2)) {
      try solved(1, 2, [0, 0], minimum: [0, 3], capacity: [1, 2])
    }
  }

  @Test func `parts that share no pair are solved together`() throws {
    let x = Int64.max
    let values: [Int64] = [3, 1, x, x, 1, 3, x, x, x, x, 5, 9, x, x, 9, 5]
    expectOptimal(try solved(4, 4, values), [[0, 1], [1, 0], [2, 2], [3, 3]], total: 12)
  }

  @Test func `costs whose sums could overflow are refused, great ones that cannot are solved`()
    throws
  {
    for cost in [Int64.max - 1, Int64.min, 1 << 61, -(1 << 60)] {
      #expect(throws: AssignmentError.costsTooLarge(largest: cost.magnitude)) {
        try solved(1, 1, [cost])
      }
    }
    let great = Int64(1) << 53
    expectOptimal(try solved(2, 2, [great, 0, 0, -great]), [[0, 0], [1, 1]], total: 0)
  }

  @Test func `the range of 32-bit costs is used to its ends`() throws {
    let low = Int64(Int32.min) + 1
    let high = Int64(Int32.max) - 1
    let answer = try solved(2, 2, [high, low, low, .max])
    expectOptimal(answer, [[0, 1], [1, 0]], total: 2 * low)
    let narrow = try DenseCosts(rows: 1, columns: 2, values: [Int32.max, Int32.min])
    let problem = try AssignmentProblem(costs: .dense(narrow))
    expectOptimal((problem, try problem.solve()), [[0, 1]], total: Int64(Int32.min))
  }

  @Test func `malformed input is refused with its place`() throws {
    #expect(throws: AssignmentError.wrongCount(name: "values", expected: 4, found: 3)) {
      try DenseCosts(rows: 2, columns: 2, values: [Int64](repeating: 0, count: 3))
    }
    #expect(throws: AssignmentError.sideOutOfRange(name: "rows", value: -1)) {
      try DenseCosts(rows: -1, columns: 2, values: [Int64]())
    }
    #expect(throws: AssignmentError.pairOutOfRange(row: 0, column: 2)) {
      try SparseCosts(rows: 1, columns: 2, entries: [(0, 2, 1)])
    }
    #expect(throws: AssignmentError.pairRepeatedOrUnsorted(row: 0, column: 1)) {
      try SparseCosts(rows: 1, columns: 2, entries: [(0, 1, 1), (0, 1, 2)])
    }
    #expect(throws: AssignmentError.rowStartsBroken(row: 0)) {
      try SparseCosts(
        rows: 1, columns: 2, rowStart: [0, 3], columnIndices: [0, 1], costs: [Int64(1), 2])
    }
    #expect(throws: AssignmentError.negativeBound(name: "rowDemand", index: 0, value: -1)) {
      try solved(1, 1, [0], demand: [-1])
    }
    #expect(throws: AssignmentError.wrongCount(name: "columnCapacity", expected: 1, found: 2)) {
      try solved(1, 1, [0], capacity: [1, 1])
    }
  }

  @Test func `objectives that contradict each other are refused`() throws {
    let costs = try DenseCosts(rows: 1, columns: 1, values: [Int64(0)])
    let problem = try AssignmentProblem(costs: .dense(costs))
    #expect(throws: AssignmentError.objectiveRepeated(.total)) {
      try problem.solve(objectives: [.total, .total])
    }
    #expect(throws: AssignmentError.spreadBeforeTotal) {
      try problem.solve(objectives: [.spread, .total])
    }
  }
}
