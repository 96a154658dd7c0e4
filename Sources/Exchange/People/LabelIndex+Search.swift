package import Forum

extension LabelIndex {
  /// The concepts of which each word of a search begins a word of the id or of a label, in any
  /// language, case and accents aside; all of them for a search without a word. In file order.
  ///
  /// - Complexity: O(labels).
  package static func concepts(
    matching search: String, in thesaurus: Thesaurus
  ) -> [Concept] {
    let wanted = FoldedText.fold(search).split(separator: " ")
    return thesaurus.concepts.filter { concept in
      let labels = [concept.id] + Language.allCases.flatMap { concept.labels[$0]?.all ?? [] }
      let words = labels.flatMap { FoldedText.fold($0).split(separator: " ") }
      return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
  }
}
