import Statistics
import Testing

/// Logistic and ridge regression, isotonic regression, and leaving out groups.
struct RegressionTests {
  @Test func `ridge regression with a prior is that of scikit-learn`() throws {
    for row in try Oracle.rows("ridge") {
      let outcome = try RidgeRegression.fitted(
        rows: row.rows(0..<3), outcomes: row.lists[3], weights: row.lists[4],
        shrinkage: Shrinkage(penalty: row.lists[6][0], prior: row.lists[5]))
      let model = try #require(outcome.model)
      for (found, expected) in zip(model.coefficients, row.values) {
        #expect(agrees(found, expected, 1e-10))
      }
    }
  }

  @Test func `weighted logistic regression is that of statsmodels`() throws {
    for row in try Oracle.rows("logistic.weighted") {
      let outcome = try LogisticRegression.fitted(
        rows: row.rows(0..<3), outcomes: row.flags(3), weights: row.lists[4])
      let model = try #require(outcome.model)
      let values = model.coefficients + model.standardErrors + [model.logLikelihood]
      for (found, expected) in zip(values, row.values) { #expect(agrees(found, expected, 1e-9)) }
    }
  }

  @Test func `logistic regression with shrinkage is that of scikit-learn and SciPy`() throws {
    for row in try Oracle.rows("logistic.ridge") {
      let outcome = try LogisticRegression.fitted(
        rows: row.rows(0..<3), outcomes: row.flags(3), weights: row.lists[4],
        shrinkage: Shrinkage(penalty: row.lists[5][0], prior: [0, 0, 0]))
      let model = try #require(outcome.model)
      for (found, expected) in zip(model.coefficients, row.values) {
        #expect(agrees(found, expected, 1e-9))
      }
    }
    for row in try Oracle.rows("logistic.prior") {
      let outcome = try LogisticRegression.fitted(
        rows: row.rows(0..<3), outcomes: row.flags(3), weights: row.lists[4],
        shrinkage: Shrinkage(penalty: row.lists[6][0], prior: row.lists[5]))
      let model = try #require(outcome.model)
      for (found, expected) in zip(model.coefficients, row.values) {
        #expect(agrees(found, expected, 1e-6))
      }
    }
  }

  /// Two groups of equal input: the coefficients are the logit of one share and the logarithm of
  /// the odds ratio, (6/2) / (3/7) = 7; its error √(1/6 + 1/2 + 1/3 + 1/7).
  @Test func `logistic regression on two groups is the odds ratio`() throws {
    let rows = (0..<18).map { [$0 < 8 ? 1.0 : 0] }
    let outcomes = (0..<18).map { $0 < 6 || (8..<11).contains($0) }
    let model = try #require(try LogisticRegression.fitted(rows: rows, outcomes: outcomes).model)
    #expect(agrees(model.coefficients[1], 1.945910149055313, 1e-12))
    let variance = [6.0, 2, 3, 7].reduce(0) { $0 + 1 / $1 }
    #expect(agrees(model.standardErrors[1], variance.squareRoot(), 1e-9))
    #expect(agrees(try model.probability([1]), 0.75, 1e-12))
    #expect(throws: StatisticsError.lengths(first: 2, second: 1)) {
      try model.probability([1, 2])
    }
  }

