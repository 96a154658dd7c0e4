import Forum
import Lexicon
import Matchmaking
import TestSupport
import Testing

struct NeedsEvidenceTests {
  private static let needText = "Siempre ayudamos los mismos, nadie nuevo se apunta."
  private static let offerText = "Nobody new turns up to help on Saturdays."
  private static let statedNeed = [
    Need(concept: "need-grants", priority: 4, levelNow: 1, levelWanted: 4)
  ]
  private static let statedOffer = [Expertise(concept: "need-grants", level: 2)]

  private let model: ConceptModel
  private let space: ConceptSpace

  init() throws {
    model = try SmallKnowledge.model()
    space = ConceptSpace(thesaurus: try SmallKnowledge.thesaurus(), rules: .starting)
  }

  private func evidence(
    _ need: NeedSide, _ offer: OfferSide, rules: FitRules = .starting
  ) throws -> NeedsEvidence {
    try NeedsEvidence(needs: [need], offers: [offer], space: space, model: model, rules: rules)
  }

  private func value(
    _ need: NeedSide, _ offer: OfferSide, rules: FitRules = .starting
  ) throws -> Int? {
    try evidence(need, offer, rules: rules).table().micro(organisation: 0, offer: 0)
  }

  /// The similarity of two lists of statements as the text channel gives it, on the scale of
  /// coverage: its square root, whole from `whole` on.
  private func similarity(
    _ needs: [StatementReading], _ offers: [StatementReading], whole: Int = 1_000_000
  ) throws -> Int {
    let raw = Double(try TextChannel.similarities(needs: [needs], offers: [offers])[0])
    return min(1_000_000, Int((1e6 * (raw / Double(whole)).squareRoot()).rounded(.up)))
  }

  /// The starting rules, but only two texts that are alike in all count as wholly similar.
  private var strict: FitRules {
    var rules = FitRules.starting
    rules.wholeSimilarityMicro = 1_000_000
    return rules
  }

  private func read(_ text: String) -> StatementReading { model.reading(of: text) }

  private func stated(_ concept: String) throws -> StatementReading {
    let index = try #require(model.concepts.firstIndex(of: concept))
    return model.readingOfStated(concepts: [(index, 1)], language: .eu)
  }

  @Test func `where both sides stated concepts and wrote nothing, coverage alone decides`() throws {
    let value = try value(
      NeedSide(needs: Self.statedNeed, about: ""),
      OfferSide(expertise: Self.statedOffer, about: ""))
    #expect(value == 500_000)
  }

  @Test func `a text on one side only does not weigh on stated concepts`() throws {
    let value = try value(
      NeedSide(needs: Self.statedNeed, about: Self.needText),
      OfferSide(expertise: Self.statedOffer, about: ""))
    #expect(value == 500_000)
  }

  @Test func `where both sides also wrote, their texts have the agreed share`() throws {
    let similar = try similarity(
      [read(Self.needText), stated("need-grants")], [read(Self.offerText), stated("need-grants")])
    #expect(similar > 0)
    let value = try value(
      NeedSide(needs: Self.statedNeed, about: Self.needText),
      OfferSide(expertise: Self.statedOffer, about: Self.offerText), rules: strict)
    #expect(value == Int((700.0 * 500_000 + 300 * Double(similar)) / 1_000 + 0.5))
    var silent = FitRules.starting
    silent.textShareThousandths = 0
    let coverage = try self.value(
      NeedSide(needs: Self.statedNeed, about: Self.needText),
      OfferSide(expertise: Self.statedOffer, about: Self.offerText), rules: silent)
    #expect(coverage == 500_000)
  }

  @Test func `where a side stated nothing, the other's concepts are read as one more statement`()
    throws
  {
    let similar = try similarity([read(Self.needText)], [stated("need-volunteers")])
    #expect(similar > 0)
    let value = try value(
      NeedSide(needs: [], about: Self.needText),
      OfferSide(expertise: [Expertise(concept: "need-volunteers", level: 3)], about: ""),
      rules: strict)
    #expect(value == similar)
  }

  @Test func `where both sides only wrote, the texts decide`() throws {
    let similar = try similarity([read(Self.needText)], [read(Self.offerText)])
    #expect(similar > 0)
    let value = try value(
      NeedSide(needs: [], about: Self.needText), OfferSide(expertise: [], about: Self.offerText),
      rules: strict)
    #expect(value == similar)
  }

