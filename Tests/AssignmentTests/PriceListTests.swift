import Assignment
import Testing

/// Lists of prices against single ones and against all assignments.
struct PriceListTests {
  @Test func `a row's and a column's prices are those of its pairs`() throws {
    var count = 0
    for seed in 0..<1_500 {
      var generator = Seeded(seed: UInt64(15_000_000 + seed))
      let plain = PlainProblem.random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      let order: [AssignmentObjective] =
        plain.demand.contains { $0 > 1 } ? [.total] : [[.total], [.worst]][generator.below(2)]
      guard case .optimal(let solution) = try problem.solve(objectives: order) else { continue }
      let place = Comment("seed \(seed): \(plain)")
      for row in 0..<plain.rows {
        let prices = try #require(problem.pricesOfForcing(row: row, in: solution))
        for column in 0..<plain.columns {
          let single = problem.priceOfForcing(row: row, column: column, in: solution)
          #expect(prices[column]?.loss == single?.loss, place)
          #expect(prices[column]?.placesLost == single?.placesLost, place)
          let across = problem.pricesOfForcing(column: column, in: solution)?[row]
          #expect(across == prices[column], place)
          count += 1
        }
      }
    }
    #expect(count > 4_000)
  }

  @Test func `the price of a place is the difference that it makes`() throws {
    var counts = (worth: 0, none: 0)
    for seed in 0..<1_200 {
      var generator = Seeded(seed: UInt64(16_000_000 + seed))
      let plain = PlainProblem.random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      guard case .optimal(let solution) = try problem.solve() else { continue }
      let place = Comment("seed \(seed): \(plain)")
      let prices = try #require(problem.placePrices(in: solution))
      let now = [Int64(solution.unserved.reduce(0, +)), solution.totalCost]
      func expect(_ price: PairLoss?, _ change: (inout PlainProblem) -> Void) {
        var other = plain
        change(&other)
        let then = price.map { [now[0] + Int64($0.placesLost), now[1] + $0.loss] }
        #expect(then == EveryAssignment(other, [.total]).best, place)
        if price?.loss == 0 { counts.none += 1 } else { counts.worth += 1 }
      }
      for column in 0..<plain.columns {
        expect(prices.columnMore[column]) { $0.capacity[column] += 1 }
        guard plain.capacity[column] > plain.minimum[column] else {
          #expect(prices.columnLess[column] == nil, place)
          continue
        }
        expect(prices.columnLess[column]) { $0.capacity[column] -= 1 }
      }
      for row in 0..<plain.rows {
        expect(prices.rowMore[row]) { $0.demand[row] += 1 }
        if plain.demand[row] > 0 { expect(prices.rowLess[row]) { $0.demand[row] -= 1 } }
      }
    }
    #expect(counts.worth > 1_000 && counts.none > 1_000, "\(counts)")
  }

  @Test func `forced pairs cost nothing and rows that do not exist have no prices`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 5, 5, 1])
    let forced = AssignedPair(row: 0, column: 1)
    let problem = try AssignmentProblem(costs: .dense(costs), columnCapacity: [2, 2])
      .forcing([forced])
    guard case .optimal(let solution) = try problem.solve() else { return }
    let none = PairLoss(loss: 0, placesLost: 0)
    #expect(problem.pricesOfForcing(row: 0, in: solution) == [nil, none])
    #expect(problem.pricesOfForcing(column: 1, in: solution) == [none, none])
    #expect(
      problem.pricesOfForcing(row: 1, in: solution) == [PairLoss(loss: 4, placesLost: 0), none])
    #expect(problem.pricesOfForcing(row: 2, in: solution) == nil)
    #expect(problem.pricesOfForcing(column: -1, in: solution) == nil)
    let other = AssignmentSolution(
      pairs: [], unserved: [], totalCost: 0, rowPotential: [], columnPotential: [],
      unservedPenalty: nil)
    #expect(problem.pricesOfForcing(row: 0, in: other) == nil)
    #expect(problem.placePrices(in: other) == nil)
  }
}
