import Forum

extension EvaluationReport {
  /// The report of one round.
  ///
  /// - Parameters:
  ///   - data: the round.
  ///   - earlier: the rounds before it, the oldest first; the last one is compared with.
  ///   - targets: what was planned.
  ///   - published: reports of the same round that were frozen before: nothing that is withheld
  ///     here, or was there, can be worked out from both.
  /// - Throws: ``EvaluationError`` for data that contradict themselves or leave their scales.
  package static func round(
    _ data: RoundData, earlier: [RoundData] = [], targets: [IndicatorTarget] = [],
    published: [EvaluationReport] = []
  ) throws(EvaluationError) -> EvaluationReport {
    var before: EvaluationReport?
    if let last = earlier.last {
      before = published.last { $0.scope == .round(last.round) }
      if before == nil { before = try round(last) }
    }
    let draft = try ReportDraft(
      measuring: [try RoundFacts(data)], targets: targets, before: before)
    var control = DisclosureControl(draft)
    let same = published.filter { $0.scope == .round(data.round) }
    for report in same { control.compare(with: report) }
    return control.report(
      scope: .round(data.round), days: (data.firstDay, data.lastDate), earlier: same)
  }

  /// The figures of a round with nothing withheld: for trying the measures on simulated rounds,
  /// never for a round of persons.
  /// - Throws: ``EvaluationError`` for data that contradict themselves or leave their scales.
  package static func ofSimulatedRound(
    _ data: RoundData
  ) throws(EvaluationError) -> EvaluationReport {
    let draft = try ReportDraft(measuring: [try RoundFacts(data)])
    return DisclosureControl(draft).reportAsMeasured(
      scope: .round(data.round), days: (data.firstDay, data.lastDate))
  }

  /// The report of a year: its rounds taken together.
  ///
  /// - Parameters:
  ///   - year: the year.
  ///   - rounds: its rounds, the oldest first.
  ///   - previous: the rounds of the year before.
  ///   - targets: what was planned for the year.
  ///   - published: frozen reports of the year, of its rounds and of the year before.
  /// - Throws: ``EvaluationError`` for data that contradict themselves or leave their scales.
  package static func year(
    _ year: Int, _ rounds: [RoundData], previous: [RoundData] = [],
    targets: [IndicatorTarget] = [], published: [EvaluationReport] = []
  ) throws(EvaluationError) -> EvaluationReport {
    var before = published.last { $0.scope == .year(year - 1) }
    if before == nil, !previous.isEmpty { before = try Self.year(year - 1, previous) }
    var facts: [RoundFacts] = []
    for data in rounds { facts.append(try RoundFacts(data)) }
    let draft = try ReportDraft(measuring: facts, targets: targets, before: before)
    var control = DisclosureControl(draft)
    for (place, round) in facts.enumerated() {
      let own = published.filter { $0.scope == .round(round.data.round) }
      guard !own.isEmpty else { continue }
      let alone = try ReportDraft(measuring: [round])
      for report in own { control.know(report, of: alone, round: place) }
    }
    let same = published.filter { $0.scope == .year(year) }
    for report in same { control.compare(with: report) }
    let first = rounds.map(\.firstDay).min() ?? ""
    let last = rounds.map(\.lastDate).max() ?? ""
    return control.report(scope: .year(year), days: (first, last), earlier: same)
  }
}

extension RoundData {
  /// The last day on which anything is known, `yyyy-mm-dd`.
  fileprivate var lastDate: String {
    guard let first = DayNumber(firstDay) else { return firstDay }
    return (first + lastDay).text
  }
}
