package import Foundation

/// What a concept model learned from the record's phrases, to be recorded.
package struct NewLexicon: Equatable, Sendable {
  /// The version of the model that has learned: 16 hexadecimal digits.
  package var version: String
  /// The version of the model that it was made from.
  package var baseVersion: String
  /// How many phrases it learned from.
  package var phrases: Int
  /// How many rows of the model's table differ.
  package var changedRows: Int
  /// What differs, as bytes that the model reads.
  package var learned: [UInt8]

  package init(
    version: String, baseVersion: String, phrases: Int, changedRows: Int, learned: [UInt8]
  ) {
    self.version = version
    self.baseVersion = baseVersion
    self.phrases = phrases
    self.changedRows = changedRows
    self.learned = learned
  }
}

/// A lexicon as the record holds it.
package struct RecordedLexicon: Equatable, Sendable {
  /// `L1`, `L2`, …
  package let id: String
  package let version: String
  package let baseVersion: String
  package let phrases: Int
  package let changedRows: Int
  package let learned: [UInt8]
  package let trainedBy: String
  package let trainedAt: Date
}

extension RecordedLexicon {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    version = try row.text("version")
    baseVersion = try row.text("baseVersion")
    phrases = try row.integer("phrases", in: 0...Int.max)
    changedRows = try row.integer("changedRows", in: 0...Int.max)
    learned = try row.bytes("learned")
    trainedBy = try row.text("trainedBy")
    trainedAt = try row.instant("trainedAt")
  }
}
