import Evaluation
import Exchange
import Forum
import Mentoring

/// Reports to be looked at and tried: every figure, every sentence, every kind of value.
enum SampleReport {
  /// The forum's thesaurus, read once.
  static let thesaurus = Result { try BundledFiles.thesaurus() }

  /// A round as it might be: 26 applications, 18 pairings.
  static var round: EvaluationReport {
    EvaluationReport(
      scope: .round("2026ko udaberria"), firstDay: "2026-02-03", lastDay: "2026-11-20",
      rounds: ["2026ko udaberria"],
      sections: [
        summary, funnel, mentoring, outcomes, survival, prediction, equity, network, indicators,
        missing, method,
      ])
  }

  /// The same as a year of two rounds.
  static var year: EvaluationReport {
    var report = round
    report.scope = .year(2026)
    report.rounds = ["2026ko udaberria", "2026ko udazkena"]
    return report
  }

  /// Nothing at all.
  static var empty: EvaluationReport {
    EvaluationReport(
      scope: .round("R1"), firstDay: "", lastDay: "", rounds: ["R1"],
      sections: ReportSection.ID.allCases.map { ReportSection($0) })
  }

  /// The round with no value left.
  static var withheld: EvaluationReport {
    var report = round
    for section in report.sections.indices {
      for figure in report.sections[section].figures.indices {
        for row in report.sections[section].figures[figure].rows.indices {
          let values = report.sections[section].figures[figure].rows[row].values
          report.sections[section].figures[figure].rows[row].values = values.map { _ in .withheld }
        }
      }
      for finding in report.sections[section].findings.indices {
        let values = report.sections[section].findings[finding].values
        report.sections[section].findings[finding].values = values.map { _ in .withheld }
      }
    }
    return report
  }

  static func share(_ part: Int, _ whole: Int, _ low: Int, _ high: Int) -> ReportValue {
    .share(part: part, whole: whole, low: low, high: high)
  }

  static func number(
    _ micro: Int, _ decimals: Int, _ low: Int? = nil, _ high: Int? = nil
  ) -> ReportValue {
    .number(micro: micro, decimals: decimals, low: low, high: high)
  }

  static func row(_ item: ReportItem, _ values: ReportValue...) -> ReportFigure.Row {
    ReportFigure.Row(.item(item), values)
  }

  static func row(
    _ label: ReportLabel, total: Bool = false, _ values: ReportValue...
  ) -> ReportFigure.Row {
    ReportFigure.Row(label, values, isTotal: total)
  }
}

extension SampleReport {
  private static var summary: ReportSection {
    ReportSection(
      .summary,
      findings: [
        ReportFinding(.served, [share(21, 26, 621_000, 915_000)]),
        ReportFinding(.started, [.count(18)]),
        ReportFinding(.completed, [share(13, 18, 491_000, 875_000)]),
        ReportFinding(.stillOpen, [.count(1)]),
        ReportFinding(.dose, [.count(1204), number(6_400_000, 1)]),
        ReportFinding(.attainment, [number(53_210_000, 1, 49_100_000, 57_300_000)]),
        ReportFinding(.goalsReached, [share(31, 44, 558_000, 818_000)]),
        ReportFinding(.plansReached, [.count(5), .count(8)]), ReportFinding(.noCause),
      ])
  }

  private static var funnel: ReportSection {
    ReportSection(
      .funnel,
      findings: [
        ReportFinding(
          .acceptance, [share(24, 30, 627_000, 905_000), share(25, 30, 664_000, 927_000)])
      ],
      figures: [
        ReportFigure(
          .funnel, chart: .funnel, columns: [.count, .share, .returning],
          rows: [
            row(.applications, .count(30), .none, .count(9)),
            row(.eligible, .count(26), share(26, 30, 703_000, 947_000), .count(8)),
            row(.proposed, .count(24), share(24, 26, 759_000, 979_000), .count(8)),
            row(.accepted, .count(21), share(21, 24, 690_000, 957_000), .count(7)),
            row(.started, .count(18), share(18, 21, 654_000, 950_000), .count(6)),
            row(.completed, .count(13), share(13, 18, 491_000, 875_000), .withheld),
          ]),
        ReportFigure(
          .participation, columns: [.organisations, .mentors],
          rows: [
            row(.territory(.araba), .count(6), .withheld),
            row(.territory(.bizkaia), .count(11), .count(9)),
            row(.territory(.gipuzkoa), .count(9), .withheld),
            row(.all, total: true, .count(26), .count(17)),
          ]),
        ReportFigure(
          .answers, columns: [.asked, .accepted, .replyDays],
          rows: [
            row(.mentorSide, .count(30), share(24, 30, 627_000, 905_000), number(3_000_000, 0)),
            row(
              .organisationSide, .count(30), share(25, 30, 664_000, 927_000),
              number(4_500_000, 1)),
          ]),
        ReportFigure(
          .refusals, columns: [.mentors, .organisations],
          rows: [
            row(.refusal(.noTime), .count(9), .count(6)),
            row(.refusal(.expertiseMismatch), .count(5), .count(7)),
            row(.refusal(.logistics), .withheld, .withheld),
            row(.refusal(.needChanged), .withheld, .count(5)), row(.unknown, .withheld, .withheld),
            row(.all, total: true, .count(22), .count(24)),
          ]),
      ])
  }

  private static var mentoring: ReportSection {
    ReportSection(
      .mentoring,
      findings: [ReportFinding(.manualPairs, [share(5, 24, 92_000, 405_000)])],
      figures: [
        ReportFigure(
          .dose, columns: [.count, .mean, .median],
          rows: [
            row(
              .sessions, .count(115), number(6_400_000, 1, 5_500_000, 7_300_000),
              number(7_000_000, 0)),
            row(
              .hours, .count(172), number(9_560_000, 1, 8_100_000, 11_000_000),
              number(9_500_000, 1)),
            row(.shareOfPlan, .none, number(842_000, 2, 741_000, 943_000), number(875_000, 2)),
            row(
              .daysToFirstSession, .count(18), number(12_300_000, 1, 9_000_000, 15_600_000),
              number(11_000_000, 0)),
          ]),
        ReportFigure(
          .earlyEnds, columns: [.count],
          rows: [
            row(.earlyEnd(.fadedOut), .withheld),
            row(.earlyEnd(.organisationCircumstances), .withheld),
            row(.all, total: true, .tooFew(count: 4, least: 5)),
          ]),
      ])
  }

  private static var survival: ReportSection {
    func at(_ day: Int, _ risk: Int, _ share: Int, _ low: Int, _ high: Int) -> ReportFigure.Row {
      row(.day(day), number(share, 2, low, high), .count(risk))
    }
    return ReportSection(
      .survival,
      findings: [ReportFinding(.survivalAt, [number(780_000, 2, 512_000, 912_000), .count(180)])],
      figures: [
        ReportFigure(
          .survival, chart: .survival, columns: [.share, .atRisk],
          rows: [
            at(0, 18, 1_000_000, 1_000_000, 1_000_000), at(30, 18, 944_000, 666_000, 992_000),
            at(60, 17, 889_000, 624_000, 971_000), at(90, 16, 889_000, 624_000, 971_000),
            at(120, 14, 825_000, 560_000, 939_000), at(150, 12, 825_000, 560_000, 939_000),
            at(180, 9, 780_000, 512_000, 912_000), at(210, 6, 780_000, 512_000, 912_000),
          ])
      ])
  }
}
