import Records

/// Opens a round for applications: `uztartu round open`.
package struct OpenRound: Sendable {
  private let access: RecordAccess
  private let name: String

  package init(_ access: RecordAccess, name: String) {
    self.access = access
    self.name = name
  }

  /// Opens the round.
  ///
  /// Two organisations may mentor each other in it: a run does not keep such pairs apart.
  package func run() throws(Refusal) {
    try access.opened(for: .write, to: .openRound) { (record) throws(Refusal) in
      _ = try record.write { (writer) throws(RecordError) in
        try writer.openRound(named: name, allowsReciprocal: true)
      }
    }
  }
}
