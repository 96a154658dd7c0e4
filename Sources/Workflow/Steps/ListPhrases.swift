import Records

/// The phrases that the concept model is to learn from, and what it learned last:
/// `uztartu lexicon list`.
package struct ListPhrases: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Reads the phrases, in the order in which they were added.
  package func run() throws(Refusal) -> PhraseListDocument {
    let labels = ConceptNames(try Knowledge.loadThesaurus())
    return try access.opened(for: .read, to: .readLexicon) { (record) throws(Refusal) in
      let (phrases, all, lexicon) = try record.read { (reader) throws(RecordError) in
        (try reader.phrases(), try reader.phrases(removed: true), try reader.newestLexicon())
      }
      return PhraseListDocument(
        phrases: phrases.map { PhraseDocument($0, labels: labels) },
        lexicon: lexicon.map(LexiconDocument.init),
        isCurrent: Self.isCurrent(lexicon, with: all))
    }
  }

  /// Whether nothing was added or taken out since the training; without one, whether there is
  /// nothing to learn.
  static func isCurrent(_ lexicon: RecordedLexicon?, with all: [RecordedPhrase]) -> Bool {
    guard let lexicon else { return all.allSatisfy { $0.removedAt != nil } }
    return all.allSatisfy { $0.addedAt <= lexicon.trainedAt }
      && all.allSatisfy { $0.removedAt.map { $0 <= lexicon.trainedAt } ?? true }
      && all.count { $0.removedAt == nil } == lexicon.phrases
  }
}
