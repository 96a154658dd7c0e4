import Forum
import Matchmaking
import TestSupport
import Testing

struct CoverageTests {
  @Test func `the programme's worked example comes to .636`() throws {
    let space = ConceptSpace(thesaurus: try BundledKnowledge.thesaurus(), rules: .starting)
    let needs = [
      Need(concept: "need-fundraising", priority: 5, levelNow: 1, levelWanted: 3),
      Need(concept: "need-equality", priority: 3, levelNow: 2, levelWanted: 3),
    ]
    let expertise = [
      Expertise(concept: "need-fundraising", level: 2),
      Expertise(concept: "need-leadership", level: 4),
    ]
    #expect(needs.map(\.demand) == [10, 3])
    let coverage = try Coverage(
      needs: NeedMatrix([needs], in: space), offers: OfferMatrix([expertise], in: space))
    // 10 × 2/3 + 3 × 0.4 × 4/3 of 13.
    #expect(coverage.micro(organisation: 0, offer: 0) == 635_897)
    let single = try Coverage(
      needs: NeedMatrix(needs.map { [$0] }, in: space),
      offers: OfferMatrix([expertise], in: space))
    #expect(single.micro(organisation: 0, offer: 0) == 666_667)
    #expect(single.micro(organisation: 1, offer: 0) == 533_333)
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func `the product equals the sum over needs in plain whole numbers`(seed: UInt64) throws {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    let thesaurus = try SmallKnowledge.thesaurus()
    var rules = FitRules.starting
    rules.broaderOrNarrowerHundredths = numbers.number(0...100)
    rules.siblingHundredths = numbers.number(0...100)
    let space = ConceptSpace(thesaurus: thesaurus, rules: rules)
    let cohort = RandomCohort(thesaurus).make(mentors: 12, organisations: 14, using: &numbers)
    let needs = cohort.organisations.map(\.needs)
    let offers = cohort.mentors.map(\.expertise)
    let coverage = try Coverage(
      needs: NeedMatrix(needs, in: space), offers: OfferMatrix(offers, in: space))
    for (row, asked) in needs.enumerated() {
      for (column, known) in offers.enumerated() {
        let units = plainUnits(of: asked, by: known, thesaurus: thesaurus, rules: rules)
        #expect(Int(coverage.units[row * offers.count + column]) == units)
        let demand = asked.reduce(0) { $0 + $1.demand }
        let expected =
          demand == 0 || known.isEmpty
          ? nil : Int((Double(units) * 1e6 / Double(1_200 * demand)).rounded())
        #expect(coverage.micro(organisation: row, offer: column) == expected)
      }
    }
  }

  /// Σ demand × 1,200 × min(1, best(relation × level) / wanted), as the programme writes it.
  private func plainUnits(
    of needs: [Need], by offer: [Expertise], thesaurus: Thesaurus, rules: FitRules
  ) -> Int {
    needs.reduce(0) { sum, need in
      let best =
        offer.map { known -> Int in
          let relation: Int =
            switch thesaurus.relation(known.concept, need.concept) {
            case .same: 100
            case .broaderOrNarrower: rules.broaderOrNarrowerHundredths
            case .sibling: rules.siblingHundredths
            case .none: 0
            }
          return min(1_200 * need.levelWanted, 12 * relation * known.level) / need.levelWanted
        }.max() ?? 0
      return sum + need.demand * best
    }
  }

  @Test func `a need named twice counts once, with its larger demand`() throws {
    let small = Need(concept: "need-basque", priority: 1, levelNow: 2, levelWanted: 3)
    let large = Need(concept: "need-basque", priority: 5, levelNow: 1, levelWanted: 4)
    #expect(NeedMatrix.distinct([small, large]) == [large])
    #expect(NeedMatrix.distinct([large, small]) == [large])
    let space = ConceptSpace(thesaurus: try SmallKnowledge.thesaurus(), rules: .starting)
    #expect(try NeedMatrix([[small, large]], in: space).demandTotals == [15])
  }

  @Test func `expertise beyond the wanted level covers no more than the whole need`() throws {
    let space = ConceptSpace(thesaurus: try SmallKnowledge.thesaurus(), rules: .starting)
    let coverage = try Coverage(
      needs: NeedMatrix(
        [[Need(concept: "need-basque", priority: 2, levelNow: 1, levelWanted: 2)]], in: space),
      offers: OfferMatrix([[Expertise(concept: "need-basque", level: 4)]], in: space))
    #expect(coverage.micro(organisation: 0, offer: 0) == 1_000_000)
  }

  @Test func `a need without a gap demands nothing and says nothing`() throws {
    let space = ConceptSpace(thesaurus: try SmallKnowledge.thesaurus(), rules: .starting)
    let coverage = try Coverage(
      needs: NeedMatrix(
        [[Need(concept: "need-basque", priority: 5, levelNow: 3, levelWanted: 2)]], in: space),
      offers: OfferMatrix([[Expertise(concept: "need-basque", level: 4)]], in: space))
    #expect(coverage.micro(organisation: 0, offer: 0) == nil)
  }
}
