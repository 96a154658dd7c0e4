import Records

/// Creates a record: `uztartu init`.
package struct CreateRecord: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Creates the file; refused if anything lies there.
  package func run() throws(Refusal) {
    try Refusal.onRecord { () throws(RecordError) in
      let record = try Record.create(
        at: access.path, by: access.actor, instant: access.instant,
        productVersion: ProductVersion.text)
      try record.close()
    }
  }
}