  @Test func `a model that data do not determine says why`() throws {
    let outcomes = [true, false, true, false]
    func fit(_ rows: [[Double]]) throws -> RegressionOutcome<LogisticRegression> {
      try LogisticRegression.fitted(rows: rows, outcomes: outcomes)
    }
    #expect(try fit([[1], [0], [1], [0]]) == .undetermined(.separated))
    #expect(try fit([[2], [0], [1], [1]]) == .undetermined(.separated))
    #expect(try fit([[3], [3], [3], [3]]) == .undetermined(.collinear(column: 0)))
    #expect(
      try fit([[1, 2], [2, 4], [4, 8], [3, 6]]) == .undetermined(.collinear(column: 1)))
    #expect(try LogisticRegression.fitted(rows: [], outcomes: []) == .undetermined(.noRows))
    #expect(
      try LogisticRegression.fitted(rows: [[1], [2]], outcomes: [true, true])
        == .undetermined(.oneOutcome))
    #expect(
      try LogisticRegression.fitted(
        rows: [[1], [2]], outcomes: [true, false], weights: [1, 0]) == .undetermined(.oneOutcome))
    #expect(
      try RidgeRegression.fitted(rows: [[1], [1]], outcomes: [1, 2])
        == .undetermined(.collinear(column: 0)))
  }

  @Test func `shrinkage determines what the data alone do not`() throws {
    let shrinkage = try Shrinkage(penalty: 0.1, prior: [2])
    let apart = try LogisticRegression.fitted(
      rows: [[1], [0], [1], [0]], outcomes: [true, false, true, false], shrinkage: shrinkage)
    #expect(try #require(apart.model).coefficients[1] > 2)
    let constant = try RidgeRegression.fitted(
      rows: [[1], [1]], outcomes: [1, 2], shrinkage: shrinkage)
    #expect(agrees(try #require(constant.model).coefficients[1], 2, 1e-12))
  }

  @Test func `a growing penalty leads to the prior`() throws {
    var random = SplitMix64(seed: 51)
    let rows = (0..<40).map { _ in [random.normal(), random.normal()] }
    let outcomes = rows.map { random.normal($0[0], 1) > 0 }
    var distance = Double.infinity
    for penalty in [0.1, 1, 10, 100, 1e4, 1e8] {
      let outcome = try LogisticRegression.fitted(
        rows: rows, outcomes: outcomes, shrinkage: Shrinkage(penalty: penalty, prior: [0.3, 0.7]))
      let found = try #require(outcome.model).coefficients
      let next = abs(found[1] - 0.3) + abs(found[2] - 0.7)
      #expect(next < distance, "seed 51")
      distance = next
    }
    #expect(distance < 1e-5, "seed 51")
  }

  @Test func `regressions refuse what is out of shape or range`() {
    #expect(throws: StatisticsError.lengths(first: 1, second: 2)) {
      try RidgeRegression.fitted(rows: [[1]], outcomes: [1, 2])
    }
    #expect(throws: StatisticsError.lengths(first: 1, second: 2)) {
      try RidgeRegression.fitted(rows: [[1], [1, 2]], outcomes: [1, 2])
    }
    #expect(throws: StatisticsError.notANumber(place: 0)) {
      try LogisticRegression.fitted(rows: [[.nan], [1]], outcomes: [true, false])
    }
    #expect(throws: StatisticsError.self) {
      try RidgeRegression.fitted(rows: [[1], [2]], outcomes: [1, 2], weights: [1, -1])
    }
    #expect(throws: StatisticsError.self) { try Shrinkage(penalty: -1, prior: []) }
    #expect(throws: StatisticsError.lengths(first: 1, second: 2)) {
      try RidgeRegression.fitted(
        rows: [[1], [2]], outcomes: [1, 2], shrinkage: Shrinkage(penalty: 1, prior: [0, 0]))
    }
  }

  @Test func `units of a column change its coefficient and nothing else`() throws {
    let rows = [[1.0], [2], [3], [4], [5], [6]]
    let outcomes = [false, true, false, false, true, true]
    let one = try #require(try LogisticRegression.fitted(rows: rows, outcomes: outcomes).model)
    let two = try #require(
      try LogisticRegression.fitted(rows: rows.map { [$0[0] * 1e5] }, outcomes: outcomes).model)
    #expect(agrees(two.coefficients[1] * 1e5, one.coefficients[1], 1e-9))
    #expect(agrees(two.logLikelihood, one.logLikelihood, 1e-12))
  }

  @Test func `isotonic regression is that of scikit-learn`() throws {
    for row in try Oracle.rows("isotonic") {
      let model = try #require(
        try IsotonicRegression(
          inputs: row.lists[0], outcomes: row.lists[1], weights: row.lists[2]))
      for (input, expected) in zip(row.lists[3], row.values) {
        #expect(agrees(model.value(at: input), expected, 1e-12), "\(input)")
      }
    }
  }

  /// Barlow et al. (1972) pool in this way; worked by hand.
  @Test func `violators are pooled, equal inputs first`() throws {
    let model = try #require(
      try IsotonicRegression(inputs: [1, 2, 3, 4, 5], outcomes: [1, 3, 2, 4, 0]))
    #expect(model.blocks.map(\.value) == [1, 2.25])
    #expect(model.blocks.map(\.weight) == [1, 4])
    let tied = try #require(try IsotonicRegression(inputs: [1, 2, 2], outcomes: [2, 0, 5]))
    #expect(tied.blocks.map(\.value) == [2, 2.5])
    #expect(model.value(at: 1.5) == 1.625)
    #expect(model.value(at: -9) == 1)
    #expect(model.value(at: .infinity) == 2.25)
    #expect(model.value(at: .nan) == nil)
  }

  @Test func `isotonic values rise, keep the mean, and no rising step does better`() throws {
    var random = SplitMix64(seed: 53)
    for _ in 0..<40 {
      let inputs = (0..<25).map { _ in Double(random.number(below: 15)) }
      let outcomes = inputs.map { random.normal($0 / 5, 1) }
      let model = try #require(try IsotonicRegression(inputs: inputs, outcomes: outcomes))
      let values = model.blocks.map(\.value)
      #expect(values == values.sorted(), "seed 53")
      let fitted = inputs.compactMap { model.value(at: $0) }
      #expect(agrees(fitted.reduce(0, +), outcomes.reduce(0, +), 1e-12), "seed 53")
      // Optimal on a cone: the rests are at right angles to the fit (Brunk 1955).
      let product = zip(fitted, outcomes).reduce(0) { $0 + $1.0 * ($1.1 - $1.0) }
      #expect(abs(product) < 1e-10, "seed 53")
    }
  }

  @Test func `nothing to fit is no function`() throws {
    #expect(try IsotonicRegression(inputs: [], outcomes: []) == nil)
    #expect(try IsotonicRegression(inputs: [1], outcomes: [1], weights: [0]) == nil)
    #expect(throws: StatisticsError.notANumber(place: 0)) {
      try IsotonicRegression(inputs: [.nan], outcomes: [1])
    }
  }

  @Test func `losses of groups left out are those of scikit-learn`() throws {
    for row in try Oracle.rows("leaveOneGroupOut") {
      let found = try #require(
        try GroupwiseValidation.ridge(
          rows: row.rows(0..<3), outcomes: row.lists[3], groups: row.integers(4),
          prior: [0, 0, 0], penalties: row.lists[5]))
      let losses = try #require(found.losses[0])
      for (loss, expected) in zip(losses.byGroup, row.values) {
        #expect(agrees(loss, expected, 1e-10))
      }
    }
  }

  @Test func `without a relation the prior is kept, with a strong one it is left`() throws {
    var random = SplitMix64(seed: 55)
    let penalties = [0.01, 1, 1e9]
    for slope in [0.0, 3.0] {
      let rows = (0..<120).map { _ in [random.normal()] }
      let outcomes = rows.map { random.normal(slope * $0[0], 1) > 0 }
      let found = try #require(
        try GroupwiseValidation.logistic(
          rows: rows, outcomes: outcomes, groups: (0..<120).map { $0 / 20 }, prior: [0],
          penalties: penalties))
      #expect((found.mostCautious == 2) == (slope == 0), "seed 55")
    }
  }

  @Test func `groups that cannot be predicted leave a setting without a loss`() throws {
    let none = try GroupwiseValidation(groups: [1, 1], settings: 1) { _, _, _ in 1 }
    #expect(none == nil)
    let found = try #require(
      try GroupwiseValidation(groups: [1, 2, 3], settings: 3) { setting, _, held in
        setting == 0 ? nil : Double(held[0] + setting)
      })
    #expect(found.losses[0] == nil)
    #expect(found.best == 1)
    #expect(found.mostCautious == 1)
    #expect(found.losses[1]?.byGroup == [1, 2, 3])
  }

  /// Losses 1 2 3 have mean 2 and error 0.577; 2.5 lies within one error of it, 2.6 does not.
  @Test func `the most cautious setting within one error of the best is chosen`() throws {
    let found = try #require(
      try GroupwiseValidation(groups: [1, 2, 3], settings: 3) { setting, _, held in
        Double(held[0] + 1) + [0, 0.5, 0.6][setting]
      })
    #expect(found.best == 0)
    #expect(found.mostCautious == 1)
    let equal = try GroupwiseValidation(groups: [1, 2], settings: 2) { _, _, _ in 1 }
    #expect(equal?.best == 1)
  }
}
