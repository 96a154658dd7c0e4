import Statistics
import Testing

/// Cronbach's alpha and Feldt's interval.
struct ReliabilityTests {
  @Test func `alpha is that of pingouin`() throws {
    for row in try Oracle.rows("alpha") {
      let found = try #require(try ReliabilityAlpha(row.lists.map { $0.map { $0 } }))
      #expect(agrees(found.alpha, row.values[0], 1e-12))
      #expect(agrees(found.interval.lower, row.values[1], 1e-11))
      #expect(agrees(found.interval.upper, row.values[2], 1e-11))
      #expect(found.items == 8)
      #expect(found.complete == 24)
    }
  }

  /// Worked by hand: item variances 1 and 1, sums 2 4 6 of variance 4; alpha 2 (1 - 2/4) = 1.
  @Test func `items that say the same have an alpha of 1`() throws {
    let found = try #require(try ReliabilityAlpha([[1, 1], [2, 2], [3, 3]]))
    #expect(found.alpha == 1)
    #expect(found.interval.lower == 1)
  }

  @Test func `respondents with a missing item are left out and counted`() throws {
    let found = try #require(
      try ReliabilityAlpha([[1, 2], [nil, 5], [3, 3], [4, nil], [2, 4]]))
    #expect(found.complete == 3)
    #expect(found.incomplete == 2)
    #expect(try found.alpha == ReliabilityAlpha([[1, 2], [3, 3], [2, 4]])?.alpha)
  }

  @Test func `too little for an alpha is none`() throws {
    #expect(try ReliabilityAlpha([]) == nil)
    #expect(try ReliabilityAlpha([[1], [2], [3]]) == nil)
    #expect(try ReliabilityAlpha([[1, 2]]) == nil)
    #expect(try ReliabilityAlpha([[1, 3], [2, 2], [3, 1]]) == nil)
    #expect(throws: StatisticsError.lengths(first: 2, second: 1)) {
      try ReliabilityAlpha([[1, 2], [1]])
    }
    #expect(throws: StatisticsError.notANumber(place: 0)) { try ReliabilityAlpha([[.nan, 2]]) }
  }

  /// Parallel items: true variance 1, error variance 1 each, four items: alpha 4/5.
  @Test func `alphas are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 14, runs: 800) { random in
      let answers = (0..<20).map { _ -> [Double?] in
        let person = random.normal()
        return (0..<4).map { _ in person + random.normal() }
      }
      return try ReliabilityAlpha(answers)?.interval.contains(0.8)
    }
    #expect(abs(coverage.rate - 0.95) < 0.025, "\(coverage)")
  }
}
