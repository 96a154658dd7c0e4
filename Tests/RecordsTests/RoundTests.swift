import Forum
import Records
import Testing

struct RoundTests {
  @Test func `The current round is the newest that is not closed`() throws {
    let temporary = try TemporaryRecord()
    #expect(try temporary.read { try $0.currentRound() } == nil)
    try temporary.write { writer in
      try writer.openRound(named: " 2026 ", allowsReciprocal: false)
      try writer.openRound(named: "2027", allowsReciprocal: true)
    }
    #expect(try temporary.read { try $0.currentRound()?.name } == "2027")
    try temporary.write { writer in
      for state in [RoundState.screening, .matching, .running, .closing, .closed] {
        try writer.move(round: "2027", to: state)
      }
    }
    let current = try temporary.read { try $0.currentRound() }
    #expect(current?.name == "2026")
    #expect(current?.allowsReciprocal == false)
    #expect(try temporary.read { try $0.rounds() }.map(\.name) == ["2026", "2027"])
  }

  @Test func `A round's name is used once and is not empty`() throws {
    let temporary = try TemporaryRecord()
    try temporary.write { try $0.openRound(named: "2026", allowsReciprocal: true) }
    #expect(throws: RecordError.ruleBroken(.alreadyExists, .round, id: "2026")) {
      try temporary.write { try $0.openRound(named: "2026\n", allowsReciprocal: true) }
    }
    #expect(throws: RecordError.ruleBroken(.missingValue, .round, id: "")) {
      try temporary.write { try $0.openRound(named: "  ", allowsReciprocal: true) }
    }
  }

  @Test func `A round moves one step at a time, and to where it is without a trace`() throws {
    let temporary = try TemporaryRecord()
    try temporary.write { try $0.openRound(named: "2026", allowsReciprocal: true) }
    #expect(throws: RecordError.ruleBroken(.stateMove, .round, id: "2026")) {
      try temporary.write { try $0.move(round: "2026", to: .running) }
    }
    #expect(throws: RecordError.ruleBroken(.reasonNeeded, .round, id: "2026")) {
      try temporary.write { try $0.move(round: "2026", to: .draft) }
    }
    let before = try temporary.read { try $0.auditHead() }
    try temporary.write { try $0.move(round: "2026", to: .open) }
    #expect(try temporary.read { try $0.auditHead() } == before)
    let back = try temporary.write { writer in
      try writer.move(round: "2026", to: .draft, reason: "Deialdia zuzentzeko")
    }
    #expect(back.stateReason == "Deialdia zuzentzeko")
  }

  @Test func `Screening decides once, with a reason where one is needed`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    #expect(
      throws: RecordError.ruleBroken(.reasonNeeded, .application, id: "2026/mentor/M1")
    ) {
      try temporary.write { try $0.decide(.mentor, "M1", of: "2026", .rejected) }
    }
    let changed = try temporary.write { writer in
      try [
        writer.decide(.mentor, "M1", of: "2026", .rejected, reason: "Ez du ordurik."),
        writer.decide(.mentor, "M2", of: "2026", .eligible),
        writer.decide(.mentor, "M2", of: "2026", .eligible),
      ]
    }
    #expect(changed == [true, true, false])
    #expect(throws: RecordError.ruleBroken(.stateMove, .application, id: "2026/mentor/M1")) {
      try temporary.write { try $0.decide(.mentor, "M1", of: "2026", .eligible) }
    }
    #expect(throws: RecordError.notFound(.application, id: "2026/mentor/X")) {
      try temporary.write { try $0.decide(.mentor, "X", of: "2026", .eligible) }
    }
    let cohort = try temporary.read { try $0.cohort(of: "2026") }
    #expect(cohort.mentors == [SampleRound.mentors[1]])
    #expect(cohort.organisations.isEmpty)
  }
}
