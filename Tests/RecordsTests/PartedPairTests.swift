import Forum
import Foundation
import Mentoring
import Records
import Testing

/// Which ends keep two sides apart, in their round and in later ones.
struct PartedPairTests {
  private let temporary: TemporaryRecord

  /// P1 of M1 and N1, accepted by both.
  init() throws {
    temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
  }

  private func parted(in round: String = SampleRound.name) throws -> [String] {
    try temporary.read { try $0.partedPairs(of: round) }.map {
      "\($0.pairing) \($0.pair.mentor)–\($0.pair.organisation) \($0.state.rawValue)"
    }
  }

  private func openNext(_ name: String = "2027", mentor: String = "X1", need: String = "Y1") throws
  {
    let one = SampleRound.mentors[0]
    try temporary.write(days: 40) { writer in
      try writer.openRound(named: name, allowsReciprocal: true)
      try writer.importMentors(
        [
          SampleRound.mentor(
            mentor, one.name, one.organisation, capacity: 1, email: one.email)
        ], into: name)
      try writer.importOrganisations([SampleRound.organisation(need, "GAMMA")], into: name)
    }
  }

  @Test
  func `a pairing that ended early for misconduct keeps its two apart, also in a later round`()
    throws
  {
    try temporary.accept("P1")
    try temporary.beginPairing()
    #expect(try parted().isEmpty)
    try temporary.write(days: 1) { writer in
      try writer.endEarly(
        pairing: "P1", endDay: "2026-11-23", reason: .safetyOrMisconduct, text: nil,
        by: .coordinator)
    }
    #expect(try parted() == ["P1 M1–N1 ended_early"])
    try openNext()
    #expect(try parted(in: "2027") == ["P1 X1–Y1 ended_early"])
  }

  @Test func `a pairing that was completed keeps nobody apart`() throws {
    try temporary.accept("P1")
    try temporary.beginPairing()
    try temporary.write(days: 1) { writer in
      for goal in ["G1", "G2"] { try writer.rate(goal, .final, level: 0, side: .organisation) }
      try writer.complete(pairing: "P1", endDay: "2026-11-23", isAheadOfPlan: true)
    }
    #expect(try parted().isEmpty)
  }

  @Test
  func `an expired proposal, or one that a coordinator took back before both had agreed, does not`()
    throws
  {
    try temporary.write { try $0.answer("P1", as: .mentor, .yes) }
    try temporary.write { try $0.withdraw(pairing: "P1", by: .coordinator) }
    #expect(try parted().isEmpty)
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.write(days: 20) { try $0.expire(round: SampleRound.name, today: "2026-12-12") }
    #expect(try parted().isEmpty)
  }

  @Test(arguments: [EndingSide.mentor, .organisation])
  func `one that a side withdrew does`(_ side: EndingSide) throws {
    try temporary.write { try $0.withdraw(pairing: "P1", by: side) }
    #expect(try parted() == ["P1 M1–N1 withdrawn"])
  }

  @Test func `one that was withdrawn after both had agreed does, whoever withdrew it`() throws {
    try temporary.accept("P1")
    try temporary.write { try $0.withdraw(pairing: "P1", by: .coordinator) }
    #expect(try parted() == ["P1 M1–N1 withdrawn"])
  }

  @Test func `a release that names the pairing frees its two in every round`() throws {
    try temporary.write { try $0.answer("P1", as: .mentor, .no) }
    try openNext()
    #expect(try parted(in: "2027") == ["P1 X1–Y1 declined"])
    try temporary.write(days: 41) { writer in
      try writer.keep(
        NewManualChange(
          .release, of: ApplicationPair(mentor: "X1", organisation: "Y1"), by: .coordinator,
          reason: "She has time now", price: nil), in: "2027", pairing: "P1")
    }
    #expect(try parted(in: "2027").isEmpty)
    #expect(try parted().isEmpty)
  }

  @Test func `a round of before knows nothing of a later one`() throws {
    try openNext()
    #expect(try parted(in: "2027").isEmpty)
    try temporary.write { try $0.answer("P1", as: .mentor, .no) }
    try temporary.write(days: 41) { writer in
      try writer.openRound(named: "2028", allowsReciprocal: true)
    }
    #expect(try parted(in: "2028").isEmpty)
    #expect(try parted() == ["P1 M1–N1 declined"])
  }

  @Test func `the last earlier decision about the same person or organisation is known`() throws {
    try openNext()
    try temporary.write(days: 41) { writer in
      try writer.decide(.mentor, "X1", of: "2027", .rejected, reason: "Twice")
    }
    let first = try temporary.read { try $0.earlierDecisions(of: "2027") }
    #expect(first.map(\.application) == ["X1", "Y1"])
    #expect(first.allSatisfy { $0.round == SampleRound.name && $0.state == .eligible })
    try openNext("2028", mentor: "Z1", need: "Z2")
    let second = try temporary.read { try $0.earlierDecisions(of: "2028") }
    #expect(second.first?.state == .rejected && second.first?.reason == "Twice")
    #expect(second.last?.round == "2027" && second.last?.state == .received)
    #expect(try temporary.read { try $0.earlierDecisions(of: SampleRound.name) }.isEmpty)
  }
}
