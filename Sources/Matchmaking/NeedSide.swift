package import Forum

/// What an organisation says about its needs, by concepts and in its own words.
package struct NeedSide: Sendable {
  package let needs: [Need]
  package let about: String
  /// What a dense vector of the text says it is about, in millionths by concept; nil without one.
  package let dense: [String: Int]?

  package init(needs: [Need], about: String, dense: [String: Int]? = nil) {
    self.needs = needs
    self.about = about
    self.dense = dense
  }
}

extension NeedSide {
  /// The side's statements as the model reads them: each sentence, and the stated needs as one
  /// more; empty where nothing was said.
  func readings(by model: ConceptModel, rules: FitRules) -> [StatementReading] {
    model.readings(
      of: about, stated: NeedMatrix.distinct(needs).map { ($0.concept, $0.demand) },
      dense: dense, rules: rules)
  }
}
