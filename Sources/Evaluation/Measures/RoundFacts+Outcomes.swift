import Forum
import Mentoring
import Statistics

/// What is known of how a pairing went, for one that started.
struct Outcome {
  var fit: Double
  var isDrawn: Bool
  /// `true` completed, `false` ended early, nil while it goes on.
  var isCompleted: Bool?
  /// T over the goals rated at the end; nil where none is.
  var attainment: Double?
  /// Weighted mean of final less baseline over the same goals.
  var change: Double?
  /// What the organisation said of the relationship at the end.
  var relationship: Double?
}

extension RoundFacts {
  /// One for each pairing that started, in order.
  func outcomes() throws(EvaluationError) -> [Outcome] {
    let scores = relationshipScores
    var found: [Outcome] = []
    for pairing in started {
      let rated = (goals[pairing.id] ?? []).filter { $0.final != nil }
      found.append(
        Outcome(
          fit: Double(pairing.fitMicro) / 1e6, isDrawn: pairing.isDrawn,
          isCompleted: pairing.life == .open ? nil : pairing.life == .completed,
          attainment: try attainment(rated), change: weightedChange(rated),
          relationship: scores[pairing.id]))
    }
    return found
  }

  private func attainment(_ rated: [GoalFacts]) throws(EvaluationError) -> Double? {
    try measured { () throws(StatisticsError) in
      var goals: [GoalAttainment.Goal] = []
      for goal in rated {
        guard let level = goal.final else { continue }
        goals.append(try GoalAttainment.Goal(weight: goal.weight, level: level))
      }
      return GoalAttainment(goals)?.tScore
    }
  }

  private func weightedChange(_ rated: [GoalFacts]) -> Double? {
    let weights = rated.reduce(0) { $0 + $1.weight }
    guard weights > 0 else { return nil }
    let sum = rated.reduce(0) { $0 + $1.weight * (($1.final ?? 0) - $1.baseline) }
    return Double(sum) / Double(weights)
  }

  private var relationshipScores: [String: Double] {
    var scores: [String: Double] = [:]
    for series in self.series
    where KnownInstrument.relationship.isIn(series.instrument) && series.wave == .end
      && series.side == .organisation
    {
      for (pairing, score) in series.scores { scores[pairing] = score }
    }
    return scores
  }

  /// The answers to each instrument at each wave by each side, for pairings that started; one
  /// score a pairing, the mean where several persons of a side answered.
  var series: [AnswerSeries] {
    let kept = Set(started.map(\.id))
    let groups = Dictionary(grouping: data.answers.filter { kept.contains($0.pairing) }) {
      AnswerSeries.Key(instrument: $0.instrument, wave: $0.wave, side: $0.side)
    }
    return groups.sorted { $0.key < $1.key }.map { AnswerSeries($0.key, $0.value) }
  }
}

/// The answers of a side to an instrument at a wave.
struct AnswerSeries {
  struct Key: Hashable, Comparable {
    var instrument: String
    var wave: SurveyWave
    var side: ApplicationSide

    static func < (left: Key, right: Key) -> Bool {
      left.order.lexicographicallyPrecedes(right.order)
    }

    private var order: [String] {
      let place = SurveyWave.allCases.firstIndex(of: wave) ?? 0
      return [instrument, String(place), side.rawValue]
    }

    /// The cell of pairings whose side answered; its opposite is that of those who did not.
    var cell: String { "answered.\(side.rawValue).\(wave.rawValue).\(instrument)" }
    var opposite: String { "not" + cell }
  }

  let key: Key
  var instrument: String { key.instrument }
  var wave: SurveyWave { key.wave }
  var side: ApplicationSide { key.side }
  /// Scores in units of the scale, by pairing.
  let scores: [String: Double]
  /// The items of the first person of each pairing who answered.
  let items: [String: [Double?]]

  init(_ key: Key, _ answers: [AnswerFacts]) {
    self.key = key
    let own = Dictionary(grouping: answers, by: \.pairing)
    scores = own.compactMapValues { answers in
      let known = answers.compactMap(\.scoreMicro)
      guard !known.isEmpty else { return nil }
      return Double(known.reduce(0, +)) / Double(known.count) / 1e6
    }
    items = own.compactMapValues { $0.first?.items.map { $0.map(Double.init) } }
  }
}
