import Assignment
import Testing

/// Literal cases of the objectives that come after, or before, the total.
struct ObjectiveTests {
  private func pairs(
    _ values: [[Int64]], _ objectives: [AssignmentObjective], demand: [Int]? = nil,
    capacity: [Int]? = nil
  ) throws -> [[Int]] {
    let costs = try DenseCosts(
      rows: values.count, columns: values[0].count, values: values.flatMap(\.self))
    let problem = try AssignmentProblem(
      costs: .dense(costs), rowDemand: demand, columnCapacity: capacity)
    guard case .optimal(let solution) = try problem.solve(objectives: objectives) else { return [] }
    return solution.pairs.map { [$0.row, $0.column] }
  }

  @Test func `the worst pair is lowered before the total when it comes first`() throws {
    let values: [[Int64]] = [[0, 5], [5, 9]]
    #expect(try pairs(values, [.total]) == [[0, 0], [1, 1]])
    #expect(try pairs(values, [.worst, .total]) == [[0, 1], [1, 0]])
  }

  @Test func `among equal totals the worst pair is lowered`() throws {
    let values: [[Int64]] = [[0, 5], [5, 10]]
    #expect(try pairs(values, [.total]) == [[0, 0], [1, 1]])
    #expect(try pairs(values, [.total, .worst]) == [[0, 1], [1, 0]])
  }

  @Test func `among equal totals the load is spread`() throws {
    let values: [[Int64]] = [[1, 1, 1], [1, 1, 1], [1, 1, 1]]
    #expect(try pairs(values, [.total], capacity: [3, 3, 3]) == [[0, 0], [1, 0], [2, 0]])
    #expect(
      try pairs(values, [.total, .spread], capacity: [3, 3, 3]) == [[0, 0], [1, 1], [2, 2]])
  }

  @Test func `with several places a row the worst sum is lowered first`() throws {
    let values: [[Int64]] = [[0, 0, 6, 6], [1, 1, 9, 9]]
    #expect(
      try pairs(values, [.total], demand: [2, 2]) == [[0, 2], [0, 3], [1, 0], [1, 1]])
    let fair = try pairs(values, [.worst], demand: [2, 2])
    let sums = (0..<2).map { row in
      fair.filter { $0[0] == row }.reduce(0) { $0 + values[row][$1[1]] }
    }
    #expect(sums == [6, 10])
  }

  @Test func `the proof of the worst pair names rows that cheaper pairs cannot serve`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 5, 5, 9])
    let problem = try AssignmentProblem(costs: .dense(costs))
    guard case .optimal(let solution) = try problem.solve(objectives: [.worst]) else {
      Issue.record("no optimum")
      return
    }
    #expect(solution.costLimit == 5)
    #expect(solution.worstProof?.rows == [1])
    #expect(solution.worstProof?.columns == [])
    #expect(problem.check(solution) == nil)
  }

  @Test func `a search that cannot end in time says so with its bounds`() throws {
    // Equal row sums would solve a partition problem over 24 numbers without small common parts.
    var generator = Seeded(seed: 36)
    let columns = 24
    let line = (0..<columns).map { _ in Int64(1_000_000_007 + generator.below(1_000_000_000)) }
    let costs = try SparseCosts(
      rows: 4, columns: columns,
      entries: (0..<4).flatMap { row in line.indices.map { (row, $0, line[$0] * 97 / 96) } })
    let problem = try AssignmentProblem(costs: .sparse(costs), rowDemand: [6, 6, 6, 6])
    let error = #expect(throws: AssignmentError.self) {
      try problem.solve(objectives: [.worst])
    }
    if case .worstNotProven(let best, let bound) = error {
      #expect(try #require(best) > bound)
    } else {
      Issue.record("another error: \(String(describing: error))")
    }
  }
}
