import Forum
import Mentoring
import Statistics

extension ReportDraft {
  /// The indicators with what was planned and what the round or year before reached.
  mutating func indicators(
    targets: [IndicatorTarget], before: EvaluationReport?
  ) throws(EvaluationError) {
    countPersons()
    var rows: [DraftFigure.Row] = []
    for indicator in Indicator.allCases {
      let plan = targets.last { $0.indicator == indicator }.map(planned) ?? DraftValue.none
      let last = before?.value(of: indicator).map { DraftValue(value: $0) } ?? DraftValue.none
      rows.append(
        .init(label: .indicator(indicator), values: [try value(of: indicator), plan, last]))
    }
    add(
      DraftFigure(id: .indicators, columns: [.value, .plan, .lastYear], rows: rows),
      to: .indicators)
    comparePlans(targets, rows)
  }

  private mutating func countPersons() {
    set("persons.mentors") { $0.mentorPersons }
    set("persons.others") { $0.persons - $0.mentorPersons }
    set("again.mentors") { $0.mentors.count - $0.mentorPersons }
    let places = Territory.allCases.map { "mentors.\($0.rawValue)" } + ["mentors."]
    cells.equate(places, ["persons.mentors", "again.mentors"])
    set("organisations.new", isSensitive: false) { facts in
      facts.organisations.count { !$0.isReturning }
    }
  }

  private func planned(_ target: IndicatorTarget) -> DraftValue {
    let decimals: Int =
      switch target.indicator.unit {
      case .count, .days: 0
      case .share: 3
      case .tScore, .netPromoter: 1
      case .scale: 2
      }
    return DraftValue(
      value: target.indicator.unit == .count
        ? .count(target.micro / 1_000_000)
        : .number(
          micro: micro(Double(target.micro) / 1e6, decimals), decimals: decimals, low: nil,
          high: nil))
  }

  /// A plan is reached where the value is at least as large; of early ends and isolated
  /// organisations and days of waiting, at most.
  private mutating func comparePlans(_ targets: [IndicatorTarget], _ rows: [DraftFigure.Row]) {
    var compared: [(DraftValue, Bool)] = []
    for row in rows {
      guard case .indicator(let indicator) = row.label,
        let target = targets.last(where: { $0.indicator == indicator }),
        let reached = row.values[0].micro
      else { continue }
      let isLess = [.endedEarly, .isolatedOrganisations, .daysToProposal].contains(indicator)
      compared.append(
        (row.values[0], isLess ? reached <= target.micro : reached >= target.micro))
    }
    guard !compared.isEmpty else { return }
    // Whoever reads how many plans were reached may learn of each on which side it lies.
    let reveals = compared.flatMap(\.0.reveals)
    say(
      .plansReached,
      [
        DraftValue(value: .count(compared.count { $0.1 }), reveals: reveals),
        DraftValue(value: .count(compared.count), reveals: reveals),
      ], in: .indicators)
  }

  private func value(of indicator: Indicator) throws(EvaluationError) -> DraftValue {
    let eligible = Stage.eligible.cells
    let places = Territory.allCases.map(\.rawValue) + [""]
    return switch indicator {
    case .organisations: publicCount(places.map { "organisations.\($0)" })
    case .newOrganisations: publicCount(["organisations.new"])
    case .persons: count(["persons.mentors", "persons.others"])
    case .applications: count(Stage.received.cells)
    case .eligible: count(eligible)
    case .served: try share(Self.served, of: eligible)
    case .daysToProposal: try daysToProposal()
    case .acceptedByMentors: try share(ApplicationSide.mentor.yes, of: Self.sent)
    case .acceptedByOrganisations: try share(ApplicationSide.organisation.yes, of: Self.sent)
    case .started: count(Self.started)
    case .completed: try share(["life.completed"], of: Self.started)
    case .endedEarly: count(Self.early)
    default: try laterValue(of: indicator)
    }
  }

  private func laterValue(of indicator: Indicator) throws(EvaluationError) -> DraftValue {
    switch indicator {
    case .hours: sum { ($0.minutes + 30) / 60 }
    case .sessions: sum { $0.sessions }
    case .goalsSet: count(Self.goalCells)
    case .goalsReached: try reachedShare()
    case .meanAttainment:
      try mean(try outcomes().compactMap(\.attainment), base: ["rated.yes"], decimals: 1)
    case .relationship: try relationship()
    case .recommendationMentors: figureValue(.recommendation, .item(.mentorSide), 1)
    case .recommendationOrganisations: figureValue(.recommendation, .item(.organisationSide), 1)
    case .tiesMade: count(["tie.all"])
    case .tiesAcrossTerritories: try share(["tie.all.across"], of: ["tie.all"])
    case .isolatedOrganisations: figureValue(.network, .item(.isolated), 0)
    default: DraftValue.none
    }
  }

