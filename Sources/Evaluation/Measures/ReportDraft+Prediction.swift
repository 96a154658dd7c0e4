import Forum
import Mentoring
import Statistics

extension ReportDraft {
  /// A pairing counts as having gone well from the T-score on that was expected of it.
  static let attained = 50.0

  mutating func prediction() throws(EvaluationError) {
    let outcomes = try outcomes()
    let ended = outcomes.filter { $0.isCompleted != nil }
    let rated = outcomes.compactMap { one in one.attainment.map { (one.fit, $0) } }
    let felt = outcomes.compactMap { one in one.relationship.map { (one.fit, $0) } }
    set("felt.yes") { $0.feltCount }
    set("felt.no") { $0.started.count - $0.feltCount }
    cells.equate(Self.started, ["felt.yes", "felt.no"])
    let known = ["life.completed"] + Self.early
    let brier = try number(.calibrationBins, n: ended.count, base: known, decimals: 3) {
      () throws(StatisticsError) in
      try ProbabilityForecasts(
        predicted: ended.map(\.fit), happened: ended.map { $0.isCompleted == true }
      ).map { Estimate($0.brierScore) }
    }
    let rows: [DraftFigure.Row] = [
      .init(
        label: .item(.rankAttainment),
        values: [count(["rated.yes"]), try rank(rated, ["rated.yes"])]),
      .init(
        label: .item(.rankRelationship),
        values: [count(["felt.yes"]), try rank(felt, ["felt.yes"])]),
      .init(
        label: .item(.areaCompleted),
        values: [
          count(known),
          try area(ended.map { ($0.fit, $0.isCompleted == true) }, known),
        ]),
      .init(
        label: .item(.areaAttained),
        values: [
          count(["rated.yes"]),
          try area(rated.map { ($0.0, $0.1 >= Self.attained) }, ["rated.yes"]),
        ]),
      .init(label: .item(.brierCompleted), values: [count(known), brier]),
    ]
    add(DraftFigure(id: .prediction, columns: [.count, .value], rows: rows), to: .prediction)
  }

  private func rank(
    _ pairs: [(Double, Double)], _ base: [String]
  ) throws(EvaluationError) -> DraftValue {
    try number(.rankCorrelation, n: pairs.count, base: base, decimals: 2) {
      () throws(StatisticsError) in
      try RankCorrelation(pairs.map(\.0), pairs.map(\.1)).map { Estimate($0.tau, $0.interval) }
    }
  }

  private func area(
    _ pairs: [(Double, Bool)], _ base: [String]
  ) throws(EvaluationError) -> DraftValue {
    let rarer = min(pairs.count { $0.1 }, pairs.count { !$0.1 })
    return try number(.discrimination, n: rarer, base: base, decimals: 2) {
      () throws(StatisticsError) in
      try Discrimination(scores: pairs.map(\.0), isSuccess: pairs.map(\.1)).map {
        Estimate($0.area, $0.scoreInterval)
      }
    }
  }

  /// Twentieths of the scale of fit.
  static let steps = 20

  /// Foreseen against reached, in ranges of fit that each show at least five who completed and at
  /// least five who did not, or none of one kind.
  mutating func calibration() throws(EvaluationError) {
    for step in 0..<Self.steps {
      set("fit.completed.\(step)") { $0.fitCount(step, .completed) }
      set("fit.early.\(step)") { facts in
        facts.started.count { $0.isEarly && $0.fitStep == step }
      }
    }
    let steps = 0..<Self.steps
    cells.equate(["life.completed"], steps.map { "fit.completed.\($0)" })
    cells.equate(Self.early, steps.map { "fit.early.\($0)" })
    let all = total(["life.completed"] + Self.early)
    guard Measure.calibrationBins.allowance(all).isShown else { return }
    var rows: [DraftFigure.Row] = []
    for range in calibrationRanges(least: max(Measure.value.least, (all + 4) / 5)) {
      rows.append(try calibrationRow(range))
    }
    add(
      DraftFigure(
        id: .calibration, chart: .calibration, columns: [.foreseen, .reached], rows: rows),
      to: .prediction)
  }

