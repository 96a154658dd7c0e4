import Lexicon

extension ConceptModel {
  /// The statements of one side: its text whole and by sentences, and its stated concepts as one
  /// more.
  ///
  /// - Parameters:
  ///   - stated: concepts with their weights; those that the model does not know, and
  ///     those without weight, say nothing to it.
  ///   - dense: what a dense vector of the text says, in millionths by concept.
  ///   - rules: what a dense vector counts.
  func readings(
    of about: String, stated: [(concept: String, weight: Int)], dense: [String: Int]?,
    rules: FitRules
  ) -> [StatementReading] {
    var readings = statements(in: about)
    if let dense {
      readings = readings.map {
        $0.mixed(with: dense, weightThousandths: rules.denseShareThousandths)
      }
    }
    let known = stated.compactMap { entry -> (index: Int, weight: Int)? in
      guard entry.weight > 0, let index = concepts.firstIndex(of: entry.concept) else { return nil }
      return (index, entry.weight)
    }
    // Concepts speak no language; the one given here decides nothing.
    if !known.isEmpty { readings.append(readingOfStated(concepts: known, language: .eu)) }
    return readings
  }

  /// The three concepts nearest to a text whose statements show none clearly; nil for one that
  /// shows some, and for one without a word.
  package func nearest(toBlind readings: [StatementReading]) -> [String]? {
    guard let first = readings.first, readings.allSatisfy(\.isBlind) else { return nil }
    return first.nearest(3).map { concepts[$0.concept] }
  }
}
