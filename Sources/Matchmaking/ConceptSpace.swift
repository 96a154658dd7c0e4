package import Forum

/// The coordinates of need and offer vectors: four for each need concept, one per wanted level.
///
/// A need wanted at level `w` reads the coordinate `(concept, w)`. An offer holds there what it
/// covers of that need, so the saturating measure `min(1, e / w)` becomes a plain dot product.
package struct ConceptSpace: Sendable {
  /// The need concepts in the order of the thesaurus.
  package let concepts: [String]
  /// What each concept is worth for each other, in hundredths; row by row, k × k.
  private let hundredths: [Int]
  private let positionByConcept: [String: Int]

  /// The number of wanted levels.
  package static let levels = 4

  /// Full coverage of a need, in units: every `relation × level / wanted` is a whole number of
  /// them.
  package static let unitsPerCoverage = 1_200

  /// Lays out the need concepts of a thesaurus with the relations that `rules` give weight to.
  ///
  /// - Complexity: O(k²) for k need concepts.
  package init(thesaurus: Thesaurus, rules: FitRules) {
    let concepts = thesaurus.concepts(in: .need).map(\.id)
    self.concepts = concepts
    hundredths = concepts.flatMap { one in
      concepts.map { other in rules.hundredths(thesaurus.relation(one, other)) }
    }
    positionByConcept = Dictionary(
      uniqueKeysWithValues: concepts.enumerated().map { ($0.element, $0.offset) })
  }

  /// The number of coordinates.
  package var width: Int { concepts.count * ConceptSpace.levels }

  /// The position of a need concept, nil for any other.
  package func position(of concept: String) -> Int? { positionByConcept[concept] }

  /// The coordinate of a concept at a wanted level of 1 to 4.
  package func coordinate(position: Int, levelWanted: Int) -> Int {
    position * ConceptSpace.levels + levelWanted - 1
  }

  /// What knowing one concept at a level covers of another wanted at a level, in units.
  ///
  /// - Returns: `1,200 × min(1, relation × level / wanted)`, always a whole number.
  package func units(knowing known: Int, level: Int, for needed: Int, levelWanted: Int) -> Int {
    let relation = hundredths[known * concepts.count + needed]
    let full = ConceptSpace.unitsPerCoverage
    return min(full, full / 100 * relation * level / levelWanted)
  }
}
