import Statistics
import Testing

/// Means, differences of means, and their size in standard deviations.
struct MeanTests {
  @Test func `differences of two groups are those of SciPy`() throws {
    for row in try Oracle.rows("welch") {
      let found = try #require(try MeanDifference(row.lists[0], minus: row.lists[1]))
      let values = [
        found.difference, found.degreesOfFreedom, found.pValue, found.interval.lower,
        found.interval.upper,
      ]
      for (value, expected) in zip(values, row.values) { #expect(agrees(value, expected, 1e-11)) }
    }
  }

  @Test func `Hedges' g is that of pingouin, its limits those of the noncentral t`() throws {
    for row in try Oracle.rows("hedges") {
      let found = try #require(try StandardizedDifference(row.lists[0], minus: row.lists[1]))
      let interval = try #require(found.interval)
      let values = [found.d, found.g, interval.lower, interval.upper]
      for (value, expected) in zip(values, row.values) { #expect(agrees(value, expected, 1e-9)) }
    }
  }

  @Test func `the change of the programme has d 1.414 and g 1.131`() throws {
    let found = try PairedDifference(before: [1, 2, 2, 3, 2], after: [2, 3, 3, 3, 4])
    let effect = try #require(found?.effect)
    #expect(abs(effect.d - 1.414) < 0.0005)
    #expect(abs(effect.g - 1.131) < 0.0005)
    #expect(found?.difference == 1)
  }

  @Test func `changes are those of SciPy, their effects those of pingouin`() throws {
    for row in try Oracle.rows("paired") {
      let found = try #require(try PairedDifference(before: row.lists[0], after: row.lists[1]))
      let p = try #require(found.pValue)
      let values = [found.difference, p, found.interval.lower, found.interval.upper]
      for (value, expected) in zip(values, row.values) { #expect(agrees(value, expected, 1e-11)) }
    }
    for row in try Oracle.rows("paired.effect") {
      let found = try PairedDifference(before: row.lists[0], after: row.lists[1])
      let effect = try #require(found?.effect)
      let values = [effect.d, effect.interval.lower, effect.interval.upper]
      for (value, expected) in zip(values, row.values) { #expect(agrees(value, expected, 1e-11)) }
    }
  }

  /// Student (1908, *Biometrika* 6:1-25): hours of sleep gained with two drugs, ten patients;
  /// the textbooks give t = 4.0621 and p = 0.00283 for the difference.
  @Test func `Student's sleep data give Student's answer`() throws {
    let found = try #require(
      try PairedDifference(
        before: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
        after: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]))
    #expect(abs(found.difference - 1.58) < 1e-12)
    #expect(abs(found.difference / found.standardError - 4.0621) < 0.00005)
    #expect(try abs(#require(found.pValue) - 0.002833) < 0.0000005)
    #expect(abs(found.interval.lower - 0.7001) < 0.00005)
  }

  @Test func `means are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 3, runs: 1_500) { random in
      try MeanEstimate((0..<8).map { _ in random.normal(2, 3) })?.interval.contains(2)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  @Test func `differences with unequal variances are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 4, runs: 1_000) { random in
      let one = (0..<8).map { _ in random.normal(1, 1) }
      let two = (0..<15).map { _ in random.normal(0, 3) }
      return try MeanDifference(one, minus: two)?.interval.contains(1)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  @Test func `effects of paired changes are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 6, runs: 1_500) { random in
      let before = (0..<25).map { _ in random.normal() }
      let after = before.map { 0.5 + 0.6 * $0 + 0.8 * random.normal() }
      return try PairedDifference(before: before, after: after)?.effect?.interval.contains(0.5)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  @Test func `effects of two groups are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 9, runs: 400) { random in
      let one = (0..<9).map { _ in random.normal(0.8, 1) }
      let two = (0..<12).map { _ in random.normal(0, 1) }
      return try StandardizedDifference(one, minus: two)?.interval?.contains(0.8)
    }
    #expect(abs(coverage.rate - 0.95) < 0.035, "\(coverage)")
  }

