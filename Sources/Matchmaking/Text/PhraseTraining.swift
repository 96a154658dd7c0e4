/// Teaches a concept table the phrases of a forum, without the corpus it was made from.
///
/// The table's weights W₀ stay as near as they can while the phrases come to be about their
/// concepts: ridge regression with W₀ instead of zero as what weights are held to,
/// W = W₀ + Xᵀ (X Xᵀ + λ D)⁻¹ (Y - X W₀ - mean), X the phrases by their features, scaled as in
/// reading. A feature that the table does not know gets a row. A sample of other statements, the
/// anchors, stands among the rows of X with what the table says of them now as what they are to
/// keep, so that a concept does not spread over whatever else is said in the same words; only the
/// phrases' own features change. Everything is computed in one fixed order, so that the same
/// phrases make the same bytes. See <doc:ReadingText>.
package struct PhraseTraining: Sendable {
  /// What a training made.
  package struct Result: Sendable {
    /// The model that has learned the phrases.
    package let model: ConceptModel
    /// What it learned, for ``ConceptModel/init(bytes:update:)``.
    package let update: [UInt8]
    /// How many rows of the table changed or are new.
    package let rows: Int
  }

  /// The most phrases that one training takes.
  package static let mostPhrases = 4_000

  /// λ: how strongly weights are held to the table's.
  private static let penalty = 1.2
  /// How many statements of the corpus each anchor stands for.
  private static let anchorWeight = 30.0

  /// The model that is taught.
  package let base: ConceptModel
  private let table: TableContent
  private let anchors: [MeasuredStatement]
  /// How many of the table's steps make a value of 1, at the temperature of the shipped table:
  /// steps are counted in 4096ths, 64 of the whole ones to a temperature.
  private static let step = 64 * 4096 / ConceptModelTraining.Options().temperature

  /// Reads the table to teach.
  ///
  /// `base`: the bytes of the table; `anchors`: texts whose reading is to stay as it is.
  /// - Throws: `ConceptModelError` for bytes that are no table.
  package init(base: [UInt8], anchors: [String]) throws(ConceptModelError) {
    let table = try TableContent(bytes: base)
    self.base = try ConceptModel(bytes: base)
    self.table = table
    self.anchors = anchors.map { MeasuredStatement($0, table: table) }
  }

  /// Learns phrases; their order does not matter.
  ///
  /// - Throws: `ConceptModelError.unknownConcept`, `.tooManyPhrases`, `.unsolvable`.
  /// - Complexity: (phrases + anchors)³ / 3 operations, and one pass over the table.
  package func learning(_ phrases: [TrainingStatement]) throws(ConceptModelError) -> Result {
    guard phrases.count <= Self.mostPhrases else { throw .tooManyPhrases(phrases.count) }
    let order = Self.order(phrases)
    let statements = order.map { MeasuredStatement(phrases[$0].text, table: table) }
    let targets = try order.map { (place) throws(ConceptModelError) in
      try target(of: phrases[place])
    }
    let system = PhraseSystem(phrases: statements, anchors: anchors, table: table)
    guard table.rows + system.newFeatures <= ConceptTable.mostFeatures else {
      throw .tooManyPhrases(phrases.count)
    }
    var duals = residuals(statements, targets, norms: system.norms)
    var matrix = system.gram()
    for row in 0..<system.rows {
      let weight = row < statements.count ? 1 : Self.anchorWeight
      matrix[row * system.rows + row] += Self.penalty / weight
    }
    try PhraseEquations(matrix: matrix, size: system.rows)
      .solve(&duals, columns: table.concepts.count)
    return try result(system, duals: duals)
  }

  /// What is missing of each statement's values, in the norms of the new table: phrases miss their
  /// concepts, anchors what they have had.
  private func residuals(
    _ phrases: [MeasuredStatement], _ targets: [[Double]], norms: [Int]
  ) -> [Double] {
    var residuals: [Double] = []
    for (row, phrase) in phrases.enumerated() {
      let steps = phrase.steps(norm: norms[row], table: table)
      for (wanted, found) in zip(targets[row], steps) {
        residuals.append(wanted - Double(found) / Self.step)
      }
    }
    for (row, anchor) in anchors.enumerated() {
      let before = anchor.steps(norm: IntegerRoot.floor(anchor.square), table: table)
      let after = anchor.steps(norm: norms[phrases.count + row], table: table)
      for (wanted, found) in zip(before, after) {
        residuals.append(Double(wanted - found) / Self.step)
      }
    }
    return residuals
  }

  private func result(
    _ system: PhraseSystem, duals: [Double]
  ) throws(ConceptModelError) -> Result {
    let changes = system.changes(duals: duals, unit: Self.step / Double(table.multiplier))
    let update = LexiconUpdate(rows: changes, to: table)
    return Result(
      model: try ConceptModel(bytes: table.bytes(with: changes)), update: update.bytes(to: table),
      rows: changes.count)
  }

  /// One order for the same phrases, whatever order they came in: their places, by text.
  static func order(_ phrases: [TrainingStatement]) -> [Int] {
    let texts = phrases.map { Array($0.text.utf8) }
    let concepts = phrases.map { $0.concepts.sorted() }
    return phrases.indices.sorted { one, other in
      if texts[one] != texts[other] { return texts[one].lexicographicallyPrecedes(texts[other]) }
      return concepts[one].lexicographicallyPrecedes(concepts[other])
    }
  }

  /// What a phrase is to be about: 1 for each of its concepts.
  private func target(of phrase: TrainingStatement) throws(ConceptModelError) -> [Double] {
    var values = [Double](repeating: 0, count: table.concepts.count)
    for concept in phrase.concepts {
      guard let index = table.concepts.firstIndex(of: concept) else {
        throw .unknownConcept(concept)
      }
      values[index] = 1
    }
    return values
  }
}
