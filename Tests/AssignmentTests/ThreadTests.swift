import Testing

@testable import Assignment

/// How many threads there are, no answer tells.
struct ThreadTests {
  /// Costs mixed from the numbers of row and column.
  private struct Mixed: CostBlocks {
    let rows: Int
    let columns: Int
    let seed: UInt64
    let lowest: Int32 = 0
    let highest: Int32 = 1 << 20

    func cost(row: Int, column: Int) -> Int32 {
      var mixed = (seed &+ UInt64(row * columns + column)) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
      return Int32((mixed &* 0xBF58_476D_1CE4_E5B9) >> 44)
    }

    func fill(_ block: UnsafeMutableBufferPointer<Int32>, rows: [Int32]) {
      var index = 0
      for row in rows {
        for column in 0..<columns {
          block[index] = cost(row: Int(row), column: column)
          index += 1
        }
      }
    }
  }

  private let rows = 300
  private let columns = 520

  @Test(arguments: [1, 3])
  func `two and seven threads give what one gives, stored or not`(places: Int) throws {
    let mixed = Mixed(rows: rows, columns: columns, seed: 5)
    let stored = try DenseCosts(rows: rows, columns: columns) {
      Int64(mixed.cost(row: $0, column: $1))
    }
    #expect(RowParts.count(threads: 7, rows: 256, costsPerRow: columns) == 7)
    for costs in [stored, try DenseCosts(mixed)] {
      let problem = try AssignmentProblem(
        costs: .dense(costs), columnCapacity: [Int](repeating: places, count: columns))
      let alone = try problem.solve()
      guard case .optimal(let solution) = alone else {
        Issue.record("no optimum")
        return
      }
      for threads in [2, 7] {
        #expect(try problem.solve(threads: threads) == alone, "\(threads) threads")
        #expect(problem.check(solution, threads: threads) == nil, "\(threads) threads")
      }
    }
  }

  @Test func `the first fault is found, whichever thread meets another`() throws {
    let mixed = Mixed(rows: rows, columns: columns, seed: 6)
    let problem = try AssignmentProblem(costs: .dense(try DenseCosts(mixed)))
    guard case .optimal(let solution) = try problem.solve() else {
      Issue.record("no optimum")
      return
    }
    for rows in [[17, 290], [290], [150, 151, 299], [0, 299]] {
      var potentials = solution.rowPotential
      for row in rows { potentials[row] += 1 << 19 }
      let wrong = AssignmentSolution(
        pairs: solution.pairs, unserved: solution.unserved, totalCost: solution.totalCost,
        rowPotential: potentials, columnPotential: solution.columnPotential, unservedPenalty: nil)
      let alone = problem.check(wrong)
      #expect(alone?.row == rows[0])
      for threads in [2, 5] { #expect(problem.check(wrong, threads: threads) == alone, "\(rows)") }
    }
  }

  @Test(arguments: [(10, 3), (7, 1), (3, 5), (0, 2)])
  func `parts are the whole range in order`(rows: Int, parts: Int) {
    let shared = (0..<parts).flatMap { RowParts.rows($0, of: parts, in: 5..<5 + rows) }
    #expect(shared == Array(5..<5 + rows))
    #expect(RowParts.map(parts) { $0 * $0 } == (0..<parts).map { $0 * $0 })
  }
}
