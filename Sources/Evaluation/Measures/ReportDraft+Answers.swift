import Forum
import Mentoring
import Statistics

extension ApplicationSide {
  var item: ReportItem { self == .mentor ? .mentorSide : .organisationSide }

  /// The cells of proposals that this side said yes to.
  var yes: [String] {
    ["replies.both", self == .mentor ? "replies.mentorOnly" : "replies.organisationOnly"]
  }

  /// The cells of proposals that it refused, by reason.
  var no: [String] {
    RefusalReason.allCases.map { "no.\(rawValue).\($0.rawValue)" } + ["no.\(rawValue).unstated"]
  }
}

extension ReportDraft {
  /// The cells of what each side answered; who has not said yes said no, or nothing.
  mutating func countAnswers() {
    for side in ApplicationSide.allCases {
      for reason in RefusalReason.allCases {
        set("no.\(side.rawValue).\(reason.rawValue)") { facts in
          facts.sent.count { $0.said(side) == .no && $0.reply(side).reason == reason }
        }
      }
      set("no.\(side.rawValue).unstated") { facts in
        facts.sent.count { $0.said(side) == .no && $0.reply(side).reason == nil }
      }
      set("silent.\(side.rawValue)") { facts in facts.sent.count { $0.said(side) == .pending } }
      cells.equate(Self.sent, side.yes + side.no + ["silent.\(side.rawValue)"])
    }
  }

  mutating func answers() throws(EvaluationError) {
    var rows: [DraftFigure.Row] = []
    for side in ApplicationSide.allCases {
      let days = rounds.flatMap { $0.replyDays(side) }
      set("dated.\(side.rawValue)") { $0.replyDays(side).count }
      let median = try number(
        .value, n: days.count, base: ["dated.\(side.rawValue)"], decimals: 0
      ) { () throws(StatisticsError) in try ValueSummary(days).map { Estimate($0.quantiles.median) }
      }
      rows.append(
        .init(
          label: .item(side.item),
          values: [count(Self.sent), try share(side.yes, of: Self.sent), median]))
    }
    add(
      DraftFigure(id: .answers, columns: [.asked, .accepted, .replyDays], rows: rows),
      to: .mentoring)
  }

  mutating func refusals() {
    let sides = ApplicationSide.allCases
    var rows: [DraftFigure.Row] = RefusalReason.allCases.map { reason in
      .init(
        label: .refusal(reason),
        values: sides.map { count(["no.\($0.rawValue).\(reason.rawValue)"]) })
    }
    rows.append(
      .init(label: .unknown, values: sides.map { count(["no.\($0.rawValue).unstated"]) }))
    rows.append(.init(label: .all, values: sides.map { count($0.no) }, isTotal: true))
    add(
      DraftFigure(id: .refusals, columns: [.mentors, .organisations], rows: rows), to: .mentoring)
  }

  mutating func earlyEnds() {
    var rows: [DraftFigure.Row] = EarlyEndReason.allCases.map { reason in
      .init(label: .earlyEnd(reason), values: [count(["early.\(reason.rawValue)"])])
    }
    rows.append(.init(label: .unknown, values: [count(["early.unstated"])]))
    rows.append(.init(label: .all, values: [count(Self.early)], isTotal: true))
    add(DraftFigure(id: .earlyEnds, columns: [.count], rows: rows), to: .mentoring)
  }

  /// How many meetings and hours a pairing had, and how soon.
  mutating func dose() throws(EvaluationError) {
    let pairings = rounds.flatMap { facts in facts.started.map { facts.dose($0) } }
    set("waited.yes") { facts in facts.started.count { facts.dose($0).firstDay != nil } }
    set("waited.no") { facts in facts.started.count { facts.dose($0).firstDay == nil } }
    set("planned.yes") { facts in facts.started.count { ($0.plannedSessions ?? 0) > 0 } }
    set("planned.no") { facts in facts.started.count { ($0.plannedSessions ?? 0) <= 0 } }
    cells.equate(Self.started, ["waited.yes", "waited.no"])
    cells.equate(Self.started, ["planned.yes", "planned.no"])
    let planned = pairings.filter { $0.planned > 0 }
    let ratio = try number(.mean, n: planned.count, base: ["planned.yes"], decimals: 3) {
      () throws(StatisticsError) in
      try RatioOfTotals(
        planned.map { Double($0.sessions) }, of: planned.map { Double($0.planned) }
      ).map { Estimate($0.ratio, $0.interval) }
    }
    var rows = [
      try amounts(.sessions, pairings.map { Double($0.sessions) }, Self.started, 1),
      try amounts(.hours, pairings.map { Double($0.minutes) / 60 }, Self.started, 1),
    ]
    rows.append(
      .init(label: .item(.shareOfPlan), values: [count(["planned.yes"]), ratio, .none]))
    let waits = pairings.compactMap { $0.firstDay.map(Double.init) }
    rows.append(try amounts(.daysToFirstSession, waits, ["waited.yes"], 0))
    add(DraftFigure(id: .dose, columns: [.count, .mean, .median], rows: rows), to: .mentoring)
  }

  private func amounts(
    _ item: ReportItem, _ values: [Double], _ base: [String], _ decimals: Int
  ) throws(EvaluationError) -> DraftFigure.Row {
    let mean = try number(.mean, n: values.count, base: base, decimals: decimals) {
      () throws(StatisticsError) in
      try MeanEstimate(values).map { Estimate($0.moments.mean, $0.interval) }
    }
    let median = try number(.value, n: values.count, base: base, decimals: decimals) {
      () throws(StatisticsError) in try Quantiles(values).map { Estimate($0.median) }
    }
    return .init(label: .item(item), values: [count(base), mean, median])
  }

  /// How much better the proposed mentor fits than the best other one.
  mutating func runnerUp() throws(EvaluationError) {
    let gaps = rounds.flatMap { facts in facts.sent.compactMap(\.gap) }
    set("second.yes") { $0.sent.count { $0.gap != nil } }
    set("second.no") { $0.sent.count { $0.gap == nil } }
    cells.equate(Self.sent, ["second.yes", "second.no"])
    add(
      DraftFigure(
        id: .runnerUp, columns: [.count, .mean, .median],
        rows: [try amounts(.runnerUpGap, gaps, ["second.yes"], 3)]), to: .prediction)
  }
}

/// What a pairing had.
struct Dose {
  var sessions = 0
  var minutes = 0
  var planned = 0
  /// Days from the kick-off to the first session held.
  var firstDay: Int?
}

extension RoundFacts {
  func dose(_ pairing: PairingFacts) -> Dose {
    let sessions = held[pairing.id] ?? []
    return Dose(
      sessions: sessions.count, minutes: sessions.reduce(0) { $0 + $1.minutes },
      planned: pairing.plannedSessions ?? 0, firstDay: sessions.map(\.day).min().map { max(0, $0) })
  }

  /// Days from the question to the answer of a side, where both are known.
  func replyDays(_ side: ApplicationSide) -> [Double] {
    sent.compactMap { pairing in
      guard let asked = pairing.sentDay, let day = pairing.reply(side).day,
        pairing.reply(side).answer != .pending
      else { return nil }
      return Double(max(0, day - asked))
    }
  }
}

extension PairingFacts {
  /// Fit less that of the best other mentor; pairs made by hand have none to compare with.
  var gap: Double? {
    guard !isManual, let runnerUpMicro else { return nil }
    return Double(fitMicro - runnerUpMicro) / 1e6
  }
}
