import Forum
import Lexicon
import Matchmaking

/// Every text of a cohort that can have a dense vector, with its row id and language.
struct VectorTexts {
  /// Whose text it is.
  enum Side: String {
    case mentor, need
  }

  /// The labels of a concept in a language, as one text.
  struct Label {
    let id: String
    let concept: Int
    let language: TextLanguage
    let text: String
  }

  /// What somebody wrote.
  struct Text {
    let id: String
    let side: Side
    let owner: String
    let language: TextLanguage
    let text: String
  }

  let labels: [Label]
  let texts: [Text]

  /// Labels in the order of the model's concepts, then the mentors, then the organisations.
  init(cohort: Cohort, knowledge: Knowledge) {
    labels = knowledge.model.concepts.enumerated().flatMap { index, concept in
      Self.labels(of: concept, index: index, in: knowledge.thesaurus)
    }
    texts =
      cohort.mentors.compactMap { Self.text(.mentor, owner: $0.id, about: $0.about) }
      + cohort.organisations.compactMap { Self.text(.need, owner: $0.id, about: $0.about) }
  }

  private static func labels(
    of concept: String, index: Int, in thesaurus: Thesaurus
  ) -> [Label] {
    let labels = thesaurus.concept(concept)?.labels ?? [:]
    return labels.sorted { $0.key < $1.key }.compactMap { language, names in
      TextLanguage(rawValue: language.rawValue).map {
        Label(
          id: "label:\(concept)@\(language.rawValue)", concept: index, language: $0,
          text: ([names.preferred] + names.alternative).joined(separator: ", "))
      }
    }
  }

  private static func text(_ side: Side, owner: String, about: String) -> Text? {
    let tokens = TokenizedText(about)
    guard !tokens.words.isEmpty else { return nil }
    return Text(
      id: "\(side.rawValue):\(owner)", side: side, owner: owner,
      language: LanguageGuess(tokens).language ?? .eu, text: about)
  }
}
