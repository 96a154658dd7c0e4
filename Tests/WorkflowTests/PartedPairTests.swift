import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

/// What was decided between two sides holds in later runs and later rounds, until it is released.
struct PartedPairTests {
  private let round: TestRound
  /// The pairing of E1 and M1, which both sides were sent.
  private let id: String

  init() throws {
    round = try TestRound().screened()
    try round.propose()
    id = try #require(try round.send().first { $0.need == "E1" && $0.mentor == "M1" }?.id)
  }

  private func accept() throws {
    try round.answer(id, .mentor, .yes)
    try round.answer(id, .organisation, .yes)
  }

  private func proposesAgain(in name: String? = nil) throws -> Bool {
    let trial = try ProposePairs(round.access(daysLater: 2), round: name, rules: nil, threads: 1)
      .rehearse().trial
    return trial.match.pairings.contains { $0.need == "E1" && $0.mentor == "M1" }
  }

  private func release(
    by source: StatePreference.Source? = nil, again: Bool = false, reason: String? = nil,
    in name: String? = nil
  ) throws -> ManualChangeDocument {
    try ReleasePair(
      round.access(daysLater: 3), round: name, need: "E1", mentor: "M1", by: source,
      again: again, reason: reason
    ).run()
  }

  private func replace() throws -> PairingDocument {
    try ReplacePairing(
      round.access(), round: nil, .need("E1"), mentor: "M1", reason: "They asked for it."
    ).run().pairing
  }

