import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

/// How a round is screened, closed, taken back and followed by another.
struct RoundEndTests {
  private func close(_ round: TestRound, _ name: String? = nil) throws -> ClosingDocument {
    try CloseRound(round.access(), round: name).run()
  }

  @Test func `what stands in the way of closing is told, and nothing is changed`() throws {
    let round = try TestRound().screened()
    try round.propose()
    try round.send()
    try round.answer("P1", .mentor, .no, reason: "no_time")
    let head = try round.head()
    let refused = try close(round)
    #expect(!refused.canClose && refused.state == "running")
    #expect(refused.inTheWay.map(\.id) == ["P2"] && refused.undecided.isEmpty)
    #expect(try round.head() == head)
    // The round goes on as before.
    #expect(throws: Never.self) { try round.propose() }
    try round.answer("P2", .mentor, .no, reason: "no_time")
    let closed = try close(round)
    #expect(closed.isClosed && closed.inTheWay.isEmpty)
    let again = #expect(throws: Refusal.self) { try close(round, "spring") }
    #expect(again?.status == .badData)
    #expect(throws: Refusal.self) { try close(round) }
  }

  @Test func `applications that nobody decided on stand in the way`() throws {
    let round = try TestRound()
    try round.importing(.needs)
    let refused = try close(round)
    #expect(!refused.canClose && refused.state == "open")
    #expect(refused.undecided == ["E1", "E2", "E3", "E4"].map { "organisation/" + $0 })
  }

  @Test func `with two rounds open the one to close is named, and no other is touched`() throws {
    let round = try TestRound()
    try OpenRound(round.access(), name: "autumn").run()
    let head = try round.head()
    let refusal = #expect(throws: Refusal.self) { try close(round) }
    #expect(refusal?.status == .usage)
    #expect(refusal?.message.text(in: .es).contains("«spring», «autumn»") == true)
    #expect(try round.head() == head)
    #expect(try close(round, "spring").isClosed)
    #expect(try close(round).round == "autumn")
  }

  @Test func `closing withdraws what nobody has seen, names it, and can be tried before`() throws {
    let round = try TestRound().screened()
    try round.propose()
    let head = try round.head()
    let trial = try CloseRound(round.access(), round: nil).rehearse()
    #expect(trial.isRehearsal && trial.canClose && !trial.isClosed)
    #expect(trial.withdrawn.map(\.id) == ["P1", "P2"])
    #expect(try round.head() == head)
    #expect(try close(round).withdrawn.map(\.id) == ["P1", "P2"])
    let shown = try ShowRound(round.access(), round: "spring", withWords: false).run()
    #expect(shown.pairings.map(\.state) == ["withdrawn", "withdrawn"])
  }

  @Test func `a round goes one step back with its reason, until it is closed`() throws {
    let round = try TestRound().screened()
    try round.propose()
    func reopen(_ reason: String) throws -> RoundStateDocument {
      try ReopenRound(round.access(), round: "spring", reason: reason).run()
    }
    #expect(throws: Refusal.self) { try reopen(" ") }
    let back = try reopen("A late application.")
    #expect(back.state == "screening" && back.reason == "A late application.")
    _ = try CloseRound(round.access(), round: nil).run()
    let refusal = #expect(throws: Refusal.self) { try reopen("x") }
    #expect(refusal?.status == .badData)
  }

  @Test func `who waits is told with the reason and carried over into the next round`() throws {
    let round = try TestRound().screened()
    try round.propose()
    try round.send()
    try round.answer("P2", .organisation, .no, reason: "no_time")
    func waiting() throws -> [String] {
      try ListWaiting(round.access(), round: "spring").run().organisations.map {
        "\($0.need) \($0.reason)"
      }
    }
    #expect(try waiting() == ["E2 capacity", "E3 no-eligible-mentor", "E4 declined"])
    let opened = try OpenRound(
      round.access(), name: "autumn", carryingOver: "spring"
    ).run()
    #expect(opened.carriedOver == ["E2", "E3", "E4"] && !opened.allowsReciprocal)
    let listed = try ScreenApplications(round.access(), round: "autumn", decision: .none).run()
    #expect(listed.applications.map(\.id) == ["E2", "E3", "E4"])
    #expect(listed.applications.allSatisfy { $0.carriedFrom == "spring" && $0.state == "received" })
  }

  @Test func `the checklist says who lacks what, and a recorded tick who made sure`() throws {
    let round = try TestRound()
    try round.importing(.mentors)
    try round.importing(.needs)
    func screen(_ decision: ScreenApplications.Decision) throws -> [ScreeningDocument.Entry] {
      try ScreenApplications(round.access(), round: nil, decision: decision).run().applications
    }
    let ticked = try screen(.check(["consent", "hours"], of: ["E1", "M1"]))
    let organisation = try #require(ticked.first { $0.id == "E1" })
    #expect(organisation.lacking == ["registered", "conflict", "briefing"])
    #expect(organisation.checks.map(\.item) == ["consent", "hours"])
    #expect(organisation.checks.allSatisfy { $0.by == "nerea" })
    #expect(ticked.first { $0.id == "M1" }?.lacking == ["conflict", "briefing"])
    #expect(try screen(.uncheck(["hours"], of: ["E1"])).first { $0.id == "E1" }?.checks.count == 1)
    let unknown = #expect(throws: Refusal.self) { try screen(.check(["height"], of: ["E1"])) }
    #expect(unknown?.status == .usage)
  }

  @Test func `the same address or name twice is pointed out with where`() throws {
    var files = SampleFiles.small
    files.mentors[1] = files.mentors[1].replacing("Haitz,,", with: "Haitz,ANE@example.org,")
    files.needs[2] = files.needs[2].replacing("Mendi,Ane,,", with: "Mendi,Ane,ane@example.org,")
    files.needs[3] = files.needs[3].replacing("Harri,", with: "MENDI,")
    let round = try TestRound(files)
    try round.importing(.mentors)
    try round.importing(.needs)
    let listed = try ScreenApplications(round.access(), round: nil, decision: .none).run()
    let same = Dictionary(
      uniqueKeysWithValues: listed.applications.map { ("\($0.side)/\($0.id)", $0.sameAs) })
    #expect(same["mentor/M1"] == ["organisation/E2"])
    #expect(same["organisation/E2"] == ["mentor/M1", "organisation/E3"])
    #expect(same["organisation/E3"] == ["organisation/E2"])
    #expect(same["organisation/E1"] == [])
  }

  @Test func `a record whose rounds are lost is damaged, not empty`() throws {
    let round = try TestRound()
    let raw = round.folder.path("record.sqlite")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: raw))
    var found = 0
    // Every page in turn reads as a table or index without rows.
    let page = Int(bytes[16]) << 8 | Int(bytes[17])
    for start in stride(from: page, to: bytes.count, by: page)
    where [2, 5, 10, 13].contains(bytes[start]) {
      var damaged = bytes
      damaged[start + 3] = 0
      damaged[start + 4] = 0
      try damaged.write(to: URL(fileURLWithPath: raw))
      do throws(Refusal) {
        _ = try ShowRound(round.access(), round: nil, withWords: false).run()
      } catch {
        #expect(error.status == .badData, "page \(start / page)")
        found += 1
      }
    }
    #expect(found > 0)
  }
}
