import Foundation
import Testing

@testable import Records

/// The database's canonical bytes against those that the program writes.
struct AuditChainTests {
  @Test func `Digests of the database's own bytes are those that were written`() throws {
    let temporary = try TemporaryRecord()
    // Names of accounts may be in any writing, and of any length.
    let actors = [
      "ñ", "Nerea Ñandú", "日本", "a,b:c", String(repeating: "x", count: 300), "\u{1F469}",
    ]
    for actor in actors {
      try temporary.record.write(by: actor, at: TemporaryRecord.noon) {
        (writer) throws(RecordError) in
        try writer.append(.add, .round, id: "«\(actor)» 1", fields: ["name", "state"])
      }
    }
    let head = try temporary.read { try $0.auditHead() }
    #expect(head.seq == actors.count + 1)
    #expect(try temporary.read { try $0.verifyAudit() } == .intact(head))
  }

  @Test func `An entry changed in one letter of any column is found, wherever it stands`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    let raw = try temporary.raw()
    for seq in 1...19 {
      for column in ["at", "actor", "action", "entity", "entityID", "fields"] {
        try raw.plantPastChecks(
          "UPDATE auditEntry SET \(column) = \(column) || 'x' WHERE seq = \(seq)")
        let found = try temporary.read { try $0.verifyAudit() }
        #expect(found == .broken(seq: seq, .edited), "\(column)")
        try raw.plantPastChecks(
          """
          UPDATE auditEntry SET \(column) = substr(\(column), 1, length(\(column)) - 1)
          WHERE seq = \(seq)
          """)
      }
    }
    let head = try temporary.read { try $0.auditHead() }
    #expect(try temporary.read { try $0.verifyAudit() } == .intact(head))
  }

  @Test func `Bytes that are no text are found and do not stop the walk`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.raw().plantPastChecks(
      "UPDATE auditEntry SET actor = CAST(x'616E65FF00' AS TEXT) WHERE seq = 7")
    #expect(try temporary.read { try $0.verifyAudit() } == .broken(seq: 7, .edited))
  }
}
