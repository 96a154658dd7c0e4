package import Foundation
import Records

/// A consent as lists show it.
package struct ConsentDocument: Codable, Equatable, Sendable {
  package let id: String
  package let person: String
  package let purpose: String
  package let textVersion: String
  package let language: String
  package let grantedAt: Date
  package let evidence: String?
  package let endedAt: Date?
  /// `withdrawn` or `replaced`; absent while it is in force.
  package let ending: String?
  /// The person's open pairings, when they took back what these need; absent otherwise.
  package internal(set) var openPairings: [String]?

  init(_ consent: RecordedConsent) {
    id = consent.id
    person = consent.person
    purpose = consent.purpose.rawValue
    textVersion = consent.textVersion
    language = consent.language.rawValue
    grantedAt = consent.grantedAt
    evidence = consent.evidence
    endedAt = consent.endedAt
    ending = consent.ending?.rawValue
  }
}

/// The consents of a person.
package struct ConsentListDocument: Codable, Sendable {
  package let consents: [ConsentDocument]

  package init(_ consents: [ConsentDocument]) { self.consents = consents }
}
