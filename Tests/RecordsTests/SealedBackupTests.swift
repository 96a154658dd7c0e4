import Forum
import Foundation
import Mentoring
import Records
import Testing

/// Sealed backups: nothing personal in the clear, and nothing at all of whoever was erased since.
struct SealedBackupTests {
  private static let canaries = [
    "kanario-izena", "kanario-posta@example.org", "kanario-hitzak", "kanario-arrazoia",
    "kanario-laburpena",
  ]
  private static let ane = KeyOwner.person("H1")

  /// A record in which mentor M1, person H1, has a canary in every place that tests can fill.
  private func world() throws -> TemporaryRecord {
    let temporary = try TemporaryRecord()
    try temporary.write { writer in
      try writer.openRound(named: SampleRound.name, allowsReciprocal: true)
      let mentor = SampleRound.mentor(
        "M1", Self.canaries[0], "Alfa Elkartea", capacity: 2, email: Self.canaries[1],
        about: Self.canaries[2])
      try writer.importMentors([mentor] + SampleRound.mentors.dropFirst(), into: SampleRound.name)
      try writer.importOrganisations(SampleRound.organisations, into: SampleRound.name)
      for mentor in SampleRound.mentors {
        try writer.decide(.mentor, mentor.id, of: SampleRound.name, .eligible)
      }
      for organisation in SampleRound.organisations {
        try writer.decide(.organisation, organisation.id, of: SampleRound.name, .eligible)
      }
      try writer.move(round: SampleRound.name, to: .screening)
      try writer.move(round: SampleRound.name, to: .matching)
      try writer.state(
        .wish, of: ApplicationPair(mentor: "M1", organisation: "N1"), in: SampleRound.name,
        by: .mentor, reason: Self.canaries[3])
    }
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    try temporary.send()
    try temporary.accept("P1")
    try temporary.write { writer in
      try writer.log(
        NewSession(
          pairing: "P1", state: .held, startsAt: TemporaryRecord.noon, lengthMinutes: 60,
          mode: .online, summary: Self.canaries[4]))
    }
    return temporary
  }

  private func contains(_ text: String, _ path: String) throws -> Bool {
    try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
  }

  private func path(_ temporary: TemporaryRecord, _ name: String) -> String {
    temporary.folder.appending(path: name).path
  }

