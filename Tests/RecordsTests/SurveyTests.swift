import Forum
import Foundation
import Mentoring
import Records
import Testing

extension TemporaryRecord {
  static let sampleInstrument = RecordedInstrument(
    name: "sample-scale", version: 1,
    document: #"{"items":[{},{}],"scale":{"least":1,"most":5}}"#)

  /// A code that is the same in every run.
  static func code(_ digit: Character = "7") -> SurveyCode {
    guard let code = SurveyCode(typed: String(repeating: digit, count: 20)) else {
      preconditionFailure("twenty digits are a code")
    }
    return code
  }

  static func place(_ side: ApplicationSide, wave: String = "end") -> SurveyPlace {
    SurveyPlace(pairing: "P1", side: side, instrument: "sample-scale", version: 1, wave: wave)
  }

  func openKeys() throws -> KeyStore {
    try keys.open(of: read { try $0.setting(.recordID) })
  }

  /// Invites the mentor of P1, writes down an answer of the organisation, plans a value and
  /// freezes a report.
  func askAndReport() throws {
    let store = try openKeys()
    try write { writer in
      try writer.keep(Self.sampleInstrument)
      try writer.invite(Self.place(.mentor), code: Self.code(), until: "2026-12-22")
      try writer.answer(
        NewSurveyAnswer(place: Self.place(.organisation), onDay: "2026-11-22", items: [4, nil]),
        by: "H4", correcting: false, keys: store)
      try writer.plan(500_000, for: "served", of: .round(SampleRound.name))
      try writer.freeze(
        .round(SampleRound.name), model: "{}",
        files: [ReportFile(name: "txostena-eu.html", content: [60, 62])])
    }
  }
}

struct SurveyTests {
  @Test func `An answer names nobody: neither the pairing nor the person stands in the file`()
    throws
  {
    let temporary = try SchemaWorld.asked.make()
    let raw = try temporary.raw()
    let row = try raw.texts(
      """
      SELECT round || '|' || instrument || '|' || wave || '|' || subject || '|' || side || '|'
        || respondent || '|' || onDay || '|' || items FROM surveyAnswer
      """)
    #expect(row.count == 1)
    let parts = row[0].split(separator: "|").map(String.init)
    #expect(!parts.contains("P1") && !parts.contains("H4"))
    #expect(parts[3] != parts[5])
    // The log tells that an answer was written down, and not whose.
    let entries = try temporary.read { try $0.auditEntries() }
      .filter { $0.entity == RecordEntity.surveyAnswer.rawValue }
    #expect(entries.map(\.entityID) == ["sample-scale 1/end"])
  }

  @Test func `Only the digest of a one-time code is kept`() throws {
    let temporary = try SchemaWorld.asked.make()
    let bytes = try Data(contentsOf: URL(filePath: temporary.path))
    #expect(bytes.range(of: Data(TemporaryRecord.code().text.utf8)) == nil)
    let found = try temporary.read { try $0.surveyInvitation(code: TemporaryRecord.code()) }
    #expect(found.id == "V1" && found.state == .open)
    #expect(throws: RecordError.notFound(.surveyInvitation, id: SurveyCode.hidden)) {
      try temporary.read { try $0.surveyInvitation(code: TemporaryRecord.code("8")) }
    }
  }

  @Test func `A code is read however it is typed, and letters like digits are digits`() {
    let code = SurveyCode(typed: "o1l2i-abcde fghjk mnpqr")
    #expect(code?.text == "01121-ABCDE-FGHJK-MNPQR")
    #expect(code == SurveyCode(typed: "01121ABCDEFGHJKMNPQR"))
    #expect(SurveyCode(typed: "short") == nil)
    #expect(SurveyCode(typed: String(repeating: "u", count: 20)) == nil)
  }

