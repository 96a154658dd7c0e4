package import Lexicon

/// A statement as the concept model reads it.
package struct StatementReading: Sendable {
  /// What was read.
  package let text: String
  /// The language that was given or guessed; Basque where nothing shows one.
  package let language: TextLanguage
  /// The concept part, the profile, then the wording part: integers, of Euclidean length at most
  /// 4095, so that the dot product of two is exact in `Float` and, divided by 4095², their
  /// similarity.
  package let vector: [Int32]
  /// What it is about, best first: numbers of concepts with their shares of a million, which sum
  /// to it. Empty when no feature is known.
  package let concepts: [(concept: Int, shareMicro: Int)]
  /// Whether no concept was found with confidence: ask for a tag, offer the first three of
  /// ``concepts``.
  package let isBlind: Bool
  let model: ConceptModel
  /// The concepts that the words themselves show, where something else took part; nil where the
  /// words are all there is.
  private let spoken: Set<Int>?
  /// The words for each concept of the model, where they were looked up beforehand.
  private(set) var knownWords: [[String]]?

  init(
    text: String, language: TextLanguage, vector: [Int32],
    concepts: [(concept: Int, shareMicro: Int)], isBlind: Bool, model: ConceptModel,
    spoken: Set<Int>? = nil
  ) {
    self.text = text
    self.language = language
    self.vector = vector
    self.concepts = concepts
    self.isBlind = isBlind
    self.model = model
    self.spoken = spoken
    knownWords = nil
  }

  /// The same reading with the words for every concept looked up: worth it for a statement that
  /// will be explained against many others.
  package func withWords() -> StatementReading {
    var copy = self
    copy.knownWords = words(for: Array(model.concepts.indices))
    return copy
  }

  /// The concepts nearest to what was said, however little speaks for them: what to offer where
  /// the reading ``isBlind``.
  ///
  /// - Returns: at most `count` concepts with their shares of a million, best first, the lower
  ///   concept among equals; none whose share is 0. For a text that shows nothing they are the
  ///   concepts that people speak of most.
  package func nearest(_ count: Int) -> [(concept: Int, shareMicro: Int)] {
    let amounts = vector.prefix(model.concepts.count).map { Int($0) }
    let total = amounts.reduce(0, +)
    // A text of which too little is known has no concepts in its vector.
    guard total > 0, count > 0 else { return Array(concepts.prefix(max(0, count))) }
    let shares = amounts.map { $0 * 1_000_000 / total }
    let order = shares.indices.filter { shares[$0] > 0 }
      .sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    return order.prefix(count).map { (concept: $0, shareMicro: shares[$0]) }
  }

  /// The words of the text that speak for a concept, as they stand there, best first; at most
  /// six, none that adds less than a quarter of the best. Short words and numbers are not shown:
  /// what they add, they add to the words beside them.
  ///
  /// A word's contribution is the sum of its features' weights for the concept, less their mean
  /// over all concepts; a pair of words counts half for each.
  package func words(for concept: Int) -> [String] { words(for: [concept])[0] }

  /// The words for each of several concepts, from one reading of the text.
  ///
  /// - Complexity: features of the text × (all concepts + the concepts asked for).
  package func words(for concepts: [Int]) -> [[String]] {
    precondition(
      concepts.allSatisfy(model.concepts.indices.contains), "the concepts are the model's")
    if let knownWords { return concepts.map { knownWords[$0] } }
    let tokens = TokenizedText(text)
    let table = model.table
    let count = tokens.words.count
    var values = [Int](repeating: 0, count: count * concepts.count)
    TextFeatures.forEach(in: tokens) { key, word, kind in
      guard let feature = table.feature(of: key) else { return }
      let sum = table.weightSum(row: feature.row)
      for (place, concept) in concepts.enumerated() {
        let value = table.distinctWeight(of: feature, concept: concept, sum: sum)
        if kind == .pair {
          values[place * count + word] += value / 2
          values[place * count + word - 1] += value / 2
        } else {
          values[place * count + word] += value
        }
      }
    }
    return concepts.indices.map { place in
      // What only a dense vector found, no word has said.
      if let spoken, !spoken.contains(concepts[place]) { return [] }
      return best(tokens, values: Array(values[(place * count)..<((place + 1) * count)]))
    }
  }

  /// Whether a word tells a reader anything: four letters, or an acronym.
  private static func isTelling(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.count >= 4 || (letters.count >= 2 && letters.allSatisfy(\.isUppercase))
  }

  private func best(_ tokens: TokenizedText, values: [Int]) -> [String] {
    let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
    guard let first = order.first, values[first] > 0 else { return [] }
    var seen: Set<String> = []
    var words: [String] = []
    for index in order where values[index] * 4 >= values[first] && words.count < 6 {
      guard Self.isTelling(tokens.surfaceForm(of: tokens.words[index])) else { continue }
      guard seen.insert(tokens.foldedForm(of: tokens.words[index])).inserted else { continue }
      words.append(tokens.surfaceForm(of: tokens.words[index]))
    }
    return words
  }
}

extension ConceptTable {
  /// The sum of a row's weights over all concepts.
  func weightSum(row: Int) -> Int {
    let start = weightsStart + row * rowLength
    return weights.withUnsafeBufferPointer { weights in
      var sum = 0
      for column in 0..<concepts.count { sum += Int(weights[start + column]) }
      return sum
    }
  }

  /// A feature's weight for one concept, less its mean over all, in units of ``weights`` times
  /// the number of concepts; `sum` is that of its row.
  func distinctWeight(of feature: Feature, concept: Int, sum: Int) -> Int {
    (Int(weights[weightsStart + feature.row * rowLength + concept]) * concepts.count - sum)
      << feature.shift
  }
}
