/// The scheme of the thesaurus that a concept belongs to.
package enum ConceptScheme: String, CaseIterable, Codable, Sendable {
  /// What organisations need and mentors know.
  case need
  /// The field of activity of an organisation.
  case field
  /// How knowledge is passed on.
  case method
}

/// The labels of a concept in one language, in the terms of SKOS.
package struct ConceptLabels: Equatable, Sendable {
  /// The one label shown to people (`skos:prefLabel`).
  package let preferred: String
  /// Other names, shown in searches (`skos:altLabel`).
  package let alternative: [String]
  /// Words people use that are never shown (`skos:hiddenLabel`).
  package let hidden: [String]

  package init(preferred: String, alternative: [String] = [], hidden: [String] = []) {
    self.preferred = preferred
    self.alternative = alternative
    self.hidden = hidden
  }

  /// Every label, the preferred one first.
  package var all: [String] { [preferred] + alternative + hidden }
}

/// A concept of the thesaurus: a need, a field of activity or a method.
package struct Concept: Equatable, Sendable {
  /// The stable identifier, for example `need-fundraising`.
  package let id: String
  package let scheme: ConceptScheme
  /// The identifier of the next wider concept of the same scheme, if there is one.
  package let broader: String?
  /// Labels by language; Basque, Spanish and English are always there.
  package let labels: [Language: ConceptLabels]

  package init(
    id: String, scheme: ConceptScheme, broader: String?, labels: [Language: ConceptLabels]
  ) {
    self.id = id
    self.scheme = scheme
    self.broader = broader
    self.labels = labels
  }
}
