import Forum
import Foundation
import Mentoring
import Records
import Testing

struct SessionTests {
  private static func session(
    _ pairing: String = "P1", state: SessionState = .held, minutes: Int = 60,
    startsAt: Date = TemporaryRecord.noon, mode: MeetingMode? = .online
  ) -> NewSession {
    NewSession(
      pairing: pairing, state: state, startsAt: startsAt, lengthMinutes: minutes, mode: mode,
      summary: "Lehen urratsak")
  }

  private func accepted() throws -> TemporaryRecord {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    try temporary.send()
    try temporary.accept("P1")
    return temporary
  }

  @Test func `Sessions are listed by start, and minutes derive from those held`() throws {
    let temporary = try accepted()
    let last = TemporaryRecord.noon + 7200
    let logged = try temporary.write(days: 1) { writer in
      try [
        writer.log(Self.session(startsAt: last, mode: .inPerson)),
        writer.log(Self.session(minutes: 90)),
        writer.log(Self.session(state: .noShow, minutes: 30, mode: nil)),
      ]
    }
    #expect(logged.map(\.id) == ["S1", "S2", "S3"])
    let listed = try temporary.read { try $0.sessions(of: "2026") }
    #expect(listed.map(\.id) == ["S2", "S3", "S1"])
    #expect(listed[2].startsAt == last)
    #expect(listed[2].mode == .inPerson)
    #expect(try temporary.read { try $0.sessions(ofPairing: "P1") } == listed)
    #expect(try temporary.read { try $0.sessions(ofPairing: "P2") }.isEmpty)
    let totals = try temporary.read { try $0.sessionTotals(of: "2026") }
    #expect(totals.map(\.pairing) == ["P1", "P2"])
    #expect(totals.map(\.held) == [2, 0])
    #expect(totals.map(\.minutes) == [150, 0])
  }

  @Test func `A session takes 5 to 480 minutes (invariant 10)`() throws {
    let temporary = try accepted()
    for minutes in [Int.min, 0, 4, 481, .max] {
      #expect(throws: RecordError.ruleBroken(.sessionLength, .session, id: "S1")) {
        try temporary.write { try $0.log(Self.session(minutes: minutes)) }
      }
    }
    for minutes in [5, 480] {
      try temporary.write { try $0.log(Self.session(minutes: minutes)) }
    }
  }

  @Test func `A held session lies in the past, a planned one may not (invariant 10)`() throws {
    let temporary = try accepted()
    let later = TemporaryRecord.noon + 1
    #expect(throws: RecordError.ruleBroken(.sessionInFuture, .session, id: "S1")) {
      try temporary.write { try $0.log(Self.session(startsAt: later)) }
    }
    let planned = try temporary.write { writer in
      try writer.log(Self.session(state: .planned, startsAt: later))
    }
    #expect(planned.state == .planned)
  }

  @Test func `A session needs a pairing that both sides accepted`() throws {
    let temporary = try accepted()
    #expect(throws: RecordError.ruleBroken(.pairingNotRunning, .session, id: "S1")) {
      try temporary.write { try $0.log(Self.session("P2")) }
    }
    #expect(throws: RecordError.notFound(.pairing, id: "P7")) {
      try temporary.write { try $0.log(Self.session("P7")) }
    }
  }

  @Test func `A session is in one room or online, never either`() throws {
    let temporary = try accepted()
    #expect(throws: RecordError.ruleBroken(.badValue, .session, id: "S1")) {
      try temporary.write { try $0.log(Self.session(mode: .either)) }
    }
  }
}
