import Statistics
import Testing

/// Kaplan and Meier's curve, its median and mean, and the log-rank test.
struct SurvivalTests {
  private func cases(_ times: [Int], _ events: [Bool]) throws -> [SurvivalTime] {
    try zip(times, events).map { try SurvivalTime($0, isEvent: $1) }
  }

  private func programme() throws -> SurvivalCurve {
    SurvivalCurve(
      try cases(
        [30, 60, 60, 90, 120, 180, 180, 180],
        [true, false, true, true, false, false, false, false]))
  }

  @Test func `the curve of the programme has its values`() throws {
    let curve = try programme()
    #expect(agrees(curve.survival(at: 30), 0.875, 1e-14))
    #expect(agrees(curve.survival(at: 60), 0.75, 1e-14))
    #expect(agrees(curve.survival(at: 90), 0.6, 1e-14))
    let interval = try #require(curve.interval(at: 90))
    #expect(abs(interval.lower - 0.195) < 0.0005)
    #expect(abs(interval.upper - 0.852) < 0.0005)
  }

  @Test func `curves and limits are those of lifelines`() throws {
    for row in try Oracle.rows("survival") {
      let curve = SurvivalCurve(try cases(row.integers(0), row.flags(1)))
      let time = row.integers(2)[0]
      #expect(agrees(curve.survival(at: time), row.values[0], 1e-12))
      guard row.values[0] > 1e-12 else { continue }
      let interval = try #require(curve.interval(at: time))
      #expect(agrees(interval.lower, row.values[1], 1e-10), "\(time)")
      #expect(agrees(interval.upper, row.values[2], 1e-10), "\(time)")
    }
  }

  @Test func `medians and their limits are those of lifelines`() throws {
    for row in try Oracle.rows("survival.median") {
      let median = SurvivalCurve(try cases(row.integers(0), row.flags(1))).median
      let found = [median.time, median.lower, median.upper].map { $0.map(Double.init) ?? .infinity }
      #expect(found == row.values)
    }
  }

  @Test func `restricted means are those of lifelines`() throws {
    for row in try Oracle.rows("survival.restrictedMean") {
      let curve = SurvivalCurve(try cases(row.integers(0), row.flags(1)))
      let mean = curve.restrictedMean(to: row.integers(2)[0])?.mean
      #expect(agrees(mean, row.values[0], 1e-10))
    }
  }

