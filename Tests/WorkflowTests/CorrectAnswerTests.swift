import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

/// A no that nobody said is put right while nothing was built on it.
struct CorrectAnswerTests {
  private let round: TestRound
  private let id: String

  init() throws {
    round = try TestRound().screened()
    try round.propose()
    id = try #require(try round.send().first { $0.need == "E1" }?.id)
  }

  private func correct(
    _ side: AnswerProposal.Side, why: String = "It was a slip of the pen.",
    daysLater days: Double = 0, as actor: String = "nerea"
  ) throws -> PairingDocument {
    try CorrectAnswer(
      round.access(as: actor, daysLater: days), pairing: id, side: side, why: why
    ).run()
  }

  @Test
  func `the correction is a new pairing in its place with both answers, and the old one stays`()
    throws
  {
    try round.answer(id, .mentor, .yes)
    try round.answer(id, .organisation, .no)
    let corrected = try correct(.organisation)
    #expect(corrected.replaces == id && corrected.state == "accepted" && corrected.isManual)
    #expect(corrected.mentorAnswer == "yes" && corrected.organisationAnswer == "yes")
    #expect(corrected.deadline == "2026-12-24")
    let shown = try ShowRound(round.access(), round: nil, withWords: false).run()
    #expect(shown.pairings.first { $0.id == id }?.state == "declined")
    #expect(shown.changes.last?.pairing == corrected.id)
    #expect(shown.changes.last?.reason == "It was a slip of the pen.")
    #expect(shown.sendings.last?.pairings == [corrected.id])
    // The fit that was predicted stays that of the first proposal.
    #expect(corrected.fit == shown.pairings.first { $0.id == id }?.fit)
  }

  @Test func `a side that had not answered is asked again`() throws {
    try round.answer(id, .organisation, .no, reason: "other", text: "We know her.")
    let corrected = try correct(.organisation)
    #expect(corrected.state == "proposed" && corrected.mentorAnswer == "pending")
  }

  @Test func `nothing is put right without a reason, of the other side, or past the deadline`()
    throws
  {
    try round.answer(id, .organisation, .no)
    let head = try round.head()
    #expect(
      #expect(throws: Refusal.self) { try correct(.organisation, why: " ") }?.status == .usage)
    #expect(#expect(throws: Refusal.self) { try correct(.mentor) }?.status == .badData)
    let late = #expect(throws: Refusal.self) { try correct(.organisation, daysLater: 60) }
    #expect(late?.message.text(in: .en).contains("deadline") == true)
    #expect(try round.head() == head)
  }

  @Test func `a yes is no refusal, and an open pairing is not corrected`() throws {
    try round.answer(id, .organisation, .yes)
    let refusal = #expect(throws: Refusal.self) { try correct(.organisation) }
    #expect(refusal?.status == .badData)
  }

  @Test(arguments: ["run", "replacement"])
  func `once something was built on the refusal it stands, and the way out is named`(
    _ what: String
  ) throws {
    try round.answer(id, .organisation, .no)
    if what == "run" {
      _ = try ProposePairs(round.access(daysLater: 1), round: nil, rules: nil, threads: 1).run()
    } else {
      _ = try ReleasePair(
        round.access(), round: nil, need: "E1", mentor: "M1", again: true, reason: "A slip."
      ).run()
      _ = try ReplacePairing(
        round.access(), round: nil, .need("E1"), mentor: "M1", reason: "A slip."
      ).run()
    }
    let refusal = #expect(throws: Refusal.self) { try correct(.organisation, daysLater: 2) }
    #expect(refusal?.status == .badData)
    #expect(refusal?.message.text(in: .es).contains("release --need E1 --mentor M1") == true)
  }

  @Test func `only who decides about pairs puts an answer right`() throws {
    try round.answer(id, .organisation, .no)
    _ = try InviteUser(
      round.access(), name: "iker", duties: [.administrator], identity: .unknown
    ).run()
    let refusal = #expect(throws: Refusal.self) { try correct(.organisation, as: "iker") }
    #expect(refusal?.status == .notPermitted)
    #expect(try correct(.organisation).replaces == id)
  }
}
