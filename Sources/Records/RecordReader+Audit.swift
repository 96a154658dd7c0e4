import GRDB

extension RecordReader {
  /// Where the audit log stands.
  package func auditHead() throws(RecordError) -> AuditHead {
    guard let head = try row("SELECT seq, digest FROM auditHead") else {
      throw .damaged(place: "auditHead", detail: "the head of the audit log is missing")
    }
    return try AuditHead(seq: head.integer("seq"), digest: head.text("digest"))
  }

  /// Entries in the order in which they were written, after a place in the log.
  package func auditEntries(after seq: Int = 0, limit: Int = 1000) throws(RecordError)
    -> [AuditEntry]
  {
    let found = try rows(
      "SELECT * FROM auditEntry WHERE seq > ? ORDER BY seq LIMIT ?", [seq, limit])
    return try found.map { (row) throws(RecordError) in try AuditEntry(row) }
  }

  /// Checks every entry, the chain and the end of the log.
  ///
  /// - Parameter printed: heads noted outside the record, for example on sent rounds. Whoever can
  ///   rewrite the whole file can rewrite the log too; only such heads give them away.
  /// - Complexity: O(n), one pass over the log.
  package func verifyAudit(
    expecting printed: [AuditHead] = []
  ) throws(RecordError) -> AuditVerification {
    let expected = Dictionary(grouping: printed, by: \.seq).mapValues { Set($0.map(\.digest)) }
    let head = try auditHead()
    var previous = AuditHead(seq: 0, digest: AuditDigest.origin)
    let fault = try RecordError.translating(.file(path)) { () -> AuditVerification? in
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM auditEntry ORDER BY seq")
      while let row = try rows.next() {
        let entry = Fields(row: row)
        if let fault = try AuditVerification.fault(of: entry, after: previous) { return fault }
        previous = try AuditHead(seq: entry.integer("seq"), digest: entry.text("digest"))
        if let digests = expected[previous.seq], digests != [previous.digest] {
          return AuditVerification.broken(seq: previous.seq, .rewritten)
        }
      }
      return nil
    }
    if let fault { return fault }
    let lastKnown = max(head.seq, printed.map(\.seq).max() ?? 0)
    if previous.seq < lastKnown { return .broken(seq: previous.seq + 1, .truncated) }
    return previous == head ? .intact(head) : .broken(seq: previous.seq, .rewritten)
  }
}

extension AuditVerification {
  /// What is wrong with an entry that should follow `previous`.
  fileprivate static func fault(
    of entry: Fields, after previous: AuditHead
  ) throws(RecordError) -> AuditVerification? {
    let seq = try entry.integer("seq")
    guard seq == previous.seq + 1 else { return .broken(seq: previous.seq + 1, .missing) }
    let previousDigest = try entry.text("previousDigest")
    let digest = try AuditDigest.hexadecimal(
      seq: seq, at: entry.text("at"), actor: entry.text("actor"), action: entry.text("action"),
      entity: entry.text("entity"), entityID: entry.text("entityID"),
      fields: entry.text("fields"), previousDigest: previousDigest)
    guard try digest == entry.text("digest") else { return .broken(seq: seq, .edited) }
    guard previousDigest == previous.digest else { return .broken(seq: seq, .notChained) }
    return nil
  }
}

extension AuditEntry {
  init(_ row: Fields) throws(RecordError) {
    seq = try row.integer("seq")
    at = try row.instant("at")
    actor = try row.text("actor")
    action = try row.text("action")
    entity = try row.text("entity")
    entityID = try row.text("entityID")
    fields = try row.text("fields").split(separator: ",").map(String.init)
    previousDigest = try row.text("previousDigest")
    digest = try row.text("digest")
  }
}
