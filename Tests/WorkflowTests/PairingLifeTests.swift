import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

/// A pairing from its answers to its end, through the steps that commands and pages call.
struct PairingLifeTests {
  private let round: TestRound
  /// The pairing that both sides accept.
  private let id: String

  init() throws {
    round = try TestRound().screened()
    try round.propose()
    id = try #require(try round.send().first?.id)
  }

  private static let levels = [
    "No plan", "A draft", "A plan", "A plan that is used", "A plan that others copy",
  ]

  private func accept() throws {
    try round.answer(id, .mentor, .yes)
    try round.answer(id, .organisation, .yes)
  }

  private func show(_ viewer: PairingViewer = .coordinator) throws -> PairingViewDocument {
    try ShowPairing(round.access(), pairing: id.lowercased(), seenBy: viewer).run()
  }

  /// The day of a step so many days later.
  private func day(_ days: Double) -> String {
    ForumTime.day(TestRound.instant.addingTimeInterval(days * 86_400))
  }

  private func terms(start days: Double = 0) -> AgreementRequest {
    var terms = AgreementRequest()
    terms.start = day(days)
    terms.until = day(days + 180)
    terms.sessions = 2
    return terms
  }

  @discardableResult
  private func sign(
    _ side: AnswerProposal.Side, _ terms: AgreementRequest = AgreementRequest(),
    daysLater days: Double = 0
  ) throws -> PairingViewDocument {
    try SignAgreement(round.access(daysLater: days), pairing: id, side: side, terms: terms).run()
  }

  @discardableResult
  private func addGoal(_ statement: String = "A plan for funds") throws -> GoalDocument {
    let stated = AddGoals.Stated(
      statement: statement, weight: 2, levels: Self.levels, concept: "fundraising", baseline: -1)
    return try #require(try AddGoals(round.access(), pairing: id, goal: stated).run().first)
  }

  @discardableResult
  private func move(
    _ move: MovePairing.Move, daysLater days: Double = 0
  ) throws -> PairingViewDocument {
    try MovePairing(round.access(daysLater: days), pairing: id, move).run()
  }

  private func begin() throws {
    try accept()
    try addGoal()
    try sign(.mentor, terms())
    try sign(.organisation)
  }

  private func meet(_ days: Double) throws {
    _ = try LogSession(
      round.access(daysLater: days), pairing: id,
      startsAt: TestRound.instant.addingTimeInterval((days - 0.1) * 86_400), lengthMinutes: 75,
      mode: .online, summary: "Done."
    ).run()
  }

  @Test func `a side does not see the other's answer before its own, and never its reason`() throws
  {
    try round.answer(id, .mentor, .yes)
    #expect(try show(.mentor).replies["mentor"]?.answer == "yes")
    #expect(try show(.organisation).replies["mentor"]?.answer == nil)
    #expect(try show(.organisation).next == ["answer-organisation"])
    #expect(try show().replies["mentor"]?.answer == "yes")
    try round.answer(
      id, .organisation, .no, reason: "other", text: "We know each other too well.")
    let mentor = try show(.mentor)
    #expect(mentor.replies["organisation"]?.answer == "no")
    #expect(mentor.replies["organisation"]?.reason == nil)
    #expect(mentor.replies["organisation"]?.text == nil)
    #expect(try show().replies["organisation"]?.reason == "other")
    #expect(try show(.organisation).replies["organisation"]?.text != nil)
  }

  @Test func `a side sees no number of fit, no check-in, no incident and no reason of an end`()
    throws
  {
    try begin()
    _ = try AddCheckIn(
      round.access(), pairing: id, day: nil, channel: .phone, light: .red, summary: "Worried",
      followUp: nil
    ).run()
    _ = try ReportIncident(round.access(), pairing: id, severity: .high, text: "Harsh").run()
    try move(.end(on: nil, reason: .mentorDissatisfied, text: "Tired", by: .mentor))
    for viewer in [PairingViewer.mentor, .organisation] {
      let seen = try show(viewer)
      #expect(seen.fit == nil && seen.checkIns == nil && seen.openIncidents == nil)
      #expect(seen.end != nil && seen.end?.reason == nil && seen.end?.text == nil)
    }
    #expect(try show().checkIns?.map(\.light) == ["red"])
    #expect(try show().openIncidents == 1)
    #expect(try show().end?.reason == "mentor_dissatisfied")
  }