  /// A value that a figure of this report shows already.
  func figureValue(_ id: ReportFigureID, _ label: ReportLabel, _ column: Int) -> DraftValue {
    let figures = sections.values.flatMap(\.figures)
    let row = figures.first { $0.id == id }?.rows.first { $0.label == label }
    return row?.values[column] ?? .none
  }

  /// A total over pairings that started: shown from five of them on that have anything.
  private func sum(_ amount: (Dose) -> Int) -> DraftValue {
    let amounts = rounds.flatMap { facts in facts.started.map { amount(facts.dose($0)) } }
    guard !amounts.isEmpty else { return DraftValue(value: .none) }
    guard amounts.count(where: { $0 > 0 }) >= Measure.value.least else {
      return DraftValue(value: .withheld)
    }
    return DraftValue(
      value: .count(amounts.reduce(0, +)),
      casesByRound: rounds.indices.map { cells.count(Self.started, round: $0) })
  }

  private func daysToProposal() throws(EvaluationError) -> DraftValue {
    let days = rounds.flatMap(\.proposalDays)
    guard !days.isEmpty else { return .none }
    guard Measure.mean.allowance(days.count).isShown else { return DraftValue(value: .withheld) }
    let estimate = try measured { () throws(StatisticsError) in try MeanEstimate(days) }
    guard let estimate else { return .none }
    return DraftValue(
      value: .number(
        micro: micro(estimate.moments.mean, 0), decimals: 0,
        low: micro(estimate.interval.lower, 0), high: micro(estimate.interval.upper, 0)),
      casesByRound: rounds.map(\.proposalDays.count))
  }

  /// Mean of both sides' scores of the relationship at the end.
  func relationship() throws(EvaluationError) -> DraftValue {
    let keys = surveyKeys.filter {
      KnownInstrument.relationship.isIn($0.instrument) && $0.wave == .end
    }
    guard !keys.isEmpty else { return .none }
    let scores = rounds.flatMap { $0.relationshipMeans(keys) }
    // A pairing is one case, whichever side answered; how many answered is not said.
    guard scores.count >= Measure.mean.least else { return DraftValue(value: .withheld) }
    return try number(.mean, n: scores.count, base: keys.map(\.cell), decimals: 2) {
      () throws(StatisticsError) in
      try MeanEstimate(scores).map { Estimate($0.moments.mean, $0.interval) }
    }
  }
}

extension RoundFacts {
  fileprivate var mentorPersons: Int {
    Set(mentors.compactMap(\.person)).count
  }

  /// Days from each application to its first proposal, where both are known.
  fileprivate var proposalDays: [Double] {
    let own = Dictionary(grouping: sent, by: \.organisation)
    return applications.compactMap { application in
      guard let day = application.day,
        let first = (own[application.id] ?? []).map({ $0.sentDay ?? $0.proposedDay }).min()
      else { return nil }
      return Double(max(0, first - day))
    }
  }

  fileprivate func relationshipMeans(_ keys: [AnswerSeries.Key]) -> [Double] {
    let scores = series.filter { keys.contains($0.key) }.map(\.scores)
    return started.compactMap { pairing in
      let own = scores.compactMap { $0[pairing.id] }
      return own.isEmpty ? nil : own.reduce(0, +) / Double(own.count)
    }
  }
}

extension DraftValue {
  /// The value in millionths of its unit; nil where there is none.
  fileprivate var micro: Int? {
    switch value {
    case .count(let count): count * 1_000_000
    case .share(let part, let whole, _, _):
      whole > 0 ? Int((Double(part) / Double(whole) * 1e6).rounded()) : nil
    case .number(let micro, _, _, _): micro
    case .withheld, .tooFew, .none: nil
    }
  }
}

extension EvaluationReport {
  /// What the table of indicators says of one.
  func value(of indicator: Indicator) -> ReportValue? {
    let figures = sections.flatMap(\.figures)
    return figures.first { $0.id == .indicators }?.rows
      .first { $0.label == .indicator(indicator) }?.values.first
  }
}
