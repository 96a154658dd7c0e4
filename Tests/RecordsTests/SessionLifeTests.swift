import Forum
import Foundation
import Mentoring
import Testing

@testable import Records

/// What becomes of a session after it was planned or logged.
struct SessionLifeTests {
  private static func session(
    _ state: SessionState, startsAt: Date = TemporaryRecord.noon, minutes: Int = 60,
    pairing: String = "P1"
  ) -> NewSession {
    NewSession(
      pairing: pairing, state: state, startsAt: startsAt, lengthMinutes: minutes, mode: .online,
      summary: "", place: "Zubia kalea 3", topics: ["need-donors", "need-board"],
      attendees: ["H2", "H1"], otherAttendees: 2)
  }

  private func met() throws -> TemporaryRecord {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M1", "N2"), ("M2", "N3"))
    try temporary.send()
    for pairing in ["P1", "P2", "P3"] { try temporary.accept(pairing) }
    return temporary
  }

  private func corrected(_ minutes: Int, reason: String? = nil) -> SessionChange {
    var change = SessionChange()
    change.lengthMinutes = minutes
    change.reason = reason
    return change
  }

  @Test func `A session keeps its place, topics and attendees in their order`() throws {
    let temporary = try met()
    let logged = try temporary.write { try $0.log(Self.session(.held)) }
    #expect(logged.place == "Zubia kalea 3")
    #expect(logged.topics == ["need-donors", "need-board"])
    #expect(logged.attendees == ["H2", "H1"])
    #expect(logged.otherAttendees == 2)
    #expect(try temporary.read { try $0.sessions(of: "2026") } == [logged])
  }

