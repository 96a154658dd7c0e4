package import Foundation
import GRDB

/// What a person asks for by their rights.
package enum RightsKind: String, CaseIterable, Codable, Sendable {
  case access, rectification, erasure, restriction, objection, portability
}

/// What became of a request.
package enum RightsOutcome: String, CaseIterable, Codable, Sendable {
  case done
  /// Done in part, with the reason for the rest.
  case partly
  case refused
}

/// A rights request as the record holds it.
package struct RecordedRequest: Equatable, Sendable {
  /// `Q1`, `Q2`, … over all persons.
  package let id: String
  package let person: String
  package let kind: RightsKind
  /// `yyyy-mm-dd`.
  package let receivedDay: String
  /// One month after it came in, `yyyy-mm-dd`.
  package let dueDay: String
  package let closedAt: Date?
  package let outcome: RightsOutcome?
  /// Why it was not done, or not wholly.
  package let reason: String?
}

extension RecordedRequest {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    person = try row.text("person")
    kind = try row.choice("kind")
    receivedDay = try row.text("receivedDay")
    dueDay = try row.text("dueDay")
    closedAt = try row.optionalInstant("closedAt")
    outcome = try row.optionalChoice("outcome")
    reason = try row.optionalText("reason")
  }
}

extension RecordReader {
  /// The rights requests, by the day on which they are due.
  ///
  /// - Parameters:
  ///   - openOnly: whether those that were closed are left out.
  ///   - day: only those due before this day, `yyyy-mm-dd`; nil for all.
  package func requests(
    openOnly: Bool = false, dueBefore day: String? = nil
  ) throws(RecordError) -> [RecordedRequest] {
    let found = try rows(
      """
      SELECT * FROM rightsRequest
      WHERE (?1 = 0 OR closedAt IS NULL) AND (?2 IS NULL OR dueDay < ?2) ORDER BY dueDay, number
      """, [openOnly, day])
    return try found.map { (row) throws(RecordError) in try RecordedRequest(row) }
  }

  /// One rights request, by an identifier in any case.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func request(_ id: String) throws(RecordError) -> RecordedRequest {
    let found = try row(
      "SELECT * FROM rightsRequest WHERE id = ?", [id.asIdentifier.uppercased()])
    guard let found else { throw .notFound(.rightsRequest, id: id) }
    return try RecordedRequest(found)
  }
}

extension RecordWriter {
  /// Writes down that a person asks for something.
  ///
  /// - Parameters:
  ///   - receivedDay: when it came in, `yyyy-mm-dd`.
  ///   - dueDay: until when it is to be answered, `yyyy-mm-dd`.
  /// - Throws: ``RecordError/notFound(_:id:)`` for the person; ``RecordError/ruleBroken(_:_:id:)``
  ///   with `.badValue` for days that are none.
  @discardableResult
  package func receive(
    _ kind: RightsKind, from person: String, receivedDay: String, dueDay: String
  ) throws(RecordError) -> RecordedRequest {
    let person = try self.person(person).id
    let number = try nextNumber(in: "rightsRequest")
    let id = "Q\(number)"
    try execute(
      .rightsRequest, id: id,
      """
      INSERT INTO rightsRequest
        (number, id, person, kind, receivedDay, dueDay, recordedBy, recordedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [number, id, person, kind.rawValue, receivedDay, dueDay, stamp.actor, stamp.instant])
    try append(.add, .rightsRequest, id: id, fields: ["person", "kind", "receivedDay"])
    return try request(id)
  }

  /// Closes a request with what became of it.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.reasonNeeded`, or `.keptAsWritten` for one that is closed.
  @discardableResult
  package func close(
    request id: String, _ outcome: RightsOutcome, reason: String?
  ) throws(RecordError) -> RecordedRequest {
    let request = try self.request(id)
    try execute(
      .rightsRequest, id: request.id,
      """
      UPDATE rightsRequest SET closedAt = ?, closedBy = ?, outcome = ?, reason = ? WHERE id = ?
      """, [stamp.instant, stamp.actor, outcome.rawValue, reason, request.id])
    try append(.close, .rightsRequest, id: request.id, fields: ["outcome", "reason"])
    return try self.request(request.id)
  }
}
