import Records
package import Wording

/// Checks that the audit log is whole: `uztartu audit verify`.
package struct VerifyAudit: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Walks the chain from the first entry.
  package func run() throws(Refusal) -> AuditAnswer {
    try access.opened(for: .read, to: .verifyAudit) { (record) throws(Refusal) in
      let result = try record.read { (reader) throws(RecordError) in try reader.verifyAudit() }
      switch result {
      case .intact(let head):
        return AuditAnswer(
          isIntact: true, entries: head.seq, head: head.digest,
          message: .auditIntact(entries: head.seq, head: head.digest))
      case .broken(let seq, let fault):
        return AuditAnswer(
          isIntact: false, entries: seq, head: nil,
          message: .auditBroken(entry: seq, fault: fault.rawValue))
      }
    }
  }
}

/// The answer of ``VerifyAudit``.
package struct AuditAnswer: Sendable {
  package let isIntact: Bool
  /// How many entries were checked; the first bad one where the chain is broken.
  package let entries: Int
  package let head: String?
  package let message: Message
}
