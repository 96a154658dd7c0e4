import Forum
package import Wording

/// The preferred labels of concepts in the reader's language.
package struct ConceptNames: Sendable {
  private let thesaurus: Thesaurus

  init(_ thesaurus: Thesaurus) { self.thesaurus = thesaurus }

  /// The label of a concept, or the identifier of one that is not in the thesaurus.
  package func name(_ concept: String, in language: ReaderLanguage) -> String {
    thesaurus.label(concept, in: Language(language))
  }
}

extension Language {
  /// The working language that a reader's language is.
  init(_ language: ReaderLanguage) {
    switch language {
    case .eu: self = .eu
    case .es: self = .es
    case .en: self = .en
    }
  }
}
