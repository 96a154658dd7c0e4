package import Forum
import Foundation
import GRDB

extension RecordWriter {
  /// Lets somebody use the record.
  ///
  /// The first invitation makes who invites an administrator and coordinator as well: from then on
  /// users are asked who they are, and nobody is to lock themselves out. Whoever was invited before
  /// gets exactly the roles named here, and may use the record again if they were shut out.
  ///
  /// - Parameters:
  ///   - name: what the user will give with `--as`.
  ///   - roles: at least one.
  ///   - person: the person of the record that the user is; kept once it is known.
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.missingValue` for an empty name or no
  ///   role, `.personNeeded` for a mentor or contact without a person, `.unknownReference` for a
  ///   person who is not there, `.keptAsWritten` for another person than before, or
  ///   `.lastAdministrator`.
  @discardableResult
  package func invite(
    _ name: String, as roles: [Role], person: String?
  ) throws(RecordError) -> RecordedUser {
    let isFirst = try !hasUsers()
    let name = name.asIdentifier
    let person = person?.asNumberedIdentifier
    guard !roles.isEmpty else { throw .ruleBroken(.missingValue, .user, id: name) }
    if isFirst {
      let isInviter = name.lowercased() == stamp.actor.lowercased()
      try add(
        stamp.actor, as: [.administrator, .coordinator] + (isInviter ? roles : []),
        person: isInviter ? person : nil)
    } else if let known = try user(named: name) {
      try change(known, to: roles, person: person)
    }
    if let known = try user(named: name) { return known }
    return try add(name, as: roles, person: person)
  }

  /// Shuts a user out; one who was shut out before stays as they are, and nothing is written.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.lastAdministrator`.
  @discardableResult
  package func revoke(user name: String) throws(RecordError) -> RecordedUser {
    guard let known = try user(named: name) else { throw .notFound(.user, id: name) }
    guard known.revokedAt == nil else { return known }
    try execute(
      .user, id: known.name, "UPDATE user SET revokedBy = ?, revokedAt = ? WHERE id = ?",
      [stamp.actor, stamp.instant, known.id])
    try append(.revoke, .user, id: known.id, fields: ["revokedBy", "revokedAt"])
    return try recorded(known.name)
  }

  @discardableResult
  private func add(
    _ name: String, as roles: [Role], person: String?
  ) throws(RecordError) -> RecordedUser {
    let number = try nextNumber(in: "user")
    let id = "U\(number)"
    try execute(
      .user, id: name,
      """
      INSERT INTO user (number, id, name, person, invitedBy, invitedAt) VALUES (?, ?, ?, ?, ?, ?)
      """, [number, id, name, person, stamp.actor, stamp.instant])
    try give(Set(roles), to: id, named: name)
    try append(.invite, .user, id: id, fields: ["name", "roles", "person"])
    return try recorded(name)
  }

  private func change(
    _ known: RecordedUser, to roles: [Role], person: String?
  ) throws(RecordError) {
    try execute(
      .user, id: known.name,
      """
      UPDATE user SET person = ifnull(?, person), invitedBy = ?, invitedAt = ?,
        revokedBy = NULL, revokedAt = NULL
      WHERE id = ?
      """, [person, stamp.actor, stamp.instant, known.id])
    // What is new first: an administrator who stays one is never without the role.
    try give(Set(roles).subtracting(known.roles), to: known.id, named: known.name)
    for role in known.roles where !roles.contains(role) {
      try execute(
        .user, id: known.name, "DELETE FROM userRole WHERE user = ? AND role = ?",
        [known.id, role.rawValue])
    }
    try append(.invite, .user, id: known.id, fields: ["roles", "person", "revokedAt"])
  }

  private func give(_ roles: Set<Role>, to id: String, named name: String) throws(RecordError) {
    for role in Role.allCases where roles.contains(role) {
      try execute(
        .user, id: name, "INSERT INTO userRole (user, role) VALUES (?, ?)", [id, role.rawValue])
    }
  }

  private func recorded(_ name: String) throws(RecordError) -> RecordedUser {
    guard let user = try user(named: name) else { throw .notFound(.user, id: name) }
    return user
  }
}