  @Test func `the rules say from where on two texts are wholly similar`() throws {
    let (need, offer) = ([read(Self.needText)], [read(Self.offerText)])
    let sides = (
      NeedSide(needs: [], about: Self.needText), OfferSide(expertise: [], about: Self.offerText)
    )
    for whole in [100_000, 490_000, 900_000, 1_000_000] {
      var rules = FitRules.starting
      rules.wholeSimilarityMicro = whole
      let similar = try similarity(need, offer, whole: whole)
      #expect(try value(sides.0, sides.1, rules: rules) == similar)
    }
  }

  @Test func `a side that says nothing at all leaves the part without data`() throws {
    let silent = NeedSide(needs: [], about: "")
    let mute = OfferSide(expertise: [], about: "")
    #expect(
      try value(silent, OfferSide(expertise: Self.statedOffer, about: Self.offerText)) == nil)
    #expect(try value(NeedSide(needs: Self.statedNeed, about: Self.needText), mute) == nil)
    #expect(try value(silent, mute) == nil)
  }

  @Test func `expertise of level zero covers nothing, which is not the same as saying nothing`()
    throws
  {
    let value = try value(
      NeedSide(needs: Self.statedNeed, about: ""),
      OfferSide(expertise: [Expertise(concept: "need-grants", level: 0)], about: ""))
    #expect(value == 0)
  }

  @Test func `reasons sum to the share they explain and name the expertise that covers best`()
    throws
  {
    let evidence = try evidence(
      NeedSide(
        needs: Self.statedNeed + [
          Need(concept: "need-equality", priority: 2, levelNow: 1, levelWanted: 2)
        ], about: Self.needText),
      OfferSide(
        expertise: [Expertise(concept: "need-fundraising", level: 4)] + Self.statedOffer,
        about: Self.offerText))
    let reasons = evidence.reasons(organisation: 0, offer: 0, shareMicro: 333_333)
    #expect(reasons.reduce(0) { $0 + $1.shareMicro } == 333_333)
    #expect(reasons.map(\.shareMicro) == reasons.map(\.shareMicro).sorted(by: >))
    // Grants at level 2 come to 2, fundraising beside it at level 4 only to 1.6.
    #expect(
      reasons.contains {
        if case .expertise("need-grants", "need-grants", _) = $0 { true } else { false }
      })
    #expect(evidence.uncovered(organisation: 0, offer: 0) == ["need-equality"])
  }

  @Test func `of two expertises that cover a need alike the one named first is told`() throws {
    let known = [
      Expertise(concept: "need-fundraising", level: 3), Expertise(concept: "need-budget", level: 3),
    ]
    for expertise in [known, known.reversed()] {
      let reasons = try evidence(
        NeedSide(needs: Self.statedNeed, about: ""), OfferSide(expertise: expertise, about: "")
      ).reasons(organisation: 0, offer: 0, shareMicro: 100)
      #expect(
        reasons == [
          .expertise(need: "need-grants", expertise: expertise[0].concept, shareMicro: 100)
        ])
    }
  }

  @Test func `needs and expertise are read from texts only where none is stated`() throws {
    let spoken = try evidence(
      NeedSide(needs: [], about: Self.needText), OfferSide(expertise: [], about: Self.offerText))
    let inferred = Need(
      concept: "need-volunteers", priority: Need.usual.priority, levelNow: Need.usual.levelNow,
      levelWanted: Need.usual.levelWanted)
    #expect(spoken.effectiveNeeds(organisation: 0).contains(inferred))
    #expect(
      spoken.effectiveExpertise(offer: 0).contains(
        Expertise(concept: "need-volunteers", level: Expertise.usualLevel)))
    #expect(spoken.effectiveNeeds(organisation: 0).count <= 3)
    let stated = try evidence(
      NeedSide(needs: Self.statedNeed, about: Self.needText),
      OfferSide(expertise: Self.statedOffer, about: Self.offerText))
    #expect(stated.effectiveNeeds(organisation: 0) == Self.statedNeed)
    #expect(stated.effectiveExpertise(offer: 0) == Self.statedOffer)
  }

  @Test func `words looked up beforehand are the words looked up when asked`() throws {
    let evidence = try evidence(
      NeedSide(needs: [], about: Self.needText), OfferSide(expertise: [], about: Self.offerText))
    let reasons = evidence.reasons(organisation: 0, offer: 0, shareMicro: 1_000_000)
    let beforehand = evidence.withWords()
    #expect(!reasons.isEmpty)
    #expect(beforehand.reasons(organisation: 0, offer: 0, shareMicro: 1_000_000) == reasons)
    for concept in model.concepts.indices {
      let reading = read(Self.needText)
      #expect(reading.withWords().words(for: concept) == reading.words(for: concept))
    }
  }
}
