package import Forum
import GRDB

/// What became of the same person's or organisation's application in the last earlier round.
package struct EarlierDecision: Equatable, Sendable {
  package let side: ApplicationSide
  /// The application in the round that was asked about.
  package let application: String
  package let round: String
  package let state: ApplicationState
  /// Why, where somebody said so.
  package let reason: String?
}

extension RecordReader {
  /// For each application of a round what was decided in the last earlier round in which the same
  /// person (of a mentor) or the same organisation (of a need) applied.
  ///
  /// Of several applications there the one with the same identifier counts, else one that was
  /// eligible.
  ///
  /// - Returns: by side and identifier; nothing for who applies for the first time.
  /// - Throws: ``RecordError/notFound(_:id:)`` for the round.
  package func earlierDecisions(of round: String) throws(RecordError) -> [EarlierDecision] {
    let name = try self.round(named: round).name
    let found = try rows(
      """
      SELECT here.side AS side, here.id AS application, past.round AS round, past.state AS state,
        past.stateReason AS reason
      FROM application AS here
      JOIN application AS past ON past.side = here.side AND past.round <> here.round
        AND CASE here.side WHEN 'mentor' THEN past.person = here.person
          ELSE past.organisation = here.organisation END
      JOIN round AS pastRound ON pastRound.name = past.round
      WHERE here.round = ? AND pastRound.number < (SELECT number FROM round WHERE name = ?)
      ORDER BY here.side, here.id, pastRound.number, past.id = here.id, past.state = 'eligible',
        past.id
      """, [name, name])
    var last: [EarlierDecision] = []
    for row in found {
      let decision = try EarlierDecision(
        side: row.choice("side"), application: row.text("application"), round: row.text("round"),
        state: row.choice("state"), reason: row.optionalText("reason"))
      if let before = last.last, before.side == decision.side,
        before.application == decision.application
      {
        last.removeLast()
      }
      last.append(decision)
    }
    return last
  }
}
