package import Forum
import GRDB

extension RecordWriter {
  /// Opens a new round: applications may come in.
  ///
  /// - Parameters:
  ///   - name: how the round is called from now on; it never changes.
  ///   - allowsReciprocal: whether two organisations may mentor each other in it.
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.alreadyExists` or `.missingValue`.
  @discardableResult
  package func openRound(
    named name: String, allowsReciprocal: Bool
  ) throws(RecordError) -> RecordedRound {
    let name = name.asIdentifier
    try execute(
      .round, id: name,
      """
      INSERT INTO round (name, state, allowsReciprocal, createdAt) VALUES (?, 'draft', ?, ?)
      """,
      [name, allowsReciprocal, stamp.instant])
    try append(.create, .round, id: name, fields: ["name", "state", "allowsReciprocal"])
    return try move(round: name, to: .open)
  }

  /// Moves a round one step on, or one step back with a reason.
  ///
  /// A round that is there already stays, and nothing is written.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``, ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.stateMove`, `.reasonNeeded` or `.pairingHasBegun`.
  @discardableResult
  package func move(
    round name: String, to state: RoundState, reason: String? = nil
  ) throws(RecordError) -> RecordedRound {
    let current = try round(named: name)
    if current.state == state { return current }
    try execute(
      .round, id: current.name, "UPDATE round SET state = ?, stateReason = ? WHERE name = ?",
      [state.rawValue, reason, current.name])
    try append(.move, .round, id: current.name, fields: ["state", "stateReason"])
    return try round(named: name)
  }
}
