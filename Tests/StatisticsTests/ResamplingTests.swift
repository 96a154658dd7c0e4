import Statistics
import Testing

/// The generator, permutation tests and the bootstrap.
struct ResamplingTests {
  /// The first numbers from seed 1234567 that the reference program in C prints (Vigna 2015).
  @Test func `the generator gives the published numbers`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `numbers below a bound are equally frequent`() {
    var random = SplitMix64(seed: 61)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[random.number(below: 7)] += 1 }
    let chi = counts.reduce(0.0) { $0 + (Double($1) - 10_000) * (Double($1) - 10_000) / 10_000 }
    // The upper 0.1 % point of chi-squared with 6 degrees of freedom.
    #expect(chi < 22.46, "seed 61")
    #expect(random.number(below: 1) == 0)
    #expect((0..<Int.max).contains(random.number(below: .max)))
  }

  @Test func `shuffles deal every ordering equally often`() {
    var random = SplitMix64(seed: 62)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var deck = [1, 2, 3, 4]
      random.shuffle(&deck)
      counts[deck, default: 0] += 1
    }
    let chi = counts.values.reduce(0.0) { $0 + (Double($1) - 1000) * (Double($1) - 1000) / 1000 }
    #expect(counts.count == 24)
    // The upper 0.1 % point of chi-squared with 23 degrees of freedom.
    #expect(chi < 49.73, "seed 62")
    var empty: [Int] = []
    random.shuffle(&empty)
    #expect(empty == [])
  }

  @Test func `real numbers lie between 0 and 1`() {
    var random = SplitMix64(seed: 63)
    let values = (0..<10_000).map { _ in random.unit() }
    #expect(values.allSatisfy { 0 <= $0 && $0 < 1 })
    #expect(abs(values.reduce(0, +) / 10_000 - 0.5) < 0.01, "seed 63")
  }

  @Test func `permutation tests come close to counting all arrangements as SciPy does`() throws {
    for row in try Oracle.rows("permutation.groups") {
      let test = try #require(
        try PermutationTest(row.lists[0], minus: row.lists[1], tried: 20_000, seed: 64))
      #expect(abs(test.pValue - row.values[0]) < 0.01, "seed 64")
    }
    for row in try Oracle.rows("permutation.signs") {
      let test = try #require(
        try PermutationTest(flippingSignsOf: row.lists[0], tried: 20_000, seed: 65))
      #expect(abs(test.pValue - row.values[0]) < 0.01, "seed 65")
    }
  }

  @Test func `the same seed gives the same test, another seed another`() throws {
    let values = (0..<12).map { Double($0 * $0 % 7) - 1.5 }
    func asLarge(_ seed: UInt64) throws -> Int? {
      try PermutationTest(flippingSignsOf: values, tried: 5_000, seed: seed)?.asLarge
    }
    #expect(try asLarge(1) == asLarge(1))
    #expect(try asLarge(1) != asLarge(2))
  }

  @Test func `a statistic that never varies is as large in every arrangement`() throws {
    let test = try #require(try PermutationTest([1, 1], minus: [1, 1], tried: 50, seed: 1))
    #expect(test.pValue == 1)
    #expect(try PermutationTest([], minus: [1], tried: 50, seed: 1) == nil)
    #expect(try PermutationTest(flippingSignsOf: [], tried: 50, seed: 1) == nil)
    #expect(throws: StatisticsError.count(0, least: 1, most: 1_000_000)) {
      try PermutationTest(flippingSignsOf: [1], tried: 0, seed: 1)
    }
    #expect(throws: StatisticsError.notANumber(place: 0)) {
      try PermutationTest(flippingSignsOf: [.nan], seed: 1)
    }
  }

  @Test func `values are only exchanged inside their stratum`() throws {
    let strata = [3, 1, 3, 1, 1, 2]
    var seen: Set<[Double]> = []
    _ = try PermutationTest(
      shuffling: [30, 10, 31, 11, 12, 20], strata: strata, tried: 400, seed: 66
    ) { values in
      seen.insert(values)
      return values[0]
    }
    #expect(seen.count == 12)
    #expect(seen.allSatisfy { zip($0, strata).allSatisfy { Int($0) / 10 == $1 } })
  }

  @Test func `a statistic may be one that throws`() throws {
    let x = [1.0, 2, 3, 4, 5, 6]
    let test = try PermutationTest(shuffling: [2, 1, 4, 3, 6, 5], tried: 2_000, seed: 67) {
      values throws(StatisticsError) in
      try RankCorrelation(x, values)?.tau
    }
    let exact = try #require(try RankCorrelation(x, [2, 1, 4, 3, 6, 5])).pValue
    #expect(abs(try #require(test).pValue - exact) < 0.02, "seed 67")
  }

  /// Efron and Tibshirani (1993), *An Introduction to the Bootstrap*, table 14.2: variance of the
  /// spatial test data A, 90 % interval 115.8 to 259.6, bias correction 0.146, acceleration 0.061.
  @Test func `the bootstrap of the spatial test data is the published one`() throws {
    let data: [Double] = [
      48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26,
      30, 41,
    ]
    let found = try #require(
      try BootstrapInterval(units: data.count, draws: 8_000, seed: 68, level: .ninety) { places in
        variance(places.map { data[$0] })
      })
    #expect(abs(found.estimate - 171.5) < 0.05)
    #expect(abs(found.acceleration - 0.061) < 0.0005)
    #expect(abs(found.bias - 0.146) < 0.08, "seed 68")
    #expect(abs(found.interval.lower - 115.8) < 4, "seed 68")
    #expect(abs(found.interval.upper - 259.6) < 6, "seed 68")
  }

  @Test func `the bootstrap comes close to SciPy's`() throws {
    for row in try Oracle.rows("bootstrap.variance") {
      let data = row.lists[0]
      let found = try #require(
        try BootstrapInterval(units: data.count, draws: 10_000, seed: 69) { places in
          variance(places.map { data[$0] })
        })
      let width = row.values[1] - row.values[0]
      #expect(abs(found.interval.lower - row.values[0]) < 0.03 * width, "seed 69")
      #expect(abs(found.interval.upper - row.values[1]) < 0.03 * width, "seed 69")
      #expect(abs(found.standardError / row.values[2] - 1) < 0.05, "seed 69")
    }
  }

  @Test func `means of a skewed distribution are nearly covered 95 times in 100 by the bootstrap`()
    throws
  {
    let coverage = try Simulation.coverage(seed: 70, runs: 200) { random in
      let data = (0..<25).map { _ in random.exponential(1) }
      let seed = random.next()
      return try BootstrapInterval(units: 25, draws: 500, seed: seed) { places in
        variance(places.map { data[$0] }, power: 1)
      }?.interval.contains(1)
    }
    #expect(abs(coverage.rate - 0.94) < 0.04, "\(coverage)")
  }

  @Test func `a bootstrap that cannot be is none`() throws {
    #expect(try BootstrapInterval(units: 1, seed: 1) { _ in 1 } == nil)
    #expect(try BootstrapInterval(units: 5, seed: 1) { _ in 1 } == nil)
    #expect(try BootstrapInterval(units: 5, seed: 1) { _ in nil } == nil)
    #expect(try BootstrapInterval(units: 5, seed: 1) { _ in .nan } == nil)
    let best = try BootstrapInterval(units: 5, seed: 1) { Double($0.max() ?? 0) }
    #expect(best?.interval.upper == 4)
    #expect(throws: StatisticsError.count(99, least: 100, most: 100_000)) {
      try BootstrapInterval(units: 5, draws: 99, seed: 1) { _ in 1 }
    }
  }
}

/// The mean squared deviation with divisor n, or the mean for power 1.
private func variance(_ values: [Double], power: Int = 2) -> Double {
  let n = Double(values.count)
  let mean = values.reduce(0, +) / n
  return power == 1 ? mean : values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
}
