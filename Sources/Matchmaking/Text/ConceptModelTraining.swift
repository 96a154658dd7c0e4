import Lexicon
import Vectors

/// Makes the concept model's table from a corpus of statements.
///
/// The model is ridge regression from a statement's features to the concepts it is about, in
/// closed form: with X the statements (rows of length 1) and Y their concepts, the weights are
/// Xᵀ (X Xᵀ + λ D)⁻¹ (Y - mean), D the inverse weights of the statements (Saunders, Gammerman and
/// Vovk, *Ridge regression learning algorithm in dual variables*, 1998). Features are counted and
/// scaled with the same integers as when reading, so that the table suits what it will meet.
package enum ConceptModelTraining {
  /// The settings of a training; each is part of what decides the table.
  package struct Options: Equatable, Sendable {
    /// λ: how strongly weights are held back. Larger is smoother.
    package var penalty = 0.6
    /// The temperature of the shares: how much the best concept stands out.
    package var temperature = 0.05
    /// The lowest temperature that a table can be made with.
    package static let leastTemperature = 0.001
    /// What a label of the thesaurus weighs beside a statement of people.
    package var labelWeight = 1.0
    /// A feature must occur in so many statements.
    package var leastStatements = 2
    /// The most features kept; where there are more, `leastStatements` is raised.
    package var mostFeatures = 125_000
    /// A best share under so many millionths is no confident reading.
    package var blindBelowMicro = 250_000

    /// The settings the shipped table is made with.
    package init() {}
  }

  /// Trains on statements and labels, and writes the table.
  ///
  /// `statements`: the corpus. Order decides ties in the last bits only by its sums: give it
  ///     sorted, and the bytes are the same on the same machine.
  /// `thesaurusLabels`: labels as statements of kind `label`; the model's concepts are theirs
  ///     in order of appearance, then those that only statements name, sorted.
  /// - Returns: the bytes of a table that ``ConceptModel`` reads.
  /// - Throws: `ConceptModelError.noStatements`, `.tooManyConcepts`, `.unsolvable`.
  /// - Complexity: n³/3 operations in BLAS for n statements, 4 n² bytes.
  package static func train(
    statements: [TrainingStatement], thesaurusLabels: [TrainingStatement],
    options: Options = Options()
  ) throws(ConceptModelError) -> [UInt8] {
    let all = statements + thesaurusLabels
    guard !all.isEmpty else { throw ConceptModelError.noStatements }
    let concepts = conceptOrder(statements: statements, labels: thesaurusLabels)
    guard concepts.count <= ConceptTable.mostConcepts else {
      throw ConceptModelError.tooManyConcepts(concepts.count)
    }
    let features = TrainingFeatures(texts: all.map(\.text), options: options)
    let targets = ConceptTargets(all, concepts: concepts)
    let weights = all.map { $0.kind == .label ? options.labelWeight : 1 }
    var system = features.gram()
    for row in all.indices {
      system[row * all.count + row] += Float(options.penalty / weights[row])
    }
    var duals = targets.centred
    do {
      try PositiveDefiniteSystem.solve(
        &system, size: all.count, rightSides: &duals, columns: concepts.count)
    } catch VectorsError.notPositiveDefinite(let row) {
      throw ConceptModelError.unsolvable(statement: row)
    } catch {
      preconditionFailure("the system is square and as large as its right sides: \(error)")
    }
    let primal = features.transposedProduct(duals, columns: concepts.count)
    return QuantisedTable(
      concepts: concepts, features: features, weights: primal, means: targets.means,
      options: options
    ).bytes
  }

  private static func conceptOrder(
    statements: [TrainingStatement], labels: [TrainingStatement]
  ) -> [String] {
    var seen: Set<String> = []
    var order: [String] = []
    for concept in labels.flatMap(\.concepts) where seen.insert(concept).inserted {
      order.append(concept)
    }
    let others = Set(statements.flatMap(\.concepts)).subtracting(seen)
    return order + others.sorted()
  }
}

/// What statements are about, as numbers: 1 for each of a statement's concepts.
private struct ConceptTargets {
  /// The mean over the statements, for each concept.
  let means: [Float]
  /// Statements x concepts, less the mean.
  let centred: [Float]

  init(_ statements: [TrainingStatement], concepts: [String]) {
    let place = Dictionary(uniqueKeysWithValues: concepts.enumerated().map { ($1, $0) })
    var values = [Float](repeating: 0, count: statements.count * concepts.count)
    for (row, statement) in statements.enumerated() {
      for concept in statement.concepts {
        guard let column = place[concept] else { continue }
        values[row * concepts.count + column] = 1
      }
    }
    var sums = [Double](repeating: 0, count: concepts.count)
    for (index, value) in values.enumerated() { sums[index % concepts.count] += Double(value) }
    let means = sums.map { Float($0 / Double(max(1, statements.count))) }
    for index in values.indices { values[index] -= means[index % concepts.count] }
    self.means = means
    centred = values
  }
}
