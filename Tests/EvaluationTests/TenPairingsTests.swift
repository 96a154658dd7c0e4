import Evaluation
import Forum
import Mentoring
import Testing

/// A small round in which every number is worked out by hand.
@Suite struct TenPairingsTests {
  let report: EvaluationReport

  init() throws { report = try EvaluationReport.round(TenPairings.round) }

  /// Wilson for 5 of 10: (5 + z²/2 ± z √(2.5 + z²/4)) / (10 + z²) with z = 1.96.
  static let half = ReportValue.share(part: 5, whole: 10, low: 237_000, high: 763_000)

  @Test func `the funnel counts applications that got so far`() {
    let counts = [ReportItem.applications, .eligible, .proposed, .accepted, .started, .completed]
      .map { report.row(.funnel, .item($0))?[0] }
    #expect(counts == [20, 20, 10, 10, 10, 5].map { .count($0) })
    // 10 of 20: (10 + 1.92 ± 1.96 √(5 + 0.96)) / 23.84.
    #expect(
      report.row(.funnel, .item(.started))?[1]
        == .share(part: 10, whole: 20, low: 299_000, high: 701_000))
  }

  @Test func `both sides were asked ten times and said yes ten times`() {
    // 10 of 10: the lower limit is 10 / (10 + z²).
    let all = ReportValue.share(part: 10, whole: 10, low: 722_000, high: 1_000_000)
    let days = { ReportValue.number(micro: $0, decimals: 0, low: nil, high: nil) }
    #expect(report.row(.answers, .item(.mentorSide)) == [.count(10), all, days(4_000_000)])
    #expect(report.row(.answers, .item(.organisationSide)) == [.count(10), all, days(6_000_000)])
  }

  @Test func `five ended early, all for one reason`() {
    #expect(report.row(.earlyEnds, .earlyEnd(.external)) == [.count(5)])
    #expect(report.row(.earlyEnds, .all) == [.count(5)])
    #expect(report.row(.indicators, .indicator(.completed))?[0] == Self.half)
  }

  @Test func `the dose is two sessions of an hour and a half, half of the plan`() {
    let exact = { (micro: Int, decimals: Int) in
      ReportValue.number(micro: micro, decimals: decimals, low: micro, high: micro)
    }
    #expect(report.row(.dose, .item(.sessions))?[1] == exact(2_000_000, 1))
    #expect(report.row(.dose, .item(.hours))?[1] == exact(3_000_000, 1))
    #expect(report.row(.dose, .item(.shareOfPlan))?[1] == exact(500_000, 3))
    #expect(report.row(.dose, .item(.daysToFirstSession))?[1] == exact(5_000_000, 0))
    #expect(report.row(.indicators, .indicator(.hours))?[0] == .count(30))
    #expect(report.row(.indicators, .indicator(.sessions))?[0] == .count(20))
  }

  @Test func `T is 60 for one level above and 40 for one below what was expected`() {
    // Mean 50; deviation 10.541; t with 9 degrees of freedom 2.262; 2.262 · 10.541 / √10 = 7.54.
    #expect(
      report.row(.goals, .item(.attainment))?[2]
        == .number(micro: 50_000_000, decimals: 1, low: 42_500_000, high: 57_500_000))
    // Change of 2 or of 0: mean 1, deviation 1.0541, 2.262 · 1.0541 / √10 = 0.754.
    #expect(
      report.row(.goals, .item(.goalChange))?[2]
        == .number(micro: 1_000_000, decimals: 2, low: 250_000, high: 1_750_000))
  }

  @Test func `goals reached have an interval over pairings`() {
    // One goal a pairing: √(10 · 0.25 / (9 · 10)) = 1/6; 2.262 / 6 = 0.377.
    #expect(
      report.row(.goals, .item(.goalsReached))?[1]
        == .share(part: 5, whole: 10, low: 123_000, high: 877_000))
  }

  @Test func `promoters less detractors with the adjusted interval`() {
    // (5 + ¾) / 13 of each kind: 1.96 √(0.8846 / 13) = 0.511.
    #expect(
      report.row(.recommendation, .item(.mentorSide)) == [
        .count(10), .number(micro: 0, decimals: 1, low: -51_100_000, high: 51_100_000),
      ])
  }

  @Test func `half of the pairings had ended early within a month`() {
    // Greenwood 5 / (10 · 5) = 0.1; ln 2 exp(±1.96 √0.1 / ln 2).
    #expect(
      report.row(.survival, .day(30)) == [
        .number(micro: 500_000, decimals: 3, low: 184_000, high: 753_000), .count(5),
      ])
  }

  @Test func `the area under the curve counts pairs`() {
    // 5 + 5 + 5 + 5 + 3½ of 25 pairs in the right order.
    guard
      case .number(let micro, _, let low?, let high?)? =
        report.row(.prediction, .item(.areaCompleted))?[1]
    else {
      Issue.record("no area")
      return
    }
    #expect(micro == 940_000)
    #expect((low...high).contains(940_000))
    #expect(
      report.sections.flatMap(\.findings).map(\.sentence).contains(.predictionAbove)
        == (low > 500_000))
  }

  @Test func `Brier's score is the mean squared distance of fit and outcome`() {
    // 0.01 + 0.04 + 0.09 + 0.16 + 0.25 and 0.3025 + 0.2025 + 0.1225 + 0.0625 + 0.25, over 10.
    #expect(
      report.row(.prediction, .item(.brierCompleted))?[1]
        == .number(micro: 149_000, decimals: 3, low: nil, high: nil))
  }

  @Test func `territories are served alike, with Newcombe's interval`() {
    // √2 · 0.2634: both limits of both shares lie as far away.
    let values = report.row(.equityTerritory, .territory(.araba))
    #expect(values?[0] == Self.half)
    #expect(values?[1] == .number(micro: 0, decimals: 3, low: -373_000, high: 373_000))
    #expect(
      values?[2] == .number(micro: 10_000_000, decimals: 0, low: 10_000_000, high: 10_000_000))
  }

  @Test func `the network has thirty organisations and ten ties`() {
    let values = [
      ReportItem.organisations, .ties, .density, .meanDegree, .components, .isolated,
    ].map { report.row(.network, .item($0))?[0] }
    let number = { (micro: Int, decimals: Int) in
      ReportValue.number(micro: micro, decimals: decimals, low: nil, high: nil)
    }
    #expect(
      values == [
        .count(30), .count(10), number(23_000, 3), number(670_000, 2), number(20_000_000, 0),
        .count(10),
      ])
    #expect(report.row(.network, .item(.acrossTerritories))?[0] == Self.half)
  }

  @Test func `the fit of the best other mentor lies a tenth lower`() {
    #expect(
      report.row(.runnerUp, .item(.runnerUpGap)) == [
        .count(10), .number(micro: 100_000, decimals: 3, low: 100_000, high: 100_000),
        .number(micro: 100_000, decimals: 3, low: nil, high: nil),
      ])
  }

  @Test func `nothing stands out, so nothing is withheld but the unknown`() {
    #expect(!report.allValues.contains(.withheld))
  }

  @Test func `a plan stands beside what was reached and what the round before reached`() throws {
    var before = TenPairings.round
    before.round = "before"
    let report = try EvaluationReport.round(
      TenPairings.round, earlier: [before],
      targets: [
        IndicatorTarget(.completed, micro: 400_000), IndicatorTarget(.started, micro: 12_000_000),
      ])
    #expect(
      report.row(.indicators, .indicator(.completed)) == [
        Self.half, .number(micro: 400_000, decimals: 3, low: nil, high: nil), Self.half,
      ])
    #expect(
      report.row(.indicators, .indicator(.started)) == [.count(10), .count(12), .count(10)])
    let plans = report.sections.flatMap(\.findings).first { $0.sentence == .plansReached }
    #expect(plans?.values == [.count(1), .count(2)])
  }
}
