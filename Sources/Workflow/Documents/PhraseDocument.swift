import Forum
package import Foundation
import Records

/// A phrase of the forum's own as lists show it.
package struct PhraseDocument: Encodable, Sendable {
  package let id: String
  package let concepts: [String]
  /// `need` or `expertise`.
  package let kind: String
  package let language: String
  package let text: String
  package let addedBy: String
  package let addedAt: Date

  /// The names of concepts, for tables; not part of the document.
  package let labels: ConceptNames

  private enum CodingKeys: String, CodingKey {
    case id, concepts, kind, language, text, addedBy, addedAt
  }

  init(_ phrase: RecordedPhrase, labels: ConceptNames) {
    id = phrase.id
    concepts = phrase.concepts
    kind = phrase.kind.rawValue
    language = phrase.language.rawValue
    text = phrase.text
    addedBy = phrase.addedBy
    addedAt = phrase.addedAt
    self.labels = labels
  }
}

/// What adding phrases did.
package struct PhrasesAdded: Sendable {
  package let added: [PhraseDocument]
  /// How many were there already as they are.
  package let unchanged: Int
  package let warnings: ProblemList
}

/// The phrases of a record, and the lexicon that was trained last.
package struct PhraseListDocument: Encodable, Sendable {
  package let phrases: [PhraseDocument]
  /// Nil where nothing was trained yet.
  package let lexicon: LexiconDocument?
  /// Whether the lexicon has learned exactly these phrases.
  package let isCurrent: Bool
}

/// What a training left.
package struct TrainingDocument: Encodable, Sendable {
  package let lexicon: LexiconDocument
  /// Whether it was recorded just now; the same phrases again change nothing.
  package let isNew: Bool
}

/// What a concept model learned from phrases.
package struct LexiconDocument: Encodable, Sendable {
  package let id: String
  /// The version of the model that has learned, which matching runs are stored with.
  package let version: String
  /// The version of the shipped model that it was made from.
  package let base: String
  package let phrases: Int
  /// How many rows of the model's table differ.
  package let changedRows: Int
  package let trainedBy: String
  package let trainedAt: Date

  init(_ lexicon: RecordedLexicon) {
    id = lexicon.id
    version = lexicon.version
    base = lexicon.baseVersion
    phrases = lexicon.phrases
    changedRows = lexicon.changedRows
    trainedBy = lexicon.trainedBy
    trainedAt = lexicon.trainedAt
  }
}
