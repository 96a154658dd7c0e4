import Forum
package import Foundation
import GRDB

extension RecordWriter {
  /// Corrects what the record says of a person, in their applications as well: the right to
  /// rectification does not end with the import.
  ///
  /// What is not given stays. Runs and letters that were made keep what they said then.
  ///
  /// - Parameters:
  ///   - name: as it should be written; nil where it stays.
  ///   - email: nil where it stays; empty where there shall be none.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/personGone(id:)`` for somebody whose
  ///   data were erased or blocked; ``RecordError/ruleBroken(_:_:id:)`` with `.missingValue` for a
  ///   name without letters, `.alreadyExists` where the organisation has a person of that name.
  @discardableResult
  package func correct(
    person id: String, name: String?, email: String?
  ) throws(RecordError) -> RecordedPerson {
    let person = try self.person(id)
    try refuseGone(person.id)
    let newName = name ?? person.name
    let newEmail = email.map { $0.isEmpty ? nil : $0 } ?? person.email
    guard newName != person.name || newEmail != person.email else { return person }
    guard let folded = OrganisationName(newName)?.folded else {
      throw .ruleBroken(.missingValue, .person, id: person.id)
    }
    let identity =
      folded + (person.organisation == nil ? " " + (newEmail ?? "").lowercased() : "")
    let taken = try row(
      """
      SELECT id FROM person WHERE ifnull(organisation, '') = ? AND identity = ? AND id <> ?
      """, [person.organisation ?? "", identity, person.id])
    guard taken == nil else { throw .ruleBroken(.alreadyExists, .person, id: person.id) }
    try execute(
      .person, id: person.id, "UPDATE person SET name = ?, identity = ?, email = ? WHERE id = ?",
      [newName, identity, newEmail, person.id])
    try execute(
      .person, id: person.id,
      "UPDATE application SET personName = ?, email = ? WHERE person = ?",
      [newName, newEmail, person.id])
    var fields: [String] = []
    if newName != person.name { fields.append("name") }
    if newEmail != person.email { fields.append("email") }
    try append(.correct, .person, id: person.id, fields: fields)
    return try self.person(person.id)
  }

  /// Refuses to write anything new about somebody whose data were erased or blocked.
  ///
  /// - Throws: ``RecordError/personGone(id:)``.
  func refuseGone(_ person: String) throws(RecordError) {
    if try personsGone().contains(person) { throw .personGone(id: person) }
  }

  /// Refuses to go on with a pairing when a side took its consent to the programme back.
  ///
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.consentWithdrawn`.
  func refuseWithdrawn(_ pairing: String) throws(RecordError) {
    guard try withdrawals(of: .pairing(pairing)).isEmpty else {
      throw .ruleBroken(.consentWithdrawn, .pairing, id: pairing)
    }
  }
}

extension RecordReader {
  /// When a side of a pairing took its consent to the programme back and gave none since, the
  /// later of two, by pairing.
  package func withdrawals(of scope: PairingScope) throws(RecordError) -> [String: Date] {
    let (condition, argument): (String, String) =
      switch scope {
      case .pairing(let id): ("pairing.id = ?", id.asNumberedIdentifier)
      case .round(let name): ("pairing.round = ?", name.asIdentifier)
      }
    let found = try rows(
      """
      SELECT pairing.id AS pairing, max(past.endedAt) AS at FROM consent AS past
      JOIN application ON application.person = past.person
      JOIN pairing ON pairing.round = application.round
        AND application.id = CASE application.side WHEN 'mentor' THEN pairing.mentor
          ELSE pairing.organisation END
      WHERE past.purpose = 'programme' AND past.ending = 'withdrawn' AND \(condition)
      AND NOT EXISTS (SELECT 1 FROM consent AS given WHERE given.person = past.person
        AND given.purpose = 'programme' AND given.endedAt IS NULL)
      GROUP BY pairing.id
      """, [argument])
    var withdrawals: [String: Date] = [:]
    for row in found { withdrawals[try row.text("pairing")] = try row.instant("at") }
    return withdrawals
  }
}
