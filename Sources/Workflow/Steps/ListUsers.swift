import Records

/// Those who may use the record, and those who were shut out: `uztartu user list`.
package struct ListUsers: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Reads the users, in the order in which they were first invited.
  package func run() throws(Refusal) -> [UserDocument] {
    try access.opened(for: .read, to: .readUsers) { (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in try reader.users() }
        .map(UserDocument.init)
    }
  }
}
