import Foundation
import Records
import TestSupport
import Testing
import Workflow

/// Several runs side by side, and a round that is sent more than once.
struct RunsAndSendingsTests {
  private let round: TestRound

  init() throws { round = try TestRound().screened() }

  /// Rules that leave E4 without anybody.
  private static let strict =
    #"{"preferences": [{"need": "E4", "mentor": "M2", "kind": "ban"}]}"#

  private func open(_ document: RoundDocument) -> [String] {
    document.pairings.filter { $0.state == "proposed" || $0.state == "accepted" }.map {
      "\($0.id) \($0.need)–\($0.mentor)"
    }
  }

  @Test func `a trial records nothing and says what would be different`() throws {
    try round.propose()
    let head = try round.head()
    let file = try round.folder.write(Self.strict, as: "strict.json")
    let trial = try ProposePairs(round.access(), round: nil, rules: file, threads: 1).rehearse()
      .trial
    #expect(trial.beside == "R1")
    #expect(trial.match.pairings.map(\.need) == ["E1"])
    #expect(trial.differences.map(\.need) == ["E4"])
    #expect(trial.differences.map(\.standing) == ["M2"] && trial.differences.map(\.here) == [nil])
    #expect(try round.head() == head)
    #expect(try ListRuns(round.access(), round: nil).run().runs.map(\.id) == ["R1"])
  }

  @Test func `runs stand side by side, and an earlier one is chosen again`() throws {
    try round.propose()
    try round.propose(rules: Self.strict)
    let runs = try ListRuns(round.access(), round: nil).run().runs
    #expect(runs.map(\.id) == ["R1", "R2"])
    #expect(runs.map(\.isStanding) == [false, true])
    #expect(runs.map(\.usesStartingRules) == [true, false])
    #expect(runs[0].differences.map(\.need) == ["E4"] && runs[1].differences.isEmpty)
    let chosen = try ChooseRun(round.access(), run: "R1").run()
    #expect(chosen.run?.id == "R1")
    #expect(open(chosen) == ["P1 E1–M1", "P3 E4–M2"])
    #expect(try round.send().map(\.need) == ["E1", "E4"])
  }

  @Test func `the rules of the run that stands hold until others are given`() throws {
    try round.propose(rules: Self.strict)
    #expect(try round.propose().run?.match.pairings.map(\.need) == ["E1"])
    #expect(try round.propose(rules: "{}").run?.match.pairings.map(\.need) == ["E1", "E4"])
  }

  @Test func `a run that is out of date is not chosen`() throws {
    try round.propose()
    try round.propose(rules: Self.strict)
    _ = try StatePreference(
      round.access(), round: nil, .ban, need: "E1", mentor: "M1", reason: nil
    ).run()
    let refusal = #expect(throws: Refusal.self) { try ChooseRun(round.access(), run: "R1").run() }
    #expect(refusal?.status == .badData)
  }

  @Test func `after sending only what failed is solved again, and what was sent stays in sight`()
    throws
  {
    try round.propose()
    try round.send()
    try round.answer("P1", .mentor, .no, reason: "logistics")
    let again = try round.propose()
    // E4–M2 stands; M1 goes to E2, E1 to whoever may still have it.
    #expect(open(again).contains("P2 E4–M2"))
    #expect(again.standing.map(\.need) == ["E4"])
    #expect(!open(again).contains { $0.hasSuffix("E1–M1") })
    let told = try ShowRound(round.access(), round: nil, withWords: true).run()
    #expect(told.standing.map(\.mentorName) == ["Jon"])
    let explained = try ExplainPair(round.access(), round: nil, need: "E4", mentor: "M2").run()
    #expect(explained.run == "R1" && explained.answer == "proposed" && explained.isCurrent)
    let renewed = try ExplainPair(round.access(), round: nil, need: "E2", mentor: "M1").run()
    #expect(renewed.run == "R2" && renewed.answer == "proposed")
  }

  @Test func `an unchanged proposal keeps its number in every further run`() throws {
    try round.propose()
    let first = try round.propose()
    #expect(open(first) == ["P1 E1–M1", "P2 E4–M2"])
    #expect(first.pairings.count == 2)
  }

  @Test func `a correction is a new version and says what it changes`() throws {
    try round.propose()
    let sent = try SendProposals(round.access(), round: nil, deadlineDay: "2026-12-24").run()
    #expect(sent.sending?.version == 1 && sent.sending?.changes.isEmpty == true)
    try round.answer("P1", .mentor, .no, reason: "logistics")
    try round.propose()
    let corrected = try SendProposals(round.access(), round: nil, deadlineDay: "2026-12-31").run()
    let second = try #require(corrected.sending)
    #expect(second.version == 2 && second.run == "R2")
    let change = try #require(second.changes.first { $0.need == "E1" || $0.need == "E2" })
    #expect(change.pairing == corrected.pairings.first { $0.need == change.need }?.id)
    let shown = try ShowRound(round.access(), round: nil, withWords: false).run()
    #expect(shown.sendings.map(\.version) == [1, 2])
    #expect(shown.state == "running")
    let verified = try VerifyAudit(round.access()).run()
    #expect(verified.isIntact)
  }

  @Test func `who has not answered is listed, and an overdue proposal expires for a new run`()
    throws
  {
    try round.propose()
    try round.send(deadline: "2026-11-20")
    try round.answer("P1", .mentor, .yes)
    func unanswered(days: Double) throws -> [RoundDocument.Unanswered] {
      try ShowRound(round.access(daysLater: days), round: nil, withWords: false).run().unanswered
    }
    #expect(
      try unanswered(days: 0).map { "\($0.pairing) \($0.side) \($0.name)" } == [
        "P1 organisation Luis", "P2 mentor Jon", "P2 organisation Iker",
      ])
    #expect(try unanswered(days: 0).allSatisfy { !$0.isOverdue })
    #expect(try ExpireProposals(round.access(daysLater: 1), round: nil).run().isEmpty)
    #expect(try unanswered(days: 3).allSatisfy(\.isOverdue))
    let expired = try ExpireProposals(round.access(daysLater: 3), round: nil).run()
    #expect(expired.map(\.state) == ["expired", "expired"])
    #expect(
      try ProposePairs(round.access(daysLater: 3), round: nil, rules: nil, threads: 1).run()
        .round.pairings.filter { $0.state == "proposed" }.map(\.need) == ["E1", "E4"])
  }
}
