package import Foundation
import Records

/// A private note: where it belongs and when it was written, and its text for its author.
package struct NoteDocument: Encodable, Equatable, Sendable {
  package let id: String
  package let pairing: String
  /// The session that it is about; nil for one about the pairing.
  package let session: String?
  package let writtenAt: Date
  /// When it was last written anew; nil when it never was.
  package let changedAt: Date?
  /// The text; nil wherever it is not asked for by its author.
  package let text: String?

  init(_ note: RecordedNote, text: String? = nil) {
    id = note.id
    pairing = note.pairing
    session = note.session
    writtenAt = note.createdAt
    changedAt = note.updatedAt
    self.text = text
  }
}