  /// Freireich et al. (1963), weeks of remission; the values printed by Klein and Moeschberger
  /// (2003, table 4.1A) and, for the test, by Cox and Oakes (1984): 16.79 on 1 degree.
  static let treated = [
    (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false),
    (11, false), (13, true), (16, true), (17, false), (19, false), (20, false), (22, true),
    (23, true), (25, false), (32, false), (32, false), (34, false), (35, false),
  ]
  static let placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]

  @Test func `remission times give the printed curve`() throws {
    let curve = SurvivalCurve(try cases(Self.treated.map(\.0), Self.treated.map(\.1)))
    for (time, survival, error) in [
      (6, 0.857, 0.0764), (7, 0.807, 0.0869), (10, 0.753, 0.0963), (13, 0.690, 0.1068),
      (16, 0.627, 0.1141), (22, 0.538, 0.1282), (23, 0.448, 0.1346),
    ] {
      #expect(abs(try #require(curve.survival(at: time)) - survival) < 0.0006)
      let step = try #require(curve.steps.first { $0.time == time })
      #expect(abs(try #require(step.standardError) - error) < 0.00006)
    }
    #expect(curve.median.time == 23)
  }

  @Test func `remission times give the printed test`() throws {
    let test = try #require(
      LogRankTest([
        try cases(Self.treated.map(\.0), Self.treated.map(\.1)),
        try cases(Self.placebo, Self.placebo.map { _ in true }),
      ]))
    #expect(abs(test.chiSquared - 16.79) < 0.005)
    #expect(test.observed == [9, 21])
    #expect(abs(test.expected[0] - 19.25) < 0.005)
    #expect(test.degreesOfFreedom == 1)
  }

  @Test func `log-rank tests of two and three groups are those of lifelines`() throws {
    for row in try Oracle.rows("logRank") {
      let all = try cases(row.integers(0), row.flags(1))
      let names = row.integers(2)
      let groups = Set(names).sorted().map { name in
        zip(all, names).filter { $0.1 == name }.map(\.0)
      }
      let test = try #require(LogRankTest(groups))
      #expect(agrees(test.chiSquared, row.values[0], 1e-10))
      #expect(agreesRelatively(test.pValue, row.values[1], 1e-9))
      let reversed = try #require(LogRankTest(groups.reversed()))
      #expect(agrees(reversed.chiSquared, row.values[0], 1e-10))
    }
  }

  @Test func `nothing is said beyond the last case followed`() throws {
    let curve = try programme()
    #expect(curve.survival(at: 0) == 1)
    #expect(curve.interval(at: 10) == nil)
    #expect(curve.survival(at: 180) == curve.survival(at: 90))
    #expect(curve.survival(at: 181) == nil)
    #expect(curve.interval(at: 181) == nil)
    #expect(curve.survival(at: -1) == nil)
    #expect(curve.restrictedMean(to: 181) == nil)
    #expect(curve.atRisk(at: 60) == 7)
    #expect(curve.atRisk(at: 200) == 0)
  }

  @Test func `without cases there is no curve, without events it stays at 1`() throws {
    let empty = SurvivalCurve([])
    #expect(empty.steps == [])
    #expect(empty.survival(at: 0) == nil)
    #expect(empty.median.time == nil)
    let steady = SurvivalCurve(try cases([5, 9], [false, false]))
    #expect(steady.survival(at: 9) == 1)
    #expect(steady.interval(at: 9) == nil)
    #expect(steady.restrictedMean(to: 9)?.mean == 9)
  }

  @Test func `when everybody had the event the curve is known for ever`() throws {
    let curve = SurvivalCurve(try cases([2, 2, 4], [true, true, true]))
    #expect(curve.survival(at: 4) == 0)
    #expect(curve.survival(at: 1_000_000) == 0)
    #expect(curve.steps.last?.standardError == nil)
    #expect(curve.median.time == 2)
    #expect(curve.restrictedMean(to: 100).map { agrees($0.mean, 8.0 / 3, 1e-14) } == true)
  }

  /// Without censoring the restricted mean is a plain mean, and its error that of one with
  /// divisor n: here of 2, 2, 4 and 10 cut off at 8.
  @Test func `without censoring the restricted mean is the mean with its error`() throws {
    let curve = SurvivalCurve(try cases([2, 2, 4, 10], [true, true, true, true]))
    let found = try #require(curve.restrictedMean(to: 8))
    #expect(agrees(found.mean, 4, 1e-14))
    #expect(agrees(found.standardError, (6.0 / 4).squareRoot(), 1e-14))
    #expect(curve.restrictedMean(to: 0) == nil)
  }

  @Test func `without censoring the curve is the share left, and ties with it the median`() throws {
    let curve = SurvivalCurve(try cases([1, 2, 3, 4], [true, true, true, true]))
    #expect(curve.steps.map(\.atRisk) == [4, 3, 2, 1])
    #expect(curve.median.time == 2)
    for (step, left) in zip(curve.steps, [0.75, 0.5, 0.25, 0]) {
      #expect(agrees(step.survival, left, 1e-15))
    }
  }

  @Test func `groups that cannot be compared have no test`() throws {
    let some = try cases([1, 2, 3], [true, false, true])
    #expect(LogRankTest([]) == nil)
    #expect(LogRankTest([some]) == nil)
    #expect(LogRankTest([some, []]) == nil)
    #expect(LogRankTest([try cases([4], [false]), try cases([5], [false])]) == nil)
    #expect(try #require(LogRankTest([some, some])).pValue == 1)
    #expect(throws: StatisticsError.self) { try SurvivalTime(-1, isEvent: true) }
  }

  @Test func `log-log limits cover the truth 95 times in 100 under censoring`() throws {
    let coverage = try Simulation.coverage(seed: 21, runs: 800) { random in
      let sample = try (0..<30).map { _ in
        let event = random.exponential(100)
        let censored = random.exponential(200)
        return try SurvivalTime(Int(min(event, censored)), isEvent: event <= censored)
      }
      // exp(-0.5) of the cases are left after 49 whole days: 50 days of the exponential time.
      return SurvivalCurve(sample).interval(at: 49)?.contains(0.60653)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  @Test func `the log-rank test of equal groups rejects 5 times in 100`() throws {
    let calm = try Simulation.coverage(seed: 22, runs: 500) { random in
      let groups = try (0..<2).map { _ in
        try (0..<25).map { _ in
          try SurvivalTime(Int(random.exponential(100)), isEvent: random.unit() < 0.7)
        }
      }
      return LogRankTest(groups).map { $0.pValue > 0.05 }
    }
    #expect(abs(calm.rate - 0.95) < 0.03, "\(calm)")
  }
}
