import Exchange
import Forum
import Lexicon
import Mentoring
import Records
import Wording

/// A letter to one side of a pairing: the proposal, a reminder of it, or how to reach the other
/// side once both have agreed.
struct RoundLetter {
  /// What the letter is for.
  enum Kind: String, CaseIterable {
    case proposal, reminder, contact
  }

  /// What all letters of a round share.
  struct Frame {
    let round: String
    /// Who signs; nil for the coordination of the round.
    let signature: String?
    let labels: ConceptNames
  }

  let kind: Kind
  let pairing: RecordedPairing
  let side: ApplicationSide
  let mentor: MentorApplication
  let need: OrganisationApplication
  /// The sides whose person has taken back the consent to share how to reach them.
  let withheld: Set<ApplicationSide>

  /// Whether it says that the other side does not share how to reach them.
  var withholdsContact: Bool {
    kind == .contact && withheld.contains(side == .mentor ? .organisation : .mentor)
  }

  /// Who gets it; the organisation itself where nobody is named for it.
  var name: String {
    if side == .mentor { return mentor.name }
    return need.contact.isEmpty ? need.organisation : need.contact
  }

  /// Where it goes; nil where nobody knows an address that mail programs take.
  var address: String? {
    (side == .mentor ? mentor.email : need.email).flatMap {
      EmailFile.canBeSent(to: $0) ? $0 : nil
    }
  }

  var language: ReaderLanguage {
    side == .mentor
      ? ReaderLanguage(of: mentor.about, among: mentor.languages)
      : ReaderLanguage(of: need.about, among: need.languages)
  }

  /// The name of its file.
  var file: String {
    "\(pairing.id)-\(side.rawValue)" + (kind == .proposal ? "" : "-\(kind.rawValue)") + ".eml"
  }

  /// What a pairing of a round has to be told by letter on a day.
  ///
  /// A side that has not answered a proposal gets the proposal and, from `remindDays` before the
  /// deadline on, the reminder; both sides of an accepted pairing get each other's contact.
  static func due(
    _ pairing: RecordedPairing, _ mentor: MentorApplication, _ need: OrganisationApplication,
    withheld: Set<ApplicationSide> = [], today: DayNumber, reminderDays: Int
  ) -> [RoundLetter] {
    func letter(_ kind: Kind, _ side: ApplicationSide) -> RoundLetter {
      RoundLetter(
        kind: kind, pairing: pairing, side: side, mentor: mentor, need: need, withheld: withheld)
    }
    if pairing.state == .accepted { return ApplicationSide.allCases.map { letter(.contact, $0) } }
    // After the deadline there is nothing left to answer.
    guard pairing.state == .proposed, let deadline = pairing.deadlineDay.flatMap(DayNumber.init),
      deadline >= today
    else { return [] }
    let answers = [pairing.mentorAnswer, pairing.organisationAnswer]
    let silent = zip([ApplicationSide.mentor, .organisation], answers)
      .filter { $0.1?.answer == .pending }.map(\.0)
    let kinds: [Kind] = deadline - today <= reminderDays ? [.proposal, .reminder] : [.proposal]
    return kinds.flatMap { kind in silent.map { letter(kind, $0) } }
  }

  /// The letter as a file; nil where nobody knows an address.
  ///
  /// A proposal and its reminder hold no way to reach the other side and no number of fit: those
  /// come after both agreed, or never.
  func message(in frame: Frame) -> EmailFile? {
    guard let address else { return nil }
    let about = side == .mentor ? need.organisation : mentor.name
    let deadline = DayText.inWords(pairing.deadlineDay ?? "", in: language)
    let subject: Message =
      switch kind {
      case .proposal: .letterSubject(about: about, deadline: deadline)
      case .reminder: .reminderSubject(about: about, deadline: deadline)
      case .contact: .contactSubject(about: about)
      }
    let parts = kind == .contact ? contactParts() : proposalParts(frame, deadline: deadline)
    let closing: [Message] = [
      .letterReference(pairing.id), .letterSignature(frame.signature, round: frame.round),
    ]
    let text = ([.letterGreeting(name)] + parts + closing).map { $0.text(in: language) }
    return EmailFile(
      name: name, address: address, subject: subject.text(in: language),
      text: text.joined(separator: "\n\n"), language: language.rawValue,
      identity: "\(pairing.id).\(side.rawValue)" + (kind == .proposal ? "" : ".\(kind.rawValue)"),
      instant: pairing.sentAt ?? pairing.proposedAt)
  }

  private func proposalParts(_ frame: Frame, deadline: String) -> [Message] {
    let needs = need.needs.map { frame.labels.name($0.concept, in: language) }
    let words = QuotedWords.text(of: need.about)
    let theirs = need.about.isEmpty ? nil : quoteLanguage(of: need.about, among: need.languages)
    var parts: [Message] = kind == .reminder ? [.letterReminds(deadline)] : []
    switch side {
    case .mentor:
      parts.append(.letterToMentor(organisation: need.organisation))
      if !needs.isEmpty { parts.append(.letterTheirNeeds(needs)) }
      if let words { parts.append(.letterTheirWords(words, in: theirs)) }
      parts += meeting(need.languages, need.mode, need.territory)
    case .organisation:
      parts.append(
        .letterToOrganisation(mentor: mentor.name, mentorOrganisation: mentor.organisation))
      let known = mentor.expertise.filter { $0.level > 0 }
        .map { frame.labels.name($0.concept, in: language) }
      if !known.isEmpty { parts.append(.letterTheyKnow(known)) }
      if let quoted = QuotedWords.text(of: mentor.about) {
        let spoken = quoteLanguage(of: mentor.about, among: mentor.languages)
        parts.append(.letterMentorsWords(quoted, in: spoken))
      }
      parts += meeting(mentor.languages, mentor.mode, mentor.territory)
      if !needs.isEmpty { parts.append(.letterYourNeeds(needs)) }
      if let words { parts.append(.letterYourWords(words)) }
    }
    return parts + [.letterAnswerFreely(deadline: deadline), .letterHowToAnswer]
  }

  /// How and where the other side can meet, and in which languages; nothing of what is unknown.
  private func meeting(
    _ languages: [Language], _ mode: MeetingMode?, _ territory: Territory?
  ) -> [Message] {
    guard mode != nil || territory != nil || !languages.isEmpty else { return [] }
    return [
      .letterTheyMeet(
        mode: mode?.rawValue, territory: territory?.rawValue, languages: languages.map(\.rawValue))
    ]
  }

  /// The language of a quotation, where it is not that of the letter.
  private func quoteLanguage(of text: String, among languages: [Language]) -> String? {
    let written = ReaderLanguage(of: text, among: languages)
    return written == language ? nil : written.rawValue
  }

  private func contactParts() -> [Message] {
    let other: (name: String, house: String, email: String?) =
      side == .mentor
      ? (
        need.contact.isEmpty ? need.organisation : need.contact,
        need.contact.isEmpty ? "" : need.organisation, need.email
      )
      : (mentor.name, mentor.organisation, mentor.email)
    let agreed = Message.letterBothAgreed(mentor: mentor.name, organisation: need.organisation)
    if withholdsContact {
      return [
        agreed, .letterContactWithheld(name: other.name, organisation: other.house),
        .letterFirstMeeting,
      ]
    }
    return [
      agreed, .letterContact(name: other.name, organisation: other.house, email: other.email),
      .letterNextSteps,
    ]
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
