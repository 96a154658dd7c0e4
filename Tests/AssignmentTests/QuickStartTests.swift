import Testing

@testable import Assignment

/// Each quick method for dense one-to-one problems by itself, against shortest paths from nothing.
struct QuickStartTests {
  private func problem(
    _ rows: Int, _ columns: Int, _ service: AssignmentProblem.Service = .all,
    cost: (Int, Int) -> Int64
  ) throws -> AssignmentProblem {
    try AssignmentProblem(
      costs: .dense(try DenseCosts(rows: rows, columns: columns) { cost($0, $1) }),
      service: service)
  }

  /// What a method gives when it is called on its own.
  private func called(
    _ problem: AssignmentProblem,
    _ method: (AssignmentProblem) -> (UnsafePointer<Int32>) -> WarmStart?
  ) -> WarmStart? {
    guard case .dense(let dense) = problem.costs, case .narrow(let values) = dense.storage else {
      return nil
    }
    return values.withUnsafeBufferPointer { $0.baseAddress.flatMap(method(problem)) }
  }

  /// The start's potentials prove its matching, and both ways of deciding ties agree with the
  /// canonical matching found without any start.
  private func expectProven(
    _ start: WarmStart, _ problem: AssignmentProblem, _ place: Comment
  ) throws {
    let pairs = start.columnOfRow.enumerated().map { AssignedPair(row: $0, column: Int($1)) }
    let total = pairs.reduce(Int64(0)) {
      $0 + (problem.costs.cost(row: $1.row, column: $1.column) ?? 0)
    }
    let solution = AssignmentSolution(
      pairs: pairs, unserved: [Int](repeating: 0, count: problem.rows), totalCost: total,
      rowPotential: start.rowPotential, columnPotential: start.columnPotential,
      unservedPenalty: problem.service == .most ? problem.dominatingPenalty : nil)
    #expect(problem.check(solution) == nil, place)
    let plain = problem.withArcs(limit: nil, TotalStage(problem: problem, limit: nil))
    guard case .optimal(let optimum) = plain else {
      Issue.record("no optimum: \(place)")
      return
    }
    var face = try #require(optimum.face).pruned()
    let isCanonical = face.takeLowestColumns(effort: 1 << 40)
    #expect(isCanonical, place)
    let expected = face.pairs.map { $0.column }
    guard case .dense(let dense) = problem.costs, case .narrow(let values) = dense.storage else {
      return
    }
    let lowest = values.withUnsafeBufferPointer { buffer -> [Int32]? in
      guard let base = buffer.baseAddress else { return nil }
      var tight = TightPairs(
        rows: problem.rows, columns: problem.columns, costs: base, start, upTo: .max)
      return tight?.lowestColumns()
    }
    #expect(lowest == expected, place)
  }

  @Test(arguments: [2, 5, 30, 1_000, 1 << 26 - 1])
  func `reductions and dense paths find a proven optimum`(span: Int) throws {
    for (number, (rows, columns)) in [(8, 8), (9, 9), (31, 40), (33, 33), (70, 70), (60, 61)]
      .enumerated()
    {
      let seed = UInt64(span * 100 + number)
      var random = Seeded(seed: seed)
      let shift = Int64(number % 2 * span / 2)
      let problem = try problem(rows, columns, number < 3 ? .all : .most) { _, _ in
        Int64(random.below(span)) - shift
      }
      let place = Comment("span \(span) \(rows) x \(columns) seed \(seed)")
      let start = try #require(called(problem, AssignmentProblem.reduced), place)
      try expectProven(start, problem, place)
    }
  }

  @Test func `prices that climb at every step stay within 32 bits or are left to others`() throws {
    for size in [20, 64, 128] {
      let unit = Int64((1 << 26) - 1) / Int64(size * size)
      let problem = try problem(size, size) { Int64($0 * $1) * unit }
      let start = called(problem, AssignmentProblem.reduced)
      if let start { try expectProven(start, problem, "size \(size)") }
      guard case .optimal(let solution) = try problem.solve() else {
        Issue.record("no optimum")
        continue
      }
      #expect(problem.check(solution) == nil)
      #expect(solution.pairs.allSatisfy { $0.column == size - 1 - $0.row }, "size \(size)")
    }
  }

  @Test func `pairs of the least cost alone are taken where they serve every row`() throws {
    for seed in 0..<40 {
      var random = Seeded(seed: UInt64(seed))
      let rows = 20 + random.below(60)
      let columns = rows + random.below(3) * 7
      let marks = 2 + random.below(3)
      let problem = try problem(rows, columns) { _, _ in Int64(random.below(marks)) - 1 }
      let place = Comment("seed \(seed) \(rows) x \(columns) marks \(marks)")
      let start = try #require(called(problem, AssignmentProblem.cheapest), place)
      #expect(start.rowPotential == [Int64](repeating: -1, count: rows), place)
      try expectProven(start, problem, place)
    }
  }

  @Test func `one row without a pair of the least cost ends the attempt`() throws {
    var random = Seeded(seed: 5)
    let problem = try problem(60, 60) { row, _ in
      row == 59 ? 3 : Int64(random.below(2))
    }
    #expect(called(problem, AssignmentProblem.cheapest) == nil)
    guard case .optimal(let solution) = try problem.solve() else { return }
    #expect(problem.check(solution) == nil)
    #expect(solution.totalCost == 3)
  }

  @Test func `shuffled orders of grades are found, and a single broken pair is noticed`() throws {
    for seed in 0..<30 {
      var random = Seeded(seed: UInt64(seed))
      let size = 8 + random.below(50)
      let first = (0..<size).map { _ in Int64(random.below(4_000)) }
      let second = (0..<size).map { _ in Int64(random.below(4_000)) }
      let isProduct = seed % 2 == 0
      var cost = (0..<size).map { row in
        (0..<size).map { column in
          let gap = first[row] - second[column]
          return isProduct ? first[row] * second[column] : gap * gap
        }
      }
      let place = Comment("seed \(seed) size \(size)")
      let whole = try problem(size, size) { cost[$0][$1] }
      let found = try #require(called(whole, AssignmentProblem.ordered), place)
      try expectProven(found, whole, place)
      let (row, column) = (random.below(size), random.below(size))
      cost[row][column] -= 1_000_000
      let broken = try problem(size, size) { cost[$0][$1] }
      if let start = called(broken, AssignmentProblem.ordered) {
        try expectProven(start, broken, place)
      }
      guard case .optimal(let solution) = try broken.solve() else { continue }
      #expect(broken.check(solution) == nil, place)
    }
  }
}
