import Forum
import Records
import Wording

/// Lets somebody use the record: `uztartu user invite`.
package struct InviteUser: Sendable {
  /// What the user may be.
  package enum Duty: String, CaseIterable, Sendable {
    case administrator, coordinator, mentor, contact, evaluator, facilitator
  }

  /// Which person of the record the user is.
  package enum Identity: Sendable {
    case unknown
    case person(String)
    case email(String)
  }

  private let access: RecordAccess
  private let name: String
  private let duties: [Duty]
  private let identity: Identity

  /// `duties`: at least one.
  package init(_ access: RecordAccess, name: String, duties: [Duty], identity: Identity) {
    self.access = access
    self.name = name
    self.duties = duties
    self.identity = identity
  }

  /// Invites; the first invitation makes who invites an administrator and coordinator too.
  package func run() throws(Refusal) -> InvitationDocument {
    let roles = Role.allCases.filter { role in duties.contains { $0.rawValue == role.rawValue } }
    return try access.opened(for: .write, to: .changeUsers) { (record) throws(Refusal) in
      let person = try person(in: record)
      let isFirst = record.asker.roles == nil
      let user = try record.write { (writer) throws(RecordError) in
        try writer.invite(name, as: roles, person: person)
      }
      return InvitationDocument(
        user: UserDocument(user), founder: isFirst ? record.asker.name : nil)
    }
  }

  private func person(in record: OpenRecord) throws(Refusal) -> String? {
    switch identity {
    case .unknown: return nil
    case .person(let id): return id
    case .email(let email):
      let found = try record.read { (reader) throws(RecordError) in
        try reader.persons(withEmail: email)
      }
      guard let first = found.first else { throw Refusal(.notFound, .noSuchEmail(email)) }
      guard found.count == 1 else {
        throw Refusal(.usage, .emailOfSeveral(email, persons: found))
      }
      return first
    }
  }
}
