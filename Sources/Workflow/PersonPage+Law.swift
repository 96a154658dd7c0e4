import Exchange
import Records
import Wording

extension PersonPage {
  /// Who keeps the data, what for, on what basis, who gets them, how long, where they come from,
  /// and where to complain: what the law wants told with a copy of them.
  static func law(
    _ document: PersonalFileDocument, in language: ReaderLanguage
  ) -> [PrintablePage.Block] {
    let say = { (message: Message) in message.text(in: language) }
    let controller =
      document.controller.map { "\($0.name) (\($0.contact))" } ?? say(.lawControllerUnknown)
    return [
      .heading(say(.lawTitle)),
      .definitions([
        PrintablePage.Definition(say(.lawController), controller),
        PrintablePage.Definition(say(.lawPurposes), say(.lawPurposesText)),
        PrintablePage.Definition(say(.lawRecipients), say(.lawRecipientsText)),
        PrintablePage.Definition(say(.lawSources), say(.lawSourcesText)),
        PrintablePage.Definition(
          say(.lawTerms), document.terms.compactMap { term($0, say) }.joined(separator: "; ")),
        PrintablePage.Definition(say(.lawComplaint), say(.lawComplaintText)),
      ]),
    ]
  }

  /// A term in words; nil for one that nothing is erased by.
  private static func term(
    _ term: RetentionDocument.Term, _ say: (Message) -> String
  ) -> String? {
    let (name, since): (Message, Message)
    switch KeptData(rawValue: term.name) {
    case .unmatched: (name, since) = (.retentionUnmatched, .sinceRoundClosed)
    case .contact: (name, since) = (.retentionContact, .sinceLastActivity)
    case .notes: (name, since) = (.retentionNotes, .sincePairingEnded)
    case .blocked: (name, since) = (.retentionBlocked, .sinceBlocked)
    case .pseudonyms, nil: return nil
    }
    let length: Message = term.unit == "days" ? .termDays(term.length) : .termMonths(term.length)
    return "\(say(name)): \(say(length)) (\(say(since)))"
  }
}
