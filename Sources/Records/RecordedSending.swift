package import Foundation
import GRDB

/// One sending of a round: its proposals of that time, frozen, with the head of the audit log.
package struct RecordedSending: Equatable, Sendable {
  /// `E1`, `E2`, … over all rounds.
  package let id: String
  /// 1 for the first sending of the round; a correction is the next.
  package let version: Int
  /// The run that was sent; nil where only pairs made by hand were.
  package let matchRun: String?
  package let sentBy: String
  package let sentAt: Date
  /// The last day for answers, `yyyy-mm-dd`.
  package let deadlineDay: String
  /// Where the audit log stood when the proposals had been sent.
  package let head: AuditHead
}

extension RecordedSending {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    version = try row.integer("version")
    matchRun = try row.optionalText("matchRun")
    sentBy = try row.text("sentBy")
    sentAt = try row.instant("sentAt")
    deadlineDay = try row.text("deadlineDay")
    head = try AuditHead(seq: row.integer("auditSeq"), digest: row.text("auditDigest"))
  }
}

extension RecordReader {
  /// The sendings of a round, the first one first.
  package func sendings(of round: String) throws(RecordError) -> [RecordedSending] {
    let name = try self.round(named: round).name
    return try rows("SELECT * FROM sending WHERE round = ? ORDER BY version", [name])
      .map { (row) throws(RecordError) in try RecordedSending(row) }
  }

  /// The heads of the audit log that sent rounds carry; a log that was rewritten gives them away.
  package func headsOfSendings() throws(RecordError) -> [AuditHead] {
    try rows("SELECT * FROM sending ORDER BY number").map { (row) throws(RecordError) in
      try RecordedSending(row).head
    }
  }
}

extension RecordWriter {
  /// The number of the sending that begins: one more than the round has.
  func nextSendingVersion(of round: String) throws(RecordError) -> Int {
    let last = try row("SELECT max(version) AS version FROM sending WHERE round = ?", [round])
    return try (last?.optionalInteger("version") ?? 0) + 1
  }

  /// Keeps a sending with the head of the audit log after its proposals were sent.
  func keepSending(
    of round: String, version: Int, matchRun: String?, deadlineDay: String
  ) throws(RecordError) {
    let number = try nextNumber(in: "sending")
    let id = "E\(number)"
    let head = if let headAppended { headAppended } else { try auditHead() }
    try execute(
      .sending, id: id,
      """
      INSERT INTO sending (number, id, round, version, matchRun, sentBy, sentAt, deadlineDay,
        auditSeq, auditDigest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, round, version, matchRun, stamp.actor, stamp.instant, deadlineDay, head.seq,
        head.digest,
      ])
    try append(.send, .sending, id: id, fields: ["version", "deadlineDay"])
  }
}
