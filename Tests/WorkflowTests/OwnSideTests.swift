import Forum
import Foundation
import Records
import TestSupport
import Testing
import Wording

@testable import Workflow

/// What a mentor and a contact may do in their own pairing, and in whose name.
struct OwnSideTests {
  private let round: TestRound
  private let pairing: PairingDocument
  private let person: (mentor: String, contact: String, stranger: String)

  /// A pairing that has begun; `mentor` and `contact` are the users of its two sides.
  init() throws {
    round = try TestRound(SampleFiles.small.addressed).screened()
    try round.propose()
    let sent = try round.send()
    pairing = sent[0]
    let id = pairing.id
    for (name, duty, application) in [
      ("mentor", InviteUser.Duty.mentor, pairing.mentor), ("contact", .contact, pairing.need),
    ] {
      _ = try InviteUser(
        round.access(), name: name, duties: [duty],
        identity: .email("\(application.lowercased())@example.org")
      ).run()
    }
    let record = try Record.open(at: round.folder.path("record.sqlite"), access: .read)
    defer { try? record.close() }
    person = try record.read { (reader) throws(Records.RecordError) in
      let mentor = try reader.person(of: .mentor, sent[0].mentor, in: "spring") ?? ""
      let contact = try reader.person(of: .organisation, sent[0].need, in: "spring") ?? ""
      var stranger = ""
      for number in 1...9 {
        let known = try reader.knownPerson("H\(number)") ?? ""
        if !["", mentor, contact].contains(known) { stranger = known }
      }
      return (mentor, contact, stranger)
    }
    try round.answer(id, .mentor, .yes)
    try round.answer(id, .organisation, .yes)
    var terms = AgreementRequest()
    terms.start = ForumTime.day(TestRound.instant)
    terms.until = ForumTime.day(TestRound.instant.addingTimeInterval(15_552_000))
    terms.sessions = 6
    _ = try AddGoals(
      round.access(), pairing: id,
      goal: AddGoals.Stated(
        statement: "Funds", weight: 2, levels: ["a", "b", "c", "d", "e"], concept: nil,
        baseline: -1)
    ).run()
    for user in ["mentor", "contact"] {
      // Each signs for their own side without naming it.
      _ = try SignAgreement(
        round.access(as: user), pairing: id, side: nil,
        terms: user == "mentor" ? terms : AgreementRequest()
      ).run()
    }
  }

  private func status(_ body: () throws -> Void) -> Workflow.ExitStatus? {
    do {
      try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.status
    } catch { return nil }
  }

  private func log(
    _ attendees: [String], hour: Int = 10, minutes: Int = 60, as user: String = "mentor"
  ) throws -> SessionDocument {
    var details = SessionDetails()
    details.attendees = attendees
    return try LogSession(
      round.access(as: user, daysLater: 3), subject: pairing.id,
      day: ForumTime.day(TestRound.instant.addingTimeInterval(86_400)),
      clock: ClockTime(hour: hour, minute: 0), lengthMinutes: minutes, details: details
    ).run()
  }

  private func rate(
    _ user: String, _ side: AnswerProposal.Side?, level: Int = 1, wave: RateGoal.Wave = .mid
  ) throws -> GoalDocument {
    try RateGoal(
      round.access(as: user, daysLater: 3), pairing: pairing.id, goal: "G1", wave: wave,
      rating: .level(level), side: side, reason: nil
    ).run()
  }

  @Test func `a mentor writes down who came of the two, and learns of nobody else`() throws {
    let own = try log([person.contact, "mentor"])
    #expect(own.attendees == [person.contact, person.mentor])
    #expect(status { _ = try log([person.stranger]) } == .notFound)
    #expect(status { _ = try log(["H99"]) } == .notFound)
    var details = SessionDetails()
    details.attendees = [person.stranger]
    let correct = CorrectSession(
      round.access(as: "mentor", daysLater: 3), session: own.id, day: nil, clock: nil,
      lengthMinutes: nil, details: details, reason: nil)
    #expect(status { _ = try correct.run() } == .notFound)
    // Who follows all pairings knows everybody.
    #expect(try log([person.stranger], hour: 12, as: "nerea").attendees == [person.stranger])
  }

  @Test func `a side rates in its own name, and only a coordinator for both`() throws {
    #expect(try rate("mentor", nil, level: 0).latest?.by == "mentor")
    #expect(status { _ = try rate("mentor", .organisation) } == .notPermitted)
    #expect(status { _ = try rate("contact", .mentor) } == .notPermitted)
    let both = try rate("contact", .organisation, level: 1)
    #expect(both.split("mid")?.mentor == 0 && both.split("mid")?.organisation == 1)
    let agreed = try rate("nerea", nil, level: 1)
    #expect(agreed.latest?.by == nil && agreed.split("mid") == nil)
  }

  @Test func `a side confirms for itself without naming itself`() throws {
    let session = try log([])
    func confirm(_ user: String, _ side: AnswerProposal.Side?) throws -> SessionDocument {
      try ConfirmSession(
        round.access(as: user, daysLater: 3), session: session.id, side: side
      ).run()
    }
    #expect(try confirm("contact", nil).organisationSays == "confirmed")
    #expect(status { _ = try confirm("contact", .mentor) } == .notPermitted)
    #expect(status { _ = try confirm("nerea", nil) } == .usage)
    #expect(try confirm("nerea", .mentor).mentorSays == "confirmed")
    // What was said of an hour holds no more when the hour is another one.
    _ = try CorrectSession(
      round.access(as: "mentor", daysLater: 3), session: session.id, day: nil, clock: nil,
      lengthMinutes: 90, details: SessionDetails(), reason: nil
    ).run()
    let sheet = try ShowSession(round.access(daysLater: 3), session: session.id).run()
    #expect(sheet.statements.map(\.isCurrent) == [false, false])
    #expect(sheet.versions.map(\.lengthMinutes) == [60])
  }

