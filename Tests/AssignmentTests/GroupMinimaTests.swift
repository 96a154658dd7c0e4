import Testing

@testable import Assignment

/// Least costs of groups of columns, and what is decided by them.
struct GroupMinimaTests {
  private func values(_ count: Int, _ random: inout Seeded, forbidden: Int) -> [Int32] {
    (0..<count).map { _ in
      random.below(100) < forbidden ? .max : Int32(random.below(200_000)) - 100_000
    }
  }

  @Test(arguments: [0, 5, 97])
  func `minima and range are those of the costs, whatever the number of columns`(
    forbidden: Int
  ) throws {
    for columns in [64, 65, 95, 96, 127, 160, 200] {
      var random = Seeded(seed: UInt64(columns * 100 + forbidden))
      let rows = 5
      let values = values(rows * columns, &random, forbidden: forbidden)
      let costs = try DenseCosts(rows: rows, columns: columns, values: values)
      let minima = try #require(costs.minima)
      let place = Comment("\(columns) columns, \(forbidden) % forbidden")
      #expect(minima.groups == (columns + 31) / 32, place)
      for row in 0..<rows {
        for group in 0..<minima.groups {
          let line = values[row * columns..<(row + 1) * columns].dropFirst(group * 32).prefix(32)
          #expect(minima.least[row * minima.groups + group] == line.min(), place)
        }
      }
      let plain = CostRange(narrow: values)
      #expect(costs.range.lowest == plain.lowest && costs.range.highest == plain.highest, place)
      #expect(costs.range.isComplete == plain.isComplete, place)
    }
  }

  @Test func `costs too large for sums of two in 32 bits, and narrow matrices, have none`() throws {
    let wide = [Int32](repeating: 1 << 30, count: 70)
    #expect(try DenseCosts(rows: 1, columns: 70, values: wide).minima == nil)
    #expect(try DenseCosts(rows: 2, columns: 35, values: wide.map { $0 / 2 }).minima == nil)
    #expect(try DenseCosts(rows: 1, columns: 70, values: wide.map { $0 / 2 }).minima != nil)
  }

  @Test(arguments: [70, 96, 133])
  func `a pair one too cheap is found in every place of a row`(columns: Int) throws {
    var random = Seeded(seed: UInt64(columns))
    let rows = 64
    let values = values(rows * columns, &random, forbidden: 10)
    let problem = try AssignmentProblem(
      costs: .dense(try DenseCosts(rows: rows, columns: columns, values: values)))
    guard case .optimal(let solution) = try problem.solve() else {
      Issue.record("no optimum for \(columns) columns")
      return
    }
    #expect(problem.check(solution) == nil)
    for row in [0, 31, 63] {
      for column in 0..<columns where !solution.contains(AssignedPair(row: row, column: column)) {
        let tight = solution.rowPotential[row] + solution.columnPotential[column]
        var cheaper = values
        cheaper[row * columns + column] = Int32(tight - 1)
        let changed = try AssignmentProblem(
          costs: .dense(try DenseCosts(rows: rows, columns: columns, values: cheaper)))
        let fault = changed.check(solution)
        let place = Comment("row \(row) column \(column) of \(columns)")
        #expect(fault?.condition == .reducedCostNegative, place)
        #expect(fault?.row == row && fault?.column == column && fault?.found == -1, place)
      }
    }
  }

  /// Each row has a cheap column of its own and all others cost far more, so that bounds of groups
  /// decide and the check leaves out whole rows: the pair that is one too cheap lies among them.
  @Test(arguments: [70, 133, 256, 300])
  func `a pair one too cheap is found in a row that its bounds would leave out`(
    columns: Int
  ) throws {
    let rows = 64
    var random = Seeded(seed: UInt64(columns))
    var values = (0..<rows * columns).map { _ in Int32(1_000 + random.below(1_000)) }
    for row in 0..<rows { values[row * columns + row] = Int32(random.below(10)) }
    let problem = try AssignmentProblem(
      costs: .dense(try DenseCosts(rows: rows, columns: columns, values: values)))
    guard case .optimal(let solution) = try problem.solve() else {
      Issue.record("no optimum for \(columns) columns")
      return
    }
    #expect(problem.check(solution) == nil)
    for row in [0, 30, 63] {
      for column in 0..<columns where column != row {
        var cheaper = values
        cheaper[row * columns + column] = Int32(
          solution.rowPotential[row] + solution.columnPotential[column] - 1)
        let changed = try AssignmentProblem(
          costs: .dense(try DenseCosts(rows: rows, columns: columns, values: cheaper)))
        let fault = changed.check(solution)
        let place = Comment("row \(row) column \(column) of \(columns)")
        #expect(fault?.condition == .reducedCostNegative, place)
        #expect(fault?.row == row && fault?.column == column && fault?.found == -1, place)
      }
    }
  }

  @Test func `groups left out by their bounds change no list of candidates`() {
    let (rows, columns) = (12, 3_000)
    for forbidden in [0, 30, 99] {
      var random = Seeded(seed: UInt64(forbidden))
      let values = values(rows * columns, &random, forbidden: forbidden)
      let groups = GroupMinima.groups(of: columns)
      let minima = GroupMinima.reading(values, rows: rows, columns: columns).minima
      var lists = CandidateLists(rows: rows, columns: columns, isComplete: forbidden == 0)
      let scratch = RowScratch(columns: columns)
      // A price on most columns, some of them high.
      for column in 0..<columns where random.below(10) > 0 {
        lists.priceRose(column, Int64(random.below(random.below(10) == 0 ? 90_000 : 900)), 1)
      }
      lists.lookAtLevels()
      values.withUnsafeBufferPointer { values in
        minima.least.withUnsafeBufferPointer { minima in
          guard let costs = values.baseAddress, let least = minima.baseAddress else { return }
          for row in 0..<rows {
            let cost = costs + row * columns
            func list(_ minima: UnsafePointer<Int32>?) -> [Int64] {
              lists.choose(of: row, cost, minima: minima, 1, scratch)
              let first = row * lists.stride
              return (first..<first + Int(lists.listCount[row])).flatMap {
                [Int64(lists.list[$0].column), Int64(lists.list[$0].cost)]
              } + [lists.bound[row]]
            }
            let whole = list(nil)
            scratch.wholeReads = 0
            #expect(list(least + row * groups) == whole, "row \(row), \(forbidden) % forbidden")
          }
        }
      }
    }
  }
}
