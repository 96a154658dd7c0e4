import Forum
import Foundation
import Records
import Testing

struct ImportTests {
  @Test func `Applications come back as they were made`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let mentors = try temporary.read { try $0.mentors(of: "2026") }
    #expect(mentors.map(\.content) == SampleRound.mentors)
    #expect(mentors.map(\.state) == [.received, .received, .received])
    #expect(mentors.map(\.receivedAt) == Array(repeating: TemporaryRecord.noon, count: 3))
    let organisations = try temporary.read { try $0.organisations(of: "2026") }
    #expect(organisations.map(\.content) == SampleRound.organisations)
  }

  @Test func `Importing the same file twice changes nothing the second time (invariant 21)`()
    throws
  {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let before = try temporary.read { try $0.auditHead() }
    let dump = try temporary.raw().texts("SELECT quote(id) || state FROM application")
    let changes = try temporary.write(days: 1) { writer in
      let mentors = try writer.importMentors(SampleRound.mentors.reversed(), into: "2026")
      let others = try writer.importOrganisations(SampleRound.organisations, into: "2026")
      return [mentors, others]
    }
    #expect(changes.allSatisfy { $0.isEmpty })
    #expect(changes.map(\.unchanged.count) == [3, 4])
    #expect(try temporary.read { try $0.auditHead() } == before)
    #expect(try temporary.raw().texts("SELECT quote(id) || state FROM application") == dump)
  }

  @Test func `An import adds what is new, changes what differs and names the fields`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let given = [
      SampleRound.mentors[0],
      SampleRound.mentor("M2", "Íñigo Ruiz", "Beta Fundazioa", capacity: 3, about: "Kaixo"),
      SampleRound.mentor("M9", "Leire", "Zeta", capacity: 1),
    ]
    let planned = try temporary.read { try $0.changes(importing: given, into: "2026") }
    let changes = try temporary.write(days: 1) { try $0.importMentors(given, into: "2026") }
    #expect(changes == planned)
    #expect(changes.added == ["M9"])
    #expect(changes.changed == ["M2"])
    #expect(changes.unchanged == ["M1"])
    let entries = try temporary.read { try $0.auditEntries() }.suffix(2)
    #expect(entries.map(\.action) == ["add", "change"])
    #expect(entries.map(\.entityID) == ["2026/mentor/M9", "2026/mentor/M2"])
    #expect(entries.last?.fields == ["capacity", "about"])
    let mentors = try temporary.read { try $0.mentors(of: "2026") }
    #expect(mentors.first { $0.content.id == "M2" }?.content == given[1])
    #expect(mentors.first { $0.content.id == "M2" }?.changedAt == TemporaryRecord.noon + 86_400)
  }

  @Test func `The dry run writes nothing`() throws {
    let temporary = try TemporaryRecord()
    try temporary.write { try $0.openRound(named: "2026", allowsReciprocal: true) }
    let before = try temporary.read { try $0.auditHead() }
    let changes = try temporary.read { reader in
      try reader.changes(importing: SampleRound.organisations, into: "2026")
    }
    #expect(changes.added.count == 4)
    #expect(try temporary.read { try $0.auditHead() } == before)
    #expect(try temporary.read { try $0.organisations(of: "2026") }.isEmpty)
  }

  @Test func `What was decided about an application stays decided`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.write { try $0.decide(.mentor, "M3", of: "2026", .withdrawn) }
    let given = SampleRound.mentors.map {
      SampleRound.mentor($0.id, $0.name, $0.organisation, capacity: $0.capacity, about: "Berria")
    }
    let changes = try temporary.write { try $0.importMentors(given, into: "2026") }
    #expect(changes.changed == ["M1", "M2", "M3"])
    let states = try temporary.read { try $0.mentors(of: "2026") }.map(\.state)
    #expect(states == [.eligible, .eligible, .withdrawn])
  }

  @Test func `The same identifier twice in a file is refused`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    // The second is written with a combining accent: the same text in another form.
    for pair in [("M1", "M1"), ("\u{E9}1", "e\u{301}1")] {
      let given = [pair.0, pair.1].map { SampleRound.mentor($0, "Ane", "Alfa", capacity: 1) }
      #expect(throws: RecordError.givenTwice(.application, id: pair.1)) {
        try temporary.write { try $0.importMentors(given, into: "2026") }
      }
    }
  }

  @Test func `A concept twice in one application is refused, and nothing of the file stays`()
    throws
  {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let twice = Array(repeating: Expertise(concept: "need-donors", level: 2), count: 2)
    let given = [
      SampleRound.mentor("M8", "Ane", "Alfa", capacity: 1),
      SampleRound.mentor("M9", "Ane", "Alfa", capacity: 1, expertise: twice),
    ]
    #expect(
      throws: RecordError.ruleBroken(.conceptTwice, .application, id: "2026/mentor/M9")
    ) {
      try temporary.write { try $0.importMentors(given, into: "2026") }
    }
    #expect(try temporary.read { try $0.mentors(of: "2026") }.count == 3)
  }

  @Test func `The two sides and the rounds have identifiers of their own`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    try temporary.write { writer in
      try writer.importOrganisations([SampleRound.organisation("M1", "Zeta")], into: "2026")
      try writer.openRound(named: "2027", allowsReciprocal: true)
      try writer.importMentors(SampleRound.mentors, into: "2027")
    }
    #expect(try temporary.read { try $0.mentors(of: "2027") }.count == 3)
    #expect(try temporary.read { try $0.organisations(of: "2026") }.count == 5)
    // Persons are the same ones in both rounds.
    #expect(try temporary.raw().integer("SELECT count(*) FROM person WHERE name LIKE 'Ane%'") == 1)
  }

  @Test func `One organisation in many spellings is one organisation`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let found = try temporary.raw().texts(
      "SELECT DISTINCT organisation FROM application WHERE id IN ('M1', 'N3')")
    #expect(found.count == 1)
    let without = try temporary.raw().integer(
      "SELECT count(*) FROM application WHERE organisation IS NULL")
    #expect(without == 1)
  }

  @Test func `Nothing is kept of a person whom a corrected application never meant`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let corrected = [SampleRound.mentor("M1", "Amaia Etxeberria", "Zeta", capacity: 2)]
    try temporary.write { try $0.importMentors(corrected, into: "2026") }
    let raw = try temporary.raw()
    #expect(try raw.integer("SELECT count(*) FROM person WHERE name LIKE 'Ane%'") == 0)
    // N3 still belongs to the organisation that M1 has left.
    #expect(try raw.integer("SELECT count(*) FROM organisation WHERE foldedName LIKE 'alfa%'") == 1)
    #expect(try temporary.record.checkup().isSound)
  }

  @Test func `An e-mail and more places may change while a sent pairing is open`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    let given = [
      SampleRound.mentor(
        "M1", "Ane Etxeberria", "Alfa Elkartea", capacity: 5, email: "ane@example.org")
    ]
    let changes = try temporary.write { try $0.importMentors(given, into: "2026") }
    #expect(changes.changed == ["M1"])
  }

  @Test func `What a sent pairing was made from may not change, and all offenders are named`()
    throws
  {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    try temporary.send()
    let given = SampleRound.mentors.map {
      SampleRound.mentor($0.id, $0.name, $0.organisation, capacity: $0.capacity, about: "Berria")
    }
    #expect(throws: RecordError.heldBySentPairings(round: "2026", ids: ["M1", "M2"])) {
      try temporary.write { try $0.importMentors(given, into: "2026") }
    }
    #expect(throws: RecordError.heldBySentPairings(round: "2026", ids: ["M1", "M2"])) {
      try temporary.read { try $0.changes(importing: given, into: "2026") }
    }
  }

  @Test func `A mentor keeps at least the places that are taken`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M1", "N2"))
    let given = [SampleRound.mentor("M1", "Ane Etxeberria", "Alfa Elkartea", capacity: 1)]
    #expect(throws: RecordError.ruleBroken(.capacity, .application, id: "2026/mentor/M1")) {
      try temporary.write { try $0.importMentors(given, into: "2026") }
    }
  }

  @Test func `Applications without names are taken as they are`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let mentor = SampleRound.mentor("M7", "", "—", capacity: 1)
    let organisation = SampleRound.organisation("N7", "", contact: "")
    try temporary.write { writer in
      try writer.importMentors([mentor], into: "2026")
      try writer.importOrganisations([organisation], into: "2026")
    }
    let mentors = try temporary.read { try $0.mentors(of: "2026") }
    #expect(mentors.last?.content == mentor)
  }

  @Test func `An import into an unknown round is refused`() throws {
    let temporary = try TemporaryRecord()
    #expect(throws: RecordError.notFound(.round, id: "2030")) {
      try temporary.write { try $0.importMentors(SampleRound.mentors, into: "2030") }
    }
  }
}
