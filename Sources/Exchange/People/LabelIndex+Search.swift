package import Forum

extension LabelIndex {
  /// The concepts of which each word of a search begins a word of the id or of a label, in any
  /// language, case and accents aside; all of them for a search without a word. In file order.
  ///
  /// Where nothing is found, the words are tried once more without the endings of their plurals.
  ///
  /// - Complexity: O(labels).
  package static func concepts(
    matching search: String, in thesaurus: Thesaurus
  ) -> [Concept] {
    let words = FoldedText.fold(search).split(separator: " ").map(String.init)
    let found = concepts(whoseWordsBeginWith: words, in: thesaurus)
    guard found.isEmpty else { return found }
    let singular = words.map(withoutPluralEnding)
    return singular == words ? [] : concepts(whoseWordsBeginWith: singular, in: thesaurus)
  }

  /// A word without the ending that a plural has in Basque, Spanish or English, where enough of it
  /// is left to search by.
  private static func withoutPluralEnding(_ word: String) -> String {
    for ending in ["etako", "ak", "ek", "es", "s", "k"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if stem.count >= 4 { return String(stem) }
    }
    return word
  }

  private static func concepts(
    whoseWordsBeginWith wanted: [String], in thesaurus: Thesaurus
  ) -> [Concept] {
    thesaurus.concepts.filter { concept in
      let labels = [concept.id] + Language.allCases.flatMap { concept.labels[$0]?.all ?? [] }
      let words = labels.flatMap { FoldedText.fold($0).split(separator: " ") }
      return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
  }
}
