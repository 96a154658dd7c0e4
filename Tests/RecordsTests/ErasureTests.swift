import Forum
import Foundation
import Mentoring
import Records
import Testing

/// Blocking and erasing a person, with canaries: words that must be nowhere afterwards.
struct ErasureTests {
  private let temporary: TemporaryRecord
  private let places: TemporaryKeys
  private let tools: ErasureTools
  private let ane: String

  private static let words = ["Kanarixo", "kanarixo", "kuku-liburua"]

  init() throws {
    temporary = try TemporaryRecord()
    places = try TemporaryKeys()
    let identity = try temporary.read { try $0.setting(.recordID) }
    tools = ErasureTools(keys: try places.open(of: identity))
    try temporary.openSampleRound()
    try temporary.write { writer in
      try writer.importMentors(
        [
          SampleRound.mentor(
            "M9", "Kanarixo Etxe", "Omega", capacity: 1, email: "kanarixo@example.org",
            about: "Hitz bat: kuku-liburua.")
        ], into: SampleRound.name)
    }
    let found = try temporary.read { try $0.persons() }.first { $0.name == "Kanarixo Etxe" }
    ane = try #require(found).id
    try temporary.write { writer in
      try writer.grant(
        NewConsent(
          person: ane, purpose: .programme, textVersion: "1", language: .eu,
          grantedAt: TemporaryRecord.noon, evidence: "kuku-liburua"))
    }
  }

  @discardableResult
  private func erase(until dueDay: String? = nil, days: Double = 1) throws -> RecordedErasure {
    let done = try temporary.record.erase(
      [ane], keepingUntil: dueDay, by: "ane", at: TemporaryRecord.noon + days * 86_400,
      with: tools)
    return try #require(done.first)
  }

  /// How often the canaries stand in the bytes of a file; none where there is no file.
  private func hits(_ path: String) -> Int {
    guard let bytes = FileManager.default.contents(atPath: path) else { return 0 }
    return Self.words.count { bytes.range(of: Data($0.utf8)) != nil }
  }

  private var hitsInRecord: Int { hits(temporary.path) + hits(temporary.path + "-wal") }

  /// How many rows each table has and what is personal in it, but for what erasing writes by
  /// itself: its own tables, the log, and why an application left its round.
  private func content() throws -> [String] {
    let raw = try temporary.raw()
    return try PersonalData.tables.flatMap { table in
      try raw.texts("SELECT '\(table.name)' || count(*) FROM \(table.name)")
        + table.personal.filter { $0.name != "stateReason" }.flatMap { column in
          try raw.texts(
            "SELECT ifnull(CAST(\(column.name) AS TEXT), '') FROM \(table.name) ORDER BY 1")
        }
    }.filter { line in
      !["erasure", "auditEntry", "blockedValue"].contains { line.hasPrefix($0) }
    }
  }

  @Test func `Nothing of an erased person is left in the record's file or its journal`() throws {
    #expect(hitsInRecord > 0)
    let done = try erase()
    #expect(done.state == .erased)
    #expect(hitsInRecord == 0)
    let person = try temporary.read { try $0.person(ane) }
    #expect(person.name == ane)
    #expect(person.email == nil)
    #expect(try temporary.record.checkup().isSound)
  }

  @Test func `A blocked person is nowhere to be read, and comes back whole when it is lifted`()
    throws
  {
    let before = try content()
    try erase(until: "2029-11-22")
    #expect(hitsInRecord == 0)
    #expect(try content() != before)
    let lifted = try temporary.record.lift(
      blockingOf: ane, by: "ane", at: TemporaryRecord.noon + 2 * 86_400, with: tools)
    #expect(lifted.state == .lifted)
    #expect(try content() == before)
    #expect(try temporary.record.checkup().isSound)
  }

