package import Foundation

/// One line of the audit log: who did what to what and when, in identifiers and field names only.
package struct AuditEntry: Equatable, Sendable {
  /// The place in the log, from 1 without gaps.
  package let seq: Int
  package let at: Date
  package let actor: String
  package let action: String
  package let entity: String
  package let entityID: String
  /// The names of the fields that changed, never their values.
  package let fields: [String]
  /// The digest of the entry before, 64 hexadecimal digits; zeros for the first.
  package let previousDigest: String
  /// SHA-256 of the canonical bytes of this entry, ``previousDigest`` among them.
  package let digest: String
}

/// What was done to an entity, as the audit log names it.
package enum AuditAction: String, CaseIterable, Codable, Sendable {
  case create, add, change, move, decide, state, lift, propose, send, answer, accept, decline
  case expire, withdraw, log, remove, restore
  case grant
  case plan, cancel, correct, confirm, dispute, settle, finish
  case write
  case invite, revoke
  case block, erase, close, export
  case sign, begin, pause, resume, complete, end, rate, report, read, issue
  case check, choose, carry
}

/// Where the audit log stands: what is printed on sent rounds to prove later that nothing is gone.
package struct AuditHead: Hashable, Codable, Sendable {
  /// How many entries there are.
  package let seq: Int
  /// The digest of the last one.
  package let digest: String

  package init(seq: Int, digest: String) {
    self.seq = seq
    self.digest = digest
  }
}

/// Who makes a change and when, in the form in which it is kept.
struct AuditStamp {
  let actor: String
  let instant: String

  /// - Throws: ``RecordError/actorMissing``, ``RecordError/instantOutOfRange(_:)``.
  init(actor: String, instant: Date) throws(RecordError) {
    let name = actor.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty else { throw .actorMissing }
    self.actor = name.precomposedStringWithCanonicalMapping
    self.instant = try InstantText.text(instant)
  }
}
