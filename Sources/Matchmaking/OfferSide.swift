package import Forum

/// What is said of an offer, by concepts and in words.
package struct OfferSide: Sendable {
  package let expertise: [Expertise]
  package let about: String
  /// What a dense vector of the text says it is about, in millionths by concept; nil without one.
  package let dense: [String: Int]?

  package init(expertise: [Expertise], about: String, dense: [String: Int]? = nil) {
    self.expertise = expertise
    self.about = about
    self.dense = dense
  }
}

extension OfferSide {
  /// The side's statements as the model reads them: each sentence, and the stated expertise as
  /// one more; empty where nothing was said.
  func readings(by model: ConceptModel, rules: FitRules) -> [StatementReading] {
    model.readings(
      of: about, stated: expertise.map { ($0.concept, $0.level) }, dense: dense, rules: rules)
  }
}
