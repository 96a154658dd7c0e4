import Foundation
import TestSupport
import Testing

/// Sessions as a coordinator meets them: commands, sentences and statuses.
struct SessionTests {
  private let folder: TemporaryFolder
  private let path: String
  private let program: Program
  private let today: String

  /// A record with P1 accepted today.
  init() throws {
    folder = try TemporaryFolder()
    path = try TestRecord.make(in: folder)
    program = try Program()
    let clock = DateFormatter()
    clock.locale = Locale(identifier: "en_US_POSIX")
    clock.timeZone = TimeZone(identifier: "Europe/Madrid")
    clock.dateFormat = "yyyy-MM-dd"
    today = clock.string(from: Date())
    let files = try SampleFiles.small.options(in: folder)
    let later = clock.string(from: Date(timeIntervalSinceNow: 20 * 86_400))
    for line in [
      ["import", "mentors", files[1]], ["import", "needs", files[3]],
      ["round", "screen", "--accept-all"], ["round", "propose"],
      ["round", "send", "--deadline", later],
      ["pairing", "answer", "P1", "yes", "--side", "mentor"],
      ["pairing", "answer", "P1", "yes", "--side", "organisation"],
    ] {
      let outcome = try program.run(line + ["--database", path])
      try #require(outcome.status == 0, "\(line): \(outcome.diagnostics)")
    }
  }

  private func run(_ line: String, _ more: String..., language: String = "en") throws
    -> Program.Outcome
  {
    try program.run(
      line.split(separator: " ").map(String.init) + more
        + ["--database", path, "--language", language])
  }

  @Test func `a session is planned, logged in one line, confirmed and listed`() throws {
    let planned = try run("session plan P1 --on \(today) --at 00:00 --minutes 60 --mode online")
    #expect(planned.text.contains("Session S1 planned: P1, \(today) 00:00 CE"))
    let logged = try run("session log P1 --on \(today)")
    #expect(logged.text.hasPrefix("Session S1 logged: P1, \(today) 00:00 CE"))
    #expect(logged.text.hasSuffix(", 60 minutes.\n"))
    #expect(try run("session confirm S1 --side mentor").status == 0)
    #expect(
      try run("session dispute S1 --side organisation --reason", "Ordu erdi izan zen").status == 0)
    let listed = try run("session list --format jsonl").text
    #expect(listed.contains(#""mentorSays":"confirmed""#))
    #expect(listed.contains(#""organisationSays":"disputed""#))
    let alerts = try run("session alerts --days 30", language: "eu")
    #expect(alerts.text.contains("saio batean ez datoz bat: S1"))
    #expect(alerts.text == (try run("pairing alerts", language: "eu")).text)
    #expect(try run("session correct S1 --minutes 30").status == 0)
    #expect(try run("session settle S1 --reason", "30 minutu").status == 0)
    let sheet = try run("session show S1", language: "es").text
    #expect(sheet.contains("Lo que decía antes:"))
    #expect(sheet.contains("resolución: 30 minutu"))
    #expect(try run("audit verify").status == 0)
  }

  @Test func `actions are added, listed and done`() throws {
    #expect(try run("session log P1 --on \(today) --at 00:00 --minutes 60").status == 0)
    let added = try run("session action add S1 --owner mentor --due 2026-01-31 --text", "Deitu")
    #expect(added.text == "Action A1 added, due 2026-01-31.\n")
    #expect(try run("session action list").text.contains("overdue"))
    #expect(try run("session action done a1").text == "A1: done.\n")
    #expect(try run("session action list").text == "There are no open actions.\n")
    #expect(try run("session action list --all --format csv").text.contains("A1,P1,S1,mentor"))
  }

  @Test func `calendar and minutes are files of their own`() throws {
    #expect(
      try run("session plan P1 --on 2030-10-27 --at 02:30 --clock winter --minutes 60").status == 0)
    #expect(try run("session cancel S1 --reason", "Gaixorik").status == 0)
    let calendar = folder.path("c.ics")
    #expect(try run("session calendar --pairing P1 --output", calendar).status == 0)
    let text = try String(contentsOfFile: calendar, encoding: .utf8)
    #expect(text.contains("DTSTART:20301027T013000Z"))
    #expect(text.contains("STATUS:CANCELLED"))
    let page = folder.path("m.html")
    // Of what did not take place there are no minutes.
    #expect(try run("session minutes S1 --output", page).status == 65)
    #expect(!FileManager.default.fileExists(atPath: page))
    #expect(try run("session log P1 --on \(today) --at 00:00 --minutes 60").status == 0)
    #expect(try run("session minutes S2 --output", page).status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<h1>Minutes of a"))
  }

  @Test(arguments: [
    ("session plan P1 --on 2030-03-31 --at 02:30 --minutes 60", 64),
    ("session plan P1 --on 2030-10-27 --at 02:30 --minutes 60", 64),
    ("session plan P1 --on 2030-10-27 --minutes 60", 64),
    ("session plan P9 --on 2030-10-20 --at 10:00 --minutes 60", 66),
    ("session log P1 --on 2030-10-20 --minutes 60", 65),
    ("session log P1 --minutes 60", 64),
    ("session log S9", 66),
    ("session correct S1", 64),
    ("session confirm S9 --side mentor", 66),
    ("session settle S9 --reason x", 66),
    ("session list --state maybe", 64),
    ("session list --pairing P1 --mentor M1", 64),
    ("session list --mentor M99", 66),
    ("session alerts --days 0", 64),
    ("session action done A9", 66),
    ("session calendar --output /nowhere/c.ics", 73),
  ])
  func `what cannot be done ends with its status and a sentence`(line: String, status: Int) throws {
    let outcome = try run(line)
    #expect(Int(outcome.status) == status, "\(outcome.diagnostics)")
    #expect(!outcome.diagnostics.isEmpty)
    #expect(outcome.text.isEmpty)
  }
}