  @Test func `g is nearly unbiased where d is not`() throws {
    var random = SplitMix64(seed: 12)
    var sums = (d: 0.0, g: 0.0)
    for _ in 0..<6_000 {
      let one = (0..<5).map { _ in random.normal(1, 1) }
      let two = (0..<5).map { _ in random.normal(0, 1) }
      let found = try #require(try PointEffect(one, two))
      sums.d += found.d / 6_000
      sums.g += found.g / 6_000
    }
    #expect(abs(sums.g - 1) < 0.03, "seed 12")
    #expect(sums.d > 1.06, "seed 12")
  }

  @Test func `a change of unit changes differences, not effects`() throws {
    let before = [1.0, 4, 2, 5, 3, 3]
    let after = [2.0, 4, 4, 6, 3, 5]
    let one = try #require(try PairedDifference(before: before, after: after))
    let two = try #require(
      try PairedDifference(before: before.map { $0 * 60 + 7 }, after: after.map { $0 * 60 + 7 }))
    #expect(agrees(two.difference, one.difference * 60))
    #expect(agrees(two.effect?.g, try #require(one.effect).g))
    #expect(agrees(two.pValue, try #require(one.pValue)))
  }

  @Test func `too little to compare is no difference`() throws {
    #expect(try MeanDifference([1], minus: [1, 2]) == nil)
    #expect(try MeanDifference([], minus: [1, 2]) == nil)
    #expect(try MeanDifference([3, 3], minus: [1, 1, 1]) == nil)
    #expect(try StandardizedDifference([3, 3], minus: [1, 1, 1]) == nil)
    #expect(try PairedDifference(before: [1], after: [2]) == nil)
    #expect(try MeanEstimate([4]) == nil)
    #expect(try MeanEstimate([4, 4, 4])?.interval.halfWidth == 0)
    let steady = try PairedDifference(before: [1, 1, 1], after: [2, 2, 2])
    #expect(steady?.difference == 1)
    #expect(steady?.pValue == nil)
    #expect(steady?.effect == nil)
  }

  @Test func `what is not finite is refused with its place`() {
    #expect(throws: StatisticsError.notANumber(place: 1)) { try MeanEstimate([1, .nan]) }
    #expect(
      throws: StatisticsError.outside(place: 0, value: .infinity, least: -1e100, most: 1e100)
    ) { try MeanDifference([.infinity, 1], minus: [1, 2]) }
    #expect(throws: StatisticsError.lengths(first: 2, second: 1)) {
      try PairedDifference(before: [1, 2], after: [1])
    }
  }

  @Test func `the largest and smallest values admitted give finite answers or none`() throws {
    let extremes = [1e100, -1e100, 1e-300, 0, .leastNonzeroMagnitude, 1e100]
    let other = [0, .leastNonzeroMagnitude, 0, 0, .leastNonzeroMagnitude, 0]
    let mean = try #require(try MeanEstimate(extremes))
    #expect(mean.standardError.isFinite)
    #expect(try MeanDifference(extremes, minus: other)?.pValue.isFinite == true)
    #expect(try PairedDifference(before: other, after: extremes)?.pValue?.isFinite == true)
    #expect(try StandardizedDifference(other, minus: other.map { $0 + 1e100 })?.interval == nil)
  }

  @Test func `moments of equal values are exact`() throws {
    let moments = try #require(try Moments([0.1, 0.1, 0.1]))
    #expect(moments.mean == 0.1)
    #expect(moments.squaredDeviations == 0)
    #expect(try Moments([]) == nil)
    #expect(try Moments([5])?.variance == nil)
    // One part in 10⁸ of the size: a plain sum of squares would lose it all.
    let far = try #require(try Moments([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]))
    #expect(far.variance == 30)
  }
}

/// d and g without their interval, which takes most of the time.
private struct PointEffect {
  let d: Double
  let g: Double

  init?(_ one: [Double], _ two: [Double]) throws {
    guard let a = try Moments(one), let b = try Moments(two) else { return nil }
    let df = Double(a.count + b.count - 2)
    d = (a.mean - b.mean) / ((a.squaredDeviations + b.squaredDeviations) / df).squareRoot()
    g = d * (1 - 3 / (4 * df - 1))
  }
}
