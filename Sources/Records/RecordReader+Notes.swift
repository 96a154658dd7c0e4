package import Foundation
import GRDB

extension RecordReader {
  /// One note, for one of its authors: a note of anybody else is as one that is not there.
  ///
  /// - Parameter authors: the owners that the reader may act for.
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func note(_ id: String, of authors: [KeyOwner]) throws(RecordError) -> RecordedNote {
    let found = try notes("id = ?", [id.asIdentifier]).first
    guard let found, authors.contains(found.author) else { throw .notFound(.privateNote, id: id) }
    return found
  }

  /// The notes of an author in the order in which they were first written.
  ///
  /// - Parameters:
  ///   - authors: the owners that the reader may act for.
  ///   - pairing: only those of this pairing.
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing.
  package func notes(
    of authors: [KeyOwner], pairing: String? = nil
  ) throws(RecordError) -> [RecordedNote] {
    let found =
      if let pairing { try notes("pairing = ?", [self.pairing(pairing).id]) } else {
        try notes("1", [])
      }
    return found.filter { authors.contains($0.author) }
  }

  /// The notes about pairings that ended before an instant: those whose term is over.
  package func notes(ofPairingsEndedBefore instant: Date) throws(RecordError) -> [RecordedNote] {
    try notes(
      "pairing IN (SELECT id FROM pairing WHERE endedAt < ?)", [InstantText.text(instant)])
  }

  private func notes(
    _ condition: String, _ arguments: StatementArguments
  ) throws(RecordError) -> [RecordedNote] {
    let found = try rows("SELECT * FROM privateNote WHERE \(condition) ORDER BY number", arguments)
    return try found.map { (row) throws(RecordError) in try RecordedNote(row) }
  }
}
