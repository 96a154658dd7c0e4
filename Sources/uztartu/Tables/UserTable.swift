import Foundation
import Wording
import Workflow

/// Users and what they may be.
struct UserTable {
  private let users: [UserDocument]

  init(_ users: [UserDocument]) { self.users = users }

  func lines() -> [String] {
    guard !users.isEmpty else { return [say(.noUsers)] }
    var table = TextTable([
      (say(.columnUser), .left), (say(.columnRoles), .left), (say(.columnPerson), .left),
      (say(.columnInvited), .left), (say(.columnRevoked), .left),
    ])
    for user in users {
      table.add([
        user.name,
        user.roleNouns.map { $0.text(in: Speech.language) }.joined(separator: ", "),
        user.person ?? "", "\(ForumTime.day(user.invitedAt)) (\(user.invitedBy))",
        user.revokedAt.map(ForumTime.day) ?? "",
      ])
    }
    return table.lines()
  }
}
