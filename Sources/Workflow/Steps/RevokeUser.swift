import Records

/// Shuts a user out: `uztartu user revoke`.
package struct RevokeUser: Sendable {
  private let access: RecordAccess
  private let name: String

  package init(_ access: RecordAccess, name: String) {
    self.access = access
    self.name = name
  }

  /// Shuts the user out; what they did stays as it is.
  package func run() throws(Refusal) -> UserDocument {
    try access.opened(for: .write, to: .changeUsers) { (record) throws(Refusal) in
      UserDocument(
        try record.write { (writer) throws(RecordError) in try writer.revoke(user: name) })
    }
  }
}
