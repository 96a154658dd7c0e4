import Forum
package import Vectors

/// What speaks for each offer answering each organisation's needs: stated concepts and own words.
///
/// Where both sides stated concepts, coverage decides, with the agreed share for their texts if
/// both wrote any. Where a side stated none, the texts decide, and the concepts of the other side
/// are read as one more statement.
package struct NeedsEvidence: Sendable {
  let needs: [NeedSide]
  let offers: [OfferSide]
  let space: ConceptSpace
  let coverage: Coverage
  let model: ConceptModel
  let rules: FitRules
  private(set) var needReadings: [[StatementReading]]
  private(set) var offerReadings: [[StatementReading]]
  /// Row by row, o × f, in millionths, as the texts give it.
  private let similarities: [Int32]

  /// Reads every text and multiplies needs by offers.
  ///
  /// - Throws: ``VectorsError`` where the numbers are beyond what one exact product can hold.
  /// - Complexity: linear in the length of texts, then two BLAS products.
  package init(
    needs: [NeedSide], offers: [OfferSide], space: ConceptSpace, model: ConceptModel,
    rules: FitRules
  ) throws(VectorsError) {
    self.needs = needs
    self.offers = offers
    self.space = space
    self.model = model
    self.rules = rules
    coverage = try Coverage(
      needs: NeedMatrix(needs.map(\.needs), in: space),
      offers: OfferMatrix(offers.map(\.expertise), in: space))
    needReadings = needs.map { $0.readings(by: model, rules: rules) }
    offerReadings = offers.map { $0.readings(by: model, rules: rules) }
    similarities = try TextChannel.similarities(needs: needReadings, offers: offerReadings)
  }

  /// The same evidence with every statement's words looked up: worth it where many pairs are
  /// explained, since each statement is then read for its words once.
  package func withWords() -> NeedsEvidence {
    var copy = self
    copy.needReadings = needReadings.map { $0.map { $0.withWords() } }
    copy.offerReadings = offerReadings.map { $0.map { $0.withWords() } }
    return copy
  }

  /// The needs part of every pair.
  package func table() -> PartTable {
    PartTable(.needs, organisations: needs.count, offers: offers.count) { organisation, offer in
      let claims = claims(organisation: organisation, offer: offer)
      guard claims.weights > 0 else { return nil }
      let sum = claims.coverage + claims.text
      return (2 * sum + claims.weights) / (2 * claims.weights)
    }
  }

  /// What made the needs part of a pair: `shareMicro` split among needs covered and shared words.
  ///
  /// - Returns: reasons with a share, the largest first; their shares sum to `shareMicro`.
  package func reasons(organisation: Int, offer: Int, shareMicro: Int) -> [FitReason] {
    let claims = claims(organisation: organisation, offer: offer)
    let split = LargestRemainders.split(shareMicro, by: [claims.coverage, claims.text])
    let reasons =
      covered(organisation: organisation, offer: offer, shareMicro: split[0])
      + spoken(organisation: organisation, offer: offer, shareMicro: split[1])
    return reasons.enumerated().sorted {
      let (one, other) = ($0.element.shareMicro, $1.element.shareMicro)
      return one != other ? one > other : $0.offset < $1.offset
    }.map(\.element)
  }

  /// The stated needs of an organisation that an offer covers less than by half.
  package func uncovered(organisation: Int, offer: Int) -> [String] {
    guard !offers[offer].expertise.isEmpty else { return [] }
    return NeedMatrix.distinct(needs[organisation].needs).filter { need in
      need.demand > 0
        && 2 * best(for: need, offer: offer).units < ConceptSpace.unitsPerCoverage
    }.map(\.concept)
  }

  /// Weighted millionths of the two kinds of evidence, and the sum of their weights.
  private func claims(organisation: Int, offer: Int) -> (coverage: Int, text: Int, weights: Int) {
    let covered = coverage.micro(organisation: organisation, offer: offer)
    let similar = similarity(organisation: organisation, offer: offer)
    guard let covered else { return (0, similar ?? 0, similar == nil ? 0 : 1) }
    guard let similar, !needs[organisation].about.isEmpty, !offers[offer].about.isEmpty else {
      return (covered, 0, 1)
    }
    let textWeight = rules.textShareThousandths
    return ((1_000 - textWeight) * covered, textWeight * similar, 1_000)
  }

  /// The similarity of two sides' statements on the scale of coverage, 0 to 1,000,000.
  private func similarity(organisation: Int, offer: Int) -> Int? {
    guard !needReadings[organisation].isEmpty, !offerReadings[offer].isEmpty else { return nil }
    let raw = Int(similarities[organisation * offers.count + offer])
    precondition(rules.wholeSimilarityMicro > 0, "some similarity counts as full coverage")
    let ratio = max(0, raw) * 1_000_000_000_000 / rules.wholeSimilarityMicro
    return min(1_000_000, IntegerRoot.ceiling(ratio))
  }

  /// The expertise of an offer that covers a need best, ties to the one named first.
  private func best(for need: Need, offer: Int) -> (expertise: String?, units: Int) {
    guard let needed = space.position(of: need.concept) else { return (nil, 0) }
    var best: (expertise: String?, units: Int) = (nil, 0)
    for expertise in offers[offer].expertise {
      guard let known = space.position(of: expertise.concept) else { continue }
      let units = space.units(
        knowing: known, level: expertise.level, for: needed, levelWanted: need.levelWanted)
      if units > best.units { best = (expertise.concept, units) }
    }
    return best
  }

  private func covered(organisation: Int, offer: Int, shareMicro: Int) -> [FitReason] {
    let matches = NeedMatrix.distinct(needs[organisation].needs).map { need in
      (need: need, best: best(for: need, offer: offer))
    }
    let shares = LargestRemainders.split(
      shareMicro, by: matches.map { $0.need.demand * $0.best.units })
    return zip(matches, shares).compactMap { match, share in
      guard share > 0, let expertise = match.best.expertise else { return nil }
      return .expertise(need: match.need.concept, expertise: expertise, shareMicro: share)
    }
  }

  private func spoken(organisation: Int, offer: Int, shareMicro: Int) -> [FitReason] {
    guard shareMicro > 0 else { return [] }
    let contributions = TextChannel.explain(
      need: needReadings[organisation], offer: offerReadings[offer])
    let shares = LargestRemainders.split(
      shareMicro, by: contributions.map { max(0, $0.shareMicro) })
    return zip(contributions, shares).compactMap { contribution, share in
      guard share > 0 else { return nil }
      return .words(
        concept: contribution.concept.map { model.concepts[$0] },
        need: contribution.needWords, offer: contribution.offerWords, shareMicro: share)
    }
  }
}
