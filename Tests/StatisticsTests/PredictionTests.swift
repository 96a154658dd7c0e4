import Statistics
import Testing

/// Areas under the ROC curve, Brier's score, calibration.
struct PredictionTests {
  static let fits = [0.9, 0.8, 0.8, 0.6, 0.5, 0.4]
  static let successes = [true, true, false, true, false, false]

  private func forecasts(_ predicted: [Double], _ happened: [Bool]) throws
    -> ProbabilityForecasts
  {
    try #require(try ProbabilityForecasts(predicted: predicted, happened: happened))
  }

  @Test func `the area and Brier's score of the programme are found`() throws {
    let area = try #require(try Discrimination(scores: Self.fits, isSuccess: Self.successes))
    #expect(abs(area.area - 0.833) < 0.0005)
    #expect(abs(try forecasts(Self.fits, Self.successes).brierScore - 0.210) < 1e-12)
  }

  @Test func `areas are those of scikit-learn, errors those of a DeLong library`() throws {
    for row in try Oracle.rows("area") {
      let found = try Discrimination(scores: row.lists[0], isSuccess: row.flags(1))
      #expect(agrees(found?.area, row.values[0], 1e-14))
    }
    for row in try Oracle.rows("area.error") {
      let found = try Discrimination(scores: row.lists[0], isSuccess: row.flags(1))
      #expect(agrees(found?.standardError, row.values[0], 1e-10))
    }
    for row in try Oracle.rows("brier") {
      let found = try forecasts(row.lists[0], row.flags(1)).brierScore
      #expect(agrees(found, row.values[0], 1e-14))
    }
  }

