package import Forum
import GRDB
package import Mentoring

extension RecordWriter {
  /// Sets a goal.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.pairingNotAccepted`, `.goalLevels`,
  ///   `.goalsFull`, `.missingValue` or `.badValue`.
  @discardableResult
  package func add(_ goal: NewGoal) throws(RecordError) -> RecordedGoal {
    let pairing = try pairing(goal.pairing)
    let number = try nextNumber(in: "goal")
    let id = "G\(number)"
    let levels = goal.levels
    try execute(
      .goal, id: id,
      """
      INSERT INTO goal (number, id, pairing, statement, concept, weight, muchLess, less,
        expected, more, muchMore, baseline, addedBy, addedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, pairing.id, goal.statement, goal.concept, goal.weight, levels.muchLess,
        levels.less, levels.expected, levels.more, levels.muchMore, goal.baseline, stamp.actor,
        stamp.instant,
      ])
    try append(.add, .goal, id: id, fields: ["statement", "weight", "levels", "baseline"])
    return try self.goal(id)
  }

  /// Rates a goal; the latest rating of a wave counts, and all are kept.
  ///
  /// - Parameters:
  ///   - level: −2 to 2; nil marks the goal as not rated at the end, with a reason.
  ///   - side: who rates; nil for both sides together.
  ///   - reason: needed without a level, for the base, and to correct a final rating.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.pairingNotBegun`, `.reasonNeeded`, `.roundClosed` or `.badValue`.
  @discardableResult
  package func rate(
    _ id: String, _ wave: RatingWave, level: Int?, side: ApplicationSide? = nil,
    reason: String? = nil
  ) throws(RecordError) -> RecordedGoal {
    let goal = try goal(id)
    try execute(
      .goal, id: goal.id,
      """
      INSERT INTO goalRating (goal, wave, level, side, reason, ratedBy, ratedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [goal.id, wave.rawValue, level, side?.rawValue, reason, stamp.actor, stamp.instant])
    try append(.rate, .goal, id: goal.id, fields: [wave.rawValue])
    return try self.goal(goal.id)
  }
}
