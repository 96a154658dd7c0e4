package import Foundation

/// What a person may agree to; each is asked for by itself.
package enum ConsentPurpose: String, CaseIterable, Codable, Sendable {
  /// Taking part in the programme.
  case programme
  /// Being part of evaluation data, under a pseudonym.
  case evaluation
  /// Being reached by the other side of a pairing.
  case contactSharing = "contact-sharing"
  /// Being seen in pictures.
  case image
  /// Getting news.
  case newsletter
}

/// The language in which a text was agreed to.
package enum ConsentLanguage: String, CaseIterable, Codable, Sendable {
  case eu, es, en
}

/// How a consent ended.
package enum ConsentEnding: String, CaseIterable, Codable, Sendable {
  case withdrawn
  /// The person agreed to a newer text.
  case replaced
}

/// Where a person stands towards a purpose.
package enum ConsentStanding: String, Codable, Sendable {
  /// Nobody asked, or nobody wrote it down.
  case missing
  case inForce = "in-force"
  case withdrawn
}

/// A consent as the record holds it.
package struct RecordedConsent: Equatable, Sendable {
  /// `C1`, `C2`, … over all persons.
  package let id: String
  package let person: String
  package let purpose: ConsentPurpose
  /// Which text the person agreed to, by the forum's own name of it.
  package let textVersion: String
  package let language: ConsentLanguage
  package let grantedAt: Date
  /// Where the proof lies, in the words of who wrote it down.
  package let evidence: String?
  package let recordedBy: String
  package let recordedAt: Date
  package let endedAt: Date?
  package let ending: ConsentEnding?
}

extension RecordedConsent {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    person = try row.text("person")
    purpose = try row.choice("purpose")
    textVersion = try row.text("textVersion")
    language = try row.choice("language")
    grantedAt = try row.instant("grantedAt")
    evidence = try row.optionalText("evidence")
    recordedBy = try row.text("recordedBy")
    recordedAt = try row.instant("recordedAt")
    endedAt = try row.optionalInstant("endedAt")
    ending = try row.optionalChoice("ending")
  }
}
