package import Foundation
import Records
package import Wording

/// Writes down what a person agrees to, or takes back: `uztartu person consent`.
package struct RecordConsent: Sendable {
  /// What consents are for.
  package enum Purpose: String, CaseIterable, Sendable {
    case programme, evaluation
    case contactSharing = "contact-sharing"
    case image, newsletter
  }

  /// What the person says.
  package enum Decision: Equatable, Sendable {
    /// `at`: when they agreed; nil for now. `evidence`: where the proof lies.
    case grant(textVersion: String, language: ReaderLanguage, at: Date?, evidence: String?)
    case withdraw
  }

  private let access: RecordAccess
  private let person: String
  private let purpose: ConsentPurpose
  private let decision: Decision

  package init(
    _ access: RecordAccess, person: String, purpose: Purpose, decision: Decision
  ) {
    self.access = access
    self.person = person
    self.decision = decision
    guard let known = ConsentPurpose(rawValue: purpose.rawValue) else {
      preconditionFailure("every purpose is one of the record's")
    }
    self.purpose = known
  }

  /// Writes it and answers the consent concerned.
  package func run() throws(Refusal) -> ConsentDocument {
    if case .grant(_, _, let instant?, _) = decision, instant > access.instant {
      throw Refusal(.badData, .dayInFuture(ForumTime.day(instant)))
    }
    return try access.opened(
      for: .write, to: .recordConsent, on: .person(person.uppercased())
    ) { (record) throws(Refusal) in
      let consent = try record.write { (writer) throws(RecordError) in
        switch decision {
        case .withdraw: try writer.withdraw(consentOf: person, to: purpose)
        case .grant(let version, let language, let instant, let evidence):
          try writer.grant(
            NewConsent(
              person: person, purpose: purpose, textVersion: version,
              language: Self.language(language), grantedAt: instant ?? access.instant,
              evidence: evidence))
        }
      }
      var document = ConsentDocument(consent)
      if decision == .withdraw, purpose == .programme {
        document.openPairings = try record.read { (reader) throws(RecordError) in
          try reader.erasurePlan(for: person).openPairings
        }
      }
      return document
    }
  }

  private static func language(_ language: ReaderLanguage) -> ConsentLanguage {
    switch language {
    case .eu: .eu
    case .es: .es
    case .en: .en
    }
  }
}

/// The consents of a person, those that ended too: `uztartu person consent H12`.
package struct ListConsents: Sendable {
  private let access: RecordAccess
  private let person: String

  package init(_ access: RecordAccess, person: String) {
    self.access = access
    self.person = person
  }

  /// Reads them, by purpose and the time they were given.
  package func run() throws(Refusal) -> ConsentListDocument {
    try access.opened(
      for: .read, to: .readPersons, on: .person(person.uppercased())
    ) { (record) throws(Refusal) in
      let consents = try record.read { (reader) throws(RecordError) in
        try reader.consents(of: person)
      }
      return ConsentListDocument(consents.map(ConsentDocument.init))
    }
  }
}
