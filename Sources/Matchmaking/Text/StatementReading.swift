package import Lexicon

/// A statement as the concept model reads it.
package struct StatementReading: Sendable {
  /// What was read.
  package let text: String
  /// The language that was given or guessed; Basque where nothing shows one.
  package let language: TextLanguage
  /// The concept part, then the wording part: integers, of Euclidean length at most 4095, so that
  /// the dot product of two is exact in `Float` and, divided by 4095², their similarity.
  package let vector: [Int32]
  /// What it is about, best first: numbers of concepts with their shares of a million, which sum
  /// to it. Empty when no feature is known.
  package let concepts: [(concept: Int, shareMicro: Int)]
  /// Whether no concept was found with confidence: ask for a tag, offer the first three of
  /// ``concepts``.
  package let isBlind: Bool
  let model: ConceptModel

  /// The words of the text that speak for a concept, as they stand there, best first; at most
  /// six, none that adds less than a quarter of the best.
  ///
  /// A word's contribution is the sum of its features' weights for the concept, less their mean
  /// over all concepts; a pair of words counts half for each.
  package func words(for concept: Int) -> [String] {
    precondition(model.concepts.indices.contains(concept), "the concept is one of the model's")
    let tokens = TokenizedText(text)
    let table = model.table
    var values = [Int](repeating: 0, count: tokens.words.count)
    TextFeatures.forEach(in: tokens) { key, word, kind in
      guard let row = table.row(of: key) else { return }
      let value = table.distinctWeight(row: row, concept: concept)
      if kind == .pair {
        values[word] += value / 2
        values[word - 1] += value / 2
      } else {
        values[word] += value
      }
    }
    return best(tokens, values: values)
  }

  private func best(_ tokens: TokenizedText, values: [Int]) -> [String] {
    let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
    guard let first = order.first, values[first] > 0 else { return [] }
    var seen: Set<String> = []
    var words: [String] = []
    for index in order where values[index] * 4 >= values[first] && words.count < 6 {
      guard seen.insert(tokens.foldedForm(of: tokens.words[index])).inserted else { continue }
      words.append(tokens.surfaceForm(of: tokens.words[index]))
    }
    return words
  }
}

extension ConceptTable {
  /// A feature's weight for one concept, less its mean over all, in units of ``weights`` times
  /// the number of concepts.
  func distinctWeight(row: Int, concept: Int) -> Int {
    let start = row * rowLength
    var sum = 0
    for column in 0..<concepts.count { sum += Int(weights[start + column]) }
    return (Int(weights[start + concept]) * concepts.count - sum) << Int(shifts[row])
  }
}
