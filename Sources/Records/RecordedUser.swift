package import Forum
package import Foundation

/// Somebody who may use the record.
package struct RecordedUser: Equatable, Sendable {
  /// `U1`, `U2`, …
  package let id: String
  /// What the user gives with `--as`; no two users have names that differ in case only.
  package let name: String
  /// In the order of ``Role``; at least one.
  package let roles: [Role]
  /// The person of the record that the user is, where that is known.
  package let person: String?
  package let invitedBy: String
  package let invitedAt: Date
  /// When the user was shut out; nil while they may use the record.
  package let revokedAt: Date?
}
