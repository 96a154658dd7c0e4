import Forum
import Foundation
import Mentoring
import Records
import Testing

/// Consents: given for a purpose and a text, withdrawn, and what follows.
struct ConsentTests {
  private let temporary: TemporaryRecord

  init() throws {
    temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
  }

  private func mentor(_ id: String) throws -> String {
    let person = try temporary.read { try $0.persons() }.first { person in
      person.applications.contains("2026/mentor/\(id)")
    }
    return try #require(person).id
  }

  @discardableResult
  private func grant(
    _ person: String, _ purpose: ConsentPurpose = .programme, version: String = "2026-1",
    days: Double = 0
  ) throws -> RecordedConsent {
    try temporary.write(days: days) { writer in
      try writer.grant(
        NewConsent(
          person: person, purpose: purpose, textVersion: version, language: .eu,
          grantedAt: TemporaryRecord.noon + days * 86_400, evidence: "Paperean"))
    }
  }

  @Test func `A consent is in force from its day until it is withdrawn`() throws {
    let ane = try mentor("M1")
    let noon = TemporaryRecord.noon
    try grant(ane, .evaluation)
    try temporary.write(days: 10) { try $0.withdraw(consentOf: ane, to: .evaluation) }
    let standing = try [-1, 0, 9, 10, 11].map { days in
      try temporary.read {
        try $0.consentStanding(ane, .evaluation, at: noon + Double(days) * 86_400)
      }
    }
    #expect(standing == [.missing, .inForce, .inForce, .withdrawn, .withdrawn])
    #expect(
      try temporary.read { try $0.consentStanding(ane, .image, at: noon) } == .missing)
  }

  @Test func `The same text agreed to again writes nothing, a newer one ends the older`() throws {
    let ane = try mentor("M1")
    let first = try grant(ane)
    let head = try temporary.read { try $0.auditHead() }
    #expect(try grant(ane, days: 1) == first)
    #expect(try temporary.read { try $0.auditHead() } == head)
    let second = try grant(ane, version: "2026-2", days: 2)
    let all = try temporary.read { try $0.consents(of: ane) }
    #expect(all.map(\.id) == [first.id, second.id])
    #expect(all.map(\.ending) == [.replaced, nil])
    #expect(try temporary.read { try $0.personsWithdrawn(from: .programme) } == [])
  }

  @Test func `What was never written down is taken back too, once, by an identifier in any case`()
    throws
  {
    let ane = try mentor("M1")
    let gone = try temporary.write { try $0.withdraw(consentOf: ane.lowercased(), to: .programme) }
    #expect(gone.ending == .withdrawn && gone.textVersion == RecordWriter.unrecordedText)
    #expect(try temporary.read { try $0.personsWithdrawn(from: .programme) } == [ane])
    let head = try temporary.read { try $0.auditHead() }
    #expect(try temporary.write { try $0.withdraw(consentOf: ane, to: .programme) } == gone)
    #expect(try temporary.read { try $0.auditHead() } == head)
    #expect(throws: RecordError.notFound(.person, id: "H99")) { try grant("H99") }
  }

  @Test func `Whoever withdrew from the programme is in no run and no pairing (invariant 5)`()
    throws
  {
    let ane = try mentor("M1")
    try grant(ane)
    #expect(try temporary.read { try $0.cohort(of: "2026") }.mentors.map(\.id).contains("M1"))
    try temporary.write(days: 1) { try $0.withdraw(consentOf: ane, to: .programme) }
    #expect(try !temporary.read { try $0.cohort(of: "2026") }.mentors.map(\.id).contains("M1"))
    #expect(throws: RecordError.ruleBroken(.consentWithdrawn, .pairing, id: "M1–N1")) {
      try temporary.propose(("M1", "N1"), days: 2)
    }
    try grant(ane, version: "2026-2", days: 3)
    try temporary.propose(("M1", "N1"), days: 4)
    #expect(try temporary.read { try $0.cohort(of: "2026") }.mentors.map(\.id).contains("M1"))
  }

  @Test func `A proposal that is out is not accepted once a side withdrew from the programme`()
    throws
  {
    let ane = try mentor("M1")
    try grant(ane)
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.write(days: 1) { try $0.withdraw(consentOf: ane, to: .programme) }
    #expect(throws: RecordError.self) { try temporary.accept("P1") }
    #expect(try temporary.read { try $0.pairing("P1") }.state == .proposed)
  }

  @Test func `The audit log says that, never what: no word of the evidence`() throws {
    try grant(try mentor("M1"))
    let raw = try temporary.raw()
    let entry = try raw.text(
      "SELECT action || entity || entityID || fields FROM auditEntry ORDER BY seq DESC LIMIT 1")
    #expect(entry == "grantconsentC1purpose,textVersion")
  }

  @Test func `A person who consented stays known when an application is corrected`() throws {
    let ane = try mentor("M3")
    try grant(ane)
    try temporary.write { writer in
      try writer.importMentors(
        [SampleRound.mentor("M3", "Beste Bat", "", capacity: 1)], into: "2026")
    }
    #expect(try temporary.read { try $0.person(ane) }.applications == [])
    #expect(try temporary.record.checkup().isSound)
  }
}