  @Test func `The same answer again changes nothing, and another one is a correction or refused`()
    throws
  {
    let temporary = try SchemaWorld.asked.make()
    let store = try temporary.openKeys()
    func answer(_ items: [Int?], correcting: Bool) throws -> AnswerOutcome {
      try temporary.write { writer in
        try writer.answer(
          NewSurveyAnswer(
            place: TemporaryRecord.place(.organisation), onDay: "2026-11-23", items: items),
          by: "H4", correcting: correcting, keys: store)
      }
    }
    let head = try temporary.read { try $0.auditHead() }
    #expect(try answer([4, nil], correcting: false) == .unchanged)
    #expect(try temporary.read { try $0.auditHead() } == head)
    #expect(
      throws: RecordError.ruleBroken(
        .alreadyExists, .surveyAnswer, id: "sample-scale 1/end")
    ) { try answer([5, 5], correcting: false) }
    #expect(try answer([5, 5], correcting: true) == .corrected)
    let kept = try temporary.read { try $0.surveyAnswers(of: SampleRound.name) }
    #expect(kept.map(\.items) == [[5, 5]])
    #expect(kept.map(\.onDay) == ["2026-11-22"])
  }

  @Test func `Who answers has used their invitation, and a new one replaces an open one`() throws {
    let temporary = try SchemaWorld.asked.make()
    let store = try temporary.openKeys()
    try temporary.write { writer in
      try writer.invite(
        TemporaryRecord.place(.mentor), code: TemporaryRecord.code("9"), until: "2026-12-22")
      try writer.answer(
        NewSurveyAnswer(
          place: TemporaryRecord.place(.mentor), onDay: "2026-11-22", items: [1, 2]), by: "H1",
        correcting: false, keys: store)
    }
    let states = try temporary.read { try $0.surveyInvitations(of: SampleRound.name) }.map(\.state)
    #expect(states == [.replaced, .used])
  }

  @Test func `A proposal that is not accepted is not asked about`() throws {
    let temporary = try SchemaWorld.asked.make()
    let store = try temporary.openKeys()
    var place = TemporaryRecord.place(.mentor)
    place.pairing = "P2"
    #expect(throws: RecordError.ruleBroken(.surveyTooEarly, .surveyAnswer, id: "P2")) {
      try temporary.write { writer in
        try writer.answer(
          NewSurveyAnswer(place: place, onDay: "2026-11-22", items: [1, 2]), by: "H2",
          correcting: false, keys: store)
      }
    }
  }

  @Test func `A person's answers are found with the keys, and erasing the person removes them`()
    throws
  {
    let temporary = try SchemaWorld.asked.make()
    let store = try temporary.openKeys()
    let person = try #require(
      try temporary.read { try $0.organisations(of: SampleRound.name) }
        .first { $0.content.id == "N1" }?.person)
    try temporary.write { writer in
      try writer.answer(
        NewSurveyAnswer(
          place: TemporaryRecord.place(.organisation, wave: "mid"), onDay: "2026-11-22",
          items: [2, 2]), by: person, correcting: false, keys: store)
    }
    #expect(try temporary.read { try $0.surveyAnswers(of: person, keys: store) }.count >= 1)
    try temporary.write { try $0.withdraw(pairing: "P1") }
    try temporary.record.erase(
      [person], by: "ane", at: TemporaryRecord.noon, with: ErasureTools(keys: store))
    #expect(try temporary.read { try $0.surveyAnswers(of: person, keys: store) }.isEmpty)
    // The report that counted the answers is as it was (invariant 18).
    let files = try temporary.read { try $0.files(ofSnapshot: "T1") }
    #expect(files.map(\.content) == [[60, 62]])
  }

  @Test func `When the round's key is gone, answers stay and nobody knows whose they are`() throws {
    let temporary = try SchemaWorld.asked.make()
    let store = try temporary.openKeys()
    try store.destroyKey(of: .round(SampleRound.name), at: TemporaryRecord.noon)
    #expect(try temporary.read { try $0.surveyAnswers(of: "H4", keys: store) }.isEmpty)
    #expect(try temporary.read { try $0.surveyAnswers(of: SampleRound.name) }.count == 1)
  }

  @Test func `An instrument of a version stays as it was first kept`() throws {
    let temporary = try SchemaWorld.asked.make()
    let isNew = try temporary.write { try $0.keep(TemporaryRecord.sampleInstrument) }
    #expect(!isNew)
    let other = RecordedInstrument(name: "sample-scale", version: 1, document: "{}")
    #expect(throws: RecordError.ruleBroken(.keptAsWritten, .instrument, id: "sample-scale 1")) {
      try temporary.write { _ = try $0.keep(other) }
    }
  }
}

struct ReportTests {
  @Test func `Frozen reports are numbered within their scope and carry the head of the log`()
    throws
  {
    let temporary = try SchemaWorld.asked.make()
    let file = ReportFile(name: "a.json", content: [123, 125])
    let (second, other) = try temporary.write { writer in
      (
        try writer.freeze(.round(SampleRound.name), model: "{}", files: [file]),
        try writer.freeze(.year(2026), model: "{}", files: [file])
      )
    }
    #expect([second.id, other.id] == ["T2", "T3"])
    #expect(second.version == 2)
    #expect(other.version == 1)
    let entries = try temporary.read { try $0.auditEntries() }
    #expect(entries.contains { $0.seq == second.head.seq && $0.digest == second.head.digest })
    #expect(try temporary.read { try $0.snapshots(of: .year(2026)) }.map(\.id) == ["T3"])
    #expect(try temporary.read { try $0.snapshots() }.map(\.id) == ["T1", "T2", "T3"])
  }

  @Test func `Bytes of a frozen report that somebody changed are noticed`() throws {
    let temporary = try SchemaWorld.asked.make()
    try temporary.record.close()
    let raw = try temporary.raw()
    try raw.execute(
      "DROP TRIGGER reportFileIsNotChanged; UPDATE reportFile SET content = x'3c3d'")
    let record = try Record.open(at: temporary.path, access: .read)
    #expect(throws: RecordError.self) {
      try record.read { (reader) throws(RecordError) in try reader.files(ofSnapshot: "T1") }
    }
  }

  @Test func `A planned value takes the place of the one before, and may be taken back`() throws {
    let temporary = try SchemaWorld.asked.make()
    let scope = ReportScope.round(SampleRound.name)
    try temporary.write { try $0.plan(700_000, for: "served", of: scope) }
    #expect(try temporary.read { try $0.targets(of: scope) }.map(\.valueMicro) == [700_000])
    let removed = try temporary.write { writer in
      [
        try writer.removePlan(for: "served", of: scope),
        try writer.removePlan(for: "served", of: scope),
      ]
    }
    #expect(removed == [true, false])
    #expect(try temporary.read { try $0.targets(of: scope) }.isEmpty)
  }
}

/// A session that was held before a pause is written down whenever somebody gets round to it.
struct LateSessionTests {
  @Test func `A session held before the pause is logged during the pause, one within it is not`()
    throws
  {
    let temporary = try SchemaWorld.paused.make()
    let pause = try #require(
      try temporary.read { try $0.pauses(of: .pairing("P1")) }.last { $0.endedAt == nil })
    func log(_ startsAt: Date, _ days: Double) throws {
      try temporary.write(days: days) { writer in
        try writer.log(
          NewSession(
            pairing: "P1", state: .held, startsAt: startsAt, lengthMinutes: 30, mode: nil,
            summary: ""))
      }
    }
    let started = try #require(try temporary.read { try $0.pairing("P1") }.startedAt)
    try log(min(started, pause.startedAt) - 60, 30)
    #expect(throws: RecordError.self) { try log(pause.startedAt + 60, 30) }
  }
}