  @Test func `Somebody unknown was not there, and nothing stays of such a session`() throws {
    let temporary = try met()
    var session = Self.session(.held)
    session.attendees = ["H99"]
    #expect(throws: RecordError.ruleBroken(.unknownReference, .session, id: "S1")) {
      try temporary.write { try $0.log(session) }
    }
    #expect(try temporary.read { try $0.sessions(of: "2026") }.isEmpty)
  }

  @Test func `A planned session becomes held, cancelled, or one to which nobody came`() throws {
    let temporary = try met()
    for (state, action) in [(SessionState.held, "log"), (.cancelled, "cancel"), (.noShow, "log")] {
      var change = SessionChange()
      change.state = state
      let planned = try temporary.write { try $0.log(Self.session(.planned)) }
      let changed = try temporary.write { try $0.change(session: planned.id, change) }
      #expect(changed.state == state)
      #expect(changed.revision == 1)
      #expect(changed.topics == planned.topics)
      #expect((changed.heldLoggedAt != nil) == (state == .held))
      let entry = try temporary.read { try $0.auditEntries().last }
      #expect(entry?.action == action)
      #expect(entry?.fields == ["state"])
    }
  }

  @Test func `Every earlier version of a session is kept with its lists`() throws {
    let temporary = try met()
    try temporary.write { try $0.log(Self.session(.held)) }
    var change = corrected(90, reason: "Oker idatzi nuen")
    change.topics = []
    change.place = ""
    let changed = try temporary.write(days: 1) { try $0.change(session: "S1", change) }
    #expect(changed.lengthMinutes == 90)
    #expect(changed.topics.isEmpty)
    #expect(changed.place == nil)
    #expect(changed.changeReason == "Oker idatzi nuen")
    let versions = try temporary.read { try $0.versions(ofSession: "s1") }
    try #require(versions.count == 1)
    #expect(versions[0].lengthMinutes == 60)
    #expect(versions[0].topics == ["need-donors", "need-board"])
    #expect(versions[0].place == "Zubia kalea 3")
    #expect(versions[0].loggedAt == TemporaryRecord.noon)
    #expect(changed.attendees == versions[0].attendees)
  }

  @Test func `A change that changes nothing writes nothing`() throws {
    let temporary = try met()
    try temporary.write { try $0.log(Self.session(.held)) }
    let head = try temporary.read { try $0.auditHead() }
    let same = try temporary.write { try $0.change(session: "S1", corrected(60)) }
    #expect(same.revision == 0)
    #expect(try temporary.read { try $0.auditHead() } == head)
  }

  @Test func `A held session is corrected for 14 days, and with a reason ever after`() throws {
    let temporary = try met()
    try temporary.write { try $0.log(Self.session(.held)) }
    try temporary.write(days: 14) { try $0.change(session: "S1", corrected(70)) }
    // A correction does not begin the days again.
    for reason in [nil, "", "  "] {
      #expect(throws: RecordError.ruleBroken(.correctionLate, .session, id: "S1")) {
        try temporary.write(days: 14.0001) {
          try $0.change(session: "S1", corrected(80, reason: reason))
        }
      }
    }
    let late = try temporary.write(days: 100) {
      try $0.change(session: "S1", corrected(80, reason: "Egutegian begiratuta"))
    }
    #expect(late.lengthMinutes == 80)
  }

  @Test func `A session that did not take place no longer changes`() throws {
    let temporary = try met()
    try temporary.write { try $0.log(Self.session(.cancelled)) }
    #expect(throws: RecordError.ruleBroken(.finalState, .session, id: "S1")) {
      try temporary.write { try $0.change(session: "S1", corrected(80)) }
    }
  }

  @Test func `A session lies between the start and the end of its pairing (invariant 10)`() throws {
    let temporary = try met()
    // The first hour of the day of the proposal, in the summer of Madrid.
    let early = TemporaryRecord.noon - 12 * 3600
    try temporary.write { try $0.log(Self.session(.held, startsAt: early)) }
    #expect(throws: RecordError.ruleBroken(.sessionOutsidePairing, .session, id: "S2")) {
      try temporary.write { try $0.log(Self.session(.held, startsAt: early - 1)) }
    }
    try temporary.raw().plant(
      """
      UPDATE pairing SET state = 'completed', endedAt = '2026-12-22T10:00:00.000Z' WHERE id = 'P1'
      """)
    let end = TemporaryRecord.noon + 30 * 86_400
    try temporary.write(days: 40) { try $0.log(Self.session(.held, startsAt: end)) }
    #expect(throws: RecordError.ruleBroken(.sessionOutsidePairing, .session, id: "S3")) {
      try temporary.write(days: 40) { try $0.log(Self.session(.held, startsAt: end + 1)) }
    }
    #expect(throws: RecordError.ruleBroken(.pairingNotRunning, .session, id: "S3")) {
      try temporary.write(days: 40) { try $0.log(Self.session(.planned, startsAt: end)) }
    }
  }

  @Test func `When a pairing ends, what was planned is cancelled`() throws {
    let temporary = try met()
    try temporary.write { writer in
      try writer.log(Self.session(.planned, startsAt: TemporaryRecord.noon + 86_400))
      try writer.log(Self.session(.held))
      try writer.withdraw(pairing: "P1")
    }
    let states = try temporary.read { try $0.sessions(ofPairing: "P1") }.map(\.state)
    #expect(states == [.held, .cancelled])
  }

  @Test func `Sessions of one mentor that share time are found, in any pairing`() throws {
    let temporary = try met()
    let start = TemporaryRecord.noon
    let logged = try temporary.write { writer in
      [
        try writer.log(Self.session(.planned, startsAt: start)),
        try writer.log(Self.session(.planned, startsAt: start + 3540, pairing: "P2")),
        try writer.log(Self.session(.planned, startsAt: start + 3600, pairing: "P2")),
        try writer.log(Self.session(.cancelled, startsAt: start, pairing: "P2")),
        try writer.log(Self.session(.planned, startsAt: start, pairing: "P3")),
      ]
    }
    let found = try temporary.read { reader in
      try logged.map { try reader.sessions(overlapping: $0).map(\.id) }
    }
    #expect(found == [["S2"], ["S1", "S3"], ["S2"], ["S1", "S2"], []])
  }

  @Test func `Each side's confirmation is a fact of its own (invariant 11)`() throws {
    let temporary = try met()
    try temporary.write { writer in
      try writer.log(Self.session(.held))
      try writer.confirm(session: "S1", as: .mentor)
    }
    var session = try temporary.read { try $0.session("S1") }
    #expect(session.statement(of: .mentor)?.stance == .confirmed)
    #expect(session.statement(of: .organisation) == nil)
    let head = try temporary.read { try $0.auditHead() }
    try temporary.write { try $0.confirm(session: "S1", as: .mentor) }
    #expect(try temporary.read { try $0.auditHead() } == head)
    session = try temporary.write { writer in
      try writer.dispute(session: "S1", as: .organisation, reason: "Ez ginen elkartu")
    }
    #expect(session.statement(of: .mentor)?.stance == .confirmed)
    #expect(session.openDisputes.map(\.reason) == ["Ez ginen elkartu"])
  }

  @Test func `A confirmation stands until the facts change, whatever else is corrected`() throws {
    let temporary = try met()
    try temporary.write { writer in
      try writer.log(Self.session(.held))
      try writer.confirm(session: "S1", as: .mentor)
    }
    var change = SessionChange()
    change.summary = "Laburpena"
    var session = try temporary.write { try $0.change(session: "S1", change) }
    #expect(session.statement(of: .mentor) != nil)
    session = try temporary.write { try $0.change(session: "S1", corrected(45)) }
    #expect(session.statement(of: .mentor) == nil)
    session = try temporary.write { try $0.confirm(session: "S1", as: .mentor) }
    #expect(session.statement(of: .mentor)?.revision == 2)
  }

  @Test func `A dispute stays until it is settled, also when the session is corrected`() throws {
    let temporary = try met()
    try temporary.write { writer in
      try writer.log(Self.session(.held))
      try writer.dispute(session: "S1", as: .organisation, reason: "Laburragoa izan zen")
    }
    let shorter = try temporary.write { try $0.change(session: "S1", corrected(45)) }
    #expect(shorter.openDisputes.count == 1)
    #expect(throws: RecordError.ruleBroken(.reasonNeeded, .sessionStatement, id: "S1/organisation"))
    {
      try temporary.write { try $0.settle(session: "S1", with: " ") }
    }
    let settled = try temporary.write { try $0.settle(session: "S1", with: "45 minutu, ados") }
    #expect(settled.openDisputes.isEmpty)
    #expect(throws: RecordError.notFound(.sessionStatement, id: "S1")) {
      try temporary.write { try $0.settle(session: "S1", with: "Berriz") }
    }
  }

  @Test func `What was only planned is neither confirmed nor disputed`() throws {
    let temporary = try met()
    try temporary.write { try $0.log(Self.session(.planned)) }
    #expect(throws: RecordError.ruleBroken(.sessionNotHeld, .sessionStatement, id: "S1/mentor")) {
      try temporary.write { try $0.confirm(session: "S1", as: .mentor) }
    }
  }

  @Test func `Actions are listed by the day on which they are due, and done once`() throws {
    let temporary = try met()
    try temporary.write { writer in
      try writer.log(Self.session(.held))
      try writer.addAction("Bigarrena", to: "S1", owner: .organisation, dueDay: "2026-12-02")
      try writer.addAction("Lehena", to: "S1", owner: .mentor, dueDay: "2026-12-01")
    }
    let query = SessionQuery(.round("2026"))
    let actions = try temporary.read { try $0.actions(of: query) }
    #expect(actions.map(\.id) == ["A2", "A1"])
    #expect(actions.map { $0.isOverdue(on: "2026-12-02") } == [true, false])
    let done = try temporary.write { try $0.finishAction("a2") }
    #expect(done.doneAt == TemporaryRecord.noon)
    #expect(try temporary.write(days: 1) { try $0.finishAction("A2") } == done)
    #expect(try temporary.read { try $0.actions(of: query, openOnly: true) }.map(\.id) == ["A1"])
    #expect(try temporary.read { try $0.actions(ofSession: "S1") }.count == 2)
    #expect(throws: RecordError.ruleBroken(.badValue, .sessionAction, id: "A3")) {
      try temporary.write {
        try $0.addAction("x", to: "S1", owner: .mentor, dueDay: "2026-02-30")
      }
    }
  }

  @Test func `A pairing's standing tells its last and its next meeting and what waits`() throws {
    let temporary = try met()
    let noon = TemporaryRecord.noon
    try temporary.write(days: 5) { writer in
      try writer.log(Self.session(.held))
      try writer.log(Self.session(.held, startsAt: noon + 86_400, minutes: 90))
      try writer.log(Self.session(.planned, startsAt: noon + 2 * 86_400))
      try writer.log(Self.session(.planned, startsAt: noon + 9 * 86_400))
      try writer.dispute(session: "S2", as: .mentor, reason: "x")
      try writer.addAction("x", to: "S1", owner: .mentor, dueDay: "2026-11-24")
    }
    let standings = try temporary.read {
      try $0.sessionStandings(of: "2026", at: noon + 5 * 86_400, today: "2026-11-27")
    }
    #expect(standings.keys.sorted() == ["P1"])
    let standing = try #require(standings["P1"])
    #expect(standing.heldAt == [noon, noon + 86_400])
    #expect(standing.heldMinutes == 150)
    #expect(standing.nextPlannedAt == noon + 9 * 86_400)
    #expect(standing.unlogged == [.init(id: "S3", since: noon + 2 * 86_400)])
    #expect(standing.disputed == [.init(id: "S2", since: noon + 5 * 86_400)])
    let due = try #require(InstantText.instant("2026-11-25T00:00:00.000Z"))
    #expect(standing.overdueActions == [.init(id: "A1", since: due)])
  }
}