  @Test func `a pair that both had accepted and that was withdrawn does not come back by itself`()
    throws
  {
    try accept()
    _ = try WithdrawnPair.withdraw(id, in: round)
    #expect(try !proposesAgain())
    let refusal = #expect(throws: Refusal.self) { try replace() }
    #expect(
      refusal?.message.text(in: .en).contains("\(id) of round “spring” was withdrawn") == true)
    #expect(refusal?.message.text(in: .en).contains("--again") == true)
  }

  @Test func `a proposal that a coordinator withdrew before both had answered may come back`()
    throws
  {
    try round.answer(id, .mentor, .yes)
    _ = try WithdrawnPair.withdraw(id, in: round)
    #expect(try proposesAgain())
  }

  @Test func `a proposal that a side withdrew does not come back by itself`() throws {
    _ = try WithdrawnPair.withdraw(id, in: round, by: .mentor)
    #expect(try !proposesAgain())
  }

  @Test func `release --again sets a pair free with its reason, which is kept with the pairing`()
    throws
  {
    try round.answer(id, .mentor, .no, reason: "no_time")
    #expect(try !proposesAgain())
    let bare = #expect(throws: Refusal.self) { try release(again: true, reason: " ") }
    #expect(bare?.status == .usage)
    let released = try release(again: true, reason: "She has time now.")
    #expect(released.pairing == id && released.takenBack == [id])
    #expect(try proposesAgain())
    let second = #expect(throws: Refusal.self) { try release(again: true, reason: "Twice.") }
    #expect(second?.status == .notFound)
    #expect(try replace().replaces == id)
  }

  @Test func `what was declined in one round is not proposed in the next, by whatever identifier`()
    throws
  {
    try round.answer(id, .organisation, .no, reason: "expertise_mismatch")
    try OpenRound(round.access(), name: "autumn").run()
    let files = [
      try round.folder.write(
        """
        id,name,organisation,email,languages,territory,mode,capacity,fields,expertise,about
        M7,Ane,Haitz,,eu|es,Bizkaia,either,1,field-community,need-fundraising:2,
        """, as: "m.csv"),
      try round.folder.write(
        """
        id,organisation,contact,email,languages,territory,mode,fields,needs,about
        E7,IBAI,Luis,,es,Bizkaia,either,field-community,need-fundraising:5:1:3,
        E8,Urtza,Miren,,es,Bizkaia,either,field-community,need-fundraising:5:1:3,
        """, as: "n.csv"),
    ]
    try round.importing(.mentors, file: files[0])
    try round.importing(.needs, file: files[1])
    _ = try ScreenApplications(round.access(), round: "autumn", decision: .acceptAll).run()
    let proposed = try round.propose()
    #expect(proposed.run?.match.pairings.map(\.need) == ["E8"])
    let blocked = proposed.run?.match.unmatched.first { $0.need == "E7" }?.detail.blocked
    #expect(blocked == ["tried-before": 1])
  }

  @Test func `the last pairing of the two counts: one that went well frees them again`() throws {
    try round.answer(id, .mentor, .no, reason: "no_time")
    _ = try release(again: true, reason: "She has time now.")
    let made = try replace()
    try round.send()
    try round.answer(made.id, .mentor, .no, reason: "no_time")
    #expect(try !proposesAgain())
  }

  @Test func `one thing is released without being named, two are asked about`() throws {
    let free = ("E2", "M1")
    func state(
      _ kind: StatePreference.Kind, by source: StatePreference.Source, _ reason: String? = nil
    ) throws {
      _ = try StatePreference(
        round.access(), round: nil, kind, need: free.0, mentor: free.1, by: source, reason: reason
      ).run()
    }
    func release(_ source: StatePreference.Source? = nil) throws -> ManualChangeDocument {
      try ReleasePair(
        round.access(), round: nil, need: free.0, mentor: free.1, by: source, reason: nil
      ).run()
    }
    try state(.wish, by: .organisation)
    #expect(try release().takenBack == ["wish"])
    try state(.wish, by: .organisation)
    try state(.wish, by: .mentor)
    let which = #expect(throws: Refusal.self) { try release() }
    #expect(which?.status == .usage)
    #expect(which?.message.text(in: .eu).contains("--by mentor, --by organisation") == true)
    #expect(try release(.mentor).by == "mentor")
  }

  @Test func `a conflict of interest is not released like a wish, but by screening with a reason`()
    throws
  {
    func state(_ kind: StatePreference.Kind) throws -> ManualChangeDocument {
      try StatePreference(
        round.access(), round: nil, kind, need: "E4", mentor: "M1", reason: "Koinatuak."
      ).run()
    }
    func clear(_ reason: String) throws -> ManualChangeDocument {
      try ClearConflict(
        round.access(), round: nil, need: "E4", mentor: "M1", reason: reason
      ).run()
    }
    // A ban that turns out to be a conflict is one from then on.
    _ = try state(.ban)
    #expect(try state(.conflict).id != nil)
    for source in [nil, StatePreference.Source.coordinator] {
      let refusal = #expect(throws: Refusal.self) {
        try ReleasePair(
          round.access(), round: nil, need: "E4", mentor: "M1", by: source, reason: "Please."
        ).run()
      }
      #expect(refusal?.status == .badData)
      #expect(refusal?.message.text(in: .es).contains("--no-conflict M1 --for E4") == true)
    }
    #expect(throws: Refusal.self) { try clear("  ") }
    #expect(try clear("Ez dira senideak.").takenBack == ["conflict"])
    let twice = #expect(throws: Refusal.self) { try clear("Berriz.") }
    #expect(twice?.status == .notFound)
    // What is only a ban again is released as one.
    _ = try state(.ban)
    _ = try ReleasePair(
      round.access(), round: nil, need: "E4", mentor: "M1", reason: nil
    ).run()
  }

  @Test func `bans and conflicts between the same two stand in the next round and say where from`()
    throws
  {
    func state(
      _ kind: StatePreference.Kind, _ need: String, by source: StatePreference.Source = .coordinator
    ) throws {
      _ = try StatePreference(
        round.access(), round: nil, kind, need: need, mentor: "M1", by: source, reason: "Koinatuak"
      ).run()
    }
    try state(.conflict, "E4")
    try state(.avoid, "E2", by: .organisation)
    try OpenRound(round.access(), name: "autumn").run()
    #expect(try round.importing(.mentors).refusals == 0)
    #expect(try round.importing(.needs).refusals == 2)
    let changes = try ShowRound(round.access(), round: "autumn", withWords: false).run().changes
    #expect(changes.map(\.kind) == ["avoid", "conflict"])
    #expect(changes.map(\.by) == ["organisation", "coordinator"])
    #expect(changes.allSatisfy { $0.reason == "Koinatuak (spring)" })
    let refusal = #expect(throws: Refusal.self) {
      try ReleasePair(round.access(), round: nil, need: "E4", mentor: "M1", reason: "x").run()
    }
    #expect(refusal?.status == .badData)
    // What was released in the new round stays so when the file is imported again.
    _ = try ReleasePair(round.access(), round: nil, need: "E2", mentor: "M1", reason: "x").run()
    #expect(try round.importing(.needs).refusals == 0)
  }

  @Test func `the first run of a round goes by the rules of the last one, and says so`() throws {
    try round.answer(id, .mentor, .no, reason: "no_time")
    try round.propose(
      rules: #"{"minimumFit": 0.9, "preferences": [{"need":"E2","mentor":"M1","kind":"ban"}]}"#)
    try OpenRound(round.access(), name: "autumn").run()
    _ = try round.screened()
    let answer = try ProposePairs(round.access(), round: nil, rules: nil, threads: 1).run()
    #expect(answer.inherited?.round == "spring" && answer.inherited?.run == "R2")
    let runs = try ListRuns(round.access(), round: "autumn").run().runs
    #expect(runs.first?.rules.contains("0.9") == true)
    #expect(runs.first?.rules.contains("ban") == false)
    let other = try ProposePairs(
      round.access(), round: nil, rules: nil, threads: 1, minimumFitMicro: 0
    ).run()
    #expect(other.inherited == nil)
    #expect(other.round.run?.match.objective.served ?? 0 > 0)
  }
}

/// Withdrawing a pairing through the step that the command calls.
enum WithdrawnPair {
  static func withdraw(
    _ id: String, in round: TestRound, by side: MovePairing.Side = .coordinator
  ) throws -> PairingViewDocument {
    try MovePairing(
      round.access(), pairing: id, .withdraw(reason: "No longer.", by: side)
    ).run()
  }
}
