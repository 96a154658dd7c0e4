import Forum
import Foundation
import Mentoring
import Records
import Testing

struct PairingLifeTests {
  @Test func `A run and its proposals are stored together and numbered`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    let run = try temporary.propose(("M1", "N1"), ("M2", "N2"))
    #expect(run.id == "R1")
    #expect(run.served == 2)
    #expect(run.createdBy == "ane")
    let pairings = try temporary.read { try $0.pairings(of: "2026") }
    #expect(pairings.map(\.id) == ["P1", "P2"])
    #expect(pairings.map(\.state) == [.proposed, .proposed])
    #expect(pairings[0].mentorName == "Ane Etxeberria")
    #expect(pairings[1].organisationName == "Delta")
    #expect(pairings[0].mentorAnswer == nil)
    let documents = try temporary.read { try $0.documents(ofMatchRun: "R1") }
    #expect(documents.certificate == #"{"verified":true}"#)
  }

  @Test func `A new run replaces the proposals that were not sent, and no others`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    try temporary.write { writer in
      try writer.send(round: "2026", deadlineDay: "2026-11-30", only: ["P1"])
    }
    try temporary.propose(("M3", "N2"), days: 1)
    let pairings = try temporary.read { try $0.pairings(of: "2026") }
    #expect(pairings.map(\.state) == [.proposed, .withdrawn, .proposed])
    #expect(pairings[1].endedAt == TemporaryRecord.noon + 86_400)
    let runs = try temporary.read { try $0.matchRuns(of: "2026") }
    #expect(runs.map(\.id) == ["R1", "R2"])
  }

  @Test func `A run with one forbidden pair is refused whole`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    #expect(throws: RecordError.ruleBroken(.ownOrganisation, .pairing, id: "M1–N3")) {
      try temporary.propose(("M3", "N1"), ("M1", "N3"))
    }
    #expect(try temporary.read { try $0.matchRuns(of: "2026") }.isEmpty)
    #expect(try temporary.read { try $0.pairings(of: "2026") }.isEmpty)
  }

  @Test func `Two yeses accept a pairing`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    let first = try temporary.write { try $0.answer("P1", as: .organisation, .yes) }
    #expect(first.state == .proposed)
    #expect(first.mentorAnswer?.answer == .pending)
    #expect(first.organisationAnswer?.actor == "ane")
    let second = try temporary.write { try $0.answer("P1", as: .mentor, .yes) }
    #expect(second.state == .accepted)
    #expect(second.endedAt == nil)
  }

  @Test func `One no declines a pairing, and the pair is known as refused`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    let pairing = try temporary.write { writer in
      try writer.answer("P1", as: .mentor, .no, reason: .other, text: "Oporretan nago.")
    }
    #expect(pairing.state == .declined)
    #expect(pairing.mentorAnswer?.text == "Oporretan nago.")
    let parted = try temporary.read { try $0.partedPairs(of: "2026") }
    #expect(parted.map(\.pair) == [ApplicationPair(mentor: "M1", organisation: "N1")])
  }

  @Test func `A side may change its answer until the pairing is decided`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.write { try $0.answer("P1", as: .mentor, .yes) }
    let pairing = try temporary.write { try $0.answer("P1", as: .mentor, .pending) }
    #expect(pairing.mentorAnswer?.at == nil)
    try temporary.accept("P1")
    #expect(throws: RecordError.ruleBroken(.answerClosed, .response, id: "P1/mentor")) {
      try temporary.write { try $0.answer("P1", as: .mentor, .no) }
    }
  }

  @Test func `A proposal that was not sent takes no answer`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    #expect(throws: RecordError.ruleBroken(.notSent, .response, id: "P1/mentor")) {
      try temporary.write { try $0.answer("P1", as: .mentor, .yes) }
    }
  }

  @Test func `The same answer again writes nothing`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.write { try $0.answer("P1", as: .mentor, .yes) }
    let before = try temporary.read { try $0.auditHead() }
    try temporary.write(days: 1) { try $0.answer("P1", as: .mentor, .yes) }
    #expect(try temporary.read { try $0.auditHead() } == before)
  }

  @Test func `A proposal expires the day after its deadline, not on it`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    try temporary.send()
    try temporary.accept("P2")
    let onTheDay = try temporary.write(days: 8) { writer in
      try writer.expire(round: "2026", today: "2026-11-30")
    }
    #expect(onTheDay.isEmpty)
    let after = try temporary.write(days: 9) { writer in
      try writer.expire(round: "2026", today: "2026-12-01")
    }
    #expect(after.map(\.id) == ["P1"])
    #expect(after.map(\.state) == [.expired])
  }

  @Test func `A withdrawn pairing frees its mentor and its organisation`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M2", "N1"))
    try temporary.send()
    try temporary.accept("P1")
    let ended = try temporary.write { try $0.withdraw(pairing: "P1", text: "Ez dator bat.") }
    #expect(ended.state == .withdrawn)
    #expect(ended.endText == "Ez dator bat.")
    try temporary.propose(("M2", "N1"))
    let again = try temporary.read { reader in
      try reader.pairing(ApplicationPair(mentor: "M2", organisation: "N1"), of: "2026")
    }
    #expect(again.id == "P2")
  }

  @Test func `What was sent and is open holds its applications, what nobody saw does not`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"), ("M3", "N3"))
    try temporary.write { writer in
      try writer.send(round: "2026", deadlineDay: "2026-11-30", only: ["P1", "P2"])
    }
    #expect(try temporary.read { try $0.heldPairings(of: "2026") }.map(\.id) == ["P1", "P2"])
    try temporary.write { try $0.withdraw(pairing: "P1") }
    #expect(try temporary.read { try $0.heldPairings(of: "2026") }.map(\.id) == ["P2"])
  }

  @Test func `Sending twice sends only what is new`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    let again = try temporary.write(days: 1) { writer in
      try writer.send(round: "2026", deadlineDay: "2026-12-05")
    }
    #expect(again.isEmpty)
    #expect(throws: RecordError.ruleBroken(.keptAsWritten, .pairing, id: "P1")) {
      try temporary.write(days: 1) { writer in
        try writer.send(round: "2026", deadlineDay: "2026-12-05", only: ["P1"])
      }
    }
  }

  @Test func `A deadline is a day that exists`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    for day in ["2026-02-30", "30/11/2026", "", "2026-11-30T00:00"] {
      #expect(throws: RecordError.ruleBroken(.badValue, .pairing, id: "P1")) {
        try temporary.write { try $0.send(round: "2026", deadlineDay: day) }
      }
    }
  }
}
