import Exchange
package import Foundation
import Records

/// Lists who did what: `uztartu audit list`.
///
/// The log holds identifiers and names of fields, never what they say.
package struct ListAudit: Sendable {
  private let access: RecordAccess
  private let subject: String?
  private let user: String?
  private let last: Int?

  /// `subject`: a pairing, an application, a round or whatever else has an identifier, with all
  ///   that belongs to it; everything without one.
  /// `user`: who did it; everybody without one. `last`: how many of the newest lines.
  package init(_ access: RecordAccess, of subject: String?, by user: String?, last: Int?) {
    self.access = access
    self.subject = subject
    self.user = user
    self.last = last
  }

  /// Reads the lines, the oldest first.
  package func run() throws(Refusal) -> [AuditLine] {
    try access.opened(for: .read, to: .verifyAudit) { (record) throws(Refusal) in
      let found = try record.read { (reader) throws(RecordError) in
        try entries(from: reader)
      }
      return (last.map { Array(found.suffix($0)) } ?? found).map(AuditLine.init)
    }
  }

  private func entries(from reader: RecordReader) throws(RecordError) -> [AuditEntry] {
    var found: [AuditEntry] = []
    var seq = 0
    while true {
      let part = try reader.auditEntries(after: seq)
      guard let end = part.last?.seq else { return found }
      found += part.filter { isAsked($0) }
      seq = end
    }
  }

  private func isAsked(_ entry: AuditEntry) -> Bool {
    if let user, entry.actor != user { return false }
    guard let subject = subject?.lowercased() else { return true }
    let id = entry.entityID.lowercased()
    // `P3/mentor` is an answer to P3, and `2026/mentor/M1` an application of the round.
    return id == subject || id.hasPrefix(subject + "/") || id.hasSuffix("/" + subject)
  }
}

/// One line of the audit log.
package struct AuditLine: Codable, Equatable, Sendable {
  package let seq: Int
  package let at: Date
  package let actor: String
  package let action: String
  package let entity: String
  package let id: String
  /// The names of the fields that changed.
  package let fields: [String]

  init(_ entry: AuditEntry) {
    seq = entry.seq
    at = entry.at
    actor = entry.actor
    action = entry.action
    entity = entry.entity
    id = entry.entityID
    fields = entry.fields
  }
}

extension Sequence where Element == AuditLine {
  /// The lines as CSV, instants in UTC.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain, headings: ["seq", "at", "actor", "action", "entity", "id", "fields"])
    let clock = ISO8601DateFormatter()
    for line in self {
      writer.append([
        String(line.seq), clock.string(from: line.at), line.actor, line.action, line.entity,
        line.id, line.fields.joined(separator: "|"),
      ])
    }
    return writer.text
  }
}
