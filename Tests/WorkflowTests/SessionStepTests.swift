import Foundation
import TestSupport
import Testing
import Wording
import Workflow

struct SessionStepTests {
  /// A round with P1 accepted, in November.
  private func met() throws -> TestRound {
    let round = try TestRound().screened()
    try round.propose()
    try round.send()
    try round.answer("P1", .mentor, .yes)
    try round.answer("P1", .organisation, .yes)
    return round
  }

  private func plan(
    _ round: TestRound, on day: String = "2026-12-01", at hour: Int = 17, _ minute: Int = 30,
    season: ClockTime.Season? = nil, details: SessionDetails = SessionDetails()
  ) throws -> SessionDocument {
    try PlanSession(
      round.access(), pairing: "P1", day: day,
      clock: ClockTime(hour: hour, minute: minute, season: season), lengthMinutes: 60,
      details: details
    ).run()
  }

  private func log(
    _ round: TestRound, _ subject: String = "P1", on day: String? = "2026-12-01",
    at clock: ClockTime? = nil, minutes: Int? = nil, days: Double = 40,
    details: SessionDetails = SessionDetails()
  ) throws -> SessionDocument {
    try LogSession(
      round.access(daysLater: days), subject: subject, day: day, clock: clock,
      lengthMinutes: minutes, details: details
    ).run()
  }

  private func instant(_ text: String) throws -> Date {
    try #require(ISO8601DateFormatter().date(from: text))
  }

  @Test func `an hour is that of the forum's clocks, in winter and in summer`() throws {
    let round = try met()
    #expect(try plan(round, on: "2026-12-01").startsAt == instant("2026-12-01T16:30:00Z"))
    #expect(try plan(round, on: "2027-07-01").startsAt == instant("2027-07-01T15:30:00Z"))
    // The days of the changes themselves, before and after them.
    for (day, hour, utc) in [
      ("2027-03-28", 1, "2027-03-28T00:30:00Z"), ("2027-03-28", 3, "2027-03-28T01:30:00Z"),
      ("2027-10-31", 1, "2027-10-30T23:30:00Z"), ("2027-10-31", 3, "2027-10-31T02:30:00Z"),
    ] {
      #expect(try plan(round, on: day, at: hour).startsAt == instant(utc), "\(day) \(hour)")
    }
  }

