import Statistics
import Testing

/// Net promoter score, goal attainment, scale means, missing answers, Holm's correction.
struct SurveyMeasureTests {
  @Test func `the score of the programme has its interval`() throws {
    let score = try #require(try NetPromoterScore(promoters: 10, detractors: 2, total: 18))
    #expect(agrees(score.score, 44.4, 0.002))
    #expect(abs(score.interval().lower - 7.9) < 0.05)
    #expect(abs(score.interval().upper - 68.3) < 0.05)
  }

  @Test func `intervals of scores are those made with SciPy`() throws {
    for row in try Oracle.rows("netPromoterScore") {
      let list = row.integers(0)
      let score = try NetPromoterScore(promoters: list[0], detractors: list[1], total: list[2])
      let interval = try #require(score).interval()
      #expect(agrees(interval.lower, row.values[0], 1e-12), "\(list)")
      #expect(agrees(interval.upper, row.values[1], 1e-12), "\(list)")
    }
  }

  @Test func `answers are counted at the edges of their classes`() throws {
    let score = try #require(try NetPromoterScore(answers: [10, 9, 8, 7, 6, 0]))
    #expect(score.promoters == 2)
    #expect(score.detractors == 2)
    #expect(score.score == 0)
    #expect(try NetPromoterScore(answers: []) == nil)
    #expect(throws: StatisticsError.count(11, least: 0, most: 10)) {
      try NetPromoterScore(answers: [3, 11])
    }
    #expect(throws: StatisticsError.self) {
      try NetPromoterScore(promoters: 3, detractors: 3, total: 5)
    }
  }

  @Test func `scores are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 5, runs: 2_000) { random in
      let answers = (0..<20).map { _ in
        random.unit() < 0.5 ? 9 : random.unit() < 0.4 ? 3 : 8
      }
      return try NetPromoterScore(answers: answers)?.interval().contains(30)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  private static let attainments: [([Int], [Int], Double)] = [
    ([1, 1, 1], [0, 0, 0], 50), ([1, 1, 1], [1, 1, 1], 63.693), ([1], [2], 70),
    ([1, 2, 3], [-1, 0, 2], 61.016), ([1, 1], [-2, -2], 25.193),
  ]

  @Test(arguments: attainments)
  func `goal attainment is that of the programme`(
    weights: [Int], levels: [Int], expected: Double
  ) throws {
    let goals = try zip(weights, levels).map { try GoalAttainment.Goal(weight: $0, level: $1) }
    #expect(try abs(#require(GoalAttainment(goals)).tScore - expected) < 0.0005)
  }

  /// Kiresuk and Sherman (1968), equation 1, worked by hand for equal weights: 50 + 10 Σx over
  /// the root of 0.7 n + 0.3 n².
  @Test(arguments: [(1, 1, 60.0), (2, 1, 56.20), (3, 1, 54.56), (4, 1, 53.63), (5, 1, 53.02)])
  func `goal attainment is that worked by hand for equal weights`(
    count: Int, sum: Int, expected: Double
  ) throws {
    let goals = try (0..<count).map { try GoalAttainment.Goal(weight: 1, level: $0 < sum ? 1 : 0) }
    #expect(try abs(#require(GoalAttainment(goals)).tScore - expected) < 0.006)
  }

  @Test func `goals off the scale are refused, and no goals have no score`() throws {
    #expect(GoalAttainment([]) == nil)
    #expect(throws: StatisticsError.count(3, least: -2, most: 2)) {
      try GoalAttainment.Goal(weight: 1, level: 3)
    }
    #expect(throws: StatisticsError.count(0, least: 1, most: 100)) {
      try GoalAttainment.Goal(weight: 0, level: 0)
    }
    let goals = try [-1, 0, 2].map { try GoalAttainment.Goal(weight: 1, level: $0) }
    #expect(GoalAttainment(goals)?.reached == 2)
  }

  @Test func `goal attainment does not change when all weights are multiplied`() throws {
    let levels = [-1, 2, 0, 1]
    let scores = try [1, 7, 25].map { factor in
      let goals = try levels.enumerated().map {
        try GoalAttainment.Goal(weight: ($0 + 1) * factor, level: $1)
      }
      return try #require(GoalAttainment(goals)).tScore
    }
    #expect(agrees(scores[1], scores[0], 1e-14))
    #expect(agrees(scores[2], scores[0], 1e-14))
  }

  @Test func `a scale has a mean when enough items are answered`() throws {
    let items: [Double?] = [4, 5, nil, 3, 4, nil, 5, 3]
    #expect(try ScaleMean.of(items, least: 6) == 4)
    #expect(try ScaleMean.of(items, least: 7) == nil)
    #expect(try ScaleMean.of([], least: 1) == nil)
    #expect(throws: StatisticsError.self) { try ScaleMean.of(items, least: 0) }
    #expect(throws: StatisticsError.notANumber(place: 0)) { try ScaleMean.of([.nan], least: 1) }
  }

  @Test func `a reversed item changes ends with the scale`() throws {
    #expect(try ScaleMean.reversed(1, on: 1...5) == 5)
    #expect(try ScaleMean.reversed(4, on: 1...5) == 2)
    #expect(throws: StatisticsError.outside(place: 0, value: 6, least: 1, most: 5)) {
      try ScaleMean.reversed(6, on: 1...5)
    }
  }

  @Test func `missing answers are counted by variable, pattern and pair`() throws {
    let table = try MissingnessTable(isPresent: [
      [true, true, true], [true, false, true], [true, true, false], [true, false, true],
      [false, false, false], [true, true, true],
    ])
    #expect(table.units == 6)
    #expect(table.present == [5, 3, 4])
    #expect(table.missing == [1, 3, 2])
    #expect(table.complete == 2)
    #expect(try table.complete(1, 2) == 2)
    #expect(try table.complete(0, 2) == 4)
    #expect(table.patterns.map(\.count) == [2, 2, 1, 1])
    #expect(table.patterns[0].isPresent == [true, true, true])
    #expect(table.patterns[2].isPresent == [true, true, false])
    #expect(try table.answered(1)?.rate == 0.5)
  }

  @Test func `a table of nothing counts nothing, and torn rows are refused`() throws {
    let table = try MissingnessTable(isPresent: [])
    #expect(table.units == 0)
    #expect(table.complete == 0)
    #expect(throws: StatisticsError.count(0, least: 0, most: -1)) { try table.answered(0) }
    #expect(throws: StatisticsError.lengths(first: 2, second: 1)) {
      try MissingnessTable(isPresent: [[true, true], [true]])
    }
  }

  @Test func `the order of units does not change the table`() throws {
    var random = SplitMix64(seed: 8)
    var rows = (0..<40).map { _ in (0..<3).map { _ in random.unit() < 0.6 } }
    let table = try MissingnessTable(isPresent: rows)
    for _ in 0..<10 {
      random.shuffle(&rows)
      #expect(try MissingnessTable(isPresent: rows) == table, "seed 8")
    }
  }

  @Test func `Holm's correction is that of statsmodels`() throws {
    for row in try Oracle.rows("holm") {
      let adjusted = try HolmCorrection.adjusted(row.lists[0])
      for (found, expected) in zip(adjusted, row.values) { #expect(agrees(found, expected, 1e-14)) }
    }
  }

  /// Holm (1979) worked by hand: sorted .005 .01 .03 .04 times 4 3 2 1, never falling.
  @Test func `Holm's correction is the one worked by hand`() throws {
    let adjusted = try HolmCorrection.adjusted([0.01, 0.04, 0.03, 0.005])
    for (found, expected) in zip(adjusted, [0.03, 0.06, 0.06, 0.02]) {
      #expect(agrees(found, expected, 1e-15))
    }
    #expect(try HolmCorrection.adjusted([]) == [])
    #expect(throws: StatisticsError.self) { try HolmCorrection.adjusted([0.1, 1.1]) }
    #expect(throws: StatisticsError.notANumber(place: 0)) { try HolmCorrection.adjusted([.nan]) }
  }
}
