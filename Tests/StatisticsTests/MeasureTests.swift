import Statistics
import Testing

/// What n allows to be said, worked out again from precision and power.
struct MeasureTests {
  /// The least n from 2 on for which something holds.
  private func least(_ holds: (Int) throws -> Bool) rethrows -> Int {
    var n = 2
    while try !holds(n) { n += 1 }
    return n
  }

  /// Half widths in whole points of a hundred, as a sentence says them.
  private func isWithinTwentyPoints(_ halfWidth: Double) -> Bool { halfWidth < 0.205 }

  @Test func `twenty cases give a share within 20 points`() throws {
    let n = try least { isWithinTwentyPoints(try PlannedPrecision.proportion($0)) }
    #expect(n == Measure.proportion.enough)
    #expect(n == Measure.survival.enough)
    for n in 1...40 {
      let half = try #require(try Proportion(n, of: 2 * n)).interval().halfWidth
      #expect(agrees(try PlannedPrecision.proportion(2 * n), half, 1e-13))
    }
  }

  @Test func `42 in each group give a difference of shares within 20 points`() throws {
    let n = try least { n in
      guard n % 2 == 0, let half = try Proportion(n / 2, of: n) else { return false }
      return isWithinTwentyPoints(ProportionDifference(half, minus: half).interval().halfWidth)
    }
    #expect(n == Measure.proportionDifference.enough)
  }

  @Test func `sixty answers give a promoter score within 20 points`() throws {
    let n = try least { n in
      guard n % 4 == 0,
        let score = try NetPromoterScore(promoters: n / 2, detractors: n / 4, total: n)
      else { return false }
      return isWithinTwentyPoints(score.interval().halfWidth / 100)
    }
    #expect(n == Measure.netPromoterScore.enough)
  }

  @Test func `18 values give a mean within half a standard deviation`() throws {
    let n = try least { n in
      let t = try StudentDistribution(degreesOfFreedom: Double(n - 1)).quantile(0.975)
      return try #require(t) / Double(n).squareRoot() <= 0.5
    }
    #expect(n == Measure.mean.enough)
  }

  @Test func `34 pairs find half a standard deviation, and 52 find 0.4`() throws {
    let half = try least { try PlannedPrecision.pairedPower($0, effect: 0.5) >= 0.8 }
    #expect(half == Measure.pairedDifference.enough)
    #expect(half == 34)
    // The programme's 51 is 51.009 rounded down: its power is 79.99 %.
    #expect(try least { try PlannedPrecision.pairedPower($0, effect: 0.4) >= 0.7999 } == 51)
    #expect(try least { try PlannedPrecision.pairedPower($0, effect: 0.4) >= 0.8 } == 52)
  }

  /// Cohen (1988), table 2.4.1: 64 in each group for d 0.5 and power 0.80.
  @Test func `64 in each group find half a standard deviation`() throws {
    let n = try least { try PlannedPrecision.groupsPower($0, effect: 0.5) >= 0.8 }
    #expect(n == Measure.meanDifference.enough)
  }

  @Test func `power is that of statsmodels`() throws {
    for row in try Oracle.rows("power.paired") {
      let found = try PlannedPrecision.pairedPower(row.integers(0)[0], effect: row.lists[0][1])
      #expect(agrees(found, row.values[0], 1e-8), "\(row.lists)")
    }
    for row in try Oracle.rows("power.groups") {
      let found = try PlannedPrecision.groupsPower(row.integers(0)[0], effect: row.lists[0][1])
      #expect(agrees(found, row.values[0], 1e-8), "\(row.lists)")
    }
  }

  @Test func `an alpha of 0.8 is within 0.1 from the stated number of respondents`() throws {
    let n = try least { n in
      let f = try FisherDistribution(numerator: Double(n - 1), denominator: Double(7 * (n - 1)))
      let low = try #require(f.quantile(0.025))
      let high = try #require(f.quantile(0.975))
      return 0.2 * (high - low) / 2 <= 0.1
    }
    #expect(n == Measure.reliabilityAlpha.enough)
  }

  /// Schoenfeld (1981): 4 (z + z')² / ln² 2 = 65.3 events.
  @Test func `66 events find a doubled hazard`() throws {
    let n = try least { try PlannedPrecision.logRankPower(events: $0, hazardRatio: 2) >= 0.8 }
    #expect(n == Measure.logRank.enough)
  }

  @Test func `46 pairs give a rank correlation within 0.2`() throws {
    let n = try least { try $0 >= 5 && PlannedPrecision.rankCorrelation($0) <= 0.2 }
    #expect(n == Measure.rankCorrelation.enough)
  }

  @Test func `an area has an error near 0.12 with twenty cases`() throws {
    let error = try PlannedPrecision.areaError(0.7, successes: 10, failures: 10)
    #expect(abs(error - 0.12) < 0.005)
    let n = try least { n in
      1.96 * (try PlannedPrecision.areaError(0.7, successes: n, failures: n)) <= 0.205
    }
    #expect(n == Measure.discrimination.enough)
  }

  @Test func `below five nothing is shown, below ten nothing is tested`() {
    for measure in Measure.allCases where measure != .validation {
      #expect(measure.allowance(4) == .tooFew(n: 4, least: measure.least))
      #expect(!measure.allowance(4).isShown)
    }
    #expect(Measure.test.allowance(9) == .tooFew(n: 9, least: 10))
    #expect(Measure.reliabilityAlpha.allowance(9) == .tooFew(n: 9, least: 10))
  }

  @Test(arguments: Measure.allCases)
  func `each measure passes from too few by caution to enough`(measure: Measure) {
    let (least, enough) = (measure.least, measure.enough)
    #expect(measure.allowance(-3) == .tooFew(n: 0, least: least))
    #expect(measure.allowance(least - 1) == .tooFew(n: least - 1, least: least))
    #expect(measure.allowance(least) == .cautious(n: least, enough: enough))
    #expect(measure.allowance(enough - 1) == .cautious(n: enough - 1, enough: enough))
    #expect(measure.allowance(enough) == .enough(n: enough))
    #expect(measure.allowance(least).isShown && measure.allowance(.max).isShown)
  }

  @Test func `plans off the scale are refused`() {
    #expect(throws: StatisticsError.self) { try PlannedPrecision.proportion(0) }
    #expect(throws: StatisticsError.self) { try PlannedPrecision.pairedPower(1, effect: 0.5) }
    #expect(throws: StatisticsError.self) { try PlannedPrecision.pairedPower(9, effect: 200) }
    #expect(throws: StatisticsError.notANumber(place: 1)) {
      try PlannedPrecision.groupsPower(9, effect: .nan)
    }
    #expect(throws: StatisticsError.self) { try PlannedPrecision.rankCorrelation(4) }
    #expect(throws: StatisticsError.self) {
      try PlannedPrecision.logRankPower(events: 9, hazardRatio: 0)
    }
    #expect(throws: StatisticsError.self) {
      try PlannedPrecision.areaError(1.2, successes: 3, failures: 3)
    }
  }
}
