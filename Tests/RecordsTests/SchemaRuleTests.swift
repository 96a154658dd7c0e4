import Records
import Testing

/// Every trigger of the schema, tried by raw SQL, and tried again without the trigger: a statement
/// that another rule would refuse as well proves nothing.
struct SchemaRuleTests {
  @Test func `Every trigger refuses what it is there for, and it is that trigger which does`()
    throws
  {
    for world in SchemaWorld.allCases {
      let untouched = try world.make()
      for attempt in RuleAttempt.all where attempt.world == world {
        let temporary = attempt.planted == nil ? untouched : try world.make()
        let raw = try temporary.raw()
        if let planted = attempt.planted { try raw.plant(planted) }
        #expect(try raw.refusal(of: attempt.sql) == attempt.rule.rawValue, "\(attempt.trigger)")
        let without = "DROP TRIGGER \(attempt.trigger); \(attempt.sql)"
        #expect(try raw.refusal(of: without) == nil, "\(attempt.trigger) is not the only one")
      }
    }
  }

  @Test func `No trigger is left untried`() throws {
    let raw = try SchemaWorld.screened.make().raw()
    let triggers = try raw.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    let tried = Set(RuleAttempt.all.map(\.trigger))
    // They keep the head of the log and earlier versions, and refuse nothing.
    #expect(Set(triggers) == tried.union(["auditHeadFollows", "sessionVersionStays"]))
  }

  @Test func `Two organisations may mentor each other where the round allows it`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound(allowsReciprocal: true)
    try temporary.propose(("M1", "N4"), ("M2", "N3"))
    #expect(try temporary.read { try $0.pairings(of: "2026") }.count == 2)
  }

  @Test func `An organisation has one open pairing at most (invariant 3)`() throws {
    let raw = try SchemaWorld.proposed.make().raw()
    let attempt = RuleAttempt.pairing("M3", "N1")
    #expect(
      try raw.refusal(of: attempt)
        == "UNIQUE constraint failed: pairing.round, pairing.organisation")
    #expect(try raw.refusal(of: "DROP INDEX pairingOpen; \(attempt)") == nil)
  }

  @Test func `The same two applications have one open pairing at most (invariant 3)`() throws {
    let raw = try SchemaWorld.proposed.make().raw()
    #expect(try raw.refusal(of: RuleAttempt.pairing("M1", "N1")) != nil)
  }

  @Test func `An organisation is locked to one mentor at most`() throws {
    let raw = try SchemaWorld.preferred.make().raw()
    let attempt = RuleAttempt.preference("M1", "N1", "must")
    #expect(
      try raw.refusal(of: attempt)
        == "UNIQUE constraint failed: preference.round, preference.organisation")
    #expect(try raw.refusal(of: "DROP INDEX preferenceLock; \(attempt)") == nil)
  }

  @Test func `A pairing joins a mentor and an organisation of its own round (invariant 4)`() throws
  {
    let temporary = try SchemaWorld.screened.make()
    try temporary.write { writer in
      try writer.openRound(named: "2027", allowsReciprocal: true)
      try writer.importMentors([SampleRound.mentor("M9", "Leire", "", capacity: 1)], into: "2027")
    }
    let raw = try temporary.raw()
    for (mentor, organisation) in [("M9", "N1"), ("N1", "N2"), ("M1", "M2"), ("M1", "N99")] {
      let refusal = try raw.refusal(of: RuleAttempt.pairing(mentor, organisation))
      #expect(refusal == "FOREIGN KEY constraint failed", "\(mentor)–\(organisation)")
    }
  }
}
