import Foundation
import GRDB

extension RecordWriter {
  /// Seals a note and keeps it.
  ///
  /// - Parameters:
  ///   - text: what the author writes; it is nowhere but under the seal.
  ///   - pairing: the identifier of the pairing.
  ///   - session: the session that it is about, one of the pairing's.
  ///   - author: whose key seals it, a person or a user.
  ///   - keys: the keys of this record.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.unknownReference` for a session of another pairing; errors of the key store.
  @discardableResult
  package func write(
    note text: String, pairing: String, session: String? = nil, author: KeyOwner,
    keys: KeyStore
  ) throws(RecordError) -> RecordedNote {
    let pairing = try self.pairing(pairing).id
    let session = try session.map { (id) throws(RecordError) in try self.session(id).id }
    let number = try nextNumber(in: "privateNote")
    let id = "Z\(number)"
    let sealed = try keys.seal(text, at: RecordedNote.place(id, by: author, version: 1))
    let (person, actor) = author.columns
    try execute(
      .privateNote, id: id,
      """
      INSERT INTO privateNote
        (number, id, pairing, session, person, actor, version, sealed, createdAt)
      VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
      """,
      [number, id, pairing, session, person, actor, Data(sealed), stamp.instant])
    try append(.write, .privateNote, id: id, fields: ["sealed"])
    return try note(id, of: [author])
  }

  /// Writes a note anew: the text of before is gone.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` also for a note of anybody else.
  @discardableResult
  package func rewrite(
    note id: String, of authors: [KeyOwner], as text: String, keys: KeyStore
  ) throws(RecordError) -> RecordedNote {
    let note = try note(id, of: authors)
    let version = note.version + 1
    let sealed = try keys.seal(
      text, at: RecordedNote.place(note.id, by: note.author, version: version))
    try execute(
      .privateNote, id: note.id,
      "UPDATE privateNote SET version = ?, sealed = ?, updatedAt = ? WHERE id = ?",
      [version, Data(sealed), stamp.instant, note.id])
    try append(.write, .privateNote, id: note.id, fields: ["sealed"])
    return try self.note(note.id, of: authors)
  }

  /// Removes notes, whoever wrote them; each has its audit entry.
  ///
  /// The caller decides whose: their author, retention at the end of its term, or an erasure.
  package func remove(notes: [RecordedNote]) throws(RecordError) {
    for note in notes {
      try execute(.privateNote, id: note.id, "DELETE FROM privateNote WHERE id = ?", [note.id])
      try append(.remove, .privateNote, id: note.id, fields: ["sealed"])
    }
  }
}
