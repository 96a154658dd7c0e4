import Foundation
import Records
import Testing

/// Backups: of one moment, proven, whole or not there.
struct BackupTests {
  private func backup(_ temporary: TemporaryRecord, _ name: String = "b.sqlite") -> String {
    temporary.folder.appending(path: name).path
  }

  private func files(_ temporary: TemporaryRecord) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path).sorted()
  }

  @Test func `A backup is one file, for its owner alone, and proves itself`() throws {
    let temporary = try SchemaWorld.met.make()
    let path = backup(temporary)
    let proof = try temporary.backUp(to: path)
    #expect(proof.instant == TemporaryRecord.noon)
    #expect(try proof.auditHead == temporary.read { try $0.auditHead() })
    #expect(try Record.prove(backup: path) == proof)
    #expect(try files(temporary).filter { $0.hasPrefix("b.sqlite") } == ["b.sqlite"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `What is restored is what was there, with one entry more`() throws {
    let temporary = try SchemaWorld.met.make()
    let path = backup(temporary)
    let proof = try temporary.backUp(to: path)
    let target = backup(temporary, "again.sqlite")
    let restored = try temporary.restore(path, to: target, by: "miren")
    let record = restored.record
    #expect(restored.proof == proof && restored.erased.isEmpty)
    #expect(try record.checkup(expecting: [proof.auditHead]).isSound)
    let entry = try record.read { (reader) throws(RecordError) in
      try reader.auditEntries().last
    }
    #expect(entry?.action == "restore" && entry?.actor == "miren")
    #expect(entry?.seq == proof.auditHead.seq + 1)
    #expect(throws: RecordError.notABackup(path: target)) { try Record.prove(backup: target) }
    let pairings = try temporary.read { try $0.pairings(of: SampleRound.name) }
    #expect(
      try record.read { (reader) throws(RecordError) in
        try reader.pairings(of: SampleRound.name)
      } == pairings)
    try record.close()
  }

  @Test func `Nothing is written over`() throws {
    let temporary = try TemporaryRecord()
    let path = backup(temporary)
    try temporary.backUp(to: path)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: RecordError.exists(path: path)) {
      try temporary.backUp(to: path)
    }
    #expect(throws: RecordError.exists(path: temporary.path)) {
      try temporary.restore(path, to: temporary.path)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    #expect(try files(temporary).allSatisfy { !$0.contains(".new-") })
  }

  @Test(arguments: ["-wal", "-journal"])
  func `Nothing is restored beside a journal that was left there`(end: String) throws {
    let temporary = try TemporaryRecord()
    let path = backup(temporary)
    try temporary.backUp(to: path)
    let target = backup(temporary, "moved.sqlite")
    try Data([1]).write(to: URL(fileURLWithPath: target + end))
    #expect(throws: RecordError.exists(path: target + end)) {
      try temporary.restore(path, to: target)
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func `A backup is not written to`() throws {
    let temporary = try TemporaryRecord()
    let path = backup(temporary)
    let proof = try temporary.backUp(to: path)
    #expect(throws: RecordError.isABackup(path: path)) {
      try Record.open(at: path, access: .write)
    }
    #expect(try Record.prove(backup: path) == proof)
  }

  @Test func `A record is no backup, and another file is neither`() throws {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    #expect(throws: RecordError.notABackup(path: temporary.path)) {
      try Record.prove(backup: temporary.path)
    }
    let text = backup(temporary, "text.sqlite")
    try Data("not a database at all".utf8).write(to: URL(fileURLWithPath: text))
    #expect(throws: RecordError.notARecord(path: text)) { try Record.prove(backup: text) }
    let target = backup(temporary, "new.sqlite")
    #expect(throws: RecordError.self) {
      try temporary.restore(text, to: target)
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  /// Every changed value is noticed by the digest, every broken page by SQLite or the digest.
  @Test func `A backup that was changed is refused`() throws {
    let temporary = try SchemaWorld.met.make()
    let path = backup(temporary)
    try temporary.backUp(to: path)
    let changes = [
      "UPDATE content_person SET name = substr(name, 1, length(name) - 1)",
      "UPDATE content_auditEntry SET fields = fields || ','", "DELETE FROM content_session",
      "UPDATE content_setting SET value = value || '0' WHERE name = 'created'",
      "UPDATE setting SET value = '0' || value WHERE name = 'recordID'",
      "UPDATE setting SET value = '0' || value WHERE name = 'backupDigest'",
      "UPDATE part SET sql = sql || ' ' WHERE position = 1", "UPDATE counter SET seq = seq - 1",
      "CREATE INDEX planted ON content_person (name)",
      "UPDATE content_need SET priority = 6 - priority",
    ]
    for (number, sql) in changes.enumerated() {
      let copy = backup(temporary, "c\(number).sqlite")
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      let raw = try RawConnection(path: copy)
      if sql.hasPrefix("CREATE") { try raw.execute(sql) } else { try raw.plantPastChecks(sql) }
      let error = #expect(throws: RecordError.self, "\(sql)") { try Record.prove(backup: copy) }
      if case .damaged = error { continue }
      Issue.record("\(sql): \(String(describing: error))")
    }
  }

  @Test func `A flipped byte is noticed wherever it lies in use`() throws {
    let temporary = try SchemaWorld.met.make()
    let path = backup(temporary)
    try temporary.backUp(to: path)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let words = Array("ane".utf8)
    let places = bytes.indices.dropLast(3).filter { Array(bytes[$0..<$0 + 3]) == words }.prefix(40)
    #expect(places.count > 10)
    let copy = backup(temporary, "flipped.sqlite")
    for place in places {
      var changed = bytes
      changed[place] ^= 1
      try Data(changed).write(to: URL(fileURLWithPath: copy))
      #expect(throws: RecordError.self, "byte \(place)") { try Record.prove(backup: copy) }
    }
  }

  @Test func `Backups under load are each of one moment`() async throws {
    let temporary = try TemporaryRecord()
    let writer = Task.detached { [record = temporary.record] in
      for number in 0..<60 {
        try record.write(by: "ane", at: TemporaryRecord.noon) { (writer) throws(RecordError) in
          _ = try writer.openRound(named: "round \(number)", allowsReciprocal: true)
        }
      }
    }
    var heads: [Int] = []
    for number in 0..<20 {
      let path = backup(temporary, "load\(number).sqlite")
      let proof = try temporary.backUp(to: path)
      let copy = try temporary.restore(path, to: path + ".again").record
      let rounds = try copy.read { (reader) throws(RecordError) in try reader.rounds().count }
      // Opening a round makes entries of its own: their number tells the rounds of that moment.
      #expect(proof.auditHead.seq >= rounds)
      #expect(try copy.checkup(expecting: [proof.auditHead]).isSound)
      heads.append(proof.auditHead.seq)
      try copy.close()
    }
    try await writer.value
    #expect(heads == heads.sorted())
  }
}
