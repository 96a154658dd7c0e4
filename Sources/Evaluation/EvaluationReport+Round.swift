extension EvaluationReport {
  /// The report of one round.
  ///
  /// - Parameters:
  ///   - data: the round.
  ///   - earlier: the rounds before it, the oldest first; the last one is compared with.
  ///   - targets: what was planned.
  ///   - published: reports of the same round that were frozen before: nothing that is withheld
  ///     here, or was there, can be worked out from both.
  package static func round(
    _ data: RoundData, earlier: [RoundData] = [], targets: [IndicatorTarget] = [],
    published: [EvaluationReport] = []
  ) -> EvaluationReport {
    EvaluationReport(
      scope: .round(data.round), firstDay: data.firstDay, lastDay: data.firstDay,
      rounds: [data.round], sections: ReportSection.ID.allCases.map { ReportSection($0) })
  }

  /// The report of a year: its rounds taken together.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - rounds: its rounds, the oldest first.
  ///   - previous: the rounds of the year before.
  ///   - targets: what was planned for the year.
  ///   - published: frozen reports of the year and of its rounds.
  package static func year(
    _ year: Int, _ rounds: [RoundData], previous: [RoundData] = [],
    targets: [IndicatorTarget] = [], published: [EvaluationReport] = []
  ) -> EvaluationReport {
    EvaluationReport(
      scope: .year(year), firstDay: rounds.first?.firstDay ?? "",
      lastDay: rounds.last?.firstDay ?? "", rounds: rounds.map(\.round),
      sections: ReportSection.ID.allCases.map { ReportSection($0) })
  }
}
