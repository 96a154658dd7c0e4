import Forum
import Foundation
import GRDB

extension RecordWriter {
  /// Records phrases: all of them or none.
  ///
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.alreadyExists` for a text that is there
  ///   already, and `.badValue` or `.missingValue` for values out of shape.
  @discardableResult
  package func add(_ phrases: [NewPhrase]) throws(RecordError) -> [RecordedPhrase] {
    var added: [RecordedPhrase] = []
    for phrase in phrases {
      let number = try nextNumber(in: "phrase")
      let id = "F\(number)"
      try execute(
        .phrase, id: id,
        """
        INSERT INTO phrase (number, id, concepts, kind, language, text, addedBy, addedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          number, id, phrase.concepts.joined(separator: "+"), phrase.kind.rawValue,
          phrase.language.rawValue, phrase.text, stamp.actor, stamp.instant,
        ])
      try append(.add, .phrase, id: id, fields: ["concepts", "kind", "language", "text"])
      added.append(try self.phrase(id))
    }
    return added
  }

  /// Takes a phrase out: it is kept, and the model learns from it no more.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for one that is not there or was taken out before.
  package func remove(phrase id: String) throws(RecordError) {
    let phrase = try phrase(id)
    guard phrase.removedAt == nil else { throw .notFound(.phrase, id: id) }
    try execute(
      .phrase, id: phrase.id, "UPDATE phrase SET removedAt = ? WHERE id = ?",
      [stamp.instant, phrase.id])
    try append(.remove, .phrase, id: phrase.id, fields: ["removedAt"])
  }

  /// Records what a model learned from the phrases.
  ///
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` for values out of shape.
  @discardableResult
  package func store(_ lexicon: NewLexicon) throws(RecordError) -> RecordedLexicon {
    let number = try nextNumber(in: "lexicon")
    let id = "L\(number)"
    try execute(
      .lexicon, id: id,
      """
      INSERT INTO lexicon (number, id, version, baseVersion, phrases, changedRows, learned,
        trainedBy, trainedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, lexicon.version, lexicon.baseVersion, lexicon.phrases, lexicon.changedRows,
        Data(lexicon.learned), stamp.actor, stamp.instant,
      ])
    try append(.create, .lexicon, id: id, fields: [])
    guard let stored = try newestLexicon(), stored.id == id else {
      throw .damaged(place: id, detail: "the lexicon that was just written is not there")
    }
    return stored
  }
}
