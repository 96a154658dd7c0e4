/// Guesses the language of a statement from its small words and its typical letter groups.
///
/// Evidence is counted in whole points, so that the guess is the same everywhere. Each known
/// small word of a language counts for it, as does each group of letters that is frequent in it
/// and rare in the others (`tz`, `cion`, `th`, `eau`).
package struct LanguageGuess: Equatable, Sendable {
  /// Points by language, in the order of `TextLanguage.allCases`.
  package let points: [Int]

  /// Weighs the words of a text: three points for a small word, one for each of its typical
  /// groups of letters, two for each letter that only one language writes.
  ///
  /// - Complexity: one pass over the text.
  package init(_ text: TokenizedText) {
    var points = SIMD4<Int>.zero
    let evidence = LanguageEvidence.all
    text.folded.withUnsafeBufferPointer { folded in
      for word in text.words {
        points &+= evidence.points(for: folded, word.folded)
      }
    }
    for scalar in text.text.unicodeScalars where !scalar.isASCII {
      if let found = evidence.marks[scalar] { points &+= found }
    }
    self.points = TextLanguage.allCases.indices.map { points[$0] }
  }

  /// The language with most points; nil when there is no evidence at all. Ties go to the
  /// language that comes first.
  package var language: TextLanguage? {
    guard let most = points.max(), most > 0, let index = points.firstIndex(of: most) else {
      return nil
    }
    return TextLanguage.allCases[index]
  }

  /// Whether a second language has at least a quarter of the points of the first: a text that
  /// switches between the two.
  package var isMixed: Bool {
    let sorted = points.sorted(by: >)
    return sorted[1] >= 5 && sorted[1] * 4 >= sorted[0]
  }
}
