import Assignment
import Testing

/// Prices of single pairs against trying every assignment with the pair forced or banned.
struct PairPriceTests {
  @Test func `the price of forcing or forbidding any pair is the exact loss`() throws {
    for seed in 0..<400 {
      var generator = Seeded(seed: UInt64(5_000_000 + seed))
      let plain = PlainProblem.random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      guard case .optimal(let solution) = try problem.solve() else { continue }
      let places = solution.unserved.reduce(0, +)
      for row in 0..<plain.rows {
        for column in 0..<plain.columns where plain.cost[row][column] != nil {
          let pair = AssignedPair(row: row, column: column)
          let forced = EveryAssignment(plain, [.total], forced: pair).best
          let banned = EveryAssignment(plain, [.total], banned: pair).best
          let forcing = problem.priceOfForcing(row: row, column: column, in: solution)
          let forbidding = problem.priceOfForbidding(row: row, column: column, in: solution)
          let place = Comment("seed \(seed) pair \(pair)")
          #expect(forcing.map { Int64(places + $0.placesLost) } == forced?[0], place)
          #expect(forcing.map { solution.totalCost + $0.loss } == forced?[1], place)
          #expect(forbidding.map { Int64(places + $0.placesLost) } == banned?[0], place)
          #expect(forbidding.map { solution.totalCost + $0.loss } == banned?[1], place)
          expectMoves(forcing, from: solution, plain, costing: forced?[1], place)
          expectMoves(forbidding, from: solution, plain, costing: banned?[1], place)
        }
      }
    }
  }

  /// The moves, carried out, give an assignment with exactly the cost that the price promises.
  private func expectMoves(
    _ price: PairPrice?, from solution: AssignmentSolution, _ plain: PlainProblem,
    costing total: Int64?, _ place: Comment
  ) {
    guard let price else { return }
    var pairs = Set(solution.pairs)
    for move in price.moves {
      if let from = move.from {
        #expect(pairs.remove(AssignedPair(row: move.row, column: from)) != nil, place)
      }
    }
    for move in price.moves {
      if let to = move.to {
        #expect(pairs.insert(AssignedPair(row: move.row, column: to)).inserted, place)
      }
    }
    #expect(pairs.reduce(0) { $0 + plain.cost[$1.row][$1.column]! } == total, place)
    for column in 0..<plain.columns {
      let load = pairs.count { $0.column == column }
      #expect(load >= plain.minimum[column] && load <= plain.capacity[column], place)
    }
  }

  @Test func `a pair that is forbidden or does not exist has no price`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [1, 2, .max, 3])
    let problem = try AssignmentProblem(costs: .dense(costs))
    guard case .optimal(let solution) = try problem.solve() else {
      Issue.record("no optimum")
      return
    }
    #expect(problem.priceOfForcing(row: 1, column: 0, in: solution) == nil)
    #expect(problem.priceOfForcing(row: 2, column: 0, in: solution) == nil)
    #expect(problem.priceOfForbidding(row: 0, column: -1, in: solution) == nil)
    #expect(problem.priceOfForbidding(row: 0, column: 0, in: solution) == nil)
  }

  @Test func `the chain names who moves where, the forced row first`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 5, 1, 9])
    let problem = try AssignmentProblem(costs: .dense(costs))
    guard case .optimal(let solution) = try problem.solve() else {
      Issue.record("no optimum")
      return
    }
    #expect(solution.pairs == [.init(row: 0, column: 1), .init(row: 1, column: 0)])
    let price = problem.priceOfForcing(row: 0, column: 0, in: solution)
    #expect(price?.loss == 3)
    #expect(price?.moves.map(\.row) == [0, 1])
    #expect(price?.moves.map(\.from) == [1, 0])
    #expect(price?.moves.map(\.to) == [0, 1])
  }
}
