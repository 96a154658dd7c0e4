import Exchange
import Forum
import Lexicon
import Records
import Wording

/// The applications of the two sides of a pairing, with the language in which each reads.
struct PairingSides {
  let mentor: MentorApplication
  let organisation: OrganisationApplication

  init(of pairing: RecordedPairing, from reader: RecordReader) throws(RecordError) {
    guard
      let mentor = try reader.mentors(of: pairing.round).first(where: {
        $0.content.id == pairing.mentor
      })
    else { throw .notFound(.application, id: pairing.mentor) }
    guard
      let organisation = try reader.organisations(of: pairing.round).first(where: {
        $0.content.id == pairing.organisation
      })
    else { throw .notFound(.application, id: pairing.organisation) }
    self.mentor = mentor.content
    self.organisation = organisation.content
  }

  /// The language of a side.
  func language(of side: ApplicationSide) -> ReaderLanguage {
    switch side {
    case .mentor: ReaderLanguage(of: mentor.about, among: mentor.languages)
    case .organisation: ReaderLanguage(of: organisation.about, among: organisation.languages)
    }
  }

  /// The languages of both sides, each once, the organisation's first.
  var languages: [ReaderLanguage] {
    let first = language(of: .organisation)
    let second = language(of: .mentor)
    return first == second ? [first] : [first, second]
  }
}
