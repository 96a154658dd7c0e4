import Forum
import Mentoring
import Statistics

extension ReportDraft {
  /// The pairings that started with their outcomes, over all rounds.
  func outcomes() throws(EvaluationError) -> [Outcome] {
    var found: [Outcome] = []
    for facts in rounds { found += try facts.outcomes() }
    return found
  }

  static let goalCells = ["goals.reached", "goals.below", "goals.unrated"]

  mutating func countGoals() {
    set("goals.reached") { facts in
      facts.allGoals.count { goal in goal.final.map { $0 >= 0 } ?? false }
    }
    set("goals.below") { facts in
      facts.allGoals.count { goal in goal.final.map { $0 < 0 } ?? false }
    }
    set("goals.unrated") { facts in facts.allGoals.count { $0.final == nil } }
    set("rated.yes") { facts in facts.started.count { facts.isRated($0) } }
    set("rated.no") { facts in facts.started.count { !facts.isRated($0) } }
    cells.equate(Self.started, ["rated.yes", "rated.no"])
  }

  mutating func goals() throws(EvaluationError) {
    let outcomes = try outcomes()
    let values = outcomes.compactMap(\.attainment)
    let changes = outcomes.compactMap(\.change)
    let attainment = try mean(values, base: ["rated.yes"], decimals: 1)
    let change = try mean(changes, base: ["rated.yes"], decimals: 2)
    add(
      DraftFigure(
        id: .goals, columns: [.count, .share, .mean],
        rows: [
          .init(label: .item(.goalsSet), values: [count(Self.goalCells), .none, .none]),
          .init(
            label: .item(.goalsReached),
            values: [count(["goals.reached"]), try reachedShare(), .none]),
          .init(
            label: .item(.attainment), values: [count(["rated.yes"]), .none, attainment]),
          .init(label: .item(.goalChange), values: [count(["rated.yes"]), .none, change]),
        ]), to: .outcomes)
  }

  /// Goals reached of those rated. Goals of one pairing belong together, so the interval takes
  /// pairings as its units.
  func reachedShare() throws(EvaluationError) -> DraftValue {
    let part = ["goals.reached"]
    let whole = ["goals.reached", "goals.below"]
    let units = rounds.flatMap(\.ratedGoals)
    let value = try share(part, of: whole)
    guard case .share(let successes, let total, _, _) = value.value else { return value }
    guard units.count >= Measure.proportion.least else { return DraftValue(value: .withheld) }
    let ratio = try measured { () throws(StatisticsError) in
      try RatioOfTotals(units.map { Double($0.reached) }, of: units.map { Double($0.all) })
    }
    // Where all pairings are alike nothing is known of their spread: Wilson's interval for as
    // many cases as there are pairings then stands for it.
    let alone = try measured { () throws(StatisticsError) in
      try Proportion(units.count * successes / total, of: units.count)?.interval()
    }
    let spread = ratio?.interval.flatMap { $0.halfWidth > 0 ? $0 : nil } ?? alone
    var clustered = value
    clustered.value = .share(
      part: successes, whole: total, low: spread.map { micro(max(0, $0.lower), 3) },
      high: spread.map { micro(min(1, $0.upper), 3) })
    return clustered
  }

  func mean(
    _ values: [Double], base: [String], decimals: Int, reveals: [LinearForm] = []
  ) throws(EvaluationError) -> DraftValue {
    try number(.mean, n: values.count, base: base, decimals: decimals, reveals: reveals) {
      () throws(StatisticsError) in
      try MeanEstimate(values).map { Estimate($0.moments.mean, $0.interval) }
    }
  }
}

extension RoundFacts {
  /// The goals of pairings that started.
  var allGoals: [GoalFacts] { started.flatMap { goals[$0.id] ?? [] } }

  func isRated(_ pairing: PairingFacts) -> Bool {
    (goals[pairing.id] ?? []).contains { $0.final != nil }
  }

  /// Of each pairing with a rated goal, how many were rated and how many reached 0.
  var ratedGoals: [(reached: Int, all: Int)] {
    started.compactMap { pairing in
      let levels = (goals[pairing.id] ?? []).compactMap(\.final)
      return levels.isEmpty ? nil : (levels.count { $0 >= 0 }, levels.count)
    }
  }
}
