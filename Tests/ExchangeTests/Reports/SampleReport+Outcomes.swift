import Evaluation
import Forum
import Mentoring

/// The parts of the sample about outcomes, comparisons and method.
extension SampleReport {
  static var outcomes: ReportSection {
    let relationship = "uztartu-relationship 1"
    return ReportSection(
      .outcomes,
      findings: [
        ReportFinding(.relationship, [number(4_120_000, 2, 3_840_000, 4_400_000)]),
        ReportFinding(
          .recommendation,
          [
            number(44_400_000, 1, 7_900_000, 68_300_000),
            number(-5_000_000, 1, -31_000_000, 22_000_000),
          ]),
      ],
      figures: [
        ReportFigure(
          .goals, columns: [.count, .share, .mean],
          rows: [
            row(.goalsSet, .count(49), .none, .none),
            row(.goalsReached, .count(44), share(31, 44, 558_000, 818_000), .none),
            row(.attainment, .count(16), .none, number(53_200_000, 1, 49_100_000, 57_300_000)),
            row(.goalChange, .count(44), .none, number(1_120_000, 2, 830_000, 1_410_000)),
          ]),
        ReportFigure(
          .surveys, columns: [.count, .mean, .alpha],
          rows: [
            row(
              .answers(instrument: relationship, wave: .end, side: .mentor), .count(14),
              number(4_230_000, 2, 3_900_000, 4_560_000), number(870_000, 2)),
            row(
              .answers(instrument: relationship, wave: .end, side: .organisation), .count(12),
              number(4_000_000, 2, 3_610_000, 4_390_000), number(910_000, 2)),
            row(
              .answers(instrument: "capacity 2", wave: .followUp, side: .organisation),
              .count(7), number(2_900_000, 2), .tooFew(count: 7, least: 10)),
          ]),
        ReportFigure(
          .recommendation, columns: [.count, .value],
          rows: [
            row(.mentorSide, .count(18), number(44_400_000, 1, 7_900_000, 68_300_000)),
            row(.organisationSide, .count(20), number(-5_000_000, 1, -31_000_000, 22_000_000)),
          ]),
        ReportFigure(
          .change, columns: [.count, .difference, .effect],
          rows: [
            row(
              .change(instrument: "capacity 2", side: .organisation), .count(11),
              number(420_000, 2, 60_000, 780_000), number(510_000, 2))
          ]),
      ])
  }

  static var prediction: ReportSection {
    ReportSection(
      .prediction,
      findings: [
        ReportFinding(.predictionUnclear, [number(612_000, 2, 402_000, 788_000)]),
        ReportFinding(.selectedPairs), ReportFinding(.noDraw),
        ReportFinding(.narrowRange, [number(612_000, 2), number(924_000, 2)]),
      ],
      figures: [
        ReportFigure(
          .prediction, columns: [.count, .value],
          rows: [
            row(.rankAttainment, .count(16), number(180_000, 2, -210_000, 530_000)),
            row(.rankRelationship, .count(14), number(-60_000, 2, -460_000, 360_000)),
            row(.areaCompleted, .count(17), number(612_000, 2, 402_000, 788_000)),
            row(.areaAttained, .tooFew(count: 8, least: 10), .tooFew(count: 8, least: 10)),
            row(.brierCompleted, .count(17), number(214_000, 2, 130_000, 310_000)),
          ]),
        ReportFigure(
          .calibration, chart: .calibration, columns: [.foreseen, .reached],
          rows: [
            row(.range(500_000, 650_000), number(612_000, 2), share(3, 5, 231_000, 882_000)),
            row(.range(650_000, 780_000), number(718_000, 2), share(4, 6, 300_000, 903_000)),
            row(.range(780_000, 950_000), number(861_000, 2), share(5, 6, 436_000, 970_000)),
          ]),
        ReportFigure(
          .runnerUp, columns: [.count, .mean],
          rows: [row(.runnerUpGap, .count(22), number(84_000, 3, 51_000, 117_000))]),
        ReportFigure(
          .draw, columns: [.count, .share, .mean],
          rows: [
            row(.drawn, .withheld, .withheld, .withheld),
            row(.notDrawn, .count(17), share(12, 17, 469_000, 867_000), number(52_000_000, 1)),
          ]),
      ])
  }

  static var equity: ReportSection {
    func access(_ label: ReportLabel, _ part: Int, _ whole: Int, _ low: Int, _ high: Int)
      -> ReportFigure.Row
    {
      row(
        label, share(part, whole, low, high), number(24_000_000, 0), number(781_000, 2),
        number(-41_000, 2, -310_000, 220_000))
    }
    let columns: [ReportColumn] = [.served, .waitingDays, .fit, .difference]
    let all = row(
      .all, total: true, share(21, 26, 621_000, 915_000), number(23_000_000, 0),
      number(790_000, 2), .none)
    return ReportSection(
      .equity,
      findings: [
        ReportFinding(.equityUnclear, [.count(9)]),
        ReportFinding(.equityDifferences, [.count(1), .count(12)]),
      ],
      figures: [
        ReportFigure(
          .equityTerritory, chart: .intervals, columns: columns,
          rows: [
            access(.territory(.araba), 5, 6, 436_000, 970_000),
            access(.territory(.bizkaia), 9, 11, 523_000, 949_000),
            access(.territory(.gipuzkoa), 7, 9, 453_000, 937_000), all,
          ]),
        ReportFigure(
          .equityField, chart: .intervals, columns: columns,
          rows: [
            access(.concept("field-community"), 12, 14, 601_000, 960_000),
            access(.concept("field-culture"), 5, 7, 359_000, 918_000),
            row(.concept("field-mental-health"), .withheld, .withheld, .withheld, .withheld), all,
          ]),
        ReportFigure(
          .equityLanguage, columns: columns,
          rows: [access(.language(.eu), 15, 18, 608_000, 942_000), all]),
        ReportFigure(
          .equityMode, columns: columns,
          rows: [access(.mode(.inPerson), 11, 14, 524_000, 924_000), all]),
      ])
  }

  static var network: ReportSection {
    ReportSection(
      .network, findings: [ReportFinding(.network, [.count(17), .count(6)])],
      figures: [
        ReportFigure(
          .network, columns: [.value],
          rows: [
            row(.organisations, .count(38)), row(.ties, .count(17)), row(.newTies, .count(12)),
            row(.density, number(24_182, 3)), row(.meanDegree, number(894_737, 2)),
            row(.components, .count(21)), row(.isolated, .count(6)),
            row(.acrossTerritories, share(8, 17, 262_000, 690_000)),
            row(.acrossFields, share(10, 17, 360_000, 784_000)),
          ])
      ])
  }
}
