import Forum
import Matchmaking
import TestSupport
import Testing

struct SupplyBalanceTests {
  private func balance(
    needs: [[Need]], offers: [[Expertise]], places: [Int]
  ) throws -> SupplyBalance {
    SupplyBalance(
      needs: needs, offers: offers, places: places,
      in: ConceptSpace(thesaurus: try SmallKnowledge.thesaurus(), rules: .starting))
  }

  private func need(_ concept: String, priority: Int = 3, now: Int = 1, wanted: Int = 3) -> Need {
    Need(concept: concept, priority: priority, levelNow: now, levelWanted: wanted)
  }

  @Test func `what is asked for beyond the places of those who know it is short`() throws {
    let lines = try balance(
      needs: [[need("need-basque")], [need("need-basque", priority: 5)], [need("need-budget")]],
      offers: [[Expertise(concept: "need-basque", level: 3)]], places: [1]
    ).lines
    #expect(lines.map(\.concept) == ["need-basque", "need-budget"])
    #expect(lines.map(\.organisations) == [2, 1])
    #expect(lines.map(\.demand) == [16, 6])
    #expect(lines.map(\.mentors) == [1, 0])
    #expect(lines.map(\.places) == [1, 0])
    #expect(lines.map(\.shortfall) == [1, 1])
  }

  @Test func `a mentor counts from half of the need at the usual wanted level`() throws {
    // Level 2 of 3 is more than half, level 1 is less; kindred knowledge is not what is asked for.
    let places = [1, 10, 100]
    let lines = try balance(
      needs: [[need("need-grants")]],
      offers: [
        [Expertise(concept: "need-grants", level: 2)],
        [Expertise(concept: "need-grants", level: 1)],
        [Expertise(concept: "need-fundraising", level: 4)],
      ], places: places
    ).lines.filter { !$0.asking.isEmpty }
    #expect(lines.map(\.places) == [1])
    #expect(lines.map(\.shortfall) == [0])
  }

  @Test func `a need without a gap is not asked for`() throws {
    let lines = try balance(
      needs: [[need("need-basque", now: 3, wanted: 3)]], offers: [], places: []
    ).lines
    #expect(lines.isEmpty)
  }

  @Test func `the largest shortfall comes first, then the largest demand, then the thesaurus`()
    throws
  {
    let lines = try balance(
      needs: [
        [need("need-basque"), need("need-equality"), need("need-budget", priority: 5)],
        [need("need-leadership")], [need("need-leadership")],
      ], offers: [], places: []
    ).lines
    #expect(
      lines.map(\.concept) == ["need-leadership", "need-budget", "need-equality", "need-basque"])
  }

  @Test func `each concept says how it stands, and who asks for it and knows it`() throws {
    func knows(_ concept: String) -> [Expertise] { [Expertise(concept: concept, level: 3)] }
    let lines = try balance(
      needs: [
        [need("need-basque"), need("need-budget")], [need("need-basque"), need("need-grants")],
        [need("need-equality")],
      ],
      offers: [
        knows("need-basque"), knows("need-budget"), knows("need-grants"), knows("need-grants"),
        knows("need-leadership"),
      ], places: [1, 3, 1, 1, 2]
    ).lines
    let standings = Dictionary(uniqueKeysWithValues: lines.map { ($0.concept, $0.standing) })
    #expect(
      standings == [
        "need-basque": .short, "need-budget": .scarce, "need-grants": .covered,
        "need-equality": .uncovered, "need-leadership": .unasked,
      ])
    #expect(lines.first { $0.concept == "need-basque" }?.asking == [0, 1])
    #expect(lines.first { $0.concept == "need-grants" }?.knowing == [2, 3])
    #expect(lines.last?.concept == "need-leadership")
  }
}