  @Test func `a certificate counts what both stand by, an hour once, and says what it leaves out`()
    throws
  {
    let first = try log(["mentor", "organisation"])
    let beside = try log([], hour: 10, minutes: 90)
    let disputed = try log([], hour: 14)
    let missed = try log(["organisation"], hour: 16)
    for (session, dispute) in [(first, nil), (disputed, "It was never held")] {
      _ = try ConfirmSession(
        round.access(as: "contact", daysLater: 3), session: session.id, side: nil,
        dispute: dispute
      ).run()
    }
    _ = try ConfirmSession(
      round.access(as: "mentor", daysLater: 3), session: first.id, side: nil
    ).run()
    let file = round.folder.path("hours.html")
    func page(_ side: AnswerProposal.Side) throws -> String {
      _ = try CertifyHours(
        round.access(daysLater: 4), pairing: pairing.id, side: side, file: file, language: .en
      ).run()
      return try String(contentsOfFile: file, encoding: .utf8)
    }
    let mentor = try page(.mentor)
    // 10:00 to 11:00 and 10:00 to 11:30 are an hour and a half.
    #expect(mentor.contains("2 sessions, 1 h 30 min in all"))
    #expect(mentor.contains("Sessions confirmed by both sides: 1 of 2."))
    #expect(mentor.contains("do not agree: \(disputed.id)."))
    #expect(mentor.contains("not attended: \(missed.id)."))
    #expect(beside.overlapping == [first.id])
    let organisation = try page(.organisation)
    #expect(organisation.contains("3 sessions, 2 h 30 min in all"))
    #expect(!organisation.contains("not attended"))
  }

  @Test(arguments: [true, false]) func `plans go when their pairing ends`(isEarly: Bool) throws {
    func plan(_ day: String) throws -> String {
      try PlanSession(
        round.access(), pairing: pairing.id, day: day, clock: ClockTime(hour: 10, minute: 0),
        lengthMinutes: 60, details: SessionDetails()
      ).run().id
    }
    let past = try plan(ForumTime.day(TestRound.instant.addingTimeInterval(86_400)))
    let ahead = try plan(ForumTime.day(TestRound.instant.addingTimeInterval(864_000)))
    if !isEarly { _ = try rate("nerea", nil, wave: .final) }
    _ = try MovePairing(
      round.access(daysLater: 3), pairing: pairing.id,
      isEarly
        ? .end(on: nil, reason: .fadedOut, text: nil, by: .mentor)
        : .complete(on: nil, aheadOfPlan: false)
    ).run()
    let states = Dictionary(
      uniqueKeysWithValues: try ListSessions(
        round.access(daysLater: 3), scope: .pairing(pairing.id)
      ).run().sessions.map { ($0.id, $0.state) })
    // What was to be before the end may still have been held.
    #expect(states == [past: "planned", ahead: "cancelled"])
  }

  @Test func `who has not answered learns that it came to nothing, and not through whom`() throws {
    let other = try TestRound(SampleFiles.small.addressed).screened()
    try other.propose()
    let sent = try other.send()[0]
    for (name, duty, id) in [
      ("mentor", InviteUser.Duty.mentor, sent.mentor), ("contact", .contact, sent.need),
    ] {
      _ = try InviteUser(
        other.access(), name: name, duties: [duty],
        identity: .email("\(id.lowercased())@example.org")
      ).run()
    }
    try other.answer(sent.id, .organisation, .no, reason: "no_time")
    let seen = try ShowPairing(
      other.access(as: "mentor"), pairing: sent.id, seenBy: .mentor
    ).run()
    #expect(seen.state == "closed")
    #expect(seen.replies["organisation"]?.answer == nil)
    let listed = try ListPairings(other.access(as: "mentor"), round: nil, states: []).run()
    #expect(listed.map(\.state) == ["closed"])
    #expect(listed.map(\.fit) == [nil])
    let own = try ShowPairing(
      other.access(as: "contact"), pairing: sent.id, seenBy: .organisation
    ).run()
    #expect(own.state == "declined")
  }

  @Test func `who shares no contact is not in the other side's letter`() throws {
    let other = try TestRound(SampleFiles.small.addressed).screened()
    try other.propose()
    let sent = try other.send()[0]
    try other.answer(sent.id, .mentor, .yes)
    try other.answer(sent.id, .organisation, .yes)
    func letter() throws -> String {
      let folder = other.folder.path("outbox")
      _ = try WriteLetters(
        other.access(), round: nil, folder: folder, choice: .due, signature: nil
      ).run()
      let file = try String(
        contentsOfFile: folder + "/\(sent.id)-organisation-contact.eml", encoding: .utf8)
      let body = try #require(file.components(separatedBy: "\r\n\r\n").last)
      let bytes = Data(base64Encoded: body, options: .ignoreUnknownCharacters)
      return String(decoding: try #require(bytes), as: UTF8.self)
    }
    let address = "\(sent.mentor.lowercased())@example.org"
    #expect(try letter().contains(address))
    let record = try Record.open(at: other.folder.path("record.sqlite"), access: .read)
    let mentor = try record.read { (reader) throws(Records.RecordError) in
      try reader.person(of: .mentor, sent.mentor, in: "spring")
    }
    try record.close()
    for decision in [
      RecordConsent.Decision.grant(textVersion: "1", language: .eu, at: nil, evidence: nil),
      .withdraw,
    ] {
      _ = try RecordConsent(
        other.access(), person: try #require(mentor), purpose: .contactSharing,
        decision: decision
      ).run()
    }
    #expect(try !letter().contains(address))
  }
}
