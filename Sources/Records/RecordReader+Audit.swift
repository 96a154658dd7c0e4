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
    var chain = AuditChain()
    let fault = try RecordError.translating(.file(path)) { () -> AuditVerification? in
      let rows = try Row.fetchCursor(database, sql: AuditChain.query)
      while let row = try rows.next() {
        if let fault = try chain.follow(row) { return fault }
        if !expected.isEmpty, let digests = expected[chain.seq], digests != [chain.head.digest] {
          return AuditVerification.broken(seq: chain.seq, .rewritten)
        }
      }
      return nil
    }
    if let fault { return fault }
    let last = chain.head
    let lastKnown = max(head.seq, printed.map(\.seq).max() ?? 0)
    if last.seq < lastKnown { return .broken(seq: last.seq + 1, .truncated) }
    return last == head ? .intact(head) : .broken(seq: last.seq, .rewritten)
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
