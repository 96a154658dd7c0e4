import Forum
import Mentoring
import Records
import Testing

/// Runs side by side, what is made by hand, sendings, the checklist, and what is carried over.
struct RoundLifeTests {
  private static let pair = ApplicationPair(mentor: "M3", organisation: "N1")

  private func states(_ temporary: TemporaryRecord) throws -> [String] {
    try temporary.read { try $0.pairings(of: "2026") }.map {
      "\($0.id) \($0.mentor)–\($0.organisation) \($0.state.rawValue)"
    }
  }

  @Test func `A proposal that a later run makes too keeps its number and its fit of that run`()
    throws
  {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    let second = [
      NewProposal(mentor: "M1", organisation: "N1", fitMicro: 5),
      SampleRound.proposal("M3", "N2"),
    ]
    try temporary.write { try $0.store(SampleRound.run(second), proposals: second, for: "2026") }
    #expect(
      try states(temporary) == [
        "P1 M1–N1 proposed", "P2 M2–N2 withdrawn", "P3 M3–N2 proposed",
      ])
    let kept = try temporary.read { try $0.pairing("P1") }
    #expect(kept.matchRun == "R2")
    #expect(kept.predictedFitMicro == 5)
  }

  @Test func `An earlier run is chosen again, and the round says which stands`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    let first = [SampleRound.proposal("M1", "N1")]
    try temporary.propose(("M1", "N1"))
    try temporary.propose(("M3", "N1"))
    #expect(try temporary.read { try $0.round(named: "2026") }.chosenRun == "R2")
    try temporary.write { try $0.choose(run: "R1", proposals: first, for: "2026") }
    #expect(try temporary.read { try $0.round(named: "2026") }.chosenRun == "R1")
    #expect(
      try states(temporary) == [
        "P1 M1–N1 withdrawn", "P2 M3–N1 withdrawn", "P3 M1–N1 proposed",
      ])
  }

  @Test func `A pairing made by hand replaces an unseen one, and runs leave it alone`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    let made = try temporary.write { writer in
      try writer.makeByHand(
        Self.pair, of: "2026", fitMicro: 7, reason: "Auzokoak dira.", replacing: "P1")
    }
    #expect(made.isManual && made.matchRun == nil && made.replaces == "P1")
    #expect(made.manualReason == "Auzokoak dira." && made.predictedFitMicro == 7)
    try temporary.propose(("M2", "N2"))
    #expect(
      try states(temporary) == [
        "P1 M1–N1 withdrawn", "P2 M2–N2 proposed", "P3 M3–N1 proposed",
      ])
    #expect(try temporary.read { try $0.heldPairings(of: "2026") }.map(\.id) == ["P3"])
  }

  @Test func `A sent pairing is withdrawn before another takes its place`() throws {
    let temporary = try SchemaWorld.sent.make()
    #expect(throws: RecordError.ruleBroken(.pairIsOpen, .pairing, id: "P1")) {
      try temporary.write { writer in
        try writer.makeByHand(Self.pair, of: "2026", fitMicro: 7, reason: "x", replacing: "P1")
      }
    }
    try temporary.write { writer in
      try writer.withdraw(pairing: "P1", text: "x")
      try writer.makeByHand(Self.pair, of: "2026", fitMicro: 7, reason: "x", replacing: "P1")
    }
    #expect(try temporary.read { try $0.pairing("P3") }.replaces == "P1")
  }

  @Test func `A change by hand keeps who, when, why and what it cost (invariant 14)`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    let price = RecordedPrice(
      servedBefore: 3, servedAfter: 2, totalBeforeMicro: 1_900_000, totalAfterMicro: 1_200_000,
      worstBeforeMicro: 400_000, worstAfterMicro: nil)
    let change = NewManualChange(
      .ban, of: Self.pair, by: .coordinator, reason: "Senideak dira.", price: price)
    try temporary.write { try $0.keep(change, in: "2026") }
    let kept = try #require(try temporary.read { try $0.manualChanges(of: "2026") }.first)
    #expect(kept.id == "D1" && kept.kind == .ban && kept.pair == Self.pair)
    #expect(kept.actor == "ane" && kept.at == TemporaryRecord.noon)
    #expect(kept.reason == "Senideak dira." && kept.price == price)
    let unexplained = NewManualChange(
      .conflict, of: Self.pair, by: .coordinator, reason: " ", price: nil)
    #expect(throws: RecordError.ruleBroken(.reasonNeeded, .manualChange, id: "M3–N1")) {
      try temporary.write { try $0.keep(unexplained, in: "2026") }
    }
  }

  @Test func `Each sending has its version and the head of the log after its proposals`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.propose(("M2", "N2"))
    try temporary.send()
    let sendings = try temporary.read { try $0.sendings(of: "2026") }
    #expect(sendings.map(\.version) == [1, 2])
    #expect(sendings.map(\.matchRun) == ["R1", "R2"])
    #expect(try temporary.read { try $0.pairing("P2") }.sentVersion == 2)
    let heads = try temporary.read { try $0.headsOfSendings() }
    #expect(heads == sendings.map(\.head))
    guard case .intact = try temporary.read({ try $0.verifyAudit(expecting: heads) }) else {
      Issue.record("the heads of sendings are those of the log")
      return
    }
  }

  @Test func `A point of the checklist is ticked once and taken back`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let isNew = try temporary.write { writer in
      try [
        writer.check(.consent, of: .organisation, "N1", in: "2026"),
        writer.check(.consent, of: .organisation, "N1", in: "2026"),
      ]
    }
    #expect(isNew == [true, false])
    let checks = try temporary.read { try $0.screeningChecks(of: "2026") }
    #expect(checks.map(\.application) == ["N1"])
    #expect(checks[0].item == .consent && checks[0].actor == "ane")
    #expect(try temporary.write { try $0.uncheck(.consent, of: .organisation, "N1", in: "2026") })
    #expect(try temporary.read { try $0.screeningChecks(of: "2026") }.isEmpty)
    #expect(throws: RecordError.self) {
      try temporary.write { try $0.check(.hours, of: .mentor, "M9", in: "2026") }
    }
  }

  @Test func `What is carried over is as it was made, says where from, and comes once`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    let carried = try temporary.write(days: 30) { writer in
      try writer.openRound(named: "2027", allowsReciprocal: false)
      return try [
        writer.carryOver(["N1", "N2"], from: "2026", into: "2027"),
        writer.carryOver(["N2"], from: "2026", into: "2027"),
      ]
    }
    #expect(carried == [["N1", "N2"], []])
    let new = try temporary.read { try $0.organisations(of: "2027") }
    #expect(new.map(\.content) == Array(SampleRound.organisations.prefix(2)))
    #expect(new.allSatisfy { $0.state == .received && $0.carriedFrom == "2026" })
    #expect(throws: RecordError.notFound(.application, id: "N9")) {
      try temporary.write { try $0.carryOver(["N9"], from: "2026", into: "2027") }
    }
  }
}
