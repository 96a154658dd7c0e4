package import Forum
package import Foundation

/// What the two sides of a pairing agree on.
package struct AgreementTerms: Equatable, Sendable {
  /// The first day, `yyyy-mm-dd`.
  package var startDay: String
  /// The last day as planned, `yyyy-mm-dd`, after ``startDay``.
  package var untilDay: String
  /// How many sessions are planned, 1 to 100.
  package var sessions: Int
  /// About how many days lie between two sessions, 1 to 366; nil when nobody said.
  package var everyDays: Int?
  package var mode: MeetingMode?
  /// The language of the sessions.
  package var language: Language?
  /// The version of the text on confidentiality that both sides sign.
  package var confidentiality: String

  package init(
    startDay: String, untilDay: String, sessions: Int, everyDays: Int?, mode: MeetingMode?,
    language: Language?, confidentiality: String
  ) {
    self.startDay = startDay
    self.untilDay = untilDay
    self.sessions = sessions
    self.everyDays = everyDays
    self.mode = mode
    self.language = language
    self.confidentiality = confidentiality
  }
}

/// One version of an agreement with its signatures.
package struct RecordedAgreement: Equatable, Sendable {
  package let pairing: String
  /// 1 for the first.
  package let version: Int
  package let terms: AgreementTerms
  package let madeBy: String
  package let madeAt: Date
  /// By side, the mentor's first.
  package let signatures: [RecordedSignature]

  /// Whether both sides have signed this version.
  package var isSigned: Bool { signatures.count == ApplicationSide.allCases.count }

  /// Whether a side has signed this version.
  package func isSigned(by side: ApplicationSide) -> Bool {
    signatures.contains { $0.side == side }
  }
}

/// That a side signed a version of its agreement.
package struct RecordedSignature: Equatable, Sendable {
  package let side: ApplicationSide
  /// The identifier of the person who signs for the side; nil where the application names none.
  package let person: String?
  /// Who wrote it down.
  package let signedBy: String
  package let signedAt: Date
}

extension RecordedAgreement {
  init(_ row: Fields, signatures: [RecordedSignature]) throws(RecordError) {
    pairing = try row.text("pairing")
    version = try row.integer("version")
    terms = try AgreementTerms(
      startDay: row.text("startDay"), untilDay: row.text("untilDay"),
      sessions: row.integer("sessions", in: 1...100), everyDays: row.optionalInteger("everyDays"),
      mode: row.optionalChoice("mode"), language: row.optionalChoice("language"),
      confidentiality: row.text("confidentiality"))
    madeBy = try row.text("madeBy")
    madeAt = try row.instant("madeAt")
    self.signatures = signatures
  }
}

extension RecordedSignature {
  init(_ row: Fields) throws(RecordError) {
    side = try row.choice("side")
    person = try row.optionalText("person")
    signedBy = try row.text("signedBy")
    signedAt = try row.instant("signedAt")
  }
}
