import Statistics
import Testing

/// Rank correlation, inequality, quantiles and ratios.
struct AssociationTests {
  @Test func `the correlation of the programme is 0.889`() throws {
    let found = try #require(
      try RankCorrelation([0.9, 0.8, 0.8, 0.6, 0.5, 0.4], [5, 4, 5, 3, 3, 1]))
    #expect(abs(found.tau - 0.889) < 0.0005)
    #expect(found.concordant == 12)
    #expect(found.discordant == 0)
  }

  @Test func `correlations and their p-values are those of SciPy`() throws {
    for row in try Oracle.rows("tau") {
      let found = try #require(try RankCorrelation(row.lists[0], row.lists[1]))
      #expect(agrees(found.tau, row.values[0], 1e-14))
      #expect(agreesRelatively(found.pValue, row.values[1], 1e-10))
    }
    for row in try Oracle.rows("tau.interval") {
      let found = try RankCorrelation(row.lists[0], row.lists[1])
      let interval = try #require(found?.interval)
      #expect(agrees(interval.lower, row.values[0], 1e-10))
      #expect(agrees(interval.upper, row.values[1], 1e-10))
    }
  }

  /// Kendall (1970), *Rank Correlation Methods*, appendix table 1: for n = 10 a sum of 29 or more
  /// has probability 0.0046 on one side, for n = 4 a sum of 6 has 0.042.
  @Test func `exact probabilities are those of Kendall's table`() throws {
    let ten = try #require(
      try RankCorrelation([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [3, 1, 2, 6, 4, 8, 5, 10, 7, 9]))
    #expect(ten.concordant - ten.discordant == 29)
    #expect(abs(ten.pValue / 2 - 0.0046) < 0.00005)
    let four = try #require(try RankCorrelation([1, 2, 3, 4], [1, 2, 3, 4]))
    #expect(agrees(four.pValue, 2.0 / 24, 1e-15))
    #expect(four.interval == nil)
  }

  @Test func `exact probabilities are those of counting all orderings`() throws {
    let orders = Orderings.all(of: [1, 2, 3, 4, 5, 6])
    let first: [Double] = [1, 2, 3, 4, 5, 6]
    let all = try orders.map { try #require(try RankCorrelation(first, $0)) }
    for one in all.prefix(200) {
      let asFar = all.count { abs($0.tau) >= abs(one.tau) - 1e-12 }
      #expect(agrees(one.pValue, Double(asFar) / 720, 1e-12))
    }
  }

  @Test func `tau only sees the order`() throws {
    let x = [3.0, 1, 4, 1, 5, 9, 2, 6]
    let y = [2.0, 7, 1, 8, 2, 8, 1, 8]
    let one = try #require(try RankCorrelation(x, y))
    let cubed = try #require(try RankCorrelation(x.map { $0 * $0 * $0 - 5 }, y))
    let turned = try #require(try RankCorrelation(x.map { -$0 }, y))
    #expect(cubed == one)
    #expect(turned.tau == -one.tau)
    #expect(turned.pValue == one.pValue)
    #expect(try #require(try RankCorrelation(y, x)).tau == one.tau)
  }

  @Test func `lists without order have no correlation`() throws {
    #expect(try RankCorrelation([], []) == nil)
    #expect(try RankCorrelation([1], [2]) == nil)
    #expect(try RankCorrelation([1, 1, 1], [1, 2, 3]) == nil)
    let two = try #require(try RankCorrelation([1, 2], [5, 3]))
    #expect(two.tau == -1)
    #expect(two.pValue == 1)
    #expect(throws: StatisticsError.notANumber(place: 1)) {
      try RankCorrelation([1, .nan], [1, 2])
    }
    #expect(throws: StatisticsError.lengths(first: 1, second: 2)) {
      try RankCorrelation([1], [1, 2])
    }
  }

  /// For a bivariate normal with correlation r, tau is 2/π arcsin r (Greiner 1909): 1/3 at 0.5.
  @Test func `correlations are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 31, runs: 1_000) { random in
      let x = (0..<25).map { _ in random.normal() }
      let y = x.map { 0.5 * $0 + 0.75.squareRoot() * random.normal() }
      return try RankCorrelation(x, y)?.interval?.contains(1.0 / 3)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  /// Of two values the second repeats the first in a third of the cases: tau-b is 1/3.
  @Test func `correlations of lists full of ties are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 32, runs: 1_000) { random in
      let x = (0..<30).map { _ in Double(random.number(below: 2)) }
      let y = x.map { random.unit() < 1.0 / 3 ? $0 : Double(random.number(below: 2)) }
      return try RankCorrelation(x, y)?.interval?.contains(1.0 / 3)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }

  @Test func `Gini's coefficient is that of mean differences`() throws {
    for row in try Oracle.rows("gini") {
      #expect(agrees(try GiniCoefficient.of(row.integers(0)), row.values[0], 1e-14))
    }
  }

  @Test func `Gini's coefficient has its known ends`() throws {
    #expect(try GiniCoefficient.of([]) == nil)
    #expect(try GiniCoefficient.of([0, 0]) == nil)
    #expect(try GiniCoefficient.of([7]) == 0)
    #expect(try GiniCoefficient.of([0, 0, 0, 9]) == 0.75)
    #expect(try GiniCoefficient.of([1, 2, 3, 4]) == 0.25)
    #expect(try GiniCoefficient.of([100, 300, 200, 400]) == 0.25)
    #expect(throws: StatisticsError.self) { try GiniCoefficient.of([1, -1]) }
    #expect(throws: StatisticsError.self) { try GiniCoefficient.of([Int.max, 1]) }
    let many = [Int](repeating: Int(Int32.max), count: 300_000) + [0]
    #expect(agrees(try GiniCoefficient.of(many), 1.0 / 300_001, 1e-10))
  }

  @Test func `quantiles are those of numpy`() throws {
    for row in try Oracle.rows("quantile") {
      let found = try Quantiles(row.lists[0])?.quantile(row.lists[1][0])
      #expect(agrees(found, row.values[0], 1e-14))
    }
  }

  /// Hyndman and Fan (1996), type 7, by hand: place 3 p between the four values.
  @Test func `quantiles lie between neighbours`() throws {
    let four = try #require(try Quantiles([40, 10, 20, 30]))
    #expect(four.median == 25)
    #expect(four.lowerQuartile == 17.5)
    #expect(four.upperQuartile == 32.5)
    #expect(try four.quantile(perMille: 1000) == 40)
    #expect(try four.quantile(perMille: 0) == 10)
    #expect(try four.quantile(1) == 40)
    #expect(try Quantiles([]) == nil)
    #expect(try Quantiles([6])?.median == 6)
    #expect(throws: StatisticsError.self) { try four.quantile(1.1) }
    #expect(throws: StatisticsError.notANumber(place: 0)) { try four.quantile(.nan) }
    #expect(throws: StatisticsError.self) { try four.quantile(perMille: -1) }
  }

  @Test func `a summary counts what is missing`() throws {
    let summary = try #require(try ValueSummary([3, nil, 1, 8, nil]))
    #expect(summary.count == 3)
    #expect(summary.missing == 2)
    #expect(summary.least == 1)
    #expect(summary.most == 8)
    #expect(summary.moments.mean == 4)
    #expect(summary.quantiles.median == 3)
    #expect(try ValueSummary([nil, nil]) == nil)
  }

  @Test func `ratios of totals are those of weighted least squares`() throws {
    for row in try Oracle.rows("ratio") {
      let found = try #require(try RatioOfTotals(row.lists[0], of: row.lists[1]))
      #expect(agrees(found.ratio, row.values[0], 1e-12))
    }
  }

  /// Worked by hand: 3 of 4 and 5 of 4 make 8 of 8; rests -1 and 1; error √(2 · 2/1) / 8.
  @Test func `the error of a ratio is the one worked by hand`() throws {
    let found = try #require(try RatioOfTotals([3, 5], of: [4, 4]))
    #expect(found.ratio == 1)
    #expect(found.standardError == 0.25)
    #expect(try RatioOfTotals([1], of: [2])?.interval == nil)
    #expect(try RatioOfTotals([0, 0], of: [0, 0]) == nil)
    #expect(try RatioOfTotals([], of: []) == nil)
    #expect(throws: StatisticsError.self) { try RatioOfTotals([-1], of: [2]) }
  }

  @Test func `ratios are covered 95 times in 100`() throws {
    let coverage = try Simulation.coverage(seed: 35, runs: 1_500) { random in
      let planned = (0..<25).map { _ in Double(6 + random.number(below: 5)) }
      let held = planned.map { whole in
        Double((0..<Int(whole)).count { _ in random.unit() < 0.7 })
      }
      return try RatioOfTotals(held, of: planned)?.interval?.contains(0.7)
    }
    #expect(coverage.isNominal, "\(coverage)")
  }
}

/// All orderings of a few values.
enum Orderings {
  static func all(of values: [Double]) -> [[Double]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { place in
      var rest = values
      let first = rest.remove(at: place)
      return all(of: rest).map { [first] + $0 }
    }
  }
}