  @Test func `Nothing personal is in a backup in the clear`() throws {
    let temporary = try world()
    let backup = path(temporary, "b.sqlite")
    try temporary.backUp(to: backup)
    for canary in Self.canaries {
      #expect(try contains(canary, backup) == false, "\(canary)")
    }
    // The same search finds them where they are.
    try temporary.record.close()
    for canary in Self.canaries { #expect(try contains(canary, temporary.path), "\(canary)") }
  }

  @Test func `Every personal column of every table is sealed where it holds anything`() throws {
    let temporary = try world()
    let backup = path(temporary, "b.sqlite")
    try temporary.backUp(to: backup)
    let raw = try RawConnection(path: backup)
    var sealed = 0
    for table in PersonalData.tables {
      for column in table.personal {
        let types = try raw.texts(
          """
          SELECT DISTINCT typeof(\(column.name)) FROM content_\(table.name)
          WHERE \(column.name) <> '' ORDER BY 1
          """)
        #expect(types.isEmpty || types == ["blob"], "\(table.name).\(column.name)")
        sealed += types.count
      }
    }
    #expect(sealed >= 7)
  }

  @Test func `Destroying a key erases its owner from a backup made before, and nobody else`() throws
  {
    let temporary = try world()
    let backup = path(temporary, "b.sqlite")
    try temporary.backUp(to: backup)
    let identity = try temporary.read { try $0.setting(.recordID) }
    try temporary.keys.open(of: identity).destroyKey(of: Self.ane, at: TemporaryRecord.noon)
    let restored = try temporary.restore(backup, to: path(temporary, "again.sqlite"))
    #expect(restored.erased == ["H1"])
    #expect(try restored.record.checkup(expecting: [restored.proof.auditHead]).isSound)
    try restored.record.read { (reader) throws(RecordError) in
      let mentors = try reader.mentors(of: SampleRound.name)
      #expect(mentors.map(\.content.name) == ["H1", "Íñigo Ruiz", "Miren"])
      #expect(mentors[0].content.email == nil)
      #expect(mentors[0].content.about == PersonalColumn.mark)
      #expect(mentors[0].content.expertise == SampleRound.mentors[0].expertise)
      #expect(try reader.sessions(of: SampleRound.name).map(\.lengthMinutes) == [60])
    }
    try restored.record.close()
    for canary in Self.canaries {
      for name in ["again.sqlite", "b.sqlite"] {
        #expect(try contains(canary, path(temporary, name)) == false, "\(canary) in \(name)")
      }
    }
  }

  @Test func `Without the key store a backup is proven, and not restored`() throws {
    let temporary = try world()
    let backup = path(temporary, "b.sqlite")
    let proof = try temporary.backUp(to: backup)
    let elsewhere = try TemporaryKeys()
    let target = path(temporary, "again.sqlite")
    #expect(try Record.prove(backup: backup) == proof)
    #expect(throws: RecordError.keyStoreMissing(path: elsewhere.place.store)) {
      try Record.restore(
        backup: backup, to: target, by: "ane", at: TemporaryRecord.noon, keys: elsewhere.place)
    }
    // A store of another installation has none of the keys.
    _ = try elsewhere.open()
    let error = #expect(throws: RecordError.self) {
      try Record.restore(
        backup: backup, to: target, by: "ane", at: TemporaryRecord.noon, keys: elsewhere.place)
    }
    guard case .keysMissing(let owners, elsewhere.place.store) = error, owners.count > 3 else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path)
        .allSatisfy { !$0.hasPrefix("again") })
  }

  @Test func `A sealed value moved to another row is refused, even with a digest made anew`() throws
  {
    let temporary = try world()
    let backup = path(temporary, "b.sqlite")
    try temporary.backUp(to: backup)
    let raw = try RawConnection(path: backup)
    // The same person's name from one table to another, and to another row.
    let moves = [
      """
      UPDATE content_person SET email = (SELECT name FROM content_person WHERE id = 'H1')
        WHERE id = 'H1'
      """,
      """
      UPDATE content_application SET about = (SELECT personName FROM content_application AS other
        WHERE other.id = content_application.id AND other.side = content_application.side)
        WHERE id = 'M1'
      """,
    ]
    for (number, sql) in moves.enumerated() {
      try raw.execute("SAVEPOINT kept; \(sql); RELEASE kept")
      let digest = try BackupForgery.digest(of: backup)
      try raw.execute("UPDATE setting SET value = '\(digest)' WHERE name = 'backupDigest'")
      let error = #expect(throws: RecordError.self, "\(sql)") {
        try temporary.restore(backup, to: path(temporary, "moved\(number).sqlite"))
      }
      guard case .sealBroken = error else {
        Issue.record("\(sql): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `A record of an older version is backed up as it is, and restored up to date`() throws
  {
    let folder = try TemporaryRecord.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let keys = try TemporaryKeys()
    for version in 1...2 {
      let old = folder.appending(path: "old\(version).sqlite").path
      try RawConnection(path: old).execute(VersionTests.text(ofVersion: version))
      let before = FileManager.default.contents(atPath: old)
      let backup = folder.appending(path: "b\(version).sqlite").path
      let proof = try Record.backUp(
        recordAt: old, to: backup, at: TemporaryRecord.noon, keys: keys.place)
      #expect(FileManager.default.contents(atPath: old) == before)
      let restored = try Record.restore(
        backup: backup, to: backup + ".again", by: "ane", at: TemporaryRecord.noon,
        keys: keys.place)
      #expect(try restored.record.checkup(expecting: [proof.auditHead]).isSound)
      let identity = try restored.record.read { (reader) throws(RecordError) in
        #expect(try reader.mentors(of: "2026").map(\.content) == SampleRound.mentors)
        return try reader.setting(.recordID)
      }
      try restored.record.close()
      // The record itself, brought up to date, has the same identity: an erasure reaches the
      // backup.
      let migrated = try Record.open(at: old, access: .write)
      #expect(
        try migrated.read { (reader) throws(RecordError) in try reader.setting(.recordID) }
          == identity)
      try migrated.close()
    }
  }

  @Test func `A backup that was made before they were sealed still restores, without keys`() throws
  {
    let folder = try TemporaryRecord.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let backup = folder.appending(path: "old.sqlite").path
    try RawConnection(path: backup).execute(
      VersionTests.text(ofVersion: 2) + VersionTests.text(named: "2-backup"))
    let restored = try Record.restore(
      backup: backup, to: backup + ".again", by: "ane", at: TemporaryRecord.noon,
      keys: TemporaryKeys().place)
    #expect(try restored.record.checkup(expecting: [restored.proof.auditHead]).isSound)
    #expect(restored.proof.auditHead.seq == 34)
    try restored.record.close()
  }

  @Test func `What is written about somebody after they were erased is the record's own`() throws {
    let temporary = try world()
    let identity = try temporary.read { try $0.setting(.recordID) }
    let keys = try temporary.keys.open(of: identity)
    try keys.destroyKey(of: Self.ane, at: TemporaryRecord.noon)
    let backup = path(temporary, "b.sqlite")
    try temporary.backUp(to: backup)
    for canary in Self.canaries { #expect(try contains(canary, backup) == false) }
    let restored = try temporary.restore(backup, to: path(temporary, "again.sqlite"))
    #expect(restored.erased.isEmpty)
    try restored.record.close()
    #expect(try keys.owners().contains(.record))
  }

  @Test func `A record that is not there is not made by backing it up`() throws {
    let keys = try TemporaryKeys()
    let folder = try TemporaryRecord.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = folder.appending(path: "no.sqlite").path
    #expect(throws: RecordError.missing(path: missing)) {
      try Record.backUp(
        recordAt: missing, to: missing + ".b", at: TemporaryRecord.noon, keys: keys.place)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(arguments: ["a%20b", "what?", "a#b", "ñandú eta %", "x;y"])
  func `A record may lie in a folder of any name`(name: String) throws {
    let temporary = try SchemaWorld.met.make()
    let folder = temporary.folder.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try temporary.record.close()
    let record = folder.appending(path: "forum.sqlite").path
    try FileManager.default.moveItem(atPath: temporary.path, toPath: record)
    let backup = folder.appending(path: "b.sqlite").path
    let proof = try Record.backUp(
      recordAt: record, to: backup, at: TemporaryRecord.noon, keys: temporary.keys.place)
    let restored = try temporary.restore(backup, to: backup + ".again")
    #expect(restored.proof == proof)
    try restored.record.close()
  }
}
