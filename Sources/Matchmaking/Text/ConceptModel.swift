package import Lexicon

/// Reads statements into concept space: what a text is about, by the words people use.
///
/// The model is a table of whole numbers: each letter group, word beginning and pair of words it
/// knows has a weight for every concept. A text's value for a concept is the sum of its features'
/// weights, divided by the text's own length in feature space; the values become shares by a
/// table of the exponential function. Everything from the bytes of the text to the vector is
/// integer arithmetic, so that the same text has the same vector on every machine. See
/// <doc:ReadingText>.
package struct ConceptModel: Sendable {
  let table: ConceptTable

  /// Reads a table as ``ConceptModelTraining`` writes it.
  ///
  /// - Throws: `ConceptModelError` for bytes that are no table of a known format, or damaged.
  /// - Complexity: one pass over the bytes.
  package init(bytes: [UInt8]) throws(ConceptModelError) {
    table = try ConceptTable(bytes: bytes)
  }

  /// Ids of the concepts, in the order of the vector's concept part.
  package var concepts: [String] { table.concepts }

  /// The digest of the table's content, 16 hexadecimal digits: stored with each run.
  package var version: String { table.version }

  /// The length of every vector: concepts, concepts once more for the profile, then columns of
  /// wording.
  package var columns: Int { 2 * table.concepts.count + Self.wordingColumns }

  /// No vector is longer than this, so that the product of any two is exact in `Float`.
  package static let longestVector = 4095
  /// The longest concept part: up to 0.83 of a similarity comes from concepts.
  static let longestConceptPart = 3738
  /// The longest profile: up to 0.10 of a similarity comes from how much the words speak for and
  /// against every concept.
  static let longestProfilePart = 1294
  /// The longest wording part: up to 0.07 of a similarity comes from wording. Together the three
  /// parts stay within ``longestVector``.
  static let longestWordingPart = 1057
  /// Columns of the wording part.
  package static let wordingColumns = 512

  /// Reads one statement.
  ///
  /// - Parameters:
  ///   - text: the statement.
  ///   - language: its language where that is known; guessed otherwise. It is kept with the
  ///     reading and changes nothing else: one table serves all languages.
  /// - Complexity: features of the text x concepts; about 45 microseconds for 23 words.
  package func reading(of text: String, language: TextLanguage? = nil) -> StatementReading {
    let tokens = TokenizedText(text)
    let sums = FeatureSums(counts: FeatureCounts(tokens), table: table)
    let steps = table.steps(of: sums)
    let exponentials = table.exponentials(of: steps)
    return StatementReading(
      text: text,
      language: language ?? LanguageGuess(tokens).language ?? .eu,
      vector: (isKnown(sums)
        ? Self.divided(exponentials, among: Self.longestConceptPart)
          + Self.scaled(Self.profile(steps, sums), to: Self.longestProfilePart)
        // What nobody could read speaks for no concept; only its wording is compared.
        : [Int32](repeating: 0, count: 2 * concepts.count))
        + Self.scaled(sums.wording, to: Self.longestWordingPart),
      // An unknown text has no concepts in its vector: the nearest are told from here.
      concepts: Self.shares(exponentials, leastMicro: isKnown(sums) ? Self.leastShareMicro : 1),
      isBlind: isBlind(exponentials, sums), model: self)
  }

  /// Reads a text as few statements: as a whole up to 150 words, else in runs of sentences of at
  /// most so many words. A text whose parts stand apart, by an empty line or by ` | `, gives each
  /// part as a statement besides. Empty for a text without a word.
  ///
  /// Measured on invented cohorts of left-out authors, persons who say one to four things: read as
  /// a whole nDCG@10 .46, part by part .47, part by part and as a whole .48; sentence by sentence
  /// loses a tenth.
  package func statements(in text: String, language: TextLanguage? = nil) -> [StatementReading] {
    let parts = Sentences.parts(text)
    guard parts.count > 1 else { return runs(in: text).map { reading(of: $0, language: language) } }
    let whole = runs(in: text)
    // A whole that is too long to be one statement would only repeat its parts.
    let texts = (whole.count == 1 ? whole : []) + parts.flatMap(runs)
    return texts.map { reading(of: $0, language: language) }
  }

  /// The text as it is where it is short enough, else its sentences in runs.
  private func runs(in text: String) -> [String] {
    // Most texts are one statement, and need not be cut to be put together again.
    let count = TokenizedText(text).words.count
    if count <= Self.wordsOfStatement { return count == 0 ? [] : [text] }
    var runs: [(text: String, words: Int)] = []
    for sentence in Sentences.split(text) {
      let words = TokenizedText(sentence).words.count
      if let last = runs.last, last.words + words <= Self.wordsOfStatement {
        runs[runs.count - 1] = (last.text + " " + sentence, last.words + words)
      } else {
        runs.append((sentence, words))
      }
    }
    return runs.map(\.text)
  }

  /// A text of which less is known is in no language that the corpus speaks, or no text: real
  /// statements by authors left out are known to nine tenths at least, German and Polish to a half.
  private static let leastKnownMicro = 600_000
  /// How long a statement of several sentences gets.
  private static let wordsOfStatement = 150

  /// The vector of concepts that somebody stated, with their weights; no profile and no wording.
  /// Its length is 4095, so that two equal statements have similarity 1 and a text wholly about
  /// the same concept 0.91.
  ///
  /// - Parameter concepts: numbers in ``concepts`` with weights from 0 on; the order does not
  ///   matter, a concept given twice has the sum.
  package func vectorForStated(concepts: [(index: Int, weight: Int)]) -> [Int32] {
    var weights = [Int](repeating: 0, count: columns)
    for (index, weight) in concepts {
      precondition(self.concepts.indices.contains(index), "the concept is one of the model's")
      precondition(0...1_000_000 ~= weight, "a weight lies in 0...1,000,000")
      weights[index] = min(1_000_000, weights[index] + weight)
    }
    return Self.scaled(weights, to: Self.longestVector)
  }

  /// What somebody stated by choosing concepts, as a statement of its own among others: its
  /// vector is ``vectorForStated(concepts:)``, its text is empty and shows no words.
  package func readingOfStated(
    concepts: [(index: Int, weight: Int)], language: TextLanguage
  ) -> StatementReading {
    let vector = vectorForStated(concepts: concepts)
    let parts = vector.prefix(self.concepts.count).map { Int($0) }
    return StatementReading(
      text: "", language: language, vector: vector, concepts: Self.shares(parts),
      isBlind: !parts.contains { $0 > 0 }, model: self)
  }

  /// How much a text speaks for each concept more than for the mean of all; nothing for a text of
  /// which no feature is known.
  private static func profile(_ steps: [Int], _ sums: FeatureSums) -> [Int] {
    guard sums.norm > 0 else { return steps.map { _ in 0 } }
    let total = steps.reduce(0, +)
    return steps.map { $0 * steps.count - total }
  }

  /// Divides a length among values from 0 on in proportion, cutting fractions off: the product of
  /// two such parts is the likelihood that both texts are about the same concept, so that a text
  /// that could be about anything is like none. The sum, and so the Euclidean length, is at most
  /// `length`.
  private static func divided(_ values: [Int], among length: Int) -> [Int32] {
    let total = values.reduce(0, +)
    return values.map { total > 0 ? Int32($0 * length / total) : 0 }
  }

  /// Scales whole numbers to a vector of at most this Euclidean length, cutting fractions off so
  /// that it never gets longer. All zero stays all zero.
  static func scaled(_ values: [Int], to length: Int) -> [Int32] {
    // Brings the largest to 20 bits first: squares of a thousand such sum far below 2⁶³.
    let largest = values.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else { return [Int32](repeating: 0, count: values.count) }
    let spare = Int.bitWidth - largest.leadingZeroBitCount - 20
    let reduced = values.map { value in
      let magnitude = spare > 0 ? abs(value) >> spare : abs(value) << -spare
      return value < 0 ? -magnitude : magnitude
    }
    let root = Double(IntegerRoot.ceiling(reduced.reduce(0) { $0 &+ $1 &* $1 }))
    // Exact: a product is below 2³³, and a quotient that is no integer differs from one by more
    // than rounding it could make up for, so that cutting off gives what integers would.
    return reduced.map { Int32(Double($0 &* length) / root) }
  }

  /// What a concept's share must be to be told of a text that is known.
  static let leastShareMicro = 10_000

  /// Shares of a million, best first, that sum to it exactly; concepts under `leastMicro` are left
  /// out and theirs goes to the best.
  static func shares(
    _ values: [Int], leastMicro: Int = leastShareMicro
  ) -> [(concept: Int, shareMicro: Int)] {
    let total = values.reduce(0, +)
    guard total > 0 else { return [] }
    var shares: [(concept: Int, shareMicro: Int)] = []
    for (concept, value) in values.enumerated() {
      let share = value * 1_000_000 / total
      if share >= leastMicro { shares.append((concept, share)) }
    }
    // Rounded shares decide the order, the lower concept among equals.
    shares.sort { ($1.shareMicro, $0.concept) < ($0.shareMicro, $1.concept) }
    guard !shares.isEmpty else { return [] }
    shares[0].shareMicro += 1_000_000 - shares.reduce(0) { $0 + $1.shareMicro }
    return shares
  }

  private func isKnown(_ sums: FeatureSums) -> Bool {
    sums.norm > 0 && sums.knownMicro >= Self.leastKnownMicro
  }

  private func isBlind(_ exponentials: [Int], _ sums: FeatureSums) -> Bool {
    let total = exponentials.reduce(0, +)
    guard sums.norm > 0, total > 0, let best = exponentials.max() else { return true }
    if sums.knownMicro < Self.leastKnownMicro { return true }
    return best * 1_000_000 / total < table.blindBelowMicro
  }
}
