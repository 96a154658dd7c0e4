import Exchange
import Forum
package import Foundation
import Records
package import Wording

/// A user of the record as lists show them.
package struct UserDocument: Codable, Equatable, Sendable {
  package let id: String
  package let name: String
  /// Names of roles, in the order of the programme's table.
  package let roles: [String]
  package let person: String?
  package let invitedBy: String
  package let invitedAt: Date
  package let revokedAt: Date?

  init(_ user: RecordedUser) {
    id = user.id
    name = user.name
    roles = user.roles.map(\.rawValue)
    person = user.person
    invitedBy = user.invitedBy
    invitedAt = user.invitedAt
    revokedAt = user.revokedAt
  }

  /// The roles as messages call them.
  package var roleNouns: [RoleNoun] { roles.compactMap { Role(rawValue: $0)?.noun } }
}

/// What an invitation did.
package struct InvitationDocument: Encodable, Sendable {
  package let user: UserDocument
  /// Who became administrator and coordinator by inviting first; nil for every later invitation.
  package let founder: String?
}

extension Sequence where Element == UserDocument {
  /// The users as CSV; several roles are separated by `|`, instants are in UTC.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: ["id", "name", "roles", "person", "invitedBy", "invitedAt", "revokedAt"])
    let clock = ISO8601DateFormatter()
    for user in self {
      writer.append([
        user.id, user.name, user.roles.joined(separator: "|"), user.person ?? "", user.invitedBy,
        clock.string(from: user.invitedAt), user.revokedAt.map(clock.string) ?? "",
      ])
    }
    return writer.text
  }
}
