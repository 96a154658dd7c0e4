import Records

/// Removes a private note of who asks: `uztartu note remove`.
package struct RemoveNote: Sendable {
  private let access: RecordAccess
  private let note: String

  /// `note`: the identifier of the note.
  package init(_ access: RecordAccess, note: String) {
    self.access = access
    self.note = note
  }

  /// Removes it and answers what it was, without the text.
  package func run() throws(Refusal) -> NoteDocument {
    try access.opened(for: .write, to: .writeNote, on: .visible) { (record) throws(Refusal) in
      let removed = try record.write { (writer) throws(RecordError) in
        let found = try writer.note(note, of: record.authors)
        try writer.remove(notes: [found])
        return found
      }
      return NoteDocument(removed)
    }
  }
}
