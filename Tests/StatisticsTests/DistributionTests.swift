import Statistics
import Testing

/// Distributions against mpmath with 40 digits, and quantiles against SciPy.
struct DistributionTests {
  @Test func `the normal distribution keeps its digits in the tails`() throws {
    for row in try Oracle.rows("normal.cumulative") {
      let x = row.lists[0][0]
      #expect(agreesRelatively(NormalDistribution.cumulative(x), row.values[0], 1e-13), "\(x)")
      #expect(agreesRelatively(NormalDistribution.upperTail(-x), row.values[0], 1e-13), "\(x)")
    }
    for row in try Oracle.rows("normal.quantile") {
      let p = row.lists[0][0]
      #expect(agreesRelatively(NormalDistribution.quantile(p), row.values[0], 1e-12), "\(p)")
    }
  }

  @Test func `Student's t agrees from one degree of freedom to a million`() throws {
    for row in try Oracle.rows("student.upperTail") {
      let student = try StudentDistribution(degreesOfFreedom: row.lists[0][0])
      let tail = student.upperTail(row.lists[0][1])
      let tolerance = student.degreesOfFreedom > 1e4 ? 1e-10 : 1e-12
      #expect(agreesRelatively(tail, row.values[0], tolerance), "\(row.lists)")
    }
    for row in try Oracle.rows("student.quantile") {
      let student = try StudentDistribution(degreesOfFreedom: row.lists[0][0])
      let quantile = student.quantile(row.lists[0][1])
      #expect(agreesRelatively(quantile, row.values[0], 1e-11), "\(row.lists)")
    }
  }

  @Test func `chi-squared agrees in both tails`() throws {
    for row in try Oracle.rows("chiSquared.upperTail") {
      let chi = try ChiSquaredDistribution(degreesOfFreedom: row.lists[0][0])
      let tail = chi.upperTail(row.lists[0][1])
      #expect(agreesRelatively(tail, row.values[0], 2e-12), "\(row.lists)")
    }
    for row in try Oracle.rows("chiSquared.cumulative") {
      let chi = try ChiSquaredDistribution(degreesOfFreedom: row.lists[0][0])
      let share = chi.cumulative(row.lists[0][1])
      #expect(agreesRelatively(share, row.values[0], 2e-12), "\(row.lists)")
    }
    for row in try Oracle.rows("chiSquared.quantile") {
      let chi = try ChiSquaredDistribution(degreesOfFreedom: row.lists[0][0])
      let quantile = chi.quantile(row.lists[0][1])
      #expect(agreesRelatively(quantile, row.values[0], 1e-11), "\(row.lists)")
    }
  }

  @Test func `Fisher's F agrees in both tails`() throws {
    for (name, isUpper) in [("fisher.upperTail", true), ("fisher.cumulative", false)] {
      for row in try Oracle.rows(name) {
        let list = row.lists[0]
        let fisher = try FisherDistribution(numerator: list[0], denominator: list[1])
        let found = isUpper ? fisher.upperTail(list[2]) : fisher.cumulative(list[2])
        #expect(agreesRelatively(found, row.values[0], 1e-12), "\(name) \(list)")
      }
    }
    for row in try Oracle.rows("fisher.quantile") {
      let list = row.lists[0]
      let fisher = try FisherDistribution(numerator: list[0], denominator: list[1])
      #expect(agreesRelatively(fisher.quantile(list[2]), row.values[0], 1e-11), "\(list)")
    }
  }

  @Test func `the noncentral t agrees with the integral it is defined by`() throws {
    for row in try Oracle.rows("noncentral.cumulative") {
      let list = row.lists[0]
      let student = try NoncentralStudentDistribution(
        degreesOfFreedom: list[0], noncentrality: list[1])
      #expect(agrees(student.cumulative(list[2]), row.values[0], 2e-13), "\(list)")
    }
  }

  /// Pearson and Hartley, *Biometrika Tables for Statisticians* 1, tables 8, 12 and 18, as
  /// reprinted in every textbook.
  @Test func `the critical values of printed tables are found`() throws {
    let student = try [1.0, 4, 10, 30].map { df in
      try StudentDistribution(degreesOfFreedom: df).quantile(0.975)
    }
    for (found, printed) in zip(student, [12.706, 2.776, 2.228, 2.042]) {
      #expect(agrees(found, printed, 0.0005))
    }
    let chi = try [1.0, 2, 10].map {
      try ChiSquaredDistribution(degreesOfFreedom: $0).quantile(0.95)
    }
    for (found, printed) in zip(chi, [3.841, 5.991, 18.307]) {
      #expect(agrees(found, printed, 0.0005))
    }
    let fisher = try FisherDistribution(numerator: 3, denominator: 8).quantile(0.95)
    #expect(agrees(fisher, 4.07, 0.005))
  }

  @Test func `quantiles undo probabilities at every degree of freedom up to 200`() throws {
    for df in 1...200 {
      let student = try StudentDistribution(degreesOfFreedom: Double(df))
      let chi = try ChiSquaredDistribution(degreesOfFreedom: Double(df))
      let t = try #require(student.quantile(0.025))
      let x = try #require(chi.quantile(0.99))
      #expect(agreesRelatively(student.cumulative(t), 0.025, 1e-12), "\(df)")
      #expect(agreesRelatively(chi.upperTail(x), 0.01, 1e-12), "\(df)")
    }
  }

  @Test func `probabilities off the scale have no quantile`() throws {
    let student = try StudentDistribution(degreesOfFreedom: 3)
    let fisher = try FisherDistribution(numerator: 2, denominator: 2)
    for p in [0, 1, -0.1, 1.5, Double.nan, .infinity] {
      #expect(NormalDistribution.quantile(p) == nil)
      #expect(student.quantile(p) == nil)
      #expect(fisher.quantile(p) == nil)
    }
    #expect(student.quantile(0.5) == 0)
    #expect(NormalDistribution.quantile(0.5) == 0)
  }

  @Test func `the ends of the real line have probability 0 and 1`() throws {
    let student = try StudentDistribution(degreesOfFreedom: 3)
    let chi = try ChiSquaredDistribution(degreesOfFreedom: 3)
    let fisher = try FisherDistribution(numerator: 2, denominator: 5)
    for cumulative in [student.cumulative, chi.cumulative, fisher.cumulative] {
      #expect(cumulative(.infinity) == 1)
      #expect(cumulative(-.infinity) == 0)
      #expect(cumulative(.nan).isNaN)
    }
    #expect(student.bothTails(0) == 1)
    #expect(chi.upperTail(0) == 1)
  }

  @Test(arguments: [0, -1, 1e10, Double.infinity])
  func `degrees of freedom off the scale are refused`(df: Double) {
    let error = StatisticsError.outside(place: 0, value: df, least: 1e-3, most: 1e9)
    #expect(throws: error) { try StudentDistribution(degreesOfFreedom: df) }
    #expect(throws: error) { try ChiSquaredDistribution(degreesOfFreedom: df) }
    #expect(throws: error) { try FisherDistribution(numerator: df, denominator: 1) }
  }
}