  @Test func `the area is the share of pairs in the right order, and turns with the scores`() throws
  {
    let one = try #require(try Discrimination(scores: Self.fits, isSuccess: Self.successes))
    let other = try #require(
      try Discrimination(scores: Self.fits.map { -$0 * $0 }, isSuccess: Self.successes))
    #expect(one.area == 7.5 / 9)
    #expect(agrees(other.area, 1 - one.area, 1e-15))
    #expect(agrees(other.scoreInterval.lower, 1 - one.scoreInterval.upper, 1e-12))
    let interval = try #require(other.interval)
    #expect(agrees(interval.lower, 1 - (try #require(one.interval)).upper, 1e-12))
  }

  @Test func `a separated sample has a score interval only`() throws {
    let found = try #require(
      try Discrimination(
        scores: [1, 2, 3, 4, 5, 6], isSuccess: [false, false, false, true, true, true]))
    #expect(found.area == 1)
    #expect(found.interval == nil)
    #expect(found.scoreInterval.upper == 1)
    #expect(found.scoreInterval.lower > 0.4 && found.scoreInterval.lower < 0.7)
  }

  @Test func `one outcome only has no area`() throws {
    #expect(try Discrimination(scores: [1, 2], isSuccess: [true, true]) == nil)
    #expect(try Discrimination(scores: [], isSuccess: []) == nil)
    let two = try #require(try Discrimination(scores: [1, 2], isSuccess: [false, true]))
    #expect(two.standardError == nil)
    #expect(throws: StatisticsError.notANumber(place: 0)) {
      try Discrimination(scores: [.nan, 1], isSuccess: [true, false])
    }
    #expect(throws: StatisticsError.lengths(first: 1, second: 2)) {
      try Discrimination(scores: [1], isSuccess: [true, false])
    }
  }

  /// Normal scores one standard deviation apart: the area is Φ(1/√2).
  @Test(arguments: [12, 30])
  func `areas are covered 95 times in 100`(size: Int) throws {
    let truth = NormalDistribution.cumulative(0.5.squareRoot())
    var counts = (deLong: 0, score: 0)
    var random = SplitMix64(seed: 41)
    let runs = 1_000
    for _ in 0..<runs {
      let scores = (0..<2 * size).map { random.normal($0 < size ? 1 : 0, 1) }
      let found = try #require(
        try Discrimination(scores: scores, isSuccess: (0..<2 * size).map { $0 < size }))
      if found.interval?.contains(truth) ?? true { counts.deLong += 1 }
      if found.scoreInterval.contains(truth) { counts.score += 1 }
    }
    #expect(abs(Double(counts.deLong) / Double(runs) - 0.95) < 0.02, "seed 41, \(counts)")
    #expect(abs(Double(counts.score) / Double(runs) - 0.95) < 0.02, "seed 41, \(counts)")
  }

  @Test func `bins are of nearly equal count and never tear equal predictions apart`() throws {
    let predicted = (0..<23).map { Double($0) / 100 }
    let bins = try forecasts(predicted, predicted.map { _ in true }).bins()
    #expect(bins.map(\.count) == [5, 6, 6, 6])
    #expect(bins.first?.range == 0...0.04)
    let tied = try forecasts(
      [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.3, 0.3], [Bool](repeating: false, count: 10))
    #expect(try tied.bins().map(\.count) == [10])
    #expect(try tied.bins(most: 5, least: 3).map(\.count) == [7, 3])
  }

  @Test func `bins hold all forecasts, each at least the least, in rising order`() throws {
    var random = SplitMix64(seed: 43)
    for run in 0..<300 {
      let count = 1 + random.number(below: 60)
      let predicted = (0..<count).map { _ in Double(random.number(below: 12)) / 12 }
      let bins = try forecasts(predicted, predicted.map { _ in random.unit() < 0.5 }).bins()
      let message: Comment = "seed 43, run \(run)"
      #expect(bins.isEmpty == (count < 5), message)
      guard !bins.isEmpty else { continue }
      #expect(bins.map(\.count).reduce(0, +) == count, message)
      #expect(bins.count <= 5 && bins.allSatisfy { $0.count >= 5 }, message)
      for (one, two) in zip(bins, bins.dropFirst()) {
        #expect(one.range.upperBound < two.range.lowerBound, message)
      }
    }
  }

  @Test func `the parts of Brier's score sum to it`() throws {
    var random = SplitMix64(seed: 44)
    for _ in 0..<50 {
      let predicted = (0..<40).map { _ in random.unit() }
      let all = try forecasts(predicted, predicted.map { random.unit() < $0 })
      let parts = try #require(BrierDecomposition(all, bins: try all.bins()))
      #expect(agrees(parts.total, all.brierScore, 1e-14), "seed 44")
    }
  }

  /// Worked by hand: ten forecasts of 0.2 with 3 events, ten of 0.7 with 6.
  @Test func `the parts of Brier's score are those worked by hand`() throws {
    let predicted = (0..<20).map { $0 < 10 ? 0.2 : 0.7 }
    let happened = (0..<20).map { $0 < 3 || $0 >= 14 }
    let all = try forecasts(predicted, happened)
    let parts = try #require(BrierDecomposition(all, bins: try all.bins()))
    #expect(agrees(parts.reliability, 0.01, 1e-14))
    #expect(agrees(parts.resolution, 0.0225, 1e-14))
    #expect(agrees(parts.uncertainty, 0.2475, 1e-14))
    #expect(agrees(parts.withinVariance, 0, 1e-14))
    #expect(agrees(parts.withinCovariance, 0, 1e-14))
    #expect(BrierDecomposition(all, bins: []) == nil)
  }

  @Test func `the calibration line is that of statsmodels`() throws {
    for row in try Oracle.rows("calibrationLine") {
      let outcome = try CalibrationLine.fitted(to: forecasts(row.lists[0], row.flags(1)))
      let line = try #require(outcome.model)
      #expect(agrees(line.intercept, row.values[0], 1e-9))
      #expect(agrees(line.slope, row.values[1], 1e-9))
      #expect(agrees(line.slopeError, row.values[3], 1e-9))
      #expect(agrees(line.inTheLarge, row.values[4], 1e-9))
      #expect(agrees(line.inTheLargeInterval.halfWidth, row.values[5] * 1.959963984540054, 1e-9))
    }
  }

  @Test func `a line that cannot be determined says why`() throws {
    let equal = try forecasts([0.4, 0.4, 0.4], [true, false, true])
    #expect(try CalibrationLine.fitted(to: equal) == .undetermined(.collinear(column: 0)))
    let apart = try forecasts([0.1, 0.2, 0.8, 0.9], [false, false, true, true])
    #expect(try CalibrationLine.fitted(to: apart) == .undetermined(.separated))
    let same = try forecasts([0.1, 0.2], [true, true])
    #expect(try CalibrationLine.fitted(to: same) == .undetermined(.oneOutcome))
    let sure = try forecasts([0.1, 1], [true, false])
    #expect(throws: StatisticsError.outside(place: 1, value: 1, least: 1e-15, most: 1 - 1e-15)) {
      try CalibrationLine.fitted(to: sure)
    }
  }

  /// Predictions twice as extreme on the logit as the truth: the slope is one half.
  @Test func `slopes are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 46, runs: 300) { random in
      let logits = (0..<120).map { _ in random.normal(0, 2) }
      let truth = try LogisticRegression.fitted(
        rows: [[0], [1]], outcomes: [false, true],
        shrinkage: Shrinkage(penalty: 1e12, prior: [1]))
      let curve = try #require(truth.model)
      let predicted = try logits.map { try curve.probability([$0], offset: 0.5) }
      let happened = try logits.map {
        random.unit() < (try curve.probability([$0 / 2], offset: 0.5))
      }
      let all = try ProbabilityForecasts(predicted: predicted, happened: happened)
      return try all.flatMap { try CalibrationLine.fitted(to: $0).model }?.slopeInterval
        .contains(0.5)
    }
    #expect(abs(coverage.rate - 0.95) < 0.035, "\(coverage)")
  }

  @Test func `predictions off the scale are refused`() throws {
    #expect(try ProbabilityForecasts(predicted: [], happened: []) == nil)
    #expect(throws: StatisticsError.outside(place: 0, value: 1.2, least: 0, most: 1)) {
      try ProbabilityForecasts(predicted: [1.2], happened: [true])
    }
    #expect(throws: StatisticsError.notANumber(place: 0)) {
      try ProbabilityForecasts(predicted: [.nan], happened: [true])
    }
    let few = try forecasts([0.1, 0.9], [false, true])
    #expect(try few.bins() == [])
    #expect(throws: StatisticsError.self) { try few.bins(most: 0) }
    #expect(throws: StatisticsError.self) { try few.bins(least: 0) }
  }
}
