package import Forum

/// What is said of an offer, by concepts and in words.
package struct OfferSide: Sendable {
  package let expertise: [Expertise]
  package let about: String

  package init(expertise: [Expertise], about: String) {
    self.expertise = expertise
    self.about = about
  }
}

extension OfferSide {
  /// The side's statements as the model reads them: each sentence, and the stated expertise as
  /// one more; empty where nothing was said.
  func readings(by model: ConceptModel) -> [StatementReading] {
    model.readings(of: about, stated: expertise.map { ($0.concept, $0.level) })
  }
}
