import Exchange
import Forum
package import Wording

/// A concept of the thesaurus as lists show it.
package struct ConceptDocument: Encodable, Equatable, Sendable {
  /// The shown names of a concept in the three languages.
  package struct Labels: Encodable, Equatable, Sendable {
    package let eu: String
    package let es: String
    package let en: String
  }

  package let id: String
  /// `need`, `field` or `method`.
  package let scheme: String
  package let broader: String?
  package let labels: Labels

  init(_ concept: Concept, in thesaurus: Thesaurus) {
    id = concept.id
    scheme = concept.scheme.rawValue
    broader = concept.broader
    labels = Labels(
      eu: thesaurus.label(concept.id, in: .eu), es: thesaurus.label(concept.id, in: .es),
      en: thesaurus.label(concept.id, in: .en))
  }

  /// The name in the reader's language.
  package func label(in language: ReaderLanguage) -> String {
    switch language {
    case .eu: labels.eu
    case .es: labels.es
    case .en: labels.en
    }
  }
}

extension Sequence where Element == ConceptDocument {
  /// The concepts as CSV.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain, headings: ["id", "scheme", "broader", "eu", "es", "en"])
    for concept in self {
      writer.append([
        concept.id, concept.scheme, concept.broader ?? "", concept.labels.eu, concept.labels.es,
        concept.labels.en,
      ])
    }
    return writer.text
  }
}
