import Forum
import Foundation
import Mentoring
import Records
import Testing

/// Records of every schema version that was ever landed, kept as SQL text and never edited.
struct VersionTests {
  static func text(ofVersion version: Int) throws -> String { try text(named: "\(version)") }

  /// A text of the folder `Versions`.
  static func text(named name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Versions/\(name).sql")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// A record of a version, built from its text in a folder of its own.
  private func record(ofVersion version: Int) throws -> (folder: URL, path: String) {
    let folder = try TemporaryRecord.makeFolder()
    let path = folder.appending(path: "old.sqlite").path
    try RawConnection(path: path).execute(Self.text(ofVersion: version))
    return (folder, path)
  }

  @Test(arguments: 1...4) func `A record of every version opens and is sound`(version: Int) throws {
    let (folder, path) = try record(ofVersion: version)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try Record.open(at: path, access: .write)
    let checkup = try record.checkup()
    #expect(checkup.isSound)
    #expect(checkup.schemaVersion == 4)
  }

  @Test func `What a record of version 1 holds is all there`() throws {
    let (folder, path) = try record(ofVersion: 1)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try Record.open(at: path, access: .write)
    try record.read { (reader) throws(RecordError) in
      let mentors = try reader.mentors(of: "2026")
      #expect(mentors.map(\.content) == SampleRound.mentors)
      let organisations = try reader.organisations(of: "2026")
      #expect(organisations.map(\.content) == SampleRound.organisations)
      let pairings = try reader.pairings(of: "2026")
      #expect(pairings.map(\.state) == [.accepted, .proposed])
      #expect(pairings[0].organisationAnswer?.answer == .yes)
      let sessions = try reader.sessions(of: "2026")
      #expect(sessions.map(\.state) == [.held, .planned])
      let preferences = try reader.preferences(of: "2026")
      #expect(preferences.map(\.reason) == ["Iaz ere bai."])
      let head = try reader.auditHead()
      #expect(head.seq == 30)
    }
  }

  @Test func `Work goes on in a record of version 1`() throws {
    let (folder, path) = try record(ofVersion: 1)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try Record.open(at: path, access: .write)
    let session = try record.write(
      by: "jon", at: TemporaryRecord.noon + 86_400
    ) { (writer) throws(RecordError) in
      try writer.importMentors(
        [SampleRound.mentor("M4", "Leire", "Zeta", capacity: 1)], into: "2026")
      return try writer.log(
        NewSession(
          pairing: "P1", state: .held, startsAt: TemporaryRecord.noon, lengthMinutes: 60,
          mode: nil, summary: ""))
    }
    #expect(session.id == "S3")
    #expect(try record.checkup().isSound)
  }

  @Test func `Names are folded as they were: a change would part organisations from themselves`()
    throws
  {
    let (folder, path) = try record(ofVersion: 1)
    defer { try? FileManager.default.removeItem(at: folder) }
    let raw = try RawConnection(path: path)
    let names = try raw.texts("SELECT name FROM organisation ORDER BY number")
    let folded = try raw.texts("SELECT foldedName FROM organisation ORDER BY number")
    #expect(names.count == 4)
    #expect(names.map { OrganisationName($0)?.folded } == folded)
  }

  @Test func `A record of version 1 takes phrases, a lexicon and dense readings`() throws {
    let (folder, path) = try record(ofVersion: 1)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try Record.open(at: path, access: .write)
    try record.write(by: "jon", at: TemporaryRecord.noon) { (writer) throws(RecordError) in
      try writer.add([SamplePhrases.first])
      try writer.store(SamplePhrases.lexicon)
      var run = SampleRound.run([])
      run.denseReadings = "{}"
      let stored = try writer.store(run, proposals: [], for: "2026")
      let documents = try writer.documents(ofMatchRun: stored.id)
      #expect(documents.denseReadings == "{}")
      #expect(try writer.documents(ofMatchRun: "R1").denseReadings == nil)
    }
    #expect(try record.checkup().isSound)
  }

  @Test func `What a record of version 2 holds is all there`() throws {
    let (folder, path) = try record(ofVersion: 2)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try Record.open(at: path, access: .write)
    try record.read { (reader) throws(RecordError) in
      #expect(try reader.mentors(of: "2026").map(\.content) == SampleRound.mentors)
      #expect(try reader.pairings(of: "2026").map(\.state) == [.accepted, .proposed])
      let phrases = try reader.phrases(removed: true)
      #expect(phrases.map(\.text) == [SamplePhrases.first.text, SamplePhrases.second.text])
      #expect(phrases.map { $0.removedAt == nil } == [true, false])
      #expect(phrases[1].concepts == SamplePhrases.second.concepts)
      let lexicon = try reader.newestLexicon()
      #expect(lexicon?.learned == SamplePhrases.lexicon.learned)
    }
  }

  @Test func `What a record of version 3 holds is all there`() throws {
    let (folder, path) = try record(ofVersion: 3)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try Record.open(at: path, access: .write)
    try record.read { (reader) throws(RecordError) in
      #expect(try reader.pairings(of: "2026").map(\.state).first == .active)
      #expect(try reader.sessions(of: "2026").map(\.state) == [.held])
      #expect(try reader.users().map(\.name) == ["maite", "jon"])
      #expect(try reader.preferences(of: "2026").map(\.kind) == [.ban])
    }
    let raw = try RawConnection(path: path)
    for table in ["agreement", "goal", "checkIn", "privateNote", "consent", "sessionAction"] {
      #expect(try raw.integer("SELECT count(*) FROM \(table)") == 1, "\(table)")
    }
    #expect(try raw.integer("SELECT count(*) FROM signature") == 2)
  }

  @Test func `What a record of version 4 holds is all there`() throws {
    let (folder, path) = try record(ofVersion: 4)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = try Record.open(at: path, access: .write)
    try record.read { (reader) throws(RecordError) in
      #expect(try reader.instruments().map(\.place) == ["uztartu-relationship 1"])
      #expect(try reader.surveyInvitations(of: "2026").map(\.state) == [.open, .open])
      let answers = try reader.surveyAnswers(of: "2026")
      #expect(answers.map(\.items) == [[5, 4, 5, 4, nil, 5, 4, 5]])
      #expect(try reader.targets(of: .round("2026")).map(\.valueMicro) == [800_000])
      #expect(try reader.snapshots().map(\.version) == [1])
      #expect(try reader.files(ofSnapshot: "T1").count == 7)
    }
  }

  @Test(arguments: 1...4)
  func `A landed migration is never edited: new records have the schema of the old ones`(
    version: Int
  ) throws {
    let (folder, path) = try record(ofVersion: version)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Record.open(at: path, access: .write).close()
    let new = try TemporaryRecord()
    let schema = "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"
    let (newer, older) = try (new.raw().texts(schema), RawConnection(path: path).texts(schema))
    #expect(newer.count > 80)
    #expect(newer == older)
  }
}
