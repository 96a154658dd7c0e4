import Mentoring
import Records
import Testing

struct PreferenceTests {
  private static let pair = ApplicationPair(mentor: "M1", organisation: "N1")

  @Test func `A preference is stated once and taken back`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    let isNew = try temporary.write { writer in
      try [
        writer.state(.must, of: Self.pair, in: "2026", by: .coordinator, reason: "Iaz ere bai."),
        writer.state(.must, of: Self.pair, in: "2026", by: .coordinator),
        writer.state(.wish, of: Self.pair, in: "2026", by: .mentor),
      ]
    }
    #expect(isNew == [true, false, true])
    let stated = try temporary.read { try $0.preferences(of: "2026") }
    #expect(stated.map(\.kind) == [.must, .wish])
    #expect(stated[0].reason == "Iaz ere bai.")
    try temporary.write { try $0.lift(.must, of: Self.pair, in: "2026", by: .coordinator) }
    #expect(try temporary.read { try $0.preferences(of: "2026") }.map(\.kind) == [.wish])
    #expect(throws: RecordError.notFound(.preference, id: "2026/M1–N1")) {
      try temporary.write { try $0.lift(.must, of: Self.pair, in: "2026", by: .coordinator) }
    }
  }

  @Test func `A ban withdraws a proposal that was not sent`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    try temporary.write { try $0.state(.ban, of: Self.pair, in: "2026", by: .coordinator) }
    let states = try temporary.read { try $0.pairings(of: "2026") }.map(\.state)
    #expect(states == [.withdrawn, .proposed])
    #expect(throws: RecordError.ruleBroken(.banned, .pairing, id: "M1–N1")) {
      try temporary.propose(("M1", "N1"))
    }
  }

  @Test func `A pair whose proposal was sent is not banned`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    #expect(throws: RecordError.ruleBroken(.pairIsOpen, .preference, id: "2026/M1–N1")) {
      try temporary.write { try $0.state(.ban, of: Self.pair, in: "2026", by: .coordinator) }
    }
  }

  @Test func `A preference names applications of the round`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    let swapped = ApplicationPair(mentor: "N1", organisation: "M1")
    #expect(
      throws: RecordError.ruleBroken(.unknownReference, .preference, id: "2026/N1–M1")
    ) {
      try temporary.write { try $0.state(.wish, of: swapped, in: "2026", by: .coordinator) }
    }
  }
}
