import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

/// A round as it stands now: counts, who has nobody, who said no and why, and what a run changes.
struct RoundOverviewTests {
  private let round: TestRound

  init() throws {
    round = try TestRound().screened()
    try round.propose()
    try round.send()
  }

  @Test func `the round says who has no mentor now, whatever its run said`() throws {
    func show() throws -> RoundDocument {
      try ShowRound(round.access(), round: nil, withWords: false).run()
    }
    #expect(try show().withoutMentor == ["E2", "E3"])
    #expect(try show().applications == ["eligible": 7])
    try round.answer("P1", .mentor, .no, reason: "no_time")
    #expect(try show().withoutMentor == ["E1", "E2", "E3"])
  }

  @Test func `who waits is told with who said no and why, and a mentor who said no is marked`()
    throws
  {
    try round.answer("P1", .mentor, .no, reason: "other", text: "Ya no vive aquí")
    let waiting = try ListWaiting(round.access(), round: nil).run()
    let entry = try #require(waiting.organisations.first { $0.need == "E1" })
    #expect(entry.reason == "declined" && entry.by == "mentor" && entry.cause == "other")
    #expect(entry.text == "Ya no vive aquí" && entry.pairing == "P1")
    let mentor = try #require(waiting.mentors.first { $0.mentor == "M1" })
    #expect(mentor.declined == "P1" && mentor.text == "Ya no vive aquí")
    #expect(waiting.mentors.filter { $0.declined != nil }.count == 1)
  }

  @Test func `pairs that stand are no difference between runs`() throws {
    try round.answer("P1", .mentor, .no, reason: "no_time")
    let trial = try ProposePairs(round.access(daysLater: 1), round: nil, rules: nil, threads: 1)
      .rehearse().trial
    // E4 stands with its mentor; only E1 and whoever takes its place may differ.
    #expect(!trial.differences.contains { $0.need == "E4" })
    try round.propose()
    let runs = try ListRuns(round.access(), round: nil).run().runs
    #expect(!runs.flatMap(\.differences).contains { $0.need == "E4" })
  }

  @Test func `a round opened from one with open proposals says how many may still come`() throws {
    let opened = try OpenRound(round.access(), name: "autumn", carryingOver: "spring").run()
    #expect(opened.stillOpen == 2)
  }

  @Test func `proposals that nobody saw are listed only when asked for`() throws {
    let round = try TestRound().screened()
    try round.propose()
    _ = try StatePreference(
      round.access(), round: nil, .ban, need: "E1", mentor: "M1", reason: nil
    ).run()
    let all = try ListPairings(round.access(), round: nil, states: []).run()
    let seen = try ListPairings(
      round.access(), round: nil, states: [], withNeverSent: false
    ).run()
    #expect(all.map(\.state).contains("withdrawn") && !seen.map(\.state).contains("withdrawn"))
  }

  @Test func `rounds are listed with their state and numbers`() throws {
    try OpenRound(round.access(), name: "autumn").run()
    let listed = try ListRounds(round.access()).run()
    #expect(listed.map(\.round) == ["spring", "autumn"])
    #expect(listed.map(\.state) == ["running", "open"])
    #expect(listed[0].mentors == 3 && listed[0].organisations == 4 && listed[0].openPairings == 2)
  }

  @Test func `the log is listed by what it is about and who did it`() throws {
    try round.answer("P1", .mentor, .yes, as: "amaia")
    let lines = try ListAudit(round.access(), of: "p1", by: nil, last: nil).run()
    #expect(lines.map(\.action) == ["propose", "send", "answer"])
    #expect(lines.last?.id == "P1/mentor" && lines.last?.actor == "amaia")
    #expect(try ListAudit(round.access(), of: nil, by: "amaia", last: nil).run().count == 1)
    #expect(try ListAudit(round.access(), of: nil, by: nil, last: 2).run().count == 2)
    #expect(try ListAudit(round.access(), of: "P99", by: nil, last: nil).run().isEmpty)
  }

  @Test func `a pairing is explained by its identifier in its own round`() throws {
    let explained = try ExplainPair(round.access(), pairing: "P1").run()
    #expect(explained.need == "E1" && explained.mentor == "M1" && explained.round == "spring")
  }

  @Test func `a wish raises its pair and measures nobody who stated none`() throws {
    func fits() throws -> [String: Double] {
      let round = try TestRound(Self.wide).screened()
      func run() throws -> [MatchDocument.Pairing] {
        try ProposePairs(round.access(), round: nil, rules: nil, threads: 1).rehearse().trial.match
          .pairings
      }
      let before = try run().map { ($0.need, $0.fit) }
      _ = try StatePreference(
        round.access(), round: nil, .wish, need: "E2", mentor: "M1", by: .organisation, reason: nil
      ).run()
      let after = Dictionary(try run().map { ($0.need, $0.fit) }) { first, _ in first }
      return Dictionary(
        before.compactMap { need, fit in after[need].map { (need, $0 - fit) } }
      ) { first, _ in first }
    }
    // E1 stays with M1, whom E2 wished for: E1 said nothing, and is not lowered.
    let change = try fits()
    #expect(change["E1"] == 0)
  }

  /// A round in which E1 fits M1 best and M1 has places for both.
  private static let wide = SampleFiles(
    mentors: [
      "id,name,organisation,email,languages,territory,mode,capacity,fields,expertise,about",
      "M1,Ane,Haitz,,es|eu,Bizkaia,either,2,field-community,need-fundraising:2,",
      "M2,Jon,Mendi,,es|eu,Bizkaia,either,2,,need-grants:4,",
    ],
    needs: [
      "id,organisation,contact,email,languages,territory,mode,fields,needs,about",
      "E1,Ibai,Luis,,es,Bizkaia,either,field-community,need-fundraising:5:1:3,",
      "E2,Harri,Leo,,es,Bizkaia,either,,need-fundraising:4:1:3,",
    ])
}
