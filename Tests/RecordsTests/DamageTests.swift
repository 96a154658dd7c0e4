import Forum
import Foundation
import Records
import Testing

/// Values that the schema would never let in, planted: reading them is an error, never a trap.
struct DamageTests {
  @Test(arguments: [
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
    "UPDATE auditEntry SET at = ''",
    "DELETE FROM auditHead",
    "DELETE FROM setting",
    "DROP TABLE preference",
    "ALTER TABLE session RENAME COLUMN summary TO words",
    "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'round'",
  ])
  func `A planted value is an error of the record`(sql: String) throws {
    let temporary = try SchemaWorld.met.make()
    try temporary.record.close()
    let raw = try temporary.raw()
    try raw.execute("PRAGMA ignore_check_constraints = ON")
    if sql.contains("sqlite_master") {
      // The column then takes any type.
      try raw.plantSchema(sql)
      try RawConnection(path: temporary.path).plant("UPDATE round SET state = x'00FF'")
    } else if sql.contains("TABLE") {
      try raw.execute(sql)
    } else {
      try raw.plant(sql)
    }
    let record = try Record.open(at: temporary.path, access: .read)
    let error = #expect(throws: RecordError.self) {
      try record.read { (reader) throws(RecordError) in try readEverything(reader) }
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
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
    _ = try reader.auditEntries()
    _ = try reader.auditHead()
  }
}
