import Forum
import Foundation
import Mentoring
import Testing

@testable import Records

struct AuditTests {
  /// A record with a log of some length.
  private func logged() throws -> TemporaryRecord {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    return temporary
  }

  private func verification(
    after tampering: String, expecting heads: [AuditHead] = []
  ) throws -> AuditVerification {
    let temporary = try logged()
    try temporary.raw().plant(tampering)
    return try temporary.read { try $0.verifyAudit(expecting: heads) }
  }

  @Test func `An untouched log is intact, with its head`() throws {
    let temporary = try logged()
    let head = try temporary.read { try $0.auditHead() }
    #expect(head.seq == 19)
    #expect(try temporary.read { try $0.verifyAudit(expecting: [head]) } == .intact(head))
  }

  @Test(arguments: [
    "seq", "at", "actor", "action", "entity", "entityID", "fields", "previousDigest", "digest",
  ])
  func `An edited entry is found, whichever column it is in`(column: String) throws {
    let value =
      switch column {
      case "seq": "100"
      case "at": "'2026-11-22T10:00:00.001Z'"
      case "fields": "'about'"
      case "previousDigest", "digest": "'\(String(repeating: "a", count: 64))'"
      default: "'other'"
      }
    let found = try verification(after: "UPDATE auditEntry SET \(column) = \(value) WHERE seq = 5")
    guard case .broken(5, let fault) = found else {
      Issue.record("found \(found)")
      return
    }
    #expect(fault == (column == "seq" ? .missing : .edited))
  }

  @Test func `A removed entry is found`() throws {
    let found = try verification(after: "DELETE FROM auditEntry WHERE seq = 5")
    #expect(found == .broken(seq: 5, .missing))
  }

  @Test func `Entries in another order are found`() throws {
    let found = try verification(
      after: """
        UPDATE auditEntry SET seq = 1000 WHERE seq = 5;
        UPDATE auditEntry SET seq = 5 WHERE seq = 6;
        UPDATE auditEntry SET seq = 6 WHERE seq = 1000;
        """)
    #expect(found == .broken(seq: 5, .edited))
  }

  @Test func `A log cut off at its end is found`() throws {
    let found = try verification(after: "DELETE FROM auditEntry WHERE seq > 15")
    #expect(found == .broken(seq: 16, .truncated))
  }

  @Test func `A log cut off together with its head is found by a head printed elsewhere`() throws {
    let temporary = try logged()
    let printed = try temporary.read { try $0.auditHead() }
    try temporary.raw().plant(
      """
      DELETE FROM auditEntry WHERE seq > 15;
      UPDATE auditHead SET seq = 15, digest = (SELECT digest FROM auditEntry WHERE seq = 15);
      """)
    let found = try temporary.read { try $0.verifyAudit(expecting: [printed]) }
    #expect(found == .broken(seq: 16, .truncated))
  }

  @Test func `An entry removed with the chain mended behind it breaks a printed head`() throws {
    let temporary = try logged()
    let printed = try temporary.read { try $0.auditHead() }
    // Forge the whole log without its fifth entry: consistent in itself.
    let entries = try temporary.read { try $0.auditEntries() }
    var previous = AuditDigest.origin
    var sql = "DELETE FROM auditEntry;"
    for (position, entry) in entries.filter({ $0.seq != 5 }).enumerated() {
      let at = try InstantText.text(entry.at)
      let fields = entry.fields.joined(separator: ",")
      let digest = AuditDigest.hexadecimal(
        seq: position + 1, at: at, actor: entry.actor, action: entry.action,
        entity: entry.entity, entityID: entry.entityID, fields: fields, previousDigest: previous)
      sql += """
        INSERT INTO auditEntry VALUES (\(position + 1), '\(at)', '\(entry.actor)',
          '\(entry.action)', '\(entry.entity)', '\(entry.entityID)', '\(fields)', '\(previous)',
          '\(digest)');
        """
      previous = digest
    }
    sql += "UPDATE auditHead SET seq = 18, digest = '\(previous)';"
    try temporary.raw().plant(sql)
    let head = try temporary.read { try $0.auditHead() }
    #expect(try temporary.read { try $0.verifyAudit() } == .intact(head))
    let early = AuditHead(seq: 18, digest: entries[17].digest)
    let found = try temporary.read { try $0.verifyAudit(expecting: [early]) }
    #expect(found == .broken(seq: 18, .rewritten))
    let late = try temporary.read { try $0.verifyAudit(expecting: [printed]) }
    #expect(late == .broken(seq: 19, .truncated))
  }

  @Test func `A head that was set to something else is found`() throws {
    let found = try verification(
      after: "UPDATE auditHead SET digest = '\(String(repeating: "b", count: 64))'")
    #expect(found == .broken(seq: 19, .rewritten))
  }

  @Test func `The digest is SHA-256 of netstrings that any program can build`() throws {
    // printf '15:uztartu-audit-1,1:1,…' | sha256sum
    let digest = AuditDigest.hexadecimal(
      seq: 1, at: "2026-11-22T10:00:00.000Z", actor: "ane", action: "create", entity: "record",
      entityID: "record", fields: "created,productVersion",
      previousDigest: AuditDigest.origin)
    #expect(digest == "74bb20f107e238e615fbcb3948c91081322cbdd1265c94dc66fe23f40903c2cf")
  }

  @Test func `Neighbouring fields cannot trade letters without another digest`() {
    let one = AuditDigest.hexadecimal(
      seq: 1, at: "", actor: "an", action: "e", entity: "", entityID: "", fields: "",
      previousDigest: "")
    let other = AuditDigest.hexadecimal(
      seq: 1, at: "", actor: "a", action: "ne", entity: "", entityID: "", fields: "",
      previousDigest: "")
    #expect(one != other)
  }

  @Test func `The log holds no personal text`() throws {
    let temporary = try logged()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.write { writer in
      try writer.answer("P1", as: .mentor, .no, reason: .other, text: "Sekretua")
    }
    let log = try temporary.raw().texts(
      "SELECT actor || action || entity || entityID || fields FROM auditEntry")
    for word in ["Sekretua", "Etxeberria", "example.org", "Gamma", "Laguntza"] {
      #expect(!log.contains { $0.contains(word) }, "\(word)")
    }
  }
}
