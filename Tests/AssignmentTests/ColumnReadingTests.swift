import Testing

@testable import Assignment

/// Columns read across a matrix, by an index where costs are sparse, and changes that are mended
/// with their help.
struct ColumnReadingTests {
  @Test func `an index tells every entry of a column once, by row`() throws {
    var random = Seeded(seed: 5)
    var entries: [(row: Int, column: Int, cost: Int64)] = []
    for row in 0..<40 {
      for column in 0..<30 where random.below(4) == 0 {
        entries.append((row, column, Int64(random.below(100))))
      }
    }
    let costs = try SparseCosts(rows: 40, columns: 30, entries: entries)
    #expect(costs.columnIndex.ifMade == nil)
    costs.columnIndex.make(for: costs)
    let index = try #require(costs.columnIndex.ifMade)
    for column in 0..<30 {
      var rows: [Int] = []
      index.forEachPlace(of: column) { place in
        rows.append(Int(place.row))
        #expect(Int(costs.column[Int(place.entry)]) == column)
      }
      #expect(rows == entries.filter { $0.column == column }.map(\.row), "column \(column)")
    }
  }

  @Test(arguments: [true, false], [AssignmentProblem.Service.all, .most])
  func `changes of a large problem, one after the other, keep their proof`(
    sparse: Bool, service: AssignmentProblem.Service
  ) throws {
    var random = Seeded(seed: sparse ? 71 : 72)
    let (rows, columns) = (560, 300)
    var problem = try AssignmentProblem(
      costs: try costs(rows, columns, sparse, &random),
      columnCapacity: [Int](repeating: 2, count: columns), service: service)
    var solution = try #require(Self.optimum(try problem.solve()))
    for step in 0..<12 {
      let change = change(step, problem, solution, sparse, &random)
      let resolved = try problem.resolved(after: [change], from: solution)
      problem = resolved.problem
      let place = Comment("step \(step), sparse \(sparse), \(service)")
      solution = try #require(Self.optimum(resolved.outcome), place)
      #expect(problem.check(solution) == nil, place)
    }
    let fresh = try #require(Self.optimum(try problem.solve()))
    #expect(fresh.totalCost == solution.totalCost)
  }

  private static func optimum(_ outcome: AssignmentOutcome) -> AssignmentSolution? {
    guard case .optimal(let solution) = outcome else { return nil }
    return solution
  }

  private func costs(
    _ rows: Int, _ columns: Int, _ sparse: Bool, _ random: inout Seeded
  ) throws -> AssignmentCosts {
    guard sparse else {
      return .dense(
        try DenseCosts(
          rows: rows, columns: columns,
          values: (0..<rows * columns).map { _ in Int32(random.below(1_000_000)) }))
    }
    var entries: [(row: Int, column: Int, cost: Int64)] = []
    for row in 0..<rows {
      for column in 0..<columns where column == row / 2 || random.below(20) == 0 {
        entries.append((row, column, Int64(random.below(1_000_000))))
      }
    }
    return .sparse(try SparseCosts(rows: rows, columns: columns, entries: entries))
  }

  /// Declined, dearer or cheaper pairs, a row and a column drawn anew, a row that joins, a column
  /// with a place more or less.
  private func change(
    _ step: Int, _ problem: AssignmentProblem, _ solution: AssignmentSolution, _ sparse: Bool,
    _ random: inout Seeded
  ) -> AssignmentChange {
    let pair = solution.pairs[random.below(solution.pairs.count)]
    func drawn(_ count: Int) -> [Int64?] {
      (0..<count).map { _ in
        sparse && random.below(20) > 0 ? nil : Int64(random.below(1_000_000))
      }
    }
    switch step % 6 {
    case 0: return .cost(row: pair.row, column: pair.column, nil)
    case 1: return .rowCosts(row: pair.row, drawn(problem.columns))
    case 2: return .newRow(costs: drawn(problem.columns), demand: 1)
    case 3: return .bounds(column: pair.column, minimum: 0, capacity: 3)
    case 4: return .columnCosts(column: pair.column, drawn(problem.rows))
    default: return .cost(row: pair.row, column: (pair.column + 7) % problem.columns, 1)
    }
  }
}
