import Foundation
import GRDB

extension RecordReader {
  /// All rounds, the oldest first.
  package func rounds() throws(RecordError) -> [RecordedRound] {
    try rows("SELECT * FROM round ORDER BY number").map { (row) throws(RecordError) in
      try RecordedRound(row)
    }
  }

  /// The round with a name.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func round(named name: String) throws(RecordError) -> RecordedRound {
    let found = try row("SELECT * FROM round WHERE name = ?", [name.asIdentifier])
    guard let found else { throw .notFound(.round, id: name) }
    return try RecordedRound(found)
  }

  /// The newest round that is not closed; nil if there is none.
  package func currentRound() throws(RecordError) -> RecordedRound? {
    let found = try row("SELECT * FROM round WHERE state <> 'closed' ORDER BY number DESC LIMIT 1")
    guard let found else { return nil }
    return try RecordedRound(found)
  }
}

extension String {
  /// The text as names of rounds are kept: without white space around it, composed (NFC).
  var asIdentifier: String { trimmingCharacters(in: .whitespacesAndNewlines).composed }

  /// The text as an identifier of the record's own making is kept, such as `S12`, in whatever case
  /// somebody types it.
  var asNumberedIdentifier: String { asIdentifier.uppercased() }

  /// The text in composed form (NFC): Swift takes both forms for one, SQLite does not.
  var composed: String { precomposedStringWithCanonicalMapping }
}
