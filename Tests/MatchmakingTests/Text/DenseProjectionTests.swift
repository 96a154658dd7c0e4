import Lexicon
import TestSupport
import Testing

@testable import Matchmaking

/// Dense vectors in concept space.
struct DenseProjectionTests {
  private static let labels: [DenseProjection.Label] = [
    .init(concept: 0, language: .eu, vector: [5, 1, 0]),
    .init(concept: 1, language: .eu, vector: [5, 0, 1]),
    .init(concept: 0, language: .es, vector: [-5, 1, 0]),
    .init(concept: 1, language: .es, vector: [-5, 0, 1]),
  ]

  @Test func `a text goes to the nearest concept whatever its language`() {
    let texts: [DenseProjection.Text] = [
      .init(language: .eu, vector: [5, 0.2, 0.9]), .init(language: .es, vector: [-5, 0.9, 0.1]),
    ]
    let projection = DenseProjection(labels: Self.labels, texts: texts, concepts: 2)
    let shares = texts.map(projection.sharesMicro)
    #expect(shares[0][1] > 990_000)
    #expect(shares[1][0] > 990_000)
    #expect(shares.allSatisfy { $0.reduce(0, +) == 1_000_000 })
  }

  @Test func `the length of a vector says nothing`() {
    let short = DenseProjection.Text(language: .eu, vector: [5, 0.6, 0.5])
    let long = DenseProjection.Text(language: .eu, vector: [5_000, 600, 500])
    let projection = DenseProjection(labels: Self.labels, texts: [], concepts: 2)
    #expect(projection.sharesMicro(short) == projection.sharesMicro(long))
  }

  @Test func `a concept without a label is never found, and no vector divides evenly`() {
    let projection = DenseProjection(labels: Self.labels, texts: [], concepts: 3)
    let nothing = projection.sharesMicro(.init(language: .en, vector: [0, 0, 0]))
    #expect(nothing[2] == 0)
    #expect(nothing.reduce(0, +) == 1_000_000)
  }

  @Test func `shares are those of the exponential function`() {
    // Cosines 1 and -1 with the two opposite prototypes: the second is e⁻⁴⁰ of the first.
    // At equal distance both have half.
    let projection = DenseProjection(labels: Self.labels, texts: [], concepts: 2)
    #expect(
      projection.sharesMicro(.init(language: .eu, vector: [5, 1, 0])) == [1_000_000, 0])
    #expect(
      projection.sharesMicro(.init(language: .eu, vector: [5, 0.5, 0.5])) == [500_000, 500_000])
  }

  private func similarity(_ need: NeedSide, _ offer: OfferSide) throws -> Int {
    var rules = FitRules.starting
    rules.denseShareThousandths = 500
    let evidence = try NeedsEvidence(
      needs: [need], offers: [offer],
      space: ConceptSpace(thesaurus: SmallKnowledge.thesaurus(), rules: rules),
      model: SmallKnowledge.model(), rules: rules)
    let table = evidence.table()
    return table.micro(organisation: 0, offer: 0) ?? 0
  }

  @Test func `vectors of one mind bring texts together that share no word`() throws {
    let concept = try #require(SmallKnowledge.model().concepts.first)
    let dense = [concept: 1_000_000]
    let without = try similarity(
      NeedSide(needs: [], about: "xyzzy plugh"), OfferSide(expertise: [], about: "qwerty asdf"))
    let with = try similarity(
      NeedSide(needs: [], about: "xyzzy plugh", dense: dense),
      OfferSide(expertise: [], about: "qwerty asdf", dense: dense))
    #expect(with > without)
  }

  @Test func `what only the vector found shows no words`() throws {
    let model = try SmallKnowledge.model()
    let reading = model.reading(of: "Diru-laguntzak eskatu eta justifikatu behar ditugu")
    let own = Set(
      reading.concepts.filter { $0.shareMicro >= ConceptModel.leastShareMicro }.map(\.concept))
    let strange = try #require(
      model.concepts.indices.first { !own.contains($0) && !reading.words(for: $0).isEmpty })
    let mixed = reading.mixed(
      with: [model.concepts[strange]: 1_000_000], weightThousandths: 500)
    #expect(mixed.concepts.contains { $0.concept == strange })
    #expect(mixed.words(for: strange).isEmpty)
    let said = try #require(reading.concepts.first?.concept)
    #expect(mixed.words(for: said) == reading.words(for: said))
    #expect(mixed.withWords().words(for: strange).isEmpty)
  }

  @Test func `concepts that the model does not know change nothing`() throws {
    let plain = try similarity(
      NeedSide(needs: [], about: "xyzzy"), OfferSide(expertise: [], about: "qwerty"))
    let strange = try similarity(
      NeedSide(needs: [], about: "xyzzy", dense: ["need-none": 1_000_000]),
      OfferSide(expertise: [], about: "qwerty", dense: ["need-none": 1_000_000]))
    #expect(plain == strange)
  }
}
