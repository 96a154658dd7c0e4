import GRDB
package import Mentoring

extension RecordWriter {
  /// Writes down what a coordinator heard of a pairing.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.pairingNotAccepted` or `.checkInDay`.
  @discardableResult
  package func add(_ checkIn: NewCheckIn) throws(RecordError) -> RecordedCheckIn {
    let pairing = try pairing(checkIn.pairing)
    let number = try nextNumber(in: "checkIn")
    let id = "K\(number)"
    try execute(
      .checkIn, id: id,
      """
      INSERT INTO checkIn (number, id, pairing, onDay, channel, light, summary, followUpDay,
        recordedBy, recordedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, pairing.id, checkIn.onDay, checkIn.channel.rawValue, checkIn.light.rawValue,
        checkIn.summary, checkIn.followUpDay, stamp.actor, stamp.instant,
      ])
    try append(
      .add, .checkIn, id: id, fields: ["onDay", "channel", "light", "summary", "followUpDay"])
    guard let found = try row("SELECT * FROM checkIn WHERE id = ?", [id]) else {
      throw .notFound(.checkIn, id: id)
    }
    return try RecordedCheckIn(found)
  }

  /// Reports an incident of a pairing.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.missingValue` for an empty text.
  @discardableResult
  package func report(
    pairing: String, severity: IncidentSeverity, text: String
  ) throws(RecordError) -> RecordedIncident {
    let pairing = try self.pairing(pairing)
    let number = try nextNumber(in: "incident")
    let id = "I\(number)"
    try execute(
      .incident, id: id,
      """
      INSERT INTO incident (number, id, pairing, severity, text, state, reportedBy, reportedAt)
      VALUES (?, ?, ?, ?, ?, 'open', ?, ?)
      """,
      [number, id, pairing.id, severity.rawValue, text, stamp.actor, stamp.instant])
    try append(.report, .incident, id: id, fields: ["severity", "text"])
    return try incident(id)
  }

  /// Closes an incident with what came of it.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.reasonNeeded` or `.finalState`.
  @discardableResult
  package func close(incident id: String, outcome: String) throws(RecordError) -> RecordedIncident {
    let incident = try incident(id)
    try execute(
      .incident, id: incident.id,
      """
      UPDATE incident SET state = 'closed', closedBy = ?, closedAt = ?, outcome = ? WHERE id = ?
      """, [stamp.actor, stamp.instant, outcome, incident.id])
    try append(.close, .incident, id: incident.id, fields: ["state", "outcome"])
    return try self.incident(incident.id)
  }
}
