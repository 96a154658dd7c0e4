import Forum
import Records
import Testing

struct UserTests {
  @Test
  func `Whoever invites first becomes administrator and coordinator, and nobody is locked out`()
    throws
  {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    #expect(try temporary.read { try $0.hasUsers() } == false)
    try temporary.write { try $0.invite("miren", as: [.evaluator], person: nil) }
    let users = try temporary.read { try $0.users() }
    #expect(users.map(\.id) == ["U1", "U2"])
    #expect(users.map(\.name) == ["ane", "miren"])
    #expect(users.map(\.roles) == [[.administrator, .coordinator], [.evaluator]])
    #expect(users.map(\.invitedBy) == ["ane", "ane"])
    #expect(try temporary.read { try $0.hasUsers() })
  }

  @Test func `Whoever invites themselves first keeps the roles named as well`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    try temporary.write { try $0.invite(" Ane ", as: [.mentor], person: "H1") }
    let users = try temporary.read { try $0.users() }
    #expect(users.map(\.name) == ["ane"])
    #expect(users[0].roles == [.administrator, .coordinator, .mentor])
    #expect(users[0].person == "H1")
  }

  @Test func `A user is found by name, whatever its case and the form of its letters`() throws {
    let temporary = try TemporaryRecord()
    try temporary.write { try $0.invite("Ben\u{0303}at", as: [.facilitator], person: nil) }
    for name in ["Beñat", "beñat", " BEñAT ", "Ben\u{0303}at"] {
      #expect(try temporary.read { try $0.user(named: name) }?.id == "U2", "\(name)")
    }
    #expect(try temporary.read { try $0.user(named: "Benat") } == nil)
  }

  @Test func `Inviting again gives exactly the roles named, and lets in whoever was shut out`()
    throws
  {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    try temporary.invite()
    try temporary.write { try $0.revoke(user: "etxeberria") }
    #expect(try temporary.read { try $0.user(named: "etxeberria") }?.revokedAt != nil)
    try temporary.write { try $0.invite("etxeberria", as: [.facilitator, .contact], person: nil) }
    let user = try temporary.read { try $0.user(named: "etxeberria") }
    #expect(user?.roles == [.contact, .facilitator])
    #expect(user?.revokedAt == nil)
    #expect(user?.person == "H1")
    #expect(try temporary.read { try $0.users() }.count == 2)
  }

  @Test func `The last administrator is neither shut out nor made less`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    try temporary.invite()
    let rule = RecordError.ruleBroken(.lastAdministrator, .user, id: "ane")
    #expect(throws: rule) { try temporary.write { try $0.revoke(user: "ane") } }
    #expect(throws: rule) {
      try temporary.write { try $0.invite("ane", as: [.coordinator], person: nil) }
    }
    try temporary.write { try $0.invite("jon", as: [.administrator], person: nil) }
    try temporary.write { try $0.revoke(user: "ane") }
    #expect(throws: RecordError.ruleBroken(.lastAdministrator, .user, id: "jon")) {
      try temporary.write { try $0.revoke(user: "jon") }
    }
  }

  @Test func `A mentor and a contact are persons of the record, and stay the same person`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    for role in [Role.mentor, .contact] {
      #expect(throws: RecordError.ruleBroken(.personNeeded, .user, id: "x")) {
        try temporary.write { try $0.invite("x", as: [role], person: nil) }
      }
    }
    #expect(throws: RecordError.ruleBroken(.unknownReference, .user, id: "x")) {
      try temporary.write { try $0.invite("x", as: [.mentor], person: "H99") }
    }
    #expect(try temporary.read { try $0.users() }.isEmpty)
    try temporary.invite()
    #expect(throws: RecordError.ruleBroken(.keptAsWritten, .user, id: "etxeberria")) {
      try temporary.write { try $0.invite("etxeberria", as: [.mentor], person: "H2") }
    }
  }

  @Test func `Two names that differ in case only are one`() throws {
    let temporary = try TemporaryRecord()
    try temporary.write { try $0.invite("miren", as: [.facilitator], person: nil) }
    let raw = try temporary.raw()
    #expect(
      try raw.refusal(
        of: """
          INSERT INTO user VALUES (9, 'U9', 'ANE', NULL, 'x', '2026-11-22T10:00:00.000Z', NULL,
            NULL)
          """) == "UNIQUE constraint failed: user.name")
  }

  @Test func `A person who uses the record is not forgotten with a corrected application`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    try temporary.invite()
    let corrected = SampleRound.mentor("M1", "Amaia Etxeberria", "Alfa Elkartea", capacity: 2)
    try temporary.write { try $0.importMentors([corrected], into: SampleRound.name) }
    #expect(try temporary.read { try $0.user(named: "etxeberria") }?.person == "H1")
    #expect(try temporary.record.checkup().isSound)
  }

  @Test func `A person speaks for the mentor's side alone and for the organisation's together`()
    throws
  {
    let temporary = try SchemaWorld.proposed.make()
    let raw = try temporary.raw()
    let mentor = try raw.texts("SELECT person FROM application WHERE id = 'M1'")[0]
    let contact = try raw.texts("SELECT person FROM application WHERE id = 'N1'")[0]
    let organisation = try raw.texts("SELECT organisation FROM application WHERE id = 'N1'")[0]
    let other = try raw.texts("SELECT person FROM application WHERE id = 'M2'")[0]
    try raw.execute(
      """
      INSERT INTO person (number, id, organisation, name, identity)
      VALUES (99, 'H99', '\(organisation)', 'Second contact', 'x')
      """)
    let sides = { (person: String) in
      try temporary.read { try $0.sides(of: person, inPairing: "P1") }
    }
    #expect(try sides(mentor) == [.mentor])
    #expect(try sides(contact) == [.organisation])
    #expect(try sides("H99") == [.organisation])
    #expect(try sides(other).isEmpty)
    #expect(try temporary.read { try $0.sides(of: mentor, inPairing: "P99") }.isEmpty)
    #expect(try temporary.read { try $0.sides(of: mentor, inSession: "S99") }.isEmpty)
  }

  @Test func `Each change has its audit entry, without a name in what it is about`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let before = try temporary.read { try $0.auditHead() }.seq
    try temporary.invite()
    try temporary.write { try $0.revoke(user: "etxeberria") }
    try temporary.write { try $0.revoke(user: "etxeberria") }
    let entries = try temporary.read { try $0.auditEntries(after: before) }
    #expect(entries.map(\.action) == ["invite", "invite", "revoke"])
    #expect(entries.map(\.entityID) == ["U1", "U2", "U2"])
  }
}
