import GRDB
package import Mentoring

extension RecordWriter {
  /// Begins a pairing whose agreement both sides have signed (invariant 9).
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.agreementUnsigned`, `.goalNeeded`, `.startsLater`, `.stateMove` or `.finalState`.
  @discardableResult
  package func begin(pairing id: String) throws(RecordError) -> RecordedPairing {
    let pairing = try pairing(id)
    // The same move again would pass by the schema, since it is none.
    guard pairing.state != .active, pairing.state != .paused else {
      throw .ruleBroken(.stateMove, .pairing, id: pairing.id)
    }
    try refuseWithdrawn(pairing.id)
    try execute(
      .pairing, id: pairing.id,
      "UPDATE pairing SET state = 'active', startedAt = ? WHERE id = ?",
      [stamp.instant, pairing.id])
    try append(.begin, .pairing, id: pairing.id, fields: ["state", "startedAt"])
    return try self.pairing(pairing.id)
  }

  /// Lets a pairing stand still.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.stateMove` or `.reasonNeeded`.
  @discardableResult
  package func pause(pairing id: String, reason: String) throws(RecordError) -> RecordedPairing {
    let pairing = try pairing(id)
    try execute(
      .pairing, id: pairing.id,
      "INSERT INTO pause (pairing, startedAt, reason, pausedBy) VALUES (?, ?, ?, ?)",
      [pairing.id, stamp.instant, reason, stamp.actor])
    try execute(
      .pairing, id: pairing.id, "UPDATE pairing SET state = 'paused' WHERE id = ?", [pairing.id])
    try append(.pause, .pairing, id: pairing.id, fields: ["state", "reason"])
    return try self.pairing(pairing.id)
  }

  /// Takes a paused pairing up again.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.stateMove` for one that is not paused.
  @discardableResult
  package func resume(pairing id: String) throws(RecordError) -> RecordedPairing {
    let pairing = try pairing(id)
    guard pairing.state == .paused else {
      throw .ruleBroken(.stateMove, .pairing, id: pairing.id)
    }
    try endPause(of: pairing.id)
    try execute(
      .pairing, id: pairing.id, "UPDATE pairing SET state = 'active' WHERE id = ?", [pairing.id])
    try append(.resume, .pairing, id: pairing.id, fields: ["state"])
    return try self.pairing(pairing.id)
  }

  /// Completes an active pairing of which every goal is rated or marked (invariant 12).
  ///
  /// - Parameters:
  ///   - endDay: the last day, `yyyy-mm-dd`.
  ///   - isAheadOfPlan: whether the goals were reached before the time agreed on.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.goalsUnrated`, `.endDay`, `.stateMove` or `.finalState`.
  @discardableResult
  package func complete(
    pairing id: String, endDay: String, isAheadOfPlan: Bool
  ) throws(RecordError) -> RecordedPairing {
    let pairing = try pairing(id)
    try execute(
      .pairing, id: pairing.id,
      """
      UPDATE pairing SET state = 'completed', endedAt = ?, endDay = ?, aheadOfPlan = ?
      WHERE id = ?
      """, [stamp.instant, endDay, isAheadOfPlan, pairing.id])
    try append(
      .complete, .pairing, id: pairing.id, fields: ["state", "endedAt", "endDay", "aheadOfPlan"])
    try cancelPlannedSessions(ofPairing: pairing.id, after: endDay)
    return try self.pairing(pairing.id)
  }

  /// Ends an active or paused pairing before its time.
  ///
  /// - Parameters:
  ///   - endDay: the last day, `yyyy-mm-dd`.
  ///   - text: why, in the words of who ends it; needed with the reason `other`.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.textNeeded`, `.endDay`, `.stateMove` or `.finalState`.
  @discardableResult
  package func endEarly(
    pairing id: String, endDay: String, reason: EarlyEndReason, text: String?, by side: EndingSide
  ) throws(RecordError) -> RecordedPairing {
    let pairing = try pairing(id)
    if pairing.state == .paused { try endPause(of: pairing.id) }
    try execute(
      .pairing, id: pairing.id,
      """
      UPDATE pairing SET state = 'ended_early', endedAt = ?, endDay = ?, endReason = ?,
        endText = ?, endedBySide = ?
      WHERE id = ?
      """,
      [stamp.instant, endDay, reason.rawValue, text, side.rawValue, pairing.id])
    try append(
      .end, .pairing, id: pairing.id, fields: ["state", "endedAt", "endDay", "endReason"])
    try cancelPlannedSessions(ofPairing: pairing.id, after: endDay)
    return try self.pairing(pairing.id)
  }

  private func endPause(of pairing: String) throws(RecordError) {
    try execute(
      .pairing, id: pairing,
      "UPDATE pause SET endedAt = ?, resumedBy = ? WHERE pairing = ? AND endedAt IS NULL",
      [stamp.instant, stamp.actor, pairing])
  }
}
