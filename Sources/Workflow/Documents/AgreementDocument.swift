import Forum
package import Foundation
import Records

/// A version of a mentoring agreement.
package struct AgreementDocument: Codable, Equatable, Sendable {
  /// That a side signed.
  package struct Signature: Codable, Equatable, Sendable {
    package let side: String
    package let at: Date
  }

  package let version: Int
  package let start: String
  package let until: String
  package let sessions: Int
  package let everyDays: Int?
  package let mode: String?
  package let language: String?
  package let confidentiality: String
  package let signatures: [Signature]
  /// Whether this is the version by which the pairing goes.
  package let inForce: Bool

  init(_ agreement: RecordedAgreement, inForce: Bool) {
    version = agreement.version
    let terms = agreement.terms
    start = terms.startDay
    until = terms.untilDay
    sessions = terms.sessions
    everyDays = terms.everyDays
    mode = terms.mode?.rawValue
    language = terms.language?.rawValue
    confidentiality = terms.confidentiality
    signatures = agreement.signatures.map {
      Signature(side: $0.side.rawValue, at: $0.signedAt)
    }
    self.inForce = inForce
  }
}
