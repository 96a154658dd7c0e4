import Evaluation

/// The parts of the sample that sum up: indicators, what is missing, the method.
extension SampleReport {
  static var indicators: ReportSection {
    func line(
      _ indicator: Indicator, _ value: ReportValue, plan: ReportValue = .none,
      last: ReportValue = .none
    ) -> ReportFigure.Row { row(.indicator(indicator), value, plan, last) }
    return ReportSection(
      .indicators,
      figures: [
        ReportFigure(
          .indicators, columns: [.value, .plan, .lastYear],
          rows: [
            line(.organisations, .count(38), plan: number(40_000_000, 0), last: .count(31)),
            line(.persons, .count(61), last: .count(47)),
            line(.newOrganisations, .count(14), last: .count(12)),
            line(.applications, .count(30), plan: number(30_000_000, 0), last: .count(24)),
            line(.eligible, .count(26), last: .count(22)),
            line(
              .served, share(21, 26, 621_000, 915_000), plan: number(750_000, 2),
              last: share(16, 22, 518_000, 868_000)),
            line(.daysToProposal, number(23_400_000, 1, 19_000_000, 27_800_000)),
            line(.acceptedByMentors, share(24, 30, 627_000, 905_000)),
            line(.acceptedByOrganisations, share(25, 30, 664_000, 927_000)),
            line(.started, .count(18), plan: number(20_000_000, 0), last: .count(14)),
            line(
              .completed, share(13, 18, 491_000, 875_000), plan: number(800_000, 2),
              last: share(10, 14, 454_000, 883_000)),
            line(.endedEarly, .withheld, last: .withheld),
            line(.hours, .count(1204), plan: number(1_000_000_000, 0), last: .count(986)),
            line(.sessions, .count(115), last: .count(88)),
            line(.goalsSet, .count(49), last: .count(36)),
            line(.goalsReached, share(31, 44, 558_000, 818_000), plan: number(700_000, 2)),
            line(.meanAttainment, number(53_210_000, 1, 49_100_000, 57_300_000)),
            line(.relationship, number(4_120_000, 2, 3_840_000, 4_400_000)),
            line(.recommendationMentors, number(44_400_000, 1, 7_900_000, 68_300_000)),
            line(.recommendationOrganisations, .tooFew(count: 4, least: 5)),
            line(.tiesMade, .count(17), last: .count(13)),
            line(.tiesAcrossTerritories, share(8, 17, 262_000, 690_000)),
            line(.isolatedOrganisations, .count(6)),
          ])
      ])
  }

  static var missing: ReportSection {
    ReportSection(
      .missing,
      findings: [
        ReportFinding(.roundOpen), ReportFinding(.changeCaution),
        ReportFinding(.outcomesMissing, [share(26, 36, 560_000, 841_000)]),
        ReportFinding(.withheld, [.count(14)]), ReportFinding(.fewCases, [.count(18), .count(34)]),
      ],
      figures: [
        ReportFigure(
          .missing, columns: [.answered],
          rows: [
            row(.territory, share(26, 26, 871_000, 1_000_000)),
            row(.fields, share(24, 26, 759_000, 979_000)),
            row(.applicationDay, share(26, 26, 871_000, 1_000_000)),
            row(.mentorReplies, share(28, 30, 787_000, 982_000)),
            row(.organisationReplies, share(29, 30, 833_000, 994_000)),
            row(.goalsRatedMid, share(22, 49, 319_000, 587_000)),
            row(.goalsRatedFinal, share(44, 49, 782_000, 956_000)),
            row(.sessionsConfirmed, share(71, 115, 526_000, 701_000)),
          ])
      ])
  }

  static var method: ReportSection {
    ReportSection(
      .method,
      findings: ReportSentence.allCases.filter { $0.rawValue.hasPrefix("method") }
        .map { ReportFinding($0) })
  }
}