  @Test func `an hour that a night in March leaves out is refused`() throws {
    let round = try met()
    let head = try round.head()
    for season in [nil, ClockTime.Season.summer, .winter] {
      let refusal = try #require(throws: Refusal.self) {
        try plan(round, on: "2027-03-28", at: 2, season: season)
      }
      #expect(refusal.status == .usage)
      #expect(refusal.message == .hourSkipped("02:30", day: "2027-03-28"))
    }
    #expect(try round.head() == head)
  }

  @Test func `an hour that a night in October repeats is told apart by its clock`() throws {
    let round = try met()
    let refusal = try #require(throws: Refusal.self) { try plan(round, on: "2027-10-31", at: 2) }
    #expect(refusal.message == .hourTwice("02:30", day: "2027-10-31"))
    let first = try plan(round, on: "2027-10-31", at: 2, season: .summer)
    let second = try plan(round, on: "2027-10-31", at: 2, season: .winter)
    #expect(try first.startsAt == instant("2027-10-31T00:30:00Z"))
    #expect(try second.startsAt == instant("2027-10-31T01:30:00Z"))
    #expect(ForumTime.minuteInZone(first.startsAt) == "2027-10-31 02:30 CEST")
    #expect(ForumTime.minuteInZone(second.startsAt) == "2027-10-31 02:30 CET")
  }

  @Test func `a day that is none has no hour`() {
    for day in ["2027-02-29", "2027-13-01", "x", "", "2027-01"] {
      #expect(ForumTime.instants(of: day, at: ClockTime(hour: 12, minute: 0)).isEmpty, "\(day)")
    }
  }

  @Test func `logging a session turns the day's plan into one that was held`() throws {
    let round = try met()
    var details = SessionDetails()
    details.place = "Gela 2"
    let planned = try plan(round, details: details)
    let held = try log(round)
    #expect(held.id == planned.id)
    #expect(held.state == "held")
    #expect(held.startsAt == planned.startsAt)
    #expect(held.lengthMinutes == 60)
    #expect(held.place == "Gela 2")
    #expect(held.attendees.count == 2)
    // Another day is another session.
    let other = try log(round, on: "2026-12-02", minutes: 45)
    #expect(other.id == "S2")
    #expect(try other.startsAt == instant("2026-12-02T11:00:00Z"))
  }

  @Test func `a planned session is logged by its identifier alone`() throws {
    let round = try met()
    _ = try plan(round)
    let held = try log(round, "s1", on: nil, minutes: 75)
    #expect(held.state == "held")
    #expect(held.lengthMinutes == 75)
    let refusal = try #require(throws: Refusal.self) { try log(round, "S1", on: nil) }
    #expect(refusal.message == .sessionLoggedBefore("S1"))
    // Held on another day at the planned hour.
    _ = try plan(round, on: "2026-12-08")
    let moved = try log(round, "S2", on: "2026-12-09")
    #expect(try moved.startsAt == instant("2026-12-09T16:30:00Z"))
  }

  @Test func `of two plans for a day the hour tells which one was held`() throws {
    let round = try met()
    _ = try plan(round, at: 9)
    _ = try plan(round, at: 17)
    let refusal = try #require(throws: Refusal.self) { try log(round) }
    #expect(refusal.message == .severalPlanned(["S1", "S2"], day: "2026-12-01"))
    #expect(try log(round, at: ClockTime(hour: 17, minute: 30)).id == "S2")
    #expect(try log(round).id == "S1")
  }

  @Test func `without a plan a day and minutes are needed`() throws {
    let round = try met()
    for (day, minutes) in [(nil, 60), ("2026-12-01", nil)] as [(String?, Int?)] {
      let refusal = try #require(throws: Refusal.self) { try log(round, on: day, minutes: minutes) }
      let expected: Message = if let day { .noPlanForDay(day) } else { .sessionNeedsDayAndMinutes }
      #expect(refusal.message == expected)
    }
  }

  @Test func `topics are concepts by label, attendees persons of the record`() throws {
    let round = try met()
    var details = SessionDetails()
    details.topics = ["fundraising", "funts-bilketa"]
    details.attendees = ["Mentor", "h1", "organisation"]
    details.others = 3
    let session = try log(round, minutes: 60, details: details)
    #expect(session.topics.count == 1)
    #expect(Set(session.attendees).count == session.attendees.count)
    #expect(session.otherAttendees == 3)
    let head = try round.head()
    details.topics = ["no such thing at all"]
    let refusal = try #require(throws: Refusal.self) {
      try log(round, on: "2026-12-02", minutes: 60, details: details)
    }
    #expect(refusal.status == .usage)
    details.topics = []
    details.attendees = ["H999"]
    let unknown = try #require(throws: Refusal.self) {
      try log(round, on: "2026-12-02", minutes: 60, details: details)
    }
    #expect(unknown.status == .notFound)
    #expect(try round.head() == head)
  }

  @Test func `what the mentor has at the same time is told, and both are written`() throws {
    let round = try met()
    #expect(try plan(round, at: 9).overlapping == nil)
    #expect(try plan(round, at: 10).overlapping == nil)
    #expect(try plan(round, at: 9, 45).overlapping == ["S1", "S2"])
  }

  @Test func `a session is corrected, and its sheet tells what it said before`() throws {
    let round = try met()
    _ = try log(round, minutes: 60)
    let corrected = try CorrectSession(
      round.access(daysLater: 41), session: "S1", day: nil,
      clock: ClockTime(hour: 10, minute: 0), lengthMinutes: 45, details: SessionDetails(),
      reason: "Egutegian begiratuta"
    ).run()
    #expect(try corrected.startsAt == instant("2026-12-01T09:00:00Z"))
    _ = try ConfirmSession(
      round.access(), session: "S1", side: .organisation, dispute: "Laburragoa"
    ).run()
    _ = try AddSessionAction(
      round.access(), session: "S1", text: "Deitu", owner: .mentor, dueDay: "2026-12-05"
    ).run()
    let sheet = try ShowSession(round.access(daysLater: 50), session: "s1").run()
    #expect(sheet.session.isDisputed)
    #expect(sheet.versions.map(\.lengthMinutes) == [60])
    #expect(sheet.changeReason == "Egutegian begiratuta")
    #expect(sheet.statements.map(\.reason) == ["Laburragoa"])
    #expect(sheet.actions.map(\.overdue) == [true])
    #expect(sheet.attendees.allSatisfy { !$0.name.isEmpty })
    let settled = try SettleSession(
      round.access(), session: "S1", settlement: "45 minutu, ados"
    ).run()
    #expect(!settled.isDisputed)
  }

  @Test func `alerts name silent pairings, plans without an end, and what is overdue`() throws {
    let round = try met()
    func alerts(_ days: Double, silence: Int = 30) throws -> [PairingAlertDocument] {
      try WatchPairings(round.access(daysLater: days), round: nil, days: silence).run()
    }
    #expect(try alerts(10).isEmpty)
    #expect(try alerts(14, silence: 14).map(\.alert) == ["silent"])
    let silent = try alerts(30)
    #expect(silent.map(\.alert) == ["unsigned", "silent"])
    #expect(silent.map(\.days) == [30, 30])
    _ = try plan(round)
    let waiting = try alerts(14)
    #expect(waiting.map(\.alert) == ["unlogged"])
    #expect(waiting.map(\.about) == [["S1"]])
    _ = try log(round)
    let after = try alerts(40)
    #expect(after.map(\.alert) == ["unsigned"])
    #expect(after.map(\.held) == [1])
    #expect(after.map(\.plannedSessions) == [nil])
    #expect(after.csv.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func `lists choose by day, state and mentor`() throws {
    let round = try met()
    _ = try plan(round, on: "2026-12-10")
    _ = try log(round, minutes: 60)
    func ids(
      _ scope: SessionScope, since: Date? = nil, states: [String] = []
    ) throws -> [String] {
      try ListSessions(round.access(), scope: scope, since: since, states: states).run()
        .sessions.map(\.id)
    }
    #expect(try ids(.round(nil)) == ["S2", "S1"])
    #expect(try ids(.pairing("P1"), since: instant("2026-12-05T00:00:00Z")) == ["S1"])
    #expect(try ids(.round(nil), states: ["held"]) == ["S2"])
    #expect(try ids(.round(nil), states: ["no-show"]).isEmpty)
    let mentor = try ShowRound(round.access(), round: nil, withWords: false).run()
      .pairings[0].mentor
    #expect(try ids(.mentor(mentor.lowercased(), round: nil)) == ["S2", "S1"])
    let refusal = try #require(throws: Refusal.self) { try ids(.mentor("nobody", round: nil)) }
    #expect(refusal.status == .notFound)
    let unknown = try #require(throws: Refusal.self) { try ids(.round(nil), states: ["maybe"]) }
    #expect(unknown.status == .usage)
  }

  @Test func `a calendar keeps a session's name and counts its changes`() throws {
    let round = try met()
    var details = SessionDetails()
    details.topics = ["fundraising"]
    details.summary = "Sekretua"
    _ = try plan(round, on: "2027-10-31", at: 2, season: .winter, details: details)
    let file = round.folder.path("calendar.ics")
    func written() throws -> String {
      let answer = try WriteCalendar(
        round.access(), scope: .round(nil), output: file, language: .es
      ).run()
      #expect(answer.sessions == 1)
      return try String(contentsOfFile: file, encoding: .utf8)
    }
    let first = try written()
    #expect(first.contains("DTSTART:20271031T013000Z\r\n"))
    #expect(first.contains("SEQUENCE:0\r\n"))
    #expect(!first.contains("Sekretua"))
    #expect(try written() == first)
    _ = try CallOffSession(round.access(), session: "S1", outcome: .cancelled, reason: nil).run()
    let second = try written()
    #expect(second.contains("SEQUENCE:1\r\n"))
    #expect(second.contains("STATUS:CANCELLED\r\n"))
    let names = [first, second].map { $0.firstMatch(of: /UID:[^\r]+/).map { String($0.0) } }
    #expect(names[0] != nil && names[0] == names[1])
  }

  @Test func `minutes hold people's words as text, never as markup`() throws {
    let round = try met()
    var details = SessionDetails()
    details.summary = "<script>alert('x')</script> & \"gero\""
    _ = try log(round, minutes: 60, details: details)
    let file = round.folder.path("minutes.html")
    _ = try WriteMinutes(round.access(), session: "S1", output: file, language: .eu).run()
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("<html lang=\"eu\">"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;gero&quot;"))
    #expect(!page.contains("<script"))
    #expect(page.contains("2026-12-01 12:00 CET"))
  }
}