  private func calibrationRanges(least: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for step in 0..<Self.steps where isWhole(start..<step + 1, least: least) {
      ranges.append(start..<step + 1)
      start = step + 1
    }
    guard let last = ranges.last else { return [0..<Self.steps] }
    // What is left over joins the last range, and that one those before it until it may be shown.
    ranges[ranges.count - 1] = last.lowerBound..<Self.steps
    while ranges.count > 1, !isWhole(ranges[ranges.count - 1], least: least) {
      ranges.removeLast()
      ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<Self.steps
    }
    return ranges
  }

  private func isWhole(_ range: Range<Int>, least: Int) -> Bool {
    let counts = ["completed", "early"].map { kind in total(range.map { "fit.\(kind).\($0)" }) }
    return counts.reduce(0, +) >= least
      && counts.allSatisfy { $0 == 0 || $0 >= Measure.value.least }
  }

  private func calibrationRow(_ range: Range<Int>) throws(EvaluationError) -> DraftFigure.Row {
    let part = range.map { "fit.completed.\($0)" }
    let whole = part + range.map { "fit.early.\($0)" }
    let fits = rounds.flatMap { facts in
      facts.started.filter { $0.life != .open && range.contains($0.fitStep) }
        .map { Double($0.fitMicro) / 1e6 }
    }
    let foreseen = try number(
      .value, n: fits.count, base: whole, decimals: 2, reveals: [cells.sum(whole)]
    ) { () throws(StatisticsError) in try Moments(fits).map { Estimate($0.mean) } }
    let step = 1_000_000 / Self.steps
    return .init(
      label: .range(range.lowerBound * step, range.upperBound * step),
      values: [foreseen, try share(part, of: whole)])
  }

  /// Pairs that an announced draw decided beside the others.
  mutating func draw() throws(EvaluationError) {
    for isDrawn in [true, false] {
      let kind = isDrawn ? "drawn" : "chosen"
      set("\(kind).completed") { facts in
        facts.started.count { $0.isDrawn == isDrawn && $0.life == .completed }
      }
      set("\(kind).early") { $0.started.count { $0.isDrawn == isDrawn && $0.isEarly } }
      set("\(kind).open") { $0.started.count { $0.isDrawn == isDrawn && $0.life == .open } }
    }
    cells.equate(["life.completed"], ["drawn.completed", "chosen.completed"])
    cells.equate(["life.open"], ["drawn.open", "chosen.open"])
    cells.equate(Self.early, ["drawn.early", "chosen.early"])
    let drawn = ["drawn.completed", "drawn.early", "drawn.open"]
    guard total(drawn) > 0 else {
      if total(Self.started) > 0 { say(.noDraw, in: .prediction) }
      return
    }
    var rows: [DraftFigure.Row] = []
    for (item, kind) in [(ReportItem.drawn, "drawn"), (.notDrawn, "chosen")] {
      let ended = ["\(kind).completed", "\(kind).early"]
      rows.append(
        .init(
          label: .item(item),
          values: [
            count(ended + ["\(kind).open"]), try share(["\(kind).completed"], of: ended),
          ]))
    }
    add(DraftFigure(id: .draw, columns: [.count, .share], rows: rows), to: .prediction)
    say(.draw, [count(drawn)], in: .prediction)
  }
}

extension RoundFacts {
  fileprivate func fitCount(_ step: Int, _ life: Life) -> Int {
    started.count { $0.life == life && $0.fitStep == step }
  }

  /// Pairings whose organisation scored the relationship at the end.
  fileprivate var feltCount: Int {
    Set(
      series.filter {
        KnownInstrument.relationship.isIn($0.instrument) && $0.wave == .end
          && $0.side == .organisation
      }.flatMap(\.scores.keys)
    ).count
  }
}

extension PairingFacts {
  fileprivate var fitStep: Int {
    min(ReportDraft.steps - 1, fitMicro * ReportDraft.steps / 1_000_000)
  }
}
