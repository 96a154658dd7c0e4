import Forum
package import Foundation
import GRDB

extension RecordReader {
  /// The consents of a person, by purpose and the time they were given.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown person.
  package func consents(of person: String) throws(RecordError) -> [RecordedConsent] {
    let id = try self.person(person).id
    let found = try rows(
      "SELECT * FROM consent WHERE person = ? ORDER BY purpose, grantedAt, number", [id])
    return try found.map { (row) throws(RecordError) in try RecordedConsent(row) }
  }

  /// Whether a person's consent to a purpose was in force at an instant.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown person.
  package func consentInForce(
    _ person: String, _ purpose: ConsentPurpose, at instant: Date
  ) throws(RecordError) -> Bool {
    try consentStanding(person, purpose, at: instant) == .inForce
  }

  /// Where a person stood towards a purpose at an instant: a consent that was withdrawn is told
  /// from one that was never given.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown person.
  package func consentStanding(
    _ person: String, _ purpose: ConsentPurpose, at instant: Date
  ) throws(RecordError) -> ConsentStanding {
    let given = try consents(of: person).filter {
      $0.purpose == purpose && $0.grantedAt <= instant
    }
    if given.isEmpty { return .missing }
    let isInForce = given.contains { consent in consent.endedAt.map { $0 > instant } ?? true }
    return isInForce ? .inForce : .withdrawn
  }

  /// The persons who took a consent back and have given none since; sorted by identifier.
  ///
  /// Those who withdrew `programme` are never matched (invariant 5), those who withdrew
  /// `evaluation` are in no further dataset (invariant 20).
  package func personsWithdrawn(from purpose: ConsentPurpose) throws(RecordError) -> [String] {
    let found = try rows(
      """
      SELECT DISTINCT person FROM consent AS past
      WHERE purpose = ?1 AND ending = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM consent AS given
        WHERE given.person = past.person AND given.purpose = ?1 AND given.endedAt IS NULL)
      ORDER BY person
      """, [purpose.rawValue])
    return try found.map { (row) throws(RecordError) in try row.text("person") }
  }

  /// The persons whose consent to a purpose is in force now; sorted by identifier.
  package func personsConsenting(to purpose: ConsentPurpose) throws(RecordError) -> [String] {
    let found = try rows(
      "SELECT person FROM consent WHERE purpose = ? AND endedAt IS NULL ORDER BY person",
      [purpose.rawValue])
    return try found.map { (row) throws(RecordError) in try row.text("person") }
  }
}

/// An application of a round: the identifiers of the two sides are apart.
struct ApplicationKey: Hashable {
  let side: ApplicationSide
  let id: String

  init(_ side: ApplicationSide, _ id: String) {
    self.side = side
    self.id = id
  }
}

extension RecordReader {
  /// The applications of a round whose person took the consent to the programme back.
  func applicationsWithdrawn(of round: String) throws(RecordError) -> Set<ApplicationKey> {
    let withdrawn = try Set(personsWithdrawn(from: .programme))
    guard !withdrawn.isEmpty else { return [] }
    let found = try rows(
      "SELECT side, id, person FROM application WHERE round = ? AND person IS NOT NULL",
      [round.asIdentifier])
    var keys: Set<ApplicationKey> = []
    for row in found where try withdrawn.contains(row.text("person")) {
      try keys.insert(ApplicationKey(row.choice("side"), row.text("id")))
    }
    return keys
  }
}
