import Foundation
import TestSupport
import Testing
import Workflow

struct ExplainPairTests {
  private let round: TestRound

  init() throws {
    round = try TestRound().screened()
    try round.propose()
  }

  private func explain(_ need: String, _ mentor: String) throws -> ExplanationDocument {
    try ExplainPair(round.access(), round: nil, need: need, mentor: mentor).run()
  }

  @Test func `a proposed pair says what the round would lose without it`() throws {
    let answer = try explain("E1", "M1")
    #expect(answer.answer == "proposed")
    #expect(answer.organisation == "Ibai")
    #expect(answer.mentorName == "Ane")
    #expect(answer.fit == 0.755785)
    #expect(abs(answer.because.reduce(0) { $0 + $1.share } - answer.fit) < 1e-6)
    #expect(answer.proposed?.mentor == "M1")
    // M1 goes to E2, the only other organisation that M1 may mentor and nobody else does.
    let other = try explain("E2", "M1")
    #expect(answer.organisationsLost == 0)
    #expect(abs(try #require(answer.loss) - (answer.fit - other.fit)) < 1e-6)
    #expect(Set(answer.moves.map(\.need)) == ["E1", "E2"])
    #expect(answer.isCurrent)
  }

  @Test func `a pair is explained as before once it is sent`() throws {
    let before = try explain("E1", "M1")
    try round.send()
    let after = try explain("E1", "M1")
    #expect(after.answer == "proposed")
    #expect(after.fit == before.fit)
    #expect(after.loss == before.loss)
    #expect(after.isCurrent)
    let shown = try ShowRound(round.access(), round: nil, withWords: true).run()
    #expect(shown.run?.match.pairings.contains { $0.need == "E1" && $0.mentor == "M1" } == true)
  }

  @Test func `without a mentor the proposed pair is explained, or the best that could be`() throws {
    func explained(_ need: String) throws -> ExplanationDocument {
      try ExplainPair(round.access(), round: nil, need: need, mentor: nil).run()
    }
    let proposed = try explained("E1")
    #expect(proposed.mentor == "M1")
    #expect(proposed.answer == "proposed")
    let leftOut = try explained("E2")
    #expect(leftOut.mentor == "M1")
    #expect(leftOut.answer == "possible")
    #expect(try explained("E3").answer == "blocked")
  }

  @Test func `another pair says what forcing it would cost and who would move`() throws {
    let answer = try explain("E2", "M1")
    #expect(answer.answer == "possible")
    #expect(answer.proposed == nil)
    #expect(answer.moves.contains { $0.need == "E1" && $0.from == "M1" && $0.to == nil })
    #expect(answer.moves.contains { $0.need == "E2" && $0.from == nil && $0.to == "M1" })
  }

  @Test func `a blocked pair names the rules and has no price`() throws {
    let answer = try explain("E3", "M2")
    #expect(answer.answer == "blocked")
    #expect(answer.blocked == ["no-common-language", "incompatible-mode"])
    #expect(answer.loss == nil)
    #expect(answer.moves.isEmpty)
  }

  @Test func `somebody outside the run is not found`() throws {
    let refusal = try #require(throws: Refusal.self) { try explain("E1", "M8") }
    #expect(refusal.status == .notFound)
  }

  @Test func `an explanation reads only`() throws {
    let head = try round.head()
    _ = try explain("E1", "M2")
    #expect(try round.head() == head)
  }

  @Test func `the document has the keys of the contract and no others`() throws {
    let data = try JSONEncoder().encode(explain("E1", "M1"))
    #expect(
      try JSONValue(data).keys == [
        "round", "run", "need", "organisation", "mentor", "mentorName", "answer", "blocked", "fit",
        "parts", "because", "uncovered", "missing", "proposed", "loss", "organisationsLost",
        "moves", "isCurrent",
      ])
  }
}
