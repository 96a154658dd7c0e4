import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

struct RoundStepTests {
  @Test func `a deadline lies ahead, and nothing is sent twice`() throws {
    let round = try TestRound().screened()
    try round.propose()
    let late = #expect(throws: Refusal.self) { try round.send(deadline: "2026-01-31") }
    #expect(late?.status == .usage)
    try round.send()
    let again = #expect(throws: Refusal.self) { try round.send() }
    #expect(again?.status == .badData)
  }

  @Test func `lists exist as CSV with a line for each entry`() throws {
    let round = try TestRound().screened()
    let proposed = try round.propose()
    let listed = try ScreenApplications(round.access(), round: nil, decision: .none).run()
    func lines(_ csv: String) -> [Substring] { csv.split(whereSeparator: \.isNewline) }
    #expect(lines(listed.csv).count == listed.applications.count + 1)
    #expect(lines(listed.csv).first == "id,side,organisation,person,state,reason,findings")
    #expect(lines(proposed.pairings.csv).count == proposed.pairings.count + 1)
    #expect(lines(proposed.pairings.csv)[1].hasPrefix("P1,spring,E1,"))
    let sessions = try ListSessions(round.access(), round: nil, pairing: nil).run()
    #expect(
      lines(sessions.csv)[0].hasPrefix("id,pairing,state,startsAt,lengthMinutes,mode,summary"))
  }

  @Test func `rules about somebody unknown are refused and nothing is recorded`() throws {
    let round = try TestRound().screened()
    let rules = #"{"preferences": [{"need": "E1", "mentor": "nobody", "kind": "ban"}]}"#
    let refusal = #expect(throws: Refusal.self) { try round.propose(rules: rules) }
    #expect(refusal?.status == .badData)
    let shown = try ShowRound(round.access(), round: nil, withWords: false).run()
    #expect(shown.run == nil)
    #expect(shown.pairings.isEmpty)
  }

  @Test func `importing a file twice changes nothing the second time`() throws {
    let round = try TestRound()
    #expect(try round.importing(.mentors).added == 3)
    #expect(try round.importing(.needs).added == 4)
    let head = try round.head()
    for kind in ImportApplications.Kind.allCases {
      let again = try round.importing(kind)
      #expect(again.added == 0)
      #expect(again.changed == 0)
    }
    #expect(try round.head() == head)
  }

  @Test func `a changed row is a changed application, the others stay`() throws {
    let round = try TestRound()
    try round.importing(.mentors)
    var files = SampleFiles.small
    files.mentors[2] = files.mentors[2].replacing("in-person,2", with: "either,1")
    let changed = try files.options(in: round.folder, suffix: "-changed")
    let document = try round.importing(.mentors, file: changed[1])
    #expect(document.added == 0)
    #expect(document.changed == 1)
    #expect(document.unchanged == 2)
  }

  @Test func `a file with one bad row changes nothing`() throws {
    let round = try TestRound()
    let head = try round.head()
    var files = SampleFiles.small
    files.mentors[3] = files.mentors[3].replacing(",0,", with: ",many,")
    let bad = try files.options(in: round.folder, suffix: "-bad")
    let refusal = try #require(throws: Refusal.self) { try round.importing(.mentors, file: bad[1]) }
    #expect(refusal.status == .badData)
    try #require(refusal.problems.lines(in: .en).count == 1)
    #expect(refusal.problems.lines(in: .en)[0].contains("mentors-bad.csv:4: error: "))
    #expect(try round.head() == head)
    let listed = try ScreenApplications(round.access(), round: nil, decision: .none).run()
    #expect(listed.applications.isEmpty)
  }

  @Test func `a round goes from proposals over answers to a session`() throws {
    let round = try TestRound().screened()
    let proposed = try round.propose()
    #expect(proposed.state == "matching")
    try #require(proposed.pairings.map(\.need) == ["E1", "E4"])
    #expect(proposed.pairings.allSatisfy { $0.state == "proposed" && !$0.sent })
    let sent = try round.send()
    try #require(sent.map(\.id) == proposed.pairings.map(\.id))
    #expect(sent.allSatisfy { $0.sent && $0.deadline == "2026-12-24" })
    #expect(sent.compactMap(\.fit) == proposed.run?.match.pairings.map(\.fit))
    #expect(try round.answer(sent[0].id, .mentor, .yes).state == "proposed")
    #expect(try round.answer(sent[0].id, .organisation, .yes).state == "accepted")
    let declined = try round.answer(sent[1].id, .organisation, .no, reason: "no_time")
    #expect(declined.state == "declined")
    let session = try LogSession(
      round.access(daysLater: 40), pairing: sent[0].id,
      startsAt: TestRound.instant.addingTimeInterval(39 * 86_400), lengthMinutes: 75,
      mode: .online, summary: "Budget drafted."
    ).run()
    #expect(session.state == "held")
    let list = try ListSessions(round.access(), round: nil, pairing: nil).run()
    #expect(list.sessions == [session])
    #expect(list.totals.map(\.minutes) == [75])
    #expect(try VerifyAudit(round.access()).run().isIntact)
  }

  @Test func `a declined pair never comes back and the rest is proposed again`() throws {
    let round = try TestRound().screened()
    try round.propose()
    let sent = try round.send()
    try #require(sent.count == 2)
    let declined = sent[0]
    try round.answer(declined.id, .mentor, .no, reason: "logistics")
    let again = try round.propose()
    let open = again.pairings.filter { $0.state == "proposed" }
    #expect(!open.contains { $0.need == declined.need && $0.mentor == declined.mentor })
    #expect(open.contains { $0.id == sent[1].id })
  }

  @Test func `an answer is given once the proposal was sent, and not after it is decided`() throws {
    let round = try TestRound().screened()
    try round.propose()
    #expect(throws: Refusal.self) { try round.answer("P1", .mentor, .yes) }
    try round.send()
    try round.answer("P1", .mentor, .yes)
    try round.answer("P1", .mentor, .no, reason: "no_time")
    #expect(throws: Refusal.self) { try round.answer("P1", .organisation, .yes) }
    let unknown = try #require(throws: Refusal.self) { try round.answer("P99", .mentor, .yes) }
    #expect(unknown.status == .notFound)
    let odd = try #require(throws: Refusal.self) {
      try round.answer("P2", .mentor, .no, reason: "boredom")
    }
    #expect(odd.status == .usage)
    #expect(throws: Refusal.self) { try round.answer("P2", .mentor, .no, reason: "other") }
  }

  @Test func `what changed after the run is not sent`() throws {
    let round = try TestRound()
    try round.importing(.mentors)
    try round.importing(.needs)
    try round.accept(["M1", "M2", "M3", "E1", "E2", "E3"])
    try round.propose()
    try round.accept(["E4"])
    let head = try round.head()
    let refusal = try #require(throws: Refusal.self) { try round.send() }
    #expect(refusal.status == .badData)
    #expect(try round.head() == head)
    let again = try round.propose()
    #expect(again.pairings.contains { $0.need == "E4" && $0.state == "proposed" })
    #expect(try round.send().count == 2)
  }

  @Test func `applications are not imported once pairs are proposed`() throws {
    let round = try TestRound().screened()
    try round.propose()
    let head = try round.head()
    let refusal = try #require(throws: Refusal.self) { try round.importing(.mentors) }
    #expect(refusal.status == .badData)
    #expect(try round.head() == head)
  }

  @Test func `proposing again before sending gives the same pairs`() throws {
    let round = try TestRound().screened()
    let first = try round.propose()
    let second = try round.propose()
    #expect(second.run?.inputDigest == first.run?.inputDigest)
    #expect(second.run?.id != first.run?.id)
    #expect(
      second.pairings.filter { $0.state == "proposed" }.map(\.need) == first.pairings.map(\.need))
  }

  @Test func `steps out of order are refused and change nothing`() throws {
    let round = try TestRound()
    let head = try round.head()
    let noRun = try #require(throws: Refusal.self) { try round.send() }
    #expect(noRun.status == .notFound)
    let nobody = try #require(throws: Refusal.self) { try round.propose() }
    #expect(nobody.status == .badData)
    let unexplained = try #require(throws: Refusal.self) {
      try ExplainPair(round.access(), round: nil, need: "E1", mentor: "M1").run()
    }
    #expect(unexplained.status == .notFound)
    let unknown = try #require(throws: Refusal.self) {
      try ShowRound(round.access(), round: "winter", withWords: false).run()
    }
    #expect(unknown.status == .notFound)
    let stranger = try #require(throws: Refusal.self) {
      try ScreenApplications(round.access(), round: nil, decision: .accept(["M7"])).run()
    }
    #expect(stranger.status == .notFound)
    #expect(try round.head() == head)
  }

  @Test func `every change says who made it`() throws {
    let round = try TestRound()
    try round.importing(.mentors, as: "ane")
    try round.importing(.needs, as: "jon")
    _ = try ScreenApplications(round.access(as: "miren"), round: nil, decision: .acceptAll).run()
    try round.propose(as: "itziar")
    let actors = try round.entries().map(\.actor)
    var order: [String] = []
    for actor in actors where order.last != actor { order.append(actor) }
    #expect(order == ["nerea", "ane", "jon", "miren", "itziar"])
    let texts = try round.entries().flatMap { [$0.entityID, $0.action, $0.entity] + $0.fields }
    for secret in ["Diruzainak", "Ane", "Haitz", "Luis"] {
      #expect(!texts.contains { $0.contains(secret) })
    }
    #expect(throws: Refusal.self) { try round.propose(as: "  ") }
  }

  @Test func `the kept run names nobody, and is shown with names and words again`() throws {
    let round = try TestRound().screened()
    let proposed = try round.propose()
    let id = try #require(proposed.run?.id)
    let record = try Record.open(at: round.access().path, access: .read)
    let kept = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: id)
    }
    try record.close()
    for secret in ["Ane", "Jon", "Ibai", "Oreka", "Diru-laguntzak", "zuritzen"] {
      #expect(!kept.document.contains(secret))
      #expect(!kept.certificate.contains(secret))
      #expect(!kept.rules.contains(secret))
    }
    for withWords in [false, true] {
      let shown = try ShowRound(round.access(), round: nil, withWords: withWords).run()
      let pairings = try #require(shown.run?.match.pairings)
      #expect(pairings.map(\.mentorName) == ["Ane", "Jon"])
      #expect(pairings.map(\.organisation) == ["Ibai", "Oreka"])
      let words = pairings.flatMap(\.because).flatMap { $0.mentorWords ?? [] }
      #expect(words.isEmpty != withWords)
    }
  }

  @Test func `an identifier of both sides must be named with its side`() throws {
    var files = SampleFiles.small
    files.needs[1] = files.needs[1].replacing("E1,", with: "M1,")
    let round = try TestRound(files)
    try round.importing(.mentors)
    try round.importing(.needs)
    let both = try #require(throws: Refusal.self) {
      try ScreenApplications(round.access(), round: nil, decision: .accept(["M1"])).run()
    }
    #expect(both.status == .usage)
    let done = try ScreenApplications(
      round.access(), round: nil, decision: .accept(["organisation/M1"])
    ).run()
    #expect(
      done.applications.filter { $0.state == "eligible" }.map(\.side) == ["organisation"])
  }
}
