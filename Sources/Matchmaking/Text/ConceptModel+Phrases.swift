import Lexicon

extension ConceptModel {
  /// Reads a table with what phrases taught it.
  ///
  /// - Parameters:
  ///   - bytes: the table, as it is shipped.
  ///   - update: what ``PhraseTraining`` made from it.
  /// - Throws: `ConceptModelError.otherBase` where the update was made from another version of the
  ///   table, and the errors of damaged bytes.
  /// - Complexity: some passes over the bytes.
  package init(bytes: [UInt8], update: [UInt8]) throws(ConceptModelError) {
    let base = try TableContent(bytes: bytes)
    let changes = try LexiconUpdate(bytes: update, to: base)
    try self.init(bytes: base.bytes(with: changes.rows))
  }

  /// How many concepts stand before the best of those that a text is about, and one more: 1 where
  /// the model gets it right. Nil when the model knows none of them.
  ///
  /// - Complexity: that of reading the text.
  package func rank(of concepts: [String], in text: String) -> Int? {
    let right = Set(concepts.compactMap { self.concepts.firstIndex(of: $0) })
    let steps = table.steps(
      of: FeatureSums(counts: FeatureCounts(TokenizedText(text)), table: table))
    guard let best = right.map({ steps[$0] }).max() else { return nil }
    // The other concepts that are as good go before: a rank is never better than it looks.
    return 1 + steps.indices.count { !right.contains($0) && steps[$0] >= best }
  }
}
