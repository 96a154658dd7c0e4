package import Forum
package import Foundation

/// On which side of a pairing a phrase is said.
package enum PhraseKind: String, CaseIterable, Codable, Sendable {
  case need, expertise
}

/// A phrase of the forum's own, to be recorded for its concept model.
package struct NewPhrase: Equatable, Sendable {
  /// Ids of the concepts it is about, at least one.
  package let concepts: [String]
  package let kind: PhraseKind
  /// Basque, Spanish or English.
  package let language: Language
  package let text: String

  package init(concepts: [String], kind: PhraseKind, language: Language, text: String) {
    self.concepts = concepts
    self.kind = kind
    self.language = language
    self.text = text
  }
}

/// A phrase as the record holds it.
package struct RecordedPhrase: Equatable, Sendable {
  /// `F1`, `F2`, …
  package let id: String
  package let concepts: [String]
  package let kind: PhraseKind
  package let language: Language
  package let text: String
  package let addedBy: String
  package let addedAt: Date
  /// When it was taken out; nil while the model learns from it.
  package let removedAt: Date?
}

extension RecordedPhrase {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    concepts = try row.text("concepts").split(separator: "+").map(String.init)
    kind = try row.choice("kind")
    language = try row.choice("language")
    text = try row.text("text")
    addedBy = try row.text("addedBy")
    addedAt = try row.instant("addedAt")
    removedAt = try row.optionalInstant("removedAt")
  }
}