  @Test func `What was blocked is gone for good once it is erased`() throws {
    try erase(until: "2029-11-22")
    let done = try erase(days: 2)
    #expect(done.id == "X1")
    #expect(done.state == .erased)
    #expect(try temporary.raw().integer("SELECT count(*) FROM blockedValue") == 0)
    #expect(try tools.keys.state(of: .person(ane)) == .destroyed)
    #expect(throws: RecordError.notFound(.erasure, id: ane)) {
      try temporary.record.lift(
        blockingOf: ane, by: "ane", at: TemporaryRecord.noon + 3 * 86_400, with: tools)
    }
  }

  @Test func `What a crash or a full disk left undone is done again, and told as what it is`()
    throws
  {
    // Somebody who still reads keeps the log from being emptied.
    let other = try Record.open(at: temporary.path, access: .read)
    var error: RecordError?
    try other.read { (reader) throws(RecordError) in
      _ = try reader.auditHead()
      do throws(RecordError) {
        _ = try temporary.record.erase(
          [ane], by: "ane", at: TemporaryRecord.noon + 86_400, with: tools)
      } catch let refused { error = refused }
    }
    try other.close()
    guard case .erasedNotCleaned(let persons, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(persons == [ane])
    #expect(try tools.keys.state(of: .person(ane)) == .destroyed)
    let head = try temporary.read { try $0.auditHead() }
    let again = try erase(days: 2)
    #expect(again.id == "X1" && again.state == .erased)
    #expect(hitsInRecord == 0)
    // Neither the log nor the journal has it twice.
    #expect(try temporary.read { try $0.auditHead() } == head)
    #expect(try ErasureJournal(beside: places.place).entries().count == 1)
  }

  @Test func `Whoever is erased consents to nothing any more`() throws {
    try erase()
    #expect(try temporary.read { try $0.consents(of: ane) }.map(\.ending) == [.withdrawn])
    #expect(throws: RecordError.personGone(id: ane)) {
      try temporary.write { try $0.correct(person: ane, name: "Ane", email: nil) }
    }
  }

  @Test func `Rows, counts and every rule of the schema stay`() throws {
    let raw = try temporary.raw()
    let schema = "SELECT type || name || sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1"
    let rows = { (table: PersonalTable) in
      try raw.integer("SELECT count(*) FROM \(table.name)")
    }
    let tables = PersonalData.tables.filter {
      !["erasure", "auditEntry", "blockedValue"].contains($0.name)
    }
    let before = try (raw.texts(schema), tables.map(rows))
    try erase()
    let after = try (raw.texts(schema), tables.map(rows))
    #expect(after.0 == before.0)
    #expect(after.1 == before.1)
  }

  @Test func `Nobody else is touched`() throws {
    let others = """
      SELECT name || identity || ifnull(email, '') FROM person WHERE id <> '\(ane)'
      UNION ALL SELECT personName || ifnull(email, '') || about FROM application
      WHERE ifnull(person, '') <> '\(ane)' ORDER BY 1
      """
    let before = try temporary.raw().texts(others)
    try erase()
    #expect(try temporary.raw().texts(others) == before)
    #expect(before.count > 8)
  }

  @Test func `A person with an open pairing is not erased, and nothing happens`() throws {
    let pair = try SchemaWorld.proposed.make()
    let mentor = try #require(
      try pair.read { try $0.persons() }.first { $0.applications.contains("2026/mentor/M1") })
    let keys = try places.open(of: try pair.read { try $0.setting(.recordID) })
    let head = try pair.read { try $0.auditHead() }
    #expect(throws: RecordError.openPairings(person: mentor.id, ids: ["P1"])) {
      try pair.record.erase(
        [mentor.id], by: "ane", at: TemporaryRecord.noon, with: ErasureTools(keys: keys))
    }
    #expect(try pair.read { try $0.auditHead() } == head)
    #expect(try ErasureJournal(beside: places.place).entries() == [])
  }

  @Test func `Ended pairings give up their words and keep their answers, past every rule`() throws {
    let world = try SchemaWorld.sent.make()
    let keys = try places.open(of: try world.read { try $0.setting(.recordID) })
    try world.write { writer in
      try writer.answer("P1", as: .mentor, .no, reason: .other, text: "kuku-liburua")
    }
    let mentor = try #require(
      try world.read { try $0.persons() }.first { $0.applications.contains("2026/mentor/M1") })
    try world.record.erase(
      [mentor.id], by: "ane", at: TemporaryRecord.noon + 86_400, with: ErasureTools(keys: keys))
    let pairing = try world.read { try $0.pairing("P1") }
    #expect(pairing.state == .declined)
    #expect(pairing.mentorAnswer?.reason == .other)
    #expect(pairing.mentorAnswer?.text == PersonalColumn.mark)
    #expect(pairing.mentorName == mentor.id)
    #expect(hits(world.path) + hits(world.path + "-wal") == 0)
    // The rules are back.
    #expect(
      try world.raw().refusal(of: "UPDATE response SET text = 'x' WHERE pairing = 'P1'")
        == "answer-closed")
  }

  @Test func `A file of before does not bring an erased person back`() throws {
    try erase()
    #expect(throws: RecordError.erasedApplications(round: "2026", ids: ["M9"])) {
      try temporary.write(days: 2) { writer in
        try writer.importMentors(
          [SampleRound.mentor("M9", "Kanarixo Etxe", "Omega", capacity: 1)], into: "2026")
      }
    }
    #expect(hitsInRecord == 0)
  }

  @Test func `The journal tells who, never what, and notices a line that was taken out`() throws {
    try erase(until: "2029-11-22")
    try erase(days: 2)
    let journal = ErasureJournal(beside: places.place)
    #expect(try journal.entries().map(\.state) == [.blocked, .erased])
    #expect(hits(journal.path) == 0)
    #expect(try TemporaryKeys.mode(of: journal.path) == 0o600)
    let text = try String(contentsOfFile: journal.path, encoding: .utf8)
    let lines = text.split(separator: "\n")
    try Data((lines[1] + "\n").utf8).write(to: URL(filePath: journal.path))
    try places.setMode(0o600, of: journal.path)
    #expect(throws: RecordError.self) { try journal.entries() }
    try Data(text.replacing("blocked", with: "lifted").utf8).write(to: URL(filePath: journal.path))
    try places.setMode(0o600, of: journal.path)
    #expect(throws: RecordError.self) { try journal.entries() }
  }

  @Test func `An old record is erased again by the journal`() throws {
    let old = temporary.folder.appending(path: "old.sqlite").path
    try temporary.raw().execute("VACUUM INTO '\(old)'")
    #expect(hits(old) > 0)
    try erase()
    let record = try Record.open(at: old, access: .write)
    let journal = ErasureJournal(beside: places.place)
    let replay = { () throws -> [String] in
      let gone = try record.write(by: "jon", at: TemporaryRecord.noon + 3 * 86_400) {
        (writer) throws(RecordError) in
        try writer.replay(journal, keys: tools.keys)
      }
      try record.emptyFreePages()
      return gone
    }
    #expect(try replay() == [ane])
    #expect(hits(old) + hits(old + "-wal") == 0)
    #expect(try record.checkup().isSound)
    #expect(try replay() == [])
  }

  @Test func `The identifier of somebody erased is given to nobody else by an older record`() throws
  {
    let old = temporary.folder.appending(path: "old.sqlite").path
    try temporary.raw().execute("VACUUM INTO '\(old)'")
    let newcomer = { (writer: RecordWriter) throws(RecordError) -> String in
      try writer.importMentors(
        [SampleRound.mentor("M10", "Berria", "", capacity: 1)], into: "2026")
      return try writer.persons().first { $0.name == "Berria" }?.id ?? ""
    }
    let first = try temporary.write { try newcomer($0) }
    try temporary.record.erase(
      [first], by: "ane", at: TemporaryRecord.noon + 86_400, with: tools)
    let record = try Record.open(at: old, access: .write)
    let second = try record.write(by: "jon", at: TemporaryRecord.noon + 2 * 86_400) {
      (writer) throws(RecordError) in
      #expect(try writer.replayErasures(besides: places.place) == [])
      return try newcomer(writer)
    }
    #expect(!second.isEmpty && second != first)
  }

  @Test func `The receipt has no word of the person, and its digest is over all of it`() throws {
    let done = try erase()
    let text = try #require(try temporary.raw().text("SELECT receipt FROM erasure"))
    #expect(Self.words.allSatisfy { !text.contains($0) })
    #expect(done.receipt.emptied.map(\.table).contains("application"))
    #expect(done.receipt.digest.count == 64)
    let entries = try temporary.raw().texts(
      "SELECT action || entity || entityID || fields FROM auditEntry WHERE action = 'erase'")
    #expect(entries == ["eraseperson\(ane)state"])
    #expect(try temporary.read { try $0.verifyAudit() }.isIntactLog)
  }
}

extension AuditVerification {
  fileprivate var isIntactLog: Bool {
    if case .intact = self { true } else { false }
  }
}
