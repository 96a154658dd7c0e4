import Forum
import Records
import Wording

/// Terms that somebody states of an agreement: all of them, or those that change.
package struct AgreementRequest: Equatable, Sendable {
  /// How the two meet.
  package enum Mode: String, CaseIterable, Sendable {
    case inPerson = "in-person"
    case online, either
  }

  /// The language of the sessions.
  package enum Spoken: String, CaseIterable, Sendable {
    case eu, es, en, fr
  }

  /// Days as `yyyy-mm-dd`.
  package var start: String?
  package var until: String?
  package var sessions: Int?
  package var everyDays: Int?
  package var mode: Mode?
  package var language: Spoken?
  package var confidentiality: String?

  package init() {}

  /// The versions of the text on confidentiality, the newest last.
  package static let confidentialityVersions = ["2026-1"]

  /// How many sessions there may be, and how many days between two.
  package static let sessionCounts = 1...100
  package static let rhythms = 1...366

  static func confidentiality(_ version: String) -> Message? {
    version == "2026-1" ? .confidentiality20261 : nil
  }

  /// Refuses a text on confidentiality that nobody has written.
  func check() throws(Refusal) {
    guard let confidentiality, !Self.confidentialityVersions.contains(confidentiality) else {
      return
    }
    throw Refusal(
      .usage,
      .confidentialityUnknown(confidentiality, known: Self.confidentialityVersions))
  }

  /// The terms, what is not stated taken from those of before.
  func terms(after before: AgreementTerms?) throws(Refusal) -> AgreementTerms {
    guard let start = start ?? before?.startDay, let until = until ?? before?.untilDay,
      let sessions = sessions ?? before?.sessions
    else { throw Refusal(.usage, .agreementTermsMissing) }
    return AgreementTerms(
      startDay: start, untilDay: until, sessions: sessions,
      everyDays: everyDays ?? before?.everyDays,
      mode: mode.map(\.recorded) ?? before?.mode,
      language: language.map(\.recorded) ?? before?.language,
      confidentiality: confidentiality ?? before?.confidentiality
        ?? Self.confidentialityVersions.last ?? "")
  }
}

extension AgreementRequest.Mode {
  fileprivate var recorded: MeetingMode {
    switch self {
    case .inPerson: .inPerson
    case .online: .online
    case .either: .either
    }
  }
}

extension AgreementRequest.Spoken {
  fileprivate var recorded: Language {
    switch self {
    case .eu: .eu
    case .es: .es
    case .en: .en
    case .fr: .fr
    }
  }
}
