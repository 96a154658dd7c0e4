import Records

/// Opens a private note for its author: `uztartu note read`.
package struct ReadNote: Sendable {
  private let access: RecordAccess
  private let keys: KeyLocation
  private let note: String

  /// `note`: the identifier of the note.
  package init(_ access: RecordAccess, keys: KeyLocation, note: String) {
    self.access = access
    self.keys = keys
    self.note = note
  }

  /// Answers the note with its text; a note of anybody else is as one that is not there.
  package func run() throws(Refusal) -> NoteDocument {
    try access.opened(for: .read, to: .readNote, on: .visible) { (record) throws(Refusal) in
      let found = try record.read { (reader) throws(RecordError) in
        try reader.note(note, of: record.authors)
      }
      return try Refusal.onRecord { () throws(RecordError) in
        let store = try keys.open(of: record.record, making: false)
        return NoteDocument(found, text: try found.text(with: store))
      }
    }
  }
}
