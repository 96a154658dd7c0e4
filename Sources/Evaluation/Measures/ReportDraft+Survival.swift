import Mentoring
import Statistics

extension ReportDraft {
  /// Days are counted in months of thirty, so that no single end can be dated.
  static let month = 30
  static let months = 36

  /// A cell for each month in which pairings ended early or were no longer followed.
  mutating func countMonths() {
    for month in 0...Self.months {
      set("month.early.\(month)") { facts in facts.lives.count { $0.isEarly && $0.month == month } }
      set("month.left.\(month)") { facts in facts.lives.count { !$0.isEarly && $0.month == month } }
    }
    cells.equate(Self.early, (0...Self.months).map { "month.early.\($0)" })
    cells.equate(["life.open", "life.completed"], (0...Self.months).map { "month.left.\($0)" })
  }

  /// The survival curve at ends of months; months are taken together until none shows fewer than
  /// five early ends, or fewer than five that were no longer followed.
  mutating func survival() throws(EvaluationError) {
    let lives = rounds.flatMap(\.lives)
    guard Measure.survival.allowance(lives.count).isShown else { return }
    let curve = try measured { () throws(StatisticsError) in
      var cases: [SurvivalTime] = []
      for life in lives { cases.append(try SurvivalTime(life.days, isEvent: life.isEarly)) }
      return SurvivalCurve(cases)
    }
    var rows: [DraftFigure.Row] = [row(0, curve, lives, since: 0)]
    var start = 0
    for end in cuts(lives) {
      rows.append(row(end * Self.month, curve, lives, since: start))
      start = end
    }
    add(
      DraftFigure(id: .survival, chart: .survival, columns: [.share, .atRisk], rows: rows),
      to: .survival)
  }

  /// The ends of months at which the curve is shown, each as early as may be.
  private func cuts(_ lives: [PairingLife]) -> [Int] {
    var found: [Int] = []
    while let next = (((found.last ?? 0) + 1)...Self.months).first(where: { end in
      isSafe((found.last ?? 0)..<end) && isFollowed(lives, end)
    }) {
      found.append(next)
      if lives.allSatisfy({ $0.days <= next * Self.month }) || next == Self.months { break }
    }
    // What is left after the last of them is known from the totals: it may have to move on.
    while let last = found.last, !isSafe(last..<Self.months + 1) {
      found.removeLast()
      let start = found.last ?? 0
      let later = (last + 1..<Self.months + 1).first { end in
        isSafe(start..<end) && isSafe(end..<Self.months + 1) && isFollowed(lives, end)
      }
      if let later {
        found.append(later)
        break
      }
    }
    return found
  }

  private func isFollowed(_ lives: [PairingLife], _ month: Int) -> Bool {
    let rest = lives.count { $0.days > month * Self.month }
    return rest == 0 || rest >= Measure.value.least
  }

  /// Whether nobody stands out in these months.
  private func isSafe(_ months: Range<Int>) -> Bool {
    ["early", "left"].allSatisfy { kind in
      let count = total(months.map { "month.\(kind).\($0)" })
      return count == 0 || count >= Measure.value.least
    }
  }

  private func row(
    _ day: Int, _ curve: SurvivalCurve, _ lives: [PairingLife], since start: Int
  ) -> DraftFigure.Row {
    let months = start..<max(start, day / Self.month)
    let reveals =
      day == 0
      ? [cells.sum(Self.started)]
      : [
        cells.sum(months.map { "month.early.\($0)" }),
        cells.sum(months.map { "month.left.\($0)" }),
      ]
    // Once every pairing is over the share no longer falls.
    let reached = min(day, lives.map(\.days).max() ?? 0)
    let interval = curve.interval(at: reached)
    let share: ReportValue =
      day == 0
      ? .number(micro: 1_000_000, decimals: 3, low: nil, high: nil)
      : curve.survival(at: reached).map {
        .number(
          micro: micro($0, 3), decimals: 3, low: interval.map { micro($0.lower, 3) },
          high: interval.map { micro($0.upper, 3) })
      } ?? .none
    return .init(
      label: .day(day),
      values: [
        DraftValue(value: share, reveals: reveals),
        DraftValue(value: .count(lives.count { $0.days > day || day == 0 }), reveals: reveals),
      ])
  }
}

/// How long a pairing was followed since its kick-off.
struct PairingLife {
  var days: Int
  var isEarly: Bool

  /// Months of thirty days, the last day of each included; what is longer counts in the last.
  var month: Int { min(ReportDraft.months, max(0, days - 1) / ReportDraft.month) }
}

extension RoundFacts {
  var lives: [PairingLife] {
    started.map { PairingLife(days: $0.days(until: data.lastDay), isEarly: $0.isEarly) }
  }
}
