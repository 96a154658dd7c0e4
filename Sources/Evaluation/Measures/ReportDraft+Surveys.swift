import Forum
import Mentoring
import Statistics

extension ReportDraft {
  /// Every instrument, wave and side that somebody answered in some round.
  var surveyKeys: [AnswerSeries.Key] {
    Set(rounds.flatMap { $0.series.map(\.key) }).sorted()
  }

  private func scores(_ key: AnswerSeries.Key) -> [Double] {
    rounds.flatMap { facts in
      let scores = facts.series.first { $0.key == key }?.scores ?? [:]
      return facts.started.compactMap { scores[$0.id] }
    }
  }

  private func items(_ key: AnswerSeries.Key) -> [[Double?]] {
    rounds.flatMap { facts in
      let items = facts.series.first { $0.key == key }?.items ?? [:]
      return facts.started.compactMap { items[$0.id] }
    }
  }

  mutating func countAnswered() {
    for key in surveyKeys {
      set(key.cell) { $0.answered(key) }
      set(key.opposite) { $0.started.count - $0.answered(key) }
      cells.equate(Self.started, [key.cell, key.opposite])
    }
  }

  mutating func surveys() throws(EvaluationError) {
    var rows: [DraftFigure.Row] = []
    for key in surveyKeys where !KnownInstrument.recommendation.isIn(key.instrument) {
      let rows4 = items(key)
      let complete = rows4.count { row in row.allSatisfy { $0 != nil } }
      let alpha = try number(
        .reliabilityAlpha, n: complete, base: [key.cell], decimals: 2
      ) { () throws(StatisticsError) in
        try ReliabilityAlpha(rows4).map { Estimate($0.alpha, $0.interval) }
      }
      rows.append(
        .init(
          label: .answers(instrument: key.instrument, wave: key.wave, side: key.side),
          values: [
            count([key.cell]), try mean(scores(key), base: [key.cell], decimals: 2), alpha,
          ]))
    }
    add(DraftFigure(id: .surveys, columns: [.count, .mean, .alpha], rows: rows), to: .outcomes)
  }

  /// Promoters minus detractors at the end, by side.
  mutating func recommendation() throws(EvaluationError) {
    var rows: [DraftFigure.Row] = []
    for side in ApplicationSide.allCases {
      let keys = surveyKeys.filter {
        KnownInstrument.recommendation.isIn($0.instrument) && $0.side == side && $0.wave == .end
      }
      guard !keys.isEmpty else { continue }
      rows.append(.init(label: .item(side.item), values: try promoters(side, keys)))
    }
    add(DraftFigure(id: .recommendation, columns: [.count, .value], rows: rows), to: .outcomes)
  }

  /// The score and the number of answers give promoters minus detractors away.
  private mutating func promoters(
    _ side: ApplicationSide, _ keys: [AnswerSeries.Key]
  ) throws(EvaluationError) -> [DraftValue] {
    let kinds = ["promoters", "passives", "detractors"]
    let names = kinds.map { "\($0).\(side.rawValue)" }
    for (kind, name) in zip(0..., names) {
      set(name) { facts in
        facts.points(keys).count { ($0 >= 9 ? 0 : $0 > 6 ? 1 : 2) == kind }
      }
    }
    cells.equate(names, keys.map(\.cell))
    let answers = rounds.flatMap { $0.points(keys) }
    let score = try number(
      .netPromoterScore, n: answers.count, base: names, decimals: 1,
      reveals: [cells.sum(names), cells.difference([names[0]], [names[2]])]
    ) { () throws(StatisticsError) in
      try NetPromoterScore(
        promoters: answers.count { $0 >= 9 }, detractors: answers.count { $0 <= 6 },
        total: answers.count
      ).map { Estimate($0.score, $0.interval()) }
    }
    return [count(names), score]
  }

  /// Base and end of the same pairings. Whoever answered only one of the two is known with it.
  mutating func change() throws(EvaluationError) {
    var rows: [DraftFigure.Row] = []
    let keys = surveyKeys
    for end in keys where end.wave == .end {
      guard let base = keys.first(where: { $0.isBase(of: end) }) else { continue }
      rows.append(
        .init(
          label: .change(instrument: end.instrument, side: end.side),
          values: try changeValues(base, end)))
    }
    add(
      DraftFigure(id: .change, columns: [.count, .difference, .effect], rows: rows),
      to: .outcomes)
  }

  private mutating func changeValues(
    _ base: AnswerSeries.Key, _ end: AnswerSeries.Key
  ) throws(EvaluationError) -> [DraftValue] {
    let name = "complete.\(end.side.rawValue).\(end.instrument)"
    set(name) { $0.pairs(base, end).count }
    set("baseonly" + name) { $0.answered(base) - $0.pairs(base, end).count }
    set("endonly" + name) { $0.answered(end) - $0.pairs(base, end).count }
    cells.equate([base.cell], [name, "baseonly" + name])
    cells.equate([end.cell], [name, "endonly" + name])
    let pairs = rounds.flatMap { $0.pairs(base, end) }
    let reveals = [
      cells.sum([name]), cells.sum(["baseonly" + name]), cells.sum(["endonly" + name]),
    ]
    let paired = try measured { () throws(StatisticsError) in
      try PairedDifference(before: pairs.map(\.0), after: pairs.map(\.1))
    }
    let difference = try number(
      .pairedDifference, n: pairs.count, base: [name], decimals: 2, reveals: reveals
    ) { paired.map { Estimate($0.difference, $0.interval) } }
    let effect = try number(
      .pairedDifference, n: pairs.count, base: [name], decimals: 2, reveals: reveals
    ) { paired?.effect.map { Estimate($0.g, $0.interval) } }
    return [count([name]), difference, effect]
  }
}

extension AnswerSeries.Key {
  fileprivate func isBase(of end: AnswerSeries.Key) -> Bool {
    wave == .base && instrument == end.instrument && side == end.side
  }
}

extension RoundFacts {
  /// Pairings whose side has a score.
  func answered(_ key: AnswerSeries.Key) -> Int {
    series.first { $0.key == key }?.scores.count ?? 0
  }

  /// Scores of the recommendation question, one a pairing and instrument.
  fileprivate func points(_ keys: [AnswerSeries.Key]) -> [Double] {
    series.filter { keys.contains($0.key) }.flatMap { series in
      started.compactMap { series.scores[$0.id] }
    }
  }

  /// Scores of pairings that have both.
  fileprivate func pairs(
    _ base: AnswerSeries.Key, _ end: AnswerSeries.Key
  ) -> [(Double, Double)] {
    let before = series.first { $0.key == base }?.scores ?? [:]
    let after = series.first { $0.key == end }?.scores ?? [:]
    return started.compactMap { pairing in
      guard let one = before[pairing.id], let two = after[pairing.id] else { return nil }
      return (one, two)
    }
  }
}
