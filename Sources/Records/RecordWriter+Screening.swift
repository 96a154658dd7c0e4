package import Forum
import GRDB

extension RecordWriter {
  /// Decides about an application: eligible, rejected with a reason, waitlisted or withdrawn.
  ///
  /// An application that is in the state already stays as it is, and nothing is written.
  ///
  /// - Returns: whether the state changed.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.stateMove`, `.reasonNeeded`, or `.heldByPairing` while an open pairing stands on it.
  @discardableResult
  package func decide(
    _ side: ApplicationSide, _ id: String, of round: String, _ state: ApplicationState,
    reason: String? = nil
  ) throws(RecordError) -> Bool {
    let name = try self.round(named: round).name
    let place = ApplicationPlace(round: name, side: side, id: id)
    let found = try row(
      "SELECT state FROM application WHERE round = ? AND side = ? AND id = ?",
      [name, side.rawValue, place.id])
    guard let found else { throw .notFound(.application, id: place.text) }
    let current: ApplicationState = try found.choice("state")
    if current == state { return false }
    try execute(
      .application, id: place.text,
      """
      UPDATE application SET state = ?, stateReason = ?
      WHERE round = ? AND side = ? AND id = ?
      """, [state.rawValue, reason, name, side.rawValue, place.id])
    try append(.decide, .application, id: place.text, fields: ["state", "stateReason"])
    return true
  }
}
