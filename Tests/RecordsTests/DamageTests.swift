import Forum
import Foundation
import Records
import Testing

/// Values that the schema would never let in, planted: reading them is an error, never a trap.
struct DamageTests {
  private static let plants = [
    "UPDATE round SET state = 'x'",
    "UPDATE round SET createdAt = '2026-02-30T10:00:00.000Z'",
    "UPDATE round SET allowsReciprocal = 7",
    "UPDATE application SET territory = 'x'",
    "UPDATE application SET capacity = 1000 WHERE side = 'mentor'",
    "UPDATE application SET capacity = NULL WHERE side = 'mentor'",
    "UPDATE applicationLanguage SET language = 'de'",
    "UPDATE need SET priority = 9",
    "UPDATE need SET levelNow = 0",
    "UPDATE need SET levelWanted = 9223372036854775807",
    "UPDATE expertise SET level = -1",
    "UPDATE pairing SET state = 'x'",
    "UPDATE pairing SET predictedFitMicro = -1",
    "UPDATE pairing SET sentAt = 'today'",
    "UPDATE response SET answer = 'perhaps'",
    "UPDATE response SET reason = 'x'",
    "UPDATE session SET lengthMinutes = 100000",
    "UPDATE session SET mode = 'x'",
    "UPDATE matchRun SET createdAt = ''",
    "UPDATE phrase SET kind = 'x'",
    "UPDATE phrase SET language = 'xx'",
    "UPDATE phrase SET addedAt = ''",
    "UPDATE lexicon SET phrases = -1",
    "UPDATE lexicon SET trainedAt = ''",
    "UPDATE auditEntry SET at = ''",
    "DELETE FROM auditHead",
    "DELETE FROM setting",
    "DROP TABLE preference",
    "ALTER TABLE session RENAME COLUMN summary TO words",
  ]

  @Test func `A planted value is an error of the record`() throws {
    let temporary = try SchemaWorld.met.make()
    try temporary.teach()
    try temporary.record.close()
    for (number, sql) in Self.plants.enumerated() {
      let copy = temporary.folder.appending(path: "\(number).sqlite").path
      try FileManager.default.copyItem(atPath: temporary.path, toPath: copy)
      let raw = try RawConnection(path: copy)
      try sql.hasPrefix("UPDATE") || sql.hasPrefix("DELETE")
        ? raw.plantPastChecks(sql) : raw.execute(sql)
      let record = try Record.open(at: copy, access: .read)
      let error = #expect(throws: RecordError.self, "\(sql)") {
        try record.read { (reader) throws(RecordError) in try readEverything(reader) }
      }
      guard case .damaged = error else {
        Issue.record("\(sql): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `A value of another type than its column is an error of the record`() throws {
    let temporary = try SchemaWorld.met.make()
    try temporary.record.close()
    let loosen = "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'round'"
    try temporary.raw().plantSchema(loosen)
    try temporary.raw().plantPastChecks("UPDATE round SET state = x'00FF'")
    let record = try Record.open(at: temporary.path, access: .read)
    #expect(throws: RecordError.self) {
      try record.read { (reader) throws(RecordError) in try readEverything(reader) }
    }
  }

  private func readEverything(_ reader: RecordReader) throws(RecordError) {
    _ = try reader.setting(.created)
    _ = try reader.rounds()
    _ = try reader.mentors(of: SampleRound.name)
    _ = try reader.organisations(of: SampleRound.name)
    _ = try reader.preferences(of: SampleRound.name)
    _ = try reader.matchRuns(of: SampleRound.name)
    _ = try reader.pairings(of: SampleRound.name)
    _ = try reader.sessions(of: SampleRound.name)
    _ = try reader.phrases(removed: true)
    _ = try reader.newestLexicon()
    _ = try reader.auditEntries()
    _ = try reader.auditHead()
  }
}
