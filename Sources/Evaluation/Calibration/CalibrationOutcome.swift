import Mentoring
import Statistics

/// What weights are to foresee.
package enum CalibrationOutcome: String, CaseIterable, Codable, Sendable {
  /// Whether a pairing that began was completed, rather than ended before its time.
  case completed
  /// How far the goals of the pairing were reached at the end, as a T-score.
  case attainment
  /// What the two sides say of their relationship at the end, on average.
  case relationship

  /// Whether it either happens or does not.
  var isYesOrNo: Bool { self == .completed }

  /// The outcome of every pairing of a round that has one, by pseudonym.
  ///
  /// - Throws: `StatisticsError` for a weight or level off its scale.
  func values(in round: RoundData) throws(StatisticsError) -> [String: Double] {
    switch self {
    case .completed: Self.completed(in: round)
    case .attainment: try Self.attainment(in: round)
    case .relationship: try Self.relationship(in: round)
    }
  }

  private static func completed(in round: RoundData) -> [String: Double] {
    var values: [String: Double] = [:]
    for pairing in round.pairings {
      switch pairing.state {
      case .completed: values[pairing.id] = 1
      case .endedEarly: values[pairing.id] = 0
      case .proposed, .accepted, .active, .paused, .declined, .expired, .withdrawn: break
      }
    }
    return values
  }

  private static func attainment(in round: RoundData) throws(StatisticsError) -> [String: Double] {
    var goals: [String: [GoalAttainment.Goal]] = [:]
    for goal in round.goals {
      guard let level = goal.final else { continue }
      goals[goal.pairing, default: []].append(
        try GoalAttainment.Goal(weight: goal.weight, level: level))
    }
    return goals.compactMapValues { GoalAttainment($0)?.tScore }
  }

  private static func relationship(
    in round: RoundData
  ) throws(StatisticsError) -> [String: Double] {
    var scores: [String: [Double]] = [:]
    for answer in round.answers
    where answer.wave == .end && KnownInstrument.relationship.isIn(answer.instrument) {
      guard let score = answer.scoreMicro else { continue }
      scores[answer.pairing, default: []].append(Double(score) / 1e6)
    }
    var means: [String: Double] = [:]
    for (pairing, values) in scores { means[pairing] = try Moments(values)?.mean }
    return means
  }
}
