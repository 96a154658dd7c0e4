import Statistics
import Testing

/// No input ends the program: what cannot be measured is refused or has no answer.
struct HostileInputTests {
  /// Values of every kind that a file or a slip of the hand can hold.
  static let doubles: [Double] = [
    .nan, .signalingNaN, .infinity, -.infinity, 0, -0.0, 1, -1, 0.5, 1e100, -1e100, 1e101, 1e308,
    1e-308, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 3, 1e-17, 0.1,
  ]
  static let integers: [Int] = [.min, .min + 1, -1, 0, 1, 2, 3, 9, 10, 11, 100, 1 << 31, .max]

  /// A list of up to eight values, mostly tame, so that the checks are also passed at times.
  private func list(_ random: inout SplitMix64) -> [Double] {
    let isTame = random.number(below: 3) > 0
    let tame = [0, 1e100, -1e100, 1, 0.5, 1e-308, .leastNonzeroMagnitude, 1e50, 2, 2]
    return (0..<random.number(below: 9)).map { _ in
      isTame
        ? tame[random.number(below: tame.count)]
        : Self.doubles[random.number(below: Self.doubles.count)]
    }
  }

  private func integer(_ random: inout SplitMix64) -> Int {
    Self.integers[random.number(below: Self.integers.count)]
  }

  /// Tries something; an error of this module is an answer like another.
  private func attempt<Value>(_ body: () throws -> Value?) -> Value? {
    do {
      return try body()
    } catch {
      #expect(error is StatisticsError)
      return nil
    }
  }

  @Test func `counts of any size are measured or refused`() {
    var random = SplitMix64(seed: 91)
    var answered = 0
    for _ in 0..<4_000 {
      let (a, b, c, d) = (
        integer(&random), integer(&random), integer(&random), integer(&random)
      )
      let one = attempt { try Proportion(a, of: b) }
      let two = attempt { try Proportion(c, of: d) }
      if let one, let two {
        answered += 1
        #expect(ProportionDifference(one, minus: two).interval().halfWidth.isFinite)
      }
      let score = attempt { try NetPromoterScore(promoters: a, detractors: b, total: c) }
      #expect(score.map { $0.interval().halfWidth.isFinite } ?? true)
      _ = attempt { try GiniCoefficient.of([a, b, c]) }
      _ = attempt { try GoalAttainment.Goal(weight: a, level: b) }
      _ = attempt { try SurvivalTime(a, isEvent: true) }
      _ = attempt { try PlannedPrecision.pairedPower(a, effect: 0.5) }
      _ = attempt { try PlannedPrecision.areaError(0.5, successes: a, failures: b) }
      for measure in Measure.allCases { _ = measure.allowance(a) }
    }
    #expect(answered > 50, "seed 91")
  }

  @Test func `values of any kind are measured or refused`() {
    var random = SplitMix64(seed: 92)
    var answered = 0
    for _ in 0..<3_000 {
      let one = list(&random)
      let two = random.number(below: 2) == 0 ? list(&random) : Array(one.reversed())
      if attempt({ try MeanEstimate(one) }) != nil { answered += 1 }
      _ = attempt { try MeanDifference(one, minus: two) }
      _ = attempt { try PairedDifference(before: one, after: two) }
      _ = attempt { try RankCorrelation(one, two) }
      _ = attempt { try ValueSummary(one) }
      _ = attempt { try Quantiles(one)?.quantile(two.first ?? 0) }
      _ = attempt { try RatioOfTotals(one, of: two) }
      _ = attempt { try HolmCorrection.adjusted(one) }
      _ = attempt { try IsotonicRegression(inputs: one, outcomes: two, weights: one) }
      _ = attempt { try ReliabilityAlpha([one, two, one.shuffled(using: &random)]) }
      _ = attempt { try PermutationTest(one, minus: two, tried: 9, seed: 1) }
      _ = attempt { try PermutationTest(flippingSignsOf: one, tried: 9, seed: 1) }
    }
    #expect(answered > 500, "seed 92")
  }

  @Test func `forecasts and models of any kind are measured or refused`() {
    var random = SplitMix64(seed: 93)
    var answered = 0
    for _ in 0..<1_500 {
      let one = list(&random)
      let flags = one.map { _ in random.number(below: 2) == 0 }
      if attempt({ try Discrimination(scores: one, isSuccess: flags) }) != nil { answered += 1 }
      let all = attempt { try ProbabilityForecasts(predicted: one, happened: flags) }
      if let all {
        _ = attempt { try BrierDecomposition(all, bins: all.bins(most: 3, least: 1)) }
        _ = attempt { try CalibrationLine.fitted(to: all) }
      }
      let rows = one.map { [$0, 1 / $0] }
      let shrinkage = attempt { try Shrinkage(penalty: one.first ?? 0, prior: [0, 1]) }
      _ = attempt {
        try LogisticRegression.fitted(rows: rows, outcomes: flags, shrinkage: shrinkage)
      }
      _ = attempt {
        try RidgeRegression.fitted(rows: rows, outcomes: one, weights: one, shrinkage: shrinkage)
      }
      _ = attempt {
        try GroupwiseValidation.logistic(
          rows: rows, outcomes: flags, groups: one.indices.map { $0 % 3 }, prior: [0, 0],
          penalties: one)
      }
      _ = attempt {
        try BootstrapInterval(units: one.count, draws: 100, seed: 3) { places in
          places.reduce(0) { $0 + one[$1] }
        }
      }
    }
    #expect(answered > 200, "seed 93")
  }

  @Test func `effects between groups of any kind are measured or refused`() {
    var random = SplitMix64(seed: 94)
    var answered = 0
    for _ in 0..<150 {
      let found = attempt { try StandardizedDifference(list(&random), minus: list(&random)) }
      if found != nil { answered += 1 }
    }
    #expect(answered > 5, "seed 94")
  }

  @Test func `distributions answer any argument`() throws {
    for a in Self.doubles {
      for b in Self.doubles {
        let student = attempt { try StudentDistribution(degreesOfFreedom: a) }
        let chi = attempt { try ChiSquaredDistribution(degreesOfFreedom: a) }
        let fisher = attempt { try FisherDistribution(numerator: a, denominator: 2) }
        let values = [student?.cumulative(b), chi?.upperTail(b), fisher?.cumulative(b)]
        for case let value? in values {
          #expect(b.isNaN ? value.isNaN : (0...1).contains(value), "\(a) \(b)")
        }
        _ = (student?.quantile(b), chi?.quantile(b), fisher?.quantile(b))
      }
      #expect(a.isNaN || (0...1).contains(NormalDistribution.cumulative(a)))
      _ = NormalDistribution.quantile(a)
    }
  }
}
