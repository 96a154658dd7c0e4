import Foundation
import Records
import Wording

/// Seals a private note: `uztartu note write`.
package struct WriteNote: Sendable {
  private let access: RecordAccess
  private let keys: KeyLocation
  private let about: String
  private let input: String
  private let replaced: String?

  /// How long a note may be, in bytes.
  private static let limit = 1 << 20

  /// - Parameters:
  ///   - about: the identifier of a session or of a pairing.
  ///   - input: the file with the text, or `-` for standard input.
  ///   - replaced: the note that is written anew; a further one without it.
  package init(
    _ access: RecordAccess, keys: KeyLocation, about: String, input: String = "-",
    replaced: String? = nil
  ) {
    self.access = access
    self.keys = keys
    self.about = about
    self.input = input
    self.replaced = replaced
  }

  /// Seals the text with the key of who writes and answers the note without it.
  ///
  /// Whoever may not write it, or names what is not there, is told before the text is asked for;
  /// the record is not held while somebody types.
  package func run() throws(Refusal) -> NoteDocument {
    try opened { (record) throws(Refusal) in
      _ = try record.read { (reader) throws(RecordError) in try place(record, reader) }
    }
    let text = try self.text()
    return try opened { (record) throws(Refusal) in
      let store = try record.keys(at: keys)
      return try record.write { (writer) throws(RecordError) in
        let place = try place(record, writer)
        if let replaced {
          return NoteDocument(
            try writer.rewrite(note: replaced, of: record.authors, as: text, keys: store))
        }
        return NoteDocument(
          try writer.write(
            note: text, pairing: place.pairing, session: place.session,
            author: record.authors[0], keys: store))
      }
    }
  }

  private func opened<Value>(
    _ body: (OpenRecord) throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    try access.opened(for: .write, to: .writeNote, on: .note(about: about), body)
  }

  /// What the note is about; a note that is written anew is about the same.
  private func place(
    _ record: OpenRecord, _ reader: RecordReader
  ) throws(RecordError) -> NotePlace {
    let place = try reader.notePlace(about)
    guard let replaced else { return place }
    let note = try reader.note(replaced, of: record.authors)
    guard note.pairing == place.pairing, place.session == nil || place.session == note.session
    else { throw .notFound(.privateNote, id: replaced) }
    return place
  }

  private func text() throws(Refusal) -> String {
    let bytes = try Refusal.bytes(of: input, limit: Self.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(.badData, .noteIsNoText)
    }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.isEmpty else { throw Refusal(.badData, .noteIsEmpty) }
    return trimmed.precomposedStringWithCanonicalMapping
  }
}
