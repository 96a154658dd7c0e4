package import Forum

/// A part of the fit of a pair.
package enum FitPart: String, CaseIterable, Codable, Sendable {
  /// The needs of the organisation that the offer covers.
  case needs
  /// The same or a related field of activity.
  case field
  /// Territory and the way of meeting.
  case practicalities
  /// Wishes that the two sides stated.
  case wishes
}

/// The constants that turn evidence into fit; every run keeps them or stands on their digest.
///
/// Weights are thousandths and relations hundredths, so that no floating point decides a pairing.
package struct FitRules: Equatable, Sendable {
  /// The weight of each part in thousandths, 0 to 1,000; at least one is above zero.
  package var weights: [FitPart: Int]
  /// What a narrower or broader concept is worth, in hundredths of the same concept.
  package var broaderOrNarrowerHundredths: Int
  /// What a sibling concept is worth, in hundredths of the same concept.
  package var siblingHundredths: Int
  /// The share of the texts in the needs part where both sides also stated concepts, in
  /// thousandths.
  package var textShareThousandths: Int
  /// The similarity of texts, in millionths, that counts as full coverage.
  ///
  /// Similarity is a likelihood that two statements are about the same, a product of two shares;
  /// its square root, held against that of this constant, is on the scale of coverage. The
  /// constant belongs to the rules, so that one more applicant moves nobody else's fit.
  package var wholeSimilarityMicro: Int
  /// What a dense vector of a text counts beside its words, in thousandths; only where a run was
  /// given vectors.
  package var denseShareThousandths: Int

  /// The starting values of the programme.
  ///
  /// The organisational context, a fifth part of the programme's list, joins when applications
  /// carry size and age; until then its weight is shared among the others like that of any part
  /// without data.
  package static let starting = FitRules(
    weights: [.needs: 550, .field: 150, .practicalities: 120, .wishes: 80],
    broaderOrNarrowerHundredths: 70, siblingHundredths: 40, textShareThousandths: 300,
    wholeSimilarityMicro: 490_000, denseShareThousandths: 500)

  package init(
    weights: [FitPart: Int], broaderOrNarrowerHundredths: Int, siblingHundredths: Int,
    textShareThousandths: Int, wholeSimilarityMicro: Int, denseShareThousandths: Int
  ) {
    self.weights = weights
    self.broaderOrNarrowerHundredths = broaderOrNarrowerHundredths
    self.siblingHundredths = siblingHundredths
    self.textShareThousandths = textShareThousandths
    self.wholeSimilarityMicro = wholeSimilarityMicro
    self.denseShareThousandths = denseShareThousandths
  }

  /// The weight of a part in thousandths; a part that is not listed weighs nothing.
  package func weight(of part: FitPart) -> Int { weights[part] ?? 0 }

  /// What a relation is worth, in hundredths of the same concept.
  package func hundredths(_ relation: ConceptRelation) -> Int {
    switch relation {
    case .same: 100
    case .broaderOrNarrower: broaderOrNarrowerHundredths
    case .sibling: siblingHundredths
    case .none: 0
    }
  }
}
