import Forum
import Foundation

/// Who takes a step.
struct Asker: Equatable, Sendable {
  /// The name that goes into the audit log.
  let name: String
  /// What the user may be; nil while the record has no users, and then nobody is asked.
  let roles: Set<Role>?
  /// The person of the record that the user is, where that is known.
  let person: String?

  /// Whoever may read the file of a record without users.
  static func unchecked(_ name: String) -> Asker {
    Asker(name: name, roles: nil, person: nil)
  }

  /// Whether the asker has one of some roles, or nobody is asked.
  func isOne(of some: Role...) -> Bool {
    guard let roles else { return true }
    return some.contains(where: roles.contains)
  }
}

/// What of a scope belongs to the asker.
struct ScopeFacts: Equatable, Sendable {
  /// The sides of the pairing that the asker speaks for.
  var sides: Set<ApplicationSide> = []
  /// Whether it is the asker: their person, or what they wrote.
  var isSelf = false
}
