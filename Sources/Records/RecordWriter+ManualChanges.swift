import GRDB
import Mentoring

extension RecordWriter {
  /// Keeps a change that was made by hand, with who made it, when, why and what it cost.
  ///
  /// - Parameter pairing: the pairing that the change made, where it made one; with a release the
  ///   pairing whose end no longer keeps its two sides apart.
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.reasonNeeded`, `.missingValue` or
  ///   `.unknownReference`.
  @discardableResult
  package func keep(
    _ change: NewManualChange, in round: String, pairing: String? = nil
  ) throws(RecordError) -> RecordedManualChange {
    let name = try self.round(named: round).name
    let number = try nextNumber(in: "manualChange")
    let id = "D\(number)"
    let price = change.price
    try execute(
      .manualChange, id: "\(change.pair.mentor)–\(change.pair.organisation)",
      """
      INSERT INTO manualChange (number, id, round, kind, mentor, organisation, statedBy, pairing,
        reason, actor, at, servedBefore, servedAfter, totalBeforeMicro, totalAfterMicro,
        worstBeforeMicro, worstAfterMicro)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, name, change.kind.rawValue, change.pair.mentor.asIdentifier,
        change.pair.organisation.asIdentifier, change.statedBy.rawValue, pairing, change.reason,
        stamp.actor, stamp.instant, price?.servedBefore, price?.servedAfter,
        price?.totalBeforeMicro, price?.totalAfterMicro, price?.worstBeforeMicro,
        price?.worstAfterMicro,
      ])
    try append(.create, .manualChange, id: id, fields: [change.kind.rawValue])
    guard let kept = try row("SELECT * FROM manualChange WHERE id = ?", [id]) else {
      throw .notFound(.manualChange, id: id)
    }
    return try RecordedManualChange(kept)
  }

  /// Makes a pairing by hand; it waits to be sent like a run's proposals, and runs leave it alone.
  ///
  /// A proposal that it replaces and nobody has seen is withdrawn first; one that ended is named.
  ///
  /// - Parameters:
  ///   - fitMicro: the fit of the pair, 0 to 1,000,000.
  ///   - replaced: the identifier of the pairing in whose place it comes; nil for none.
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with a rule of pairs, or `.pairIsOpen` where the
  ///   pairing to be replaced was sent and is open: it is withdrawn first, and told why.
  @discardableResult
  package func makeByHand(
    _ pair: ApplicationPair, of round: String, fitMicro: Int, reason: String,
    replacing replaced: String?
  ) throws(RecordError) -> RecordedPairing {
    let name = try self.round(named: round).name
    if let replaced {
      let before = try pairing(replaced)
      if before.endedAt == nil {
        guard before.sentAt == nil else {
          throw .ruleBroken(.pairIsOpen, .pairing, id: before.id)
        }
        try withdraw(pairing: before.id)
      }
    }
    let number = try nextNumber(in: "pairing")
    let id = "P\(number)"
    try execute(
      .pairing, id: "\(pair.mentor)–\(pair.organisation)",
      """
      INSERT INTO pairing (number, id, round, mentor, organisation, state, proposedBy, proposedAt,
        predictedFitMicro, isManual, manualReason, replaces)
      VALUES (?, ?, ?, ?, ?, 'proposed', ?, ?, ?, 1, ?, ?)
      """,
      [
        number, id, name, pair.mentor.asIdentifier, pair.organisation.asIdentifier, stamp.actor,
        stamp.instant, fitMicro, reason, replaced?.asIdentifier,
      ])
    try append(.propose, .pairing, id: id, fields: ["state", "isManual", "replaces"])
    return try self.pairing(id)
  }
}
