import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

/// What screening remembers of earlier rounds, and what it leaves to be looked at.
struct ScreeningMemoryTests {
  private func screen(
    _ round: TestRound, _ decision: ScreenApplications.Decision, in name: String? = nil
  ) throws -> ScreeningDocument {
    try ScreenApplications(round.access(), round: name, decision: decision).run()
  }

  @Test func `who was rejected or withdrawn last time is shown so and is not accepted in a bunch`()
    throws
  {
    let round = try TestRound()
    try round.importing(.mentors)
    try round.importing(.needs)
    _ = try screen(round, .reject(["M2"], reason: "Bikoiztua"))
    _ = try screen(round, .acceptAll)
    _ = try screen(round, .withdraw(["E4"], reason: "They moved away"))
    try OpenRound(round.access(), name: "autumn").run()
    try round.importing(.mentors)
    try round.importing(.needs)
    let listed = try screen(round, .none, in: "autumn").applications
    let before = Dictionary(uniqueKeysWithValues: listed.map { ($0.qualified, $0.before) })
    #expect(before["mentor/M2"]??.state == "rejected")
    #expect(before["mentor/M2"]??.reason == "Bikoiztua")
    #expect(before["organisation/E4"]??.state == "withdrawn")
    #expect(before["organisation/E4"]??.round == "spring")
    #expect(before["mentor/M1"] == .some(nil))
    let accepted = try screen(round, .acceptAll, in: "autumn")
    #expect(accepted.skipped == ["mentor/M2", "organisation/E4"])
    #expect(!accepted.changed.contains("mentor/M2") && accepted.changed.contains("mentor/M1"))
    // By name they are accepted like anybody.
    #expect(try screen(round, .accept(["M2"]), in: "autumn").changed == ["mentor/M2"])
  }

  @Test
  func `an application that says nothing is left to be looked at, and told when it has no name`()
    throws
  {
    var files = SampleFiles.small
    files.needs[3] = "E3,Harri,,,en,Araba,online,,,"
    let round = try TestRound(files)
    try round.importing(.mentors)
    try round.importing(.needs)
    let accepted = try screen(round, .acceptAll)
    #expect(accepted.skipped == ["organisation/E3"])
    let entry = try #require(accepted.applications.first { $0.id == "E3" })
    #expect(entry.state == "received" && entry.findings.contains("no-contact"))
  }

  @Test func `what was decided so already is told, and its reason stays`() throws {
    let round = try TestRound()
    try round.importing(.mentors)
    #expect(try screen(round, .reject(["M2"], reason: "Bikoiztua")).changed == ["mentor/M2"])
    let again = try screen(round, .reject(["M2"], reason: "xx"))
    #expect(again.changed.isEmpty && again.unchanged == ["mentor/M2"])
    #expect(again.applications.first { $0.id == "M2" }?.reason == "Bikoiztua")
  }

  @Test func `places are added while the round runs, and what a sent pairing was made from waits`()
    throws
  {
    let round = try TestRound().screened()
    try round.propose()
    try round.send()
    func change(
      _ id: String, _ set: (inout ChangeApplication.Change) -> Void
    ) throws -> ScreeningDocument {
      var change = ChangeApplication.Change()
      set(&change)
      return try ChangeApplication(
        round.access(), round: nil, application: id, change
      ).run()
    }
    #expect(try change("m1") { $0.capacity = 2 }.changed == ["mentor/M1"])
    #expect(try change("M1") { $0.capacity = 2 }.unchanged == ["mentor/M1"])
    #expect(try change("E2") { $0.mode = "online" }.changed == ["organisation/E2"])
    let head = try round.head()
    let held = #expect(throws: Refusal.self) { try change("E1") { $0.mode = "online" } }
    #expect(held?.status == .badData)
    for set: (inout ChangeApplication.Change) -> Void in [
      { $0.mode = "sometimes" }, { $0.capacity = 101 }, { $0.email = "nobody" },
      { $0.territory = "Nafarroa" }, { $0.contact = "Jon" }, { _ in },
    ] {
      #expect(#expect(throws: Refusal.self) { try change("M1", set) }?.status == .usage)
    }
    #expect(try round.head() == head)
    let places = try ListWaiting(round.access(), round: nil).run().mentors
    #expect(places.first { $0.mentor == "M1" }?.places == 1)
  }
}
