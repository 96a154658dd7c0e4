import Statistics
import Testing

/// Shares and their differences.
struct ProportionTests {
  private func wilson(_ successes: Int, _ total: Int, _ perMille: Int = 950) throws
    -> ConfidenceInterval
  {
    try #require(try Proportion(successes, of: total))
      .interval(ConfidenceLevel(perMille: perMille))
  }

  private func newcombe(_ counts: [Int], _ perMille: Int = 950) throws -> ConfidenceInterval {
    let one = try #require(try Proportion(counts[0], of: counts[1]))
    let two = try #require(try Proportion(counts[2], of: counts[3]))
    return ProportionDifference(one, minus: two).interval(try ConfidenceLevel(perMille: perMille))
  }

  @Test(arguments: [(8, 10, 0.490, 0.943), (0, 5, 0, 0.434), (14, 20, 0.481, 0.855)])
  func `Wilson's limits are those of the programme`(
    successes: Int, total: Int, lower: Double, upper: Double
  ) throws {
    let interval = try wilson(successes, total)
    #expect(agrees(interval.lower, lower, 0.0005))
    #expect(agrees(interval.upper, upper, 0.0005))
  }

  @Test func `Wilson's limits are those of statsmodels`() throws {
    for row in try Oracle.rows("proportion.wilson") {
      let list = row.integers(0)
      let interval = try wilson(list[0], list[1], list[2])
      #expect(agrees(interval.lower, row.values[0], 1e-13), "\(list)")
      #expect(agrees(interval.upper, row.values[1], 1e-13), "\(list)")
    }
  }

  /// Newcombe (1998, *Statistics in Medicine* 17:857-872, table I, method 3).
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `Wilson's limits are those of Newcombe's table`(
    successes: Int, total: Int, lower: Double, upper: Double
  ) throws {
    let interval = try wilson(successes, total)
    #expect(agrees(interval.lower, lower, 0.00005))
    #expect(agrees(interval.upper, upper, 0.00005))
  }

  /// Newcombe (1998, *Statistics in Medicine* 17:873-890, table II, method 10).
  @Test(arguments: [
    ([56, 70, 48, 80], 0.0524, 0.3339), ([9, 10, 3, 10], 0.1705, 0.8090),
    ([6, 7, 2, 7], 0.0582, 0.8062), ([5, 56, 0, 29], -0.0381, 0.1926),
    ([0, 10, 0, 20], -0.1611, 0.2775), ([0, 10, 0, 10], -0.2775, 0.2775),
    ([10, 10, 0, 20], 0.6791, 1), ([10, 10, 0, 10], 0.6075, 1),
  ])
  func `limits of a difference are those of Newcombe's table`(
    counts: [Int], lower: Double, upper: Double
  ) throws {
    let interval = try newcombe(counts)
    #expect(agrees(interval.lower, lower, 0.00005))
    #expect(agrees(interval.upper, upper, 0.00005))
  }

  @Test func `limits of a difference are those of statsmodels`() throws {
    for row in try Oracle.rows("proportion.newcombe") {
      let list = row.integers(0)
      let interval = try newcombe(list, list[4])
      #expect(agrees(interval.lower, row.values[0], 1e-12), "\(list)")
      #expect(agrees(interval.upper, row.values[1], 1e-12), "\(list)")
    }
  }

  @Test func `all small shares have limits around them, mirrored for the failures`() throws {
    for total in 1...30 {
      for successes in 0...total {
        let share = try #require(try Proportion(successes, of: total))
        let interval = share.interval()
        let other = try wilson(total - successes, total)
        #expect(interval.contains(share.rate))
        #expect(interval.lower >= 0 && interval.upper <= 1)
        #expect(agrees(other.lower, 1 - interval.upper, 1e-13))
      }
    }
  }

  @Test func `exchanged groups have the opposite difference`() throws {
    for counts in [[3, 9, 5, 7], [0, 4, 4, 4], [1, 1, 0, 30]] {
      let one = try newcombe(counts)
      let two = try newcombe([counts[2], counts[3], counts[0], counts[1]])
      #expect(agrees(one.lower, -two.upper, 1e-14))
      #expect(agrees(one.upper, -two.lower, 1e-14))
    }
  }

  /// The exact coverage, with no simulation: the probability of the samples whose interval holds
  /// the truth, averaged over true shares.
  @Test(arguments: [10, 20, 50])
  func `Wilson's intervals cover close to 95 in 100 on average`(total: Int) throws {
    var sum = 0.0
    for thousandth in 1..<1000 {
      let truth = Double(thousandth) / 1000
      var probability = 1.0
      for _ in 0..<total { probability *= 1 - truth }
      for successes in 0...total {
        if try wilson(successes, total).contains(truth) { sum += probability }
        probability *= Double(total - successes) / Double(successes + 1) * truth / (1 - truth)
      }
    }
    #expect(abs(sum / 999 - 0.95) < 0.01)
  }

  @Test func `differences of two groups are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 71, runs: 1_500) { random in
      let one = try Proportion((0..<20).count { _ in random.unit() < 0.7 }, of: 20)
      let two = try Proportion((0..<15).count { _ in random.unit() < 0.4 }, of: 15)
      guard let one, let two else { return nil }
      return ProportionDifference(one, minus: two).interval().contains(0.3)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  @Test func `no cases have no share, and impossible counts are refused`() throws {
    #expect(try Proportion(0, of: 0) == nil)
    #expect(throws: StatisticsError.count(3, least: 0, most: 2)) { try Proportion(3, of: 2) }
    #expect(throws: StatisticsError.self) { try Proportion(-1, of: 2) }
    #expect(throws: StatisticsError.self) { try Proportion(1, of: Int.max) }
    #expect(throws: StatisticsError.self) { try Proportion(Int.min, of: Int.min) }
  }

  @Test(arguments: [499, 1000, -5, Int.max])
  func `levels off the scale are refused`(perMille: Int) {
    #expect(throws: StatisticsError.count(perMille, least: 500, most: 999)) {
      try ConfidenceLevel(perMille: perMille)
    }
  }
}
