/// What phrases would do to a concept model: for themselves, and for what it knew before.
package struct PhraseEvaluation: Sendable {
  /// Where the right concept of a text stands among all, 1 for the first: before the phrases are
  /// learned and after.
  package struct Standing: Equatable, Sendable {
    package let before: Int
    package let after: Int
  }

  /// Each phrase's, in the order given; what comes after is read by a model that has learned from
  /// others only.
  package let phrases: [Standing]
  /// Those of statements of the corpus; what comes after is read by a model that has learned from
  /// all phrases.
  package let sample: [Standing]

  /// The most trainings; with more phrases than this, several are left out at a time.
  private static let mostTrainings = 20

  /// Trains with each phrase left out, or each twentieth of them, and once with all.
  ///
  /// - Throws: as ``PhraseTraining/learning(_:)`` does.
  /// - Complexity: 21 trainings at most.
  package init(
    phrases: [TrainingStatement], sample: [TrainingStatement], training: PhraseTraining
  ) throws(ConceptModelError) {
    let base = training.base
    let order = PhraseTraining.order(phrases)
    var standings = [Standing?](repeating: nil, count: phrases.count)
    let parts = min(phrases.count, Self.mostTrainings)
    for part in 0..<parts {
      let left = stride(from: part, to: order.count, by: parts).map { order[$0] }
      let others = phrases.indices.filter { !left.contains($0) }.map { phrases[$0] }
      let model = try training.learning(others).model
      for place in left {
        standings[place] = Self.standing(of: phrases[place], base, model)
      }
    }
    self.phrases = standings.compactMap(\.self)
    let all = try training.learning(phrases).model
    self.sample = sample.compactMap { Self.standing(of: $0, base, all) }
  }

  private static func standing(
    of statement: TrainingStatement, _ base: ConceptModel, _ taught: ConceptModel
  ) -> Standing? {
    guard let before = base.rank(of: statement.concepts, in: statement.text),
      let after = taught.rank(of: statement.concepts, in: statement.text)
    else { return nil }
    return Standing(before: before, after: after)
  }
}
