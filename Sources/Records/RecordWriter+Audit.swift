import GRDB

extension RecordWriter {
  /// Appends an entry to the audit log.
  ///
  /// Every change appends its own; callers use this for acts that change nothing here, such as an
  /// export.
  ///
  /// - Parameters:
  ///   - action: what was done.
  ///   - entity: the kind of what it was done to.
  ///   - id: the identifier of what the entry is about.
  ///   - fields: the names of the fields concerned, letters only.
  package func append(
    _ action: AuditAction, _ entity: RecordEntity, id: String, fields: [String]
  ) throws(RecordError) {
    // Nobody else can append while this transaction lasts.
    let head = if let headAppended { headAppended } else { try auditHead() }
    let seq = head.seq + 1
    let names = fields.joined(separator: ",")
    let digest = AuditDigest.hexadecimal(
      seq: seq, at: stamp.instant, actor: stamp.actor, action: action.rawValue,
      entity: entity.rawValue, entityID: id, fields: names, previousDigest: head.digest)
    try execute(
      .auditEntry, id: String(seq),
      """
      INSERT INTO auditEntry
        (seq, at, actor, action, entity, entityID, fields, previousDigest, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        seq, stamp.instant, stamp.actor, action.rawValue, entity.rawValue, id, names,
        head.digest, digest,
      ])
    headAppended = AuditHead(seq: seq, digest: digest)
    entriesAppended += 1
  }
}