  @Test func `an answer may change while it is proposed, and not after the deadline`() throws {
    try round.answer(id, .mentor, .yes)
    #expect(try round.answer(id, .mentor, .no, reason: "no_time").state == "declined")
    let other = try #require(
      try ListPairings(round.access(), round: nil, states: [.proposed]).run().first?.id)
    let late = round.access(daysLater: 400)
    let refusal = #expect(throws: Refusal.self) {
      try AnswerProposal(
        late, pairing: other, side: .mentor, reply: .yes, reason: nil, text: nil
      ).run()
    }
    #expect(refusal?.status == .badData)
    #expect(refusal?.message == .ruleDeadlinePast(other))
  }

  @Test func `yes and no are understood in three languages, and nothing else is`() {
    for word in ["yes", "BAI", "sí", "si", "Sí"] {
      #expect(AnswerProposal.Reply(word: word) == .yes)
    }
    for word in ["no", "ez", "EZ"] { #expect(AnswerProposal.Reply(word: word) == .no) }
    for word in ["", "y", "maybe", "bai ez"] { #expect(AnswerProposal.Reply(word: word) == nil) }
    #expect(AnswerProposal.Side(word: "erakundea") == .organisation)
    #expect(AnswerProposal.Side(word: "mentora") == .mentor)
  }

  @Test func `both signatures, a goal and the first day begin a pairing`() throws {
    try accept()
    #expect(try show().next == ["agree", "add-goal"])
    let bare = #expect(throws: Refusal.self) { try sign(.mentor) }
    #expect(bare?.message == .agreementTermsMissing)
    #expect(try sign(.mentor, terms()).next == ["sign-organisation", "add-goal"])
    try addGoal()
    let begun = try sign(.organisation)
    #expect(begun.state == "active")
    #expect(begun.agreements.map(\.inForce) == [true])
    #expect(begun.next == ["meet"])
  }

  @Test func `a first day to come is waited for, and then the pairing is started`() throws {
    try accept()
    try addGoal()
    try sign(.mentor, terms(start: 5))
    #expect(try sign(.organisation).next == ["wait-for-start"])
    let early = #expect(throws: Refusal.self) { try move(.start, daysLater: 4) }
    #expect(early?.message == .ruleStartsLater(id))
    #expect(try move(.start, daysLater: 5).state == "active")
  }

  @Test func `other terms void the signatures, and those of before stay in force`() throws {
    try begin()
    var longer = AgreementRequest()
    longer.sessions = 4
    let changed = try sign(.organisation, longer, daysLater: 2)
    #expect(changed.state == "active")
    #expect(changed.agreements.map(\.inForce) == [true, false])
    #expect(changed.agreements.map(\.sessions) == [2, 4])
    #expect(changed.next == ["sign-mentor", "meet"])
    #expect(try sign(.mentor).agreements.map(\.inForce) == [false, true])
    var moved = AgreementRequest()
    moved.start = day(3)
    let refusal = #expect(throws: Refusal.self) { try sign(.mentor, moved) }
    #expect(refusal?.message == .ruleStartKept("\(id)/3"))
  }

  @Test func `a text on confidentiality that nobody wrote is not signed`() throws {
    try accept()
    var terms = terms()
    terms.confidentiality = "1999"
    #expect(throws: Refusal.self) { try sign(.mentor, terms) }
    #expect(try show().agreements.isEmpty)
  }

  @Test func `a pairing meets, is rated and completed`() throws {
    try begin()
    let goal = try #require(try show().goals.first)
    #expect(goal.concept == "need-fundraising")
    try meet(1)
    try meet(2)
    #expect(
      try ShowPairing(round.access(daysLater: 3), pairing: id, seenBy: .coordinator).run()
        .next == ["rate-goals"])
    let unrated = #expect(throws: Refusal.self) {
      try move(.complete(on: nil, aheadOfPlan: false), daysLater: 3)
    }
    #expect(unrated?.message == .ruleGoalsUnrated(id))
    _ = try RateGoal(
      round.access(daysLater: 3), pairing: id, goal: goal.id, wave: .final, rating: .level(1),
      side: nil, reason: nil
    ).run()
    let future = #expect(throws: Refusal.self) {
      try move(.complete(on: day(4), aheadOfPlan: false), daysLater: 3)
    }
    #expect(future?.status == .usage)
    let tooEarly = #expect(throws: Refusal.self) {
      try move(.complete(on: day(0), aheadOfPlan: false), daysLater: 3)
    }
    #expect(tooEarly?.message == .ruleEndDay(id))
    let done = try move(.complete(on: day(2), aheadOfPlan: true), daysLater: 3)
    #expect(done.state == "completed")
    #expect(done.end?.day == day(2))
    #expect(done.end?.aheadOfPlan == true)
    #expect(done.sessions.minutes == 150)
    #expect(done.next.isEmpty)
    #expect(try VerifyAudit(round.access()).run().isIntact)
  }

  @Test func `a goal of another pairing is not rated by a slip of the finger`() throws {
    try begin()
    let other = try #require(
      try ListPairings(round.access(), round: nil, states: []).run().last?.id)
    try #require(other != id)
    let goal = try #require(try show().goals.first?.id)
    let refusal = #expect(throws: Refusal.self) {
      try RateGoal(
        round.access(), pairing: other, goal: goal, wave: .mid, rating: .level(0), side: nil,
        reason: nil
      ).run()
    }
    #expect(refusal?.message == .goalOfOtherPairing(goal, pairing: other))
  }

  @Test func `no session is held in a pause, and before it one may be`() throws {
    try begin()
    try move(.pause(reason: "Summer"), daysLater: 2)
    try move(.resume, daysLater: 5)
    let refusal = #expect(throws: Refusal.self) { try meet(4) }
    #expect(refusal?.status == .badData)
    try meet(1.5)
    try meet(6)
    #expect(try show().pauses.map(\.reason) == ["Summer"])
    #expect(try show(.mentor).pauses.map(\.reason) == [nil])
  }

  @Test func `a proposal and an accepted pairing are withdrawn, an active one is not`() throws {
    let empty = #expect(throws: Refusal.self) { try move(.withdraw(reason: " ", by: .mentor)) }
    #expect(empty?.message == .reasonIsEmpty)
    let all = try ListPairings(round.access(), round: nil, states: []).run()
    let other = try #require(all.last?.id)
    let withdrawn = try MovePairing(
      round.access(), pairing: other, .withdraw(reason: "A conflict", by: .organisation)
    ).run()
    #expect(withdrawn.state == "withdrawn")
    #expect(withdrawn.end?.by == "organisation")
    try begin()
    let refusal = #expect(throws: Refusal.self) {
      try move(.withdraw(reason: "Late", by: .coordinator))
    }
    #expect(refusal?.message == .ruleStateMove(id))
  }

  @Test func `goals come from a file, all or none`() throws {
    try accept()
    let sound = """
      statement,weight,concept,baseline,-2,-1,0,1,2
      A plan,2,fundraising,-1,a,b,c,d,e
      A team,,,,f,g,h,i,j

      """
    let file = try round.folder.write(sound, as: "goals.csv")
    let goals = try AddGoals(round.access(), pairing: id, file: file).run()
    #expect(goals.map(\.statement) == ["A plan", "A team"])
    #expect(goals.map(\.weight) == [2, 1])
    #expect(goals.map(\.levels).last == ["f", "g", "h", "i", "j"])
    let bad = sound.replacing("A plan,2,", with: ",9,").replacing(",f,g,", with: ",f,f,")
    let broken = try round.folder.write(bad, as: "bad.csv")
    let refusal = try #require(throws: Refusal.self) {
      try AddGoals(round.access(), pairing: id, file: broken).run()
    }
    #expect(refusal.status == .badData)
    #expect(refusal.problems.lines(in: .en).count == 4)
    #expect(try ListGoals(round.access(), round: nil, pairing: id).run().count == 2)
  }

  @Test func `alerts tell what to look at, the most pressing first`() throws {
    #expect(try WatchPairings(round.access(), round: nil).run().isEmpty)
    try begin()
    let later = round.access(daysLater: 31)
    #expect(
      try WatchPairings(later, round: nil).run().map(\.alert) == ["silent", "no-first-check-in"])
    _ = try AddCheckIn(
      later, pairing: id, day: nil, channel: .video, light: .red, summary: "", followUp: day(32)
    ).run()
    _ = try ReportIncident(later, pairing: id, severity: .low, text: "Shouting").run()
    let alerts = try WatchPairings(round.access(daysLater: 33), round: nil).run()
    #expect(alerts.map(\.alert) == ["incident", "red-light", "follow-up", "silent"])
    #expect(alerts.map(\.days).prefix(3) == [2, 2, 1])
    let head = "pairing,organisation,mentorName,alert,since,days,about,held,heldMinutes,"
    #expect(alerts.csv.hasPrefix(head + "plannedSessions\r\n\(id),"))
    let future = #expect(throws: Refusal.self) {
      try AddCheckIn(
        later, pairing: id, day: day(32), channel: .phone, light: .green, summary: "",
        followUp: nil
      ).run()
    }
    #expect(future?.status == .badData)
  }

  @Test func `the text of an incident is read by name only, and the log keeps that it was`() throws
  {
    try begin()
    let reported = try ReportIncident(
      round.access(), pairing: id, severity: .high, text: "A canary sang."
    ).run()
    #expect(reported.text == nil)
    let listed = try ListIncidents(round.access(), round: nil).run()
    #expect(listed.map(\.text) == [nil])
    #expect(!listed.csv.contains("canary"))
    #expect(
      try ShowIncident(round.access(as: "jon"), incident: "i1").run().text == "A canary sang.")
    let last = try #require(try round.entries().last)
    #expect(last.actor == "jon" && last.action == "read" && last.entityID == "I1")
    let closed = try CloseIncident(round.access(), incident: "I1", outcome: "Talked over").run()
    #expect(closed.state == "closed")
  }

  @Test func `the agreement stands in the language of each side, with its goals, escaped`() throws {
    try accept()
    try addGoal("Funds <b>now</b>")
    let file = round.folder.path("agreement.html")
    #expect(throws: Refusal.self) {
      try WriteAgreement(
        round.access(), pairing: id, terms: AgreementRequest(), file: file
      ).run()
    }
    _ = try WriteAgreement(round.access(), pairing: id, terms: terms(), file: file).run()
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("Funds &lt;b&gt;now&lt;/b&gt;") && !page.contains("<b>"))
    #expect(page.contains("−2") && page.contains("A plan that others copy"))
    #expect(!page.contains("http") && page.contains("<html lang="))
    #expect(try show().agreements.isEmpty)
  }

  @Test func `a certificate says the hours of held sessions and where the log stood`() throws {
    try begin()
    let file = round.folder.path("hours.html")
    func certify(_ side: AnswerProposal.Side) throws {
      _ = try CertifyHours(
        round.access(daysLater: 9), pairing: id, side: side, file: file
      ).run()
    }
    #expect(throws: Refusal.self) { try certify(.mentor) }
    try meet(1)
    try meet(2)
    try certify(.mentor)
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("2 h 30 min"))
    #expect(page.contains(try #require(try round.head())))
    #expect(try round.entries().last?.action == "issue")
    try certify(.organisation)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("2 h 30 min"))
  }
}
