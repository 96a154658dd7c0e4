import Forum
import Mentoring
import Statistics

extension ReportDraft {
  /// What the report says in sentences; each value is one that a figure shows as well.
  mutating func sentences() throws(EvaluationError) {
    guard total(Stage.received.cells) > 0 else {
      say(.nothingYet, in: .summary)
      method()
      return
    }
    if rounds.contains(where: { $0.data.state != .closed }) { say(.roundOpen, in: .summary) }
    try summary()
    try caveats()
    try predictionSentence()
    equitySentence()
    method()
  }

  private mutating func summary() throws(EvaluationError) {
    say(.served, [try share(Self.served, of: Stage.eligible.cells)], in: .summary)
    say(.started, [count(Self.started)], in: .summary)
    guard total(Self.started) > 0 else { return }
    say(.completed, [try share(["life.completed"], of: Self.started)], in: .summary)
    if total(["life.open"]) > 0 { say(.stillOpen, [count(["life.open"])], in: .summary) }
    say(
      .dose,
      [
        figureValue(.indicators, .indicator(.hours), 0),
        figureValue(.dose, .item(.sessions), 1),
      ], in: .summary)
    say(.attainment, [figureValue(.goals, .item(.attainment), 2)], in: .summary)
    say(.goalsReached, [figureValue(.goals, .item(.goalsReached), 1)], in: .summary)
    say(.relationship, [figureValue(.indicators, .indicator(.relationship), 0)], in: .summary)
    say(
      .recommendation,
      [
        figureValue(.recommendation, .item(.mentorSide), 1),
        figureValue(.recommendation, .item(.organisationSide), 1),
      ], in: .summary)
    say(
      .acceptance,
      ApplicationSide.allCases.map { figureValue(.answers, .item($0.item), 1) }, in: .mentoring)
    say(
      .network,
      [
        figureValue(.network, .item(.ties), 0), figureValue(.network, .item(.isolated), 0),
      ], in: .network)
    survivalSentence()
    say(.noCause, in: .summary)
  }

  private mutating func survivalSentence() {
    let figure = sections.values.flatMap(\.figures).first { $0.id == .survival }
    guard let last = figure?.rows.last, case .day(let day) = last.label, day > 0 else { return }
    say(
      .survivalAt, [last.values[0], DraftValue(value: .count(day))], in: .survival)
  }

  /// What must stand beside the figures.
  private mutating func caveats() throws(EvaluationError) {
    let started = total(Self.started)
    guard started > 0 else { return }
    switch Measure.proportion.allowance(started) {
    case .tooFew(_, let least):
      say(.tooFewCases, [count(Self.started), DraftValue(value: .count(least))], in: .summary)
    case .cautious(_, let enough):
      say(.fewCases, [count(Self.started), DraftValue(value: .count(enough))], in: .summary)
    case .enough: break
    }
    let hasOutcomes = total(["life.completed"] + Self.early) > 0
    if hasOutcomes {
      say(.selectedPairs, in: .prediction)
      say(.narrowRange, fitRange(), in: .prediction)
      say(
        .outcomesMissing, [try share(["rated.yes"], of: Self.started)], in: .outcomes)
    }
    set("byHand.yes") { facts in facts.sent.count(where: \.isManual) }
    set("byHand.no") { facts in facts.sent.count { !$0.isManual } }
    cells.equate(Self.sent, ["byHand.yes", "byHand.no"])
    if total(["byHand.yes"]) > 0 {
      say(.manualPairs, [try share(["byHand.yes"], of: Self.sent)], in: .mentoring)
    }
    let figures = sections.values.flatMap(\.figures)
    if figures.contains(where: { $0.id == .change }) { say(.changeCaution, in: .outcomes) }
    if figures.contains(where: { $0.id == .equityField }) {
      say(.overlappingGroups, in: .equity)
    }
  }

  /// The tenth and the ninetieth percentile, in hundredths: nobody's own fit.
  private func fitRange() -> [DraftValue] {
    let fits = rounds.flatMap { $0.started.map(\.fitMicro) }.sorted()
    guard fits.count >= Measure.test.least else { return [DraftValue(value: .withheld)] }
    return [fits[fits.count / 10], fits[fits.count - 1 - fits.count / 10]].map { fit in
      DraftValue(
        value: .number(micro: micro(Double(fit) / 1e6, 2), decimals: 2, low: nil, high: nil))
    }
  }

  private mutating func predictionSentence() throws(EvaluationError) {
    let area = figureValue(.prediction, .item(.areaCompleted), 1)
    guard case .number(_, _, let low?, let high?) = area.value else { return }
    let half = 500_000
    let sentence: ReportSentence =
      low > half ? .predictionAbove : high < half ? .predictionBelow : .predictionUnclear
    say(sentence, [area], in: .prediction)
    let ended = ["life.completed"] + Self.early
    let rarer = min(total(["life.completed"]), total(Self.early))
    if case .cautious(_, let enough) = Measure.discrimination.allowance(rarer) {
      say(
        .fewCases,
        [
          DraftValue(
            value: .count(rarer), reveals: [cells.sum(["life.completed"]), cells.sum(ended)]),
          DraftValue(value: .count(enough)),
        ], in: .prediction)
    }
  }

  private mutating func equitySentence() {
    let rows = sections[.equity]?.figures.flatMap(\.rows) ?? []
    let differences = rows.filter { !$0.isTotal }.map { $0.values[1] }.filter {
      if case .number = $0.value { return true }
      return false
    }
    guard !differences.isEmpty else { return }
    let clear = differences.count { difference in
      guard case .number(_, _, let low?, let high?) = difference.value else { return false }
      return low > 0 || high < 0
    }
    let reveals = differences.flatMap(\.reveals)
    let all = DraftValue(value: .count(differences.count), reveals: reveals)
    if clear == 0 {
      say(.equityUnclear, [all], in: .equity)
    } else {
      say(
        .equityDifferences, [DraftValue(value: .count(clear), reveals: reveals), all], in: .equity)
    }
  }

  private mutating func method() {
    let sentences: [ReportSentence] = [
      .methodCounts, .methodIntervals, .methodGoals, .methodSurveys, .methodRecommendation,
      .methodChange, .methodSurvival, .methodPrediction, .methodEquity, .methodNetwork,
      .methodSizes, .methodDisclosure, .methodPseudonyms,
    ]
    for sentence in sentences { say(sentence, in: .method) }
  }
}
