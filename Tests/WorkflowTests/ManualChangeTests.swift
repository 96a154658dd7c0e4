import Foundation
import Records
import TestSupport
import Testing
import Workflow

/// Locks, bans, wishes and replacements: what they cost, and that runs honour them.
struct ManualChangeTests {
  private let round: TestRound

  init() throws { round = try TestRound().screened() }

  private func state(
    _ kind: StatePreference.Kind, _ need: String, _ mentor: String,
    by source: StatePreference.Source = .coordinator, reason: String? = nil
  ) throws -> ManualChangeDocument {
    try StatePreference(
      round.access(), round: nil, kind, need: need, mentor: mentor, by: source, reason: reason
    ).run()
  }

  private func release(_ need: String, _ mentor: String) throws -> ManualChangeDocument {
    try ReleasePair(round.access(), round: nil, need: need, mentor: mentor, reason: nil).run()
  }

  private func open(_ document: RoundDocument) -> [String] {
    document.pairings.filter { $0.state == "proposed" }.map { "\($0.id) \($0.need)–\($0.mentor)" }
  }

  @Test func `a lock costs what the explanation says forcing costs, and the next run keeps it`()
    throws
  {
    try round.propose()
    let explained = try ExplainPair(round.access(), round: nil, need: "E2", mentor: "M1").run()
    let locked = try state(.lock, "E2", "M1", reason: "Iaz ere bai.")
    let price = try #require(locked.price)
    #expect(abs(price.totalChange + (explained.loss ?? 0)) < 1e-9)
    #expect(price.servedAfter == price.servedBefore - explained.organisationsLost)
    #expect(locked.id == "D1" && locked.actor == "nerea" && locked.reason == "Iaz ere bai.")
    let sentBefore = #expect(throws: Refusal.self) { try round.send() }
    #expect(sentBefore?.status == .badData)
    let proposed = try round.propose()
    #expect(
      proposed.pairings.contains { $0.need == "E2" && $0.mentor == "M1" && $0.state == "proposed" })
    #expect(abs((proposed.run?.match.objective.total ?? 0) - price.totalAfter) < 1e-9)
    let shown = try ShowRound(round.access(), round: nil, withWords: false).run()
    #expect(shown.changes == [locked])
  }

  @Test func `a ban costs what the round would lose without the pair, and release gives it back`()
    throws
  {
    try round.propose()
    let explained = try ExplainPair(round.access(), round: nil, need: "E1", mentor: "M1").run()
    let banned = try state(.ban, "E1", "M1")
    let loss = try #require(banned.price).totalChange
    #expect(abs(loss + (explained.loss ?? 0)) < 1e-9 && loss < 0)
    #expect(!open(try round.propose()).contains { $0.hasSuffix("E1–M1") })
    let released = try release("E1", "M1")
    #expect(abs(try #require(released.price).totalChange + loss) < 1e-9)
    #expect(open(try round.propose()).contains { $0.hasSuffix("E1–M1") })
    let nothing = #expect(throws: Refusal.self) { try release("E1", "M1") }
    #expect(nothing?.status == .notFound)
  }

  @Test func `a lock that no run could keep is refused and changes nothing`() throws {
    let head = try round.head()
    for (need, mentor) in [("E3", "M2"), ("E2", "M2"), ("E9", "M1")] {
      #expect(throws: Refusal.self) { try state(.lock, need, mentor) }
    }
    #expect(try round.head() == head)
  }

  @Test func `each side may avoid a pair, which is then not made, and say so twice for nothing`()
    throws
  {
    let first = try state(.avoid, "E1", "M1", by: .organisation)
    #expect(first.by == "organisation")
    let head = try round.head()
    #expect(try state(.avoid, "E1", "M1", by: .organisation).id == nil)
    #expect(try round.head() == head)
    #expect(!open(try round.propose()).contains { $0.hasSuffix("E1–M1") })
  }

  @Test func `a conflict of interest bans its pair and needs a reason`() throws {
    #expect(throws: Refusal.self) { try state(.conflict, "E1", "M1") }
    let recorded = try state(.conflict, "E1", "M1", reason: "Senideak dira.")
    #expect(recorded.kind == "conflict")
    #expect(!open(try round.propose()).contains { $0.hasSuffix("E1–M1") })
  }

  /// The same round with a mentor who may accompany anybody.
  private func wide() throws -> (round: TestRound, document: RoundDocument) {
    var files = SampleFiles.small
    files.mentors.append("M4,Lur,Zelai,,eu|es,,either,4,,need-accounting:1,")
    let round = try TestRound(files).screened()
    return (round, try round.propose())
  }

  private func replace(
    _ place: ReplacePairing.Place, by mentor: String, in round: TestRound
  ) throws -> (pairing: PairingDocument, change: ManualChangeDocument) {
    try ReplacePairing(
      round.access(), round: nil, place, mentor: mentor, reason: "Auzokoak dira."
    ).run()
  }

  @Test func `a proposal is replaced by hand before it is sent, at its price, and sent so`() throws
  {
    let (round, proposed) = try wide()
    let first = try #require(proposed.pairings.first { $0.need == "E1" && $0.mentor != "M4" })
    let before = proposed.pairings.compactMap(\.fit).reduce(0, +)
    let answer = try replace(.pairing(first.id), by: "M4", in: round)
    #expect(answer.pairing.isManual && answer.pairing.replaces == first.id)
    let price = try #require(answer.change.price)
    #expect(abs(price.totalBefore - before) < 1e-9)
    let (old, new) = try (#require(first.fit), #require(answer.pairing.fit))
    #expect(abs(price.totalAfter - (before - old + new)) < 1e-9)
    #expect(answer.change.pairing == answer.pairing.id)
    #expect(answer.change.reason == "Auzokoak dira.")
    let sent = try round.send()
    #expect(sent.contains { $0.id == answer.pairing.id })
    #expect(!sent.contains { $0.id == first.id } && sent.count == proposed.pairings.count)
  }

  @Test func `a pair made by hand stays when the round is proposed again`() throws {
    let (round, proposed) = try wide()
    let first = try #require(proposed.pairings.first { $0.need == "E1" })
    let made = try replace(.pairing(first.id), by: "M4", in: round).pairing
    let again = try round.propose()
    #expect(open(again).contains("\(made.id) E1–M4"))
    // The place that it freed goes to whoever needs it.
    #expect(again.run?.match.pairings.contains { $0.need == "E1" } == false)
  }

  @Test func `whose pair has failed gets a pair by hand that names it`() throws {
    let (round, proposed) = try wide()
    let first = try #require(proposed.pairings.first { $0.need == "E1" })
    try round.send()
    let standing = #expect(throws: Refusal.self) {
      try replace(.need("E1"), by: "M4", in: round)
    }
    #expect(standing?.status == .badData)
    try round.answer(first.id, .mentor, .no, reason: "no_time")
    let made = try replace(.need("E1"), by: "M4", in: round).pairing
    #expect(made.replaces == first.id)
    #expect(try round.send().map(\.id) == [made.id])
  }

  @Test func `a declined pair is not made by hand either`() throws {
    try round.propose()
    try round.send()
    try round.answer("P1", .mentor, .no, reason: "no_time")
    let refusal = #expect(throws: Refusal.self) { try replace(.need("E1"), by: "M1", in: round) }
    #expect(refusal?.status == .badData)
  }
}
