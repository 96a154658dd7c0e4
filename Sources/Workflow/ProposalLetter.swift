import Exchange
import Forum
import Lexicon
import Mentoring
import Records
import Wording

/// The letter that tells one side of a proposal, before either knows how to reach the other.
struct ProposalLetter {
  let pairing: RecordedPairing
  let side: ApplicationSide
  /// Who gets it.
  let name: String
  /// Where it goes; nil where nobody knows an address that mail programs take.
  let address: String?
  let language: ReaderLanguage
  private let mentor: MentorApplication
  private let need: OrganisationApplication

  /// The letters to the sides of a sent proposal that have not answered.
  static func pending(
    _ pairing: RecordedPairing, _ mentor: MentorApplication, _ need: OrganisationApplication
  ) -> [ProposalLetter] {
    var letters: [ProposalLetter] = []
    if pairing.mentorAnswer?.answer == .pending {
      letters.append(
        ProposalLetter(
          pairing: pairing, side: .mentor, name: mentor.name, address: sendable(mentor.email),
          language: ReaderLanguage(of: mentor.about, among: mentor.languages), mentor: mentor,
          need: need))
    }
    if pairing.organisationAnswer?.answer == .pending {
      letters.append(
        ProposalLetter(
          pairing: pairing, side: .organisation, name: need.contact, address: sendable(need.email),
          language: ReaderLanguage(of: need.about, among: need.languages), mentor: mentor,
          need: need))
    }
    return letters
  }

  private static func sendable(_ address: String?) -> String? {
    address.flatMap { EmailFile.canBeSent(to: $0) ? $0 : nil }
  }

  /// The name of its file.
  var file: String { "\(pairing.id)-\(side.rawValue).eml" }

  /// The letter as a file; nil where nobody knows an address.
  ///
  /// It holds no way to reach the other side and no number of fit: those come after both agreed,
  /// or never.
  func message(labels: ConceptNames) -> EmailFile? {
    guard let address else { return nil }
    let needs = need.needs.map { labels.name($0.concept, in: language) }
    let deadline = pairing.deadlineDay ?? ""
    let body: Message =
      switch side {
      case .mentor:
        .letterToMentor(
          name: name, organisation: need.organisation, needs: needs, deadline: deadline,
          pairing: pairing.id)
      case .organisation:
        .letterToOrganisation(
          name: name, mentor: mentor.name, mentorOrganisation: mentor.organisation, needs: needs,
          deadline: deadline, pairing: pairing.id)
      }
    return EmailFile(
      name: name, address: address, subject: Message.letterSubject.text(in: language),
      text: body.text(in: language), language: language.rawValue,
      identity: "\(pairing.id).\(side.rawValue)", instant: pairing.sentAt ?? pairing.proposedAt)
  }
}

extension ReaderLanguage {
  /// The language that somebody wrote in, where it is one of theirs; else the first of theirs that
  /// letters are written in, Basque where there is none.
  init(of text: String, among languages: [Language]) {
    let known = languages.compactMap { ReaderLanguage(rawValue: $0.rawValue) }
    let written = LanguageGuess(TokenizedText(text)).language.flatMap {
      ReaderLanguage(rawValue: $0.rawValue)
    }
    self = written.flatMap { known.contains($0) ? $0 : nil } ?? known.first ?? .eu
  }
}
