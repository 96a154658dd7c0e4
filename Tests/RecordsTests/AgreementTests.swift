import Forum
import Foundation
import Mentoring
import Records
import Testing

/// Agreements, goals, pauses, ends, check-ins and incidents through the stores.
struct AgreementTests {
  private func accepted() throws -> TemporaryRecord { try SchemaWorld.met.make() }

  @discardableResult
  private func sign(
    _ temporary: TemporaryRecord, _ side: ApplicationSide, terms: AgreementTerms? = nil
  ) throws -> RecordedAgreement {
    try temporary.write { try $0.sign("P1", as: side, terms: terms) }
  }

  @Test func `The first signature sets the terms, and the second makes them binding`() throws {
    let temporary = try accepted()
    #expect(throws: RecordError.notFound(.agreement, id: "P1")) {
      try sign(temporary, .mentor)
    }
    let first = try sign(temporary, .mentor, terms: SampleAgreement.terms)
    #expect(first.version == 1)
    #expect(!first.isSigned)
    #expect(first.signatures.map(\.side) == [.mentor])
    #expect(first.signatures.map(\.person) == ["H1"])
    let second = try sign(temporary, .organisation)
    #expect(second.version == 1)
    #expect(second.isSigned)
    #expect(second.terms == SampleAgreement.terms)
  }

  @Test func `Other terms are another version, and the signatures of before are void`() throws {
    let temporary = try accepted()
    try sign(temporary, .mentor, terms: SampleAgreement.terms)
    var other = SampleAgreement.terms
    other.sessions = 6
    let changed = try sign(temporary, .organisation, terms: other)
    #expect(changed.version == 2)
    #expect(changed.signatures.map(\.side) == [.organisation])
    let all = try temporary.read { try $0.agreements(of: .pairing("p1")) }
    #expect(all.map(\.version) == [1, 2])
    #expect(all[0].signatures.map(\.side) == [.mentor])
    if let goal = SampleAgreement.goal() { try temporary.write { try $0.add(goal) } }
    #expect(throws: RecordError.ruleBroken(.agreementUnsigned, .pairing, id: "P1")) {
      try temporary.write { try $0.begin(pairing: "P1") }
    }
  }

  @Test func `Signing the same terms twice writes nothing`() throws {
    let temporary = try accepted()
    try sign(temporary, .mentor, terms: SampleAgreement.terms)
    let head = try temporary.read { try $0.auditHead() }
    try sign(temporary, .mentor, terms: SampleAgreement.terms)
    try sign(temporary, .mentor)
    #expect(try temporary.read { try $0.auditHead() } == head)
  }

  @Test func `A pairing begins once, signed by both, with a goal, on its day (invariant 9)`() throws
  {
    let temporary = try accepted()
    func begin(days: Double = 0) throws {
      try temporary.write(days: days) { try $0.begin(pairing: "P1") }
    }
    var terms = SampleAgreement.terms
    terms.startDay = "2026-11-24"
    try sign(temporary, .mentor, terms: terms)
    try sign(temporary, .organisation)
    #expect(throws: RecordError.ruleBroken(.goalNeeded, .pairing, id: "P1")) { try begin(days: 3) }
    if let goal = SampleAgreement.goal() { try temporary.write { try $0.add(goal) } }
    #expect(throws: RecordError.ruleBroken(.startsLater, .pairing, id: "P1")) { try begin(days: 1) }
    try begin(days: 2)
    let begun = try temporary.read { try $0.pairing("P1") }
    #expect(begun.state == .active)
    #expect(begun.startedAt == TemporaryRecord.noon + 2 * 86_400)
    #expect(throws: RecordError.ruleBroken(.stateMove, .pairing, id: "P1")) { try begin(days: 3) }
  }

  @Test func `The five levels of a goal are all written and distinct (invariant 9)`() throws {
    let temporary = try accepted()
    for (index, text) in [(0, ""), (1, "  "), (3, "Plana idatzita"), (4, " Asmoa dago ")] {
      var levels = SampleAgreement.texts
      levels[index] = text
      let goal = try #require(SampleAgreement.goal(levels: levels))
      #expect(throws: RecordError.ruleBroken(.goalLevels, .goal, id: "G1")) {
        try temporary.write { try $0.add(goal) }
      }
    }
    #expect(SampleAgreement.goal(levels: ["a", "b", "c", "d"]) == nil)
  }

  @Test func `A final rating is kept once, and corrected with a reason; the latest counts`() throws
  {
    let temporary = try SchemaWorld.active.make()
    func rate(_ level: Int?, _ reason: String? = nil) throws -> RecordedGoal {
      try temporary.write { try $0.rate("g1", .final, level: level, reason: reason) }
    }
    #expect(try rate(1).final?.level == 1)
    #expect(throws: RecordError.ruleBroken(.reasonNeeded, .goal, id: "G1")) { try rate(2) }
    #expect(throws: RecordError.ruleBroken(.reasonNeeded, .goal, id: "G1")) { try rate(nil) }
    let corrected = try rate(2, "Gaizki irakurrita")
    #expect(corrected.final?.level == 2)
    #expect(corrected.ratings.map(\.wave) == [.mid, .final, .final])
    #expect(corrected.mid?.level == 0)
    let base = try temporary.write {
      try $0.rate("G1", .base, level: -2, reason: "Okerrago zegoen")
    }
    #expect(base.baseline == -2)
  }

  @Test func `A pairing is completed when every goal is rated or marked (invariant 12)`() throws {
    let temporary = try SchemaWorld.active.make()
    func complete() throws -> RecordedPairing {
      try temporary.write(days: 10) {
        try $0.complete(pairing: "P1", endDay: "2026-12-01", isAheadOfPlan: true)
      }
    }
    try temporary.write { try $0.rate("G1", .final, level: 2) }
    #expect(throws: RecordError.ruleBroken(.goalsUnrated, .pairing, id: "P1")) { try complete() }
    try temporary.write { try $0.rate("G2", .final, level: nil, reason: "Ez zen behar") }
    let completed = try complete()
    #expect(completed.state == .completed)
    #expect(completed.endDay == "2026-12-01")
    #expect(completed.isAheadOfPlan)
    #expect(throws: RecordError.ruleBroken(.finalState, .pairing, id: "P1")) {
      try temporary.write(days: 11) {
        try $0.endEarly(
          pairing: "P1", endDay: "2026-12-01", reason: .external, text: nil, by: .coordinator)
      }
    }
  }

  @Test func `An early end from a pause ends the pause too`() throws {
    let temporary = try SchemaWorld.paused.make()
    let ended = try temporary.write(days: 5) {
      try $0.endEarly(
        pairing: "P1", endDay: "2026-11-26", reason: .fadedOut, text: "Isildu egin ziren",
        by: .organisation)
    }
    #expect(ended.state == .endedEarly)
    #expect(ended.endReason == .fadedOut)
    #expect(ended.endedBySide == .organisation)
    let pauses = try temporary.read { try $0.pauses(of: .round("2026")) }
    #expect(pauses.map(\.reason) == ["Gabonak", "Gaixotasuna"])
    #expect(pauses.map { $0.endedAt == nil } == [false, false])
  }

  @Test func `Check-ins and incidents are read as they were written`() throws {
    let temporary = try SchemaWorld.paused.make()
    let checkIns = try temporary.read { try $0.checkIns(of: .pairing("P1")) }
    #expect(checkIns.map(\.id) == ["K1"])
    #expect(checkIns.map(\.light) == [.amber])
    #expect(checkIns.map(\.followUpDay) == ["2026-12-01"])
    let incidents = try temporary.read { try $0.incidents(of: .round("2026")) }
    #expect(incidents.map(\.state) == [.open, .closed])
    #expect(incidents[1].outcome == "Hitz eginda")
    #expect(throws: RecordError.ruleBroken(.finalState, .incident, id: "I2")) {
      try temporary.write(days: 9) { try $0.close(incident: "i2", outcome: "Berriz") }
    }
    #expect(throws: RecordError.ruleBroken(.reasonNeeded, .incident, id: "I1")) {
      try temporary.write(days: 9) { try $0.close(incident: "I1", outcome: " ") }
    }
  }

  @Test func `No personal word of a pairing's life is in the audit log`() throws {
    let temporary = try SchemaWorld.paused.make()
    let log = try temporary.raw().texts(
      "SELECT action || ' ' || entityID || ' ' || fields FROM auditEntry"
    ).joined(separator: "\n")
    for word in ["Urteko", "Asmoa", "Gabonak", "Gaixotasuna", "Lasai", "larria", "Hitz eginda"] {
      #expect(!log.contains(word))
    }
    #expect(log.contains("sign P1/1/mentor side,person"))
    #expect(log.contains("pause P1 state,reason"))
  }
}
