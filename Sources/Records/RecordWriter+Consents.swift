package import Foundation
import GRDB

/// A consent to be written down.
package struct NewConsent: Equatable, Sendable {
  package let person: String
  package let purpose: ConsentPurpose
  package let textVersion: String
  package let language: ConsentLanguage
  /// When the person agreed; not after it is written down.
  package let grantedAt: Date
  package let evidence: String?

  package init(
    person: String, purpose: ConsentPurpose, textVersion: String, language: ConsentLanguage,
    grantedAt: Date, evidence: String?
  ) {
    self.person = person
    self.purpose = purpose
    self.textVersion = textVersion
    self.language = language
    self.grantedAt = grantedAt
    self.evidence = evidence
  }
}

extension RecordWriter {
  /// Writes down that a person agreed; a consent to an earlier text ends with it.
  ///
  /// The same text agreed to again stays as it is, and nothing is written.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown person;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.badValue` for a consent given after it is written
  ///   down or before the one that it replaces, `.missingValue` for an empty version.
  @discardableResult
  package func grant(_ new: NewConsent) throws(RecordError) -> RecordedConsent {
    let person = try person(new.person).id
    try refuseGone(person)
    let version = new.textVersion.asIdentifier
    if let known = try consentInForce(of: person, to: new.purpose) {
      if known.textVersion == version { return known }
      try end(known, as: .replaced, at: InstantText.text(new.grantedAt))
    }
    let id = try insert(new, of: person, version: version)
    guard let recorded = try consentInForce(of: person, to: new.purpose) else {
      throw .damaged(place: id, detail: "the consent that was just written is not there")
    }
    return recorded
  }

  /// Adds a consent, in force; its identifier.
  private func insert(
    _ new: NewConsent, of person: String, version: String
  ) throws(RecordError) -> String {
    let number = try nextNumber(in: "consent")
    let id = "C\(number)"
    try execute(
      .consent, id: id,
      """
      INSERT INTO consent (number, id, person, purpose, textVersion, language, grantedAt, evidence,
        recordedBy, recordedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, person, new.purpose.rawValue, version, new.language.rawValue,
        InstantText.text(new.grantedAt), new.evidence, stamp.actor, stamp.instant,
      ])
    try append(.grant, .consent, id: id, fields: ["purpose", "textVersion"])
    return id
  }

  /// What stands for the text of a consent that was never written down and is taken back.
  package static let unrecordedText = "—"

  /// Writes down that a person takes a consent back.
  ///
  /// What was done before stays lawful: sent proposals and sessions that were held stay. A consent
  /// that was given on paper only, or taken for granted, may be taken back as well: a row tells
  /// that it ended, with ``unrecordedText`` for its text. Taking it back again changes nothing.
  ///
  /// - Returns: the consent that ended.
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown person,
  ///   ``RecordError/personGone(id:)``.
  @discardableResult
  package func withdraw(
    consentOf person: String, to purpose: ConsentPurpose
  ) throws(RecordError) -> RecordedConsent {
    let person = try self.person(person).id
    var inForce = try consentInForce(of: person, to: purpose)
    if inForce == nil {
      let past = try row(
        """
        SELECT * FROM consent WHERE person = ? AND purpose = ? AND ending = 'withdrawn'
        ORDER BY number DESC LIMIT 1
        """, [person, purpose.rawValue])
      if let past { return try RecordedConsent(past) }
      try refuseGone(person)
      guard let now = InstantText.instant(stamp.instant) else {
        throw .damaged(place: "consent", detail: stamp.instant)
      }
      _ = try insert(
        NewConsent(
          person: person, purpose: purpose, textVersion: Self.unrecordedText, language: .es,
          grantedAt: now, evidence: nil),
        of: person, version: Self.unrecordedText)
      inForce = try consentInForce(of: person, to: purpose)
    }
    guard let known = inForce else {
      throw .notFound(.consent, id: "\(person)/\(purpose.rawValue)")
    }
    try end(known, as: .withdrawn, at: stamp.instant)
    let found = try row("SELECT * FROM consent WHERE id = ?", [known.id])
    guard let found else { throw .notFound(.consent, id: known.id) }
    return try RecordedConsent(found)
  }

  private func consentInForce(
    of person: String, to purpose: ConsentPurpose
  ) throws(RecordError) -> RecordedConsent? {
    let found = try row(
      "SELECT * FROM consent WHERE person = ? AND purpose = ? AND endedAt IS NULL",
      [person, purpose.rawValue])
    guard let found else { return nil }
    return try RecordedConsent(found)
  }

  private func end(
    _ consent: RecordedConsent, as ending: ConsentEnding, at instant: String
  ) throws(RecordError) {
    try execute(
      .consent, id: consent.id,
      "UPDATE consent SET endedAt = ?, endedBy = ?, ending = ? WHERE id = ?",
      [instant, stamp.actor, ending.rawValue, consent.id])
    try append(
      ending == .withdrawn ? .withdraw : .change, .consent, id: consent.id,
      fields: ["endedAt", "ending"])
  }

  /// Ends every consent of a person that is in force.
  func endConsents(of person: String) throws(RecordError) {
    for purpose in ConsentPurpose.allCases {
      guard let known = try consentInForce(of: person, to: purpose) else { continue }
      try end(known, as: .withdrawn, at: max(stamp.instant, InstantText.text(known.grantedAt)))
    }
  }
}
