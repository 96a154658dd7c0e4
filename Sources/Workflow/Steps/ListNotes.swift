import Records

/// Lists the private notes of who asks, without their text: `uztartu note list`.
package struct ListNotes: Sendable {
  private let access: RecordAccess
  private let pairing: String?

  /// `pairing`: only those of this pairing; all without one.
  package init(_ access: RecordAccess, pairing: String?) {
    self.access = access
    self.pairing = pairing
  }

  /// Answers identifiers and dates, in the order in which the notes were first written.
  package func run() throws(Refusal) -> [NoteDocument] {
    try access.opened(for: .read, to: .readNote, on: .visible) { (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in
        try reader.notes(of: record.authors, pairing: pairing)
          .map { NoteDocument($0) }
      }
    }
  }
}
