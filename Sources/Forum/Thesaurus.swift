/// The concepts of the forum with their hierarchy and labels.
///
/// Concepts keep the order of their file; that order is the order of vector coordinates.
package struct Thesaurus: Equatable, Sendable {
  package let version: String
  package let concepts: [Concept]
  private let positionByID: [String: Int]

  /// Checks what must hold for every thesaurus (invariant 15) and indexes the concepts.
  ///
  /// - Throws: ``ThesaurusError`` with the first concept that breaks a rule.
  package init(version: String, concepts: [Concept]) throws(ThesaurusError) {
    var positions: [String: Int] = [:]
    for (position, concept) in concepts.enumerated() {
      guard positions.updateValue(position, forKey: concept.id) == nil else {
        throw .duplicateConcept(concept.id)
      }
    }
    self.version = version
    self.concepts = concepts
    positionByID = positions
    for concept in concepts {
      try checkHierarchy(of: concept)
      try checkLabels(of: concept)
    }
  }

  /// The concept with an identifier, if it is in the thesaurus.
  package func concept(_ id: String) -> Concept? {
    positionByID[id].map { concepts[$0] }
  }

  /// The concepts of one scheme, in file order.
  package func concepts(in scheme: ConceptScheme) -> [Concept] {
    concepts.filter { $0.scheme == scheme }
  }

  /// The preferred label in a language, or the identifier of an unknown concept.
  package func label(_ id: String, in language: Language) -> String {
    let labels = concept(id)?.labels
    return (labels?[language] ?? labels?[.en])?.preferred ?? id
  }

  /// How two concepts are related.
  package func relation(_ one: String, _ other: String) -> ConceptRelation {
    if one == other { return .same }
    guard let left = concept(one), let right = concept(other), left.scheme == right.scheme else {
      return .none
    }
    if left.broader == right.id || right.broader == left.id { return .broaderOrNarrower }
    if let parent = left.broader, parent == right.broader { return .sibling }
    return .none
  }

  private func checkHierarchy(of concept: Concept) throws(ThesaurusError) {
    var seen: Set<String> = [concept.id]
    var current = concept
    while let id = current.broader {
      guard let parent = self.concept(id) else {
        throw .unknownBroader(concept: current.id, broader: id)
      }
      guard parent.scheme == concept.scheme else {
        throw .broaderInOtherScheme(concept: current.id, broader: id)
      }
      guard seen.insert(id).inserted else { throw .cycle(concept: concept.id) }
      current = parent
    }
  }

  private func checkLabels(of concept: Concept) throws(ThesaurusError) {
    for language in Language.allCases {
      guard let labels = concept.labels[language], !labels.preferred.isEmpty else {
        if language == .fr { continue }
        throw .missingLabel(concept: concept.id, language: language)
      }
      var seen: Set<String> = []
      for label in labels.all where !seen.insert(label).inserted {
        throw .labelTwice(concept: concept.id, language: language, label: label)
      }
    }
  }
}

/// How far apart two concepts of one scheme are.
package enum ConceptRelation: String, CaseIterable, Sendable {
  case same, broaderOrNarrower, sibling, none
}

/// What is wrong with a thesaurus.
package enum ThesaurusError: Error, Equatable {
  case duplicateConcept(String)
  case unknownBroader(concept: String, broader: String)
  case broaderInOtherScheme(concept: String, broader: String)
  case cycle(concept: String)
  case missingLabel(concept: String, language: Language)
  case labelTwice(concept: String, language: Language, label: String)
}
