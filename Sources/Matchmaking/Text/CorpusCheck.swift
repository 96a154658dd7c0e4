package import Lexicon

/// Looks a corpus over for what would make it a bad teacher: cells that are thin, statements that
/// are there twice, and concepts whose statements mostly just say the label.
package struct CorpusCheck: Sendable {
  /// Statements of one concept, kind and language.
  package struct Cell: Hashable, Comparable, Sendable {
    /// The concept's id.
    package let concept: String
    /// Need or expertise.
    package let kind: TrainingStatement.Kind
    /// The language.
    package let language: TextLanguage

    /// Makes a cell.
    package init(concept: String, kind: TrainingStatement.Kind, language: TextLanguage) {
      self.concept = concept
      self.kind = kind
      self.language = language
    }

    /// Order by concept, kind and language.
    package static func < (left: Cell, right: Cell) -> Bool {
      (left.concept, left.kind.rawValue, left.language)
        < (right.concept, right.kind.rawValue, right.language)
    }
  }

  /// Two statements that are alike, by their places in the corpus.
  package struct Likeness: Equatable, Sendable {
    /// The earlier one.
    package let first: Int
    /// The later one.
    package let second: Int
    /// The words they share among all their words, in hundredths; 100 for the same words.
    package let percent: Int
  }

  /// How many statements each cell has; cells of known concepts without any are there with 0.
  package let counts: [Cell: Int]
  /// Statements with the same folded words in the same order.
  package let duplicates: [Likeness]
  /// Statements that share at least three quarters of their words, and six of them.
  package let nearDuplicates: [Likeness]
  /// Concepts that statements name and the labels do not know, sorted.
  package let unknownConcepts: [String]
  private let statements: [TrainingStatement]
  private let labels: [TrainingStatement]

  /// Checks statements against the labels of the thesaurus.
  ///
  /// - Complexity: linear in the text, plus the pairs of statements that share three neighbouring
  ///   words not found in more than forty statements.
  package init(statements: [TrainingStatement], labels: [TrainingStatement]) {
    let known = Set(labels.flatMap(\.concepts))
    counts = Self.counts(statements, concepts: known)
    unknownConcepts = Set(statements.flatMap(\.concepts)).subtracting(known).sorted()
    let words = statements.map { statement in
      let text = TokenizedText(statement.text)
      return text.words.map { text.foldedForm(of: $0) }
    }
    duplicates = Self.duplicates(words)
    nearDuplicates = Self.nearDuplicates(words)
    self.statements = statements
    self.labels = labels
  }

  /// The cells with fewer statements than asked for, sorted.
  package func cells(below least: [TrainingStatement.Kind: Int]) -> [Cell] {
    counts.filter { $0.value < least[$0.key.kind, default: 0] }.keys.sorted()
  }

  private static func counts(
    _ statements: [TrainingStatement], concepts: Set<String>
  ) -> [Cell: Int] {
    var counts: [Cell: Int] = [:]
    for concept in concepts {
      for kind in [TrainingStatement.Kind.need, .expertise] {
        for language in [TextLanguage.eu, .es, .en] {
          counts[Cell(concept: concept, kind: kind, language: language)] = 0
        }
      }
    }
    for statement in statements {
      for concept in statement.concepts {
        let cell = Cell(concept: concept, kind: statement.kind, language: statement.language)
        counts[cell, default: 0] += 1
      }
    }
    return counts
  }

  private static func duplicates(_ words: [[String]]) -> [Likeness] {
    var first: [[String]: Int] = [:]
    var found: [Likeness] = []
    for (index, list) in words.enumerated() {
      if let before = first[list] {
        found.append(Likeness(first: before, second: index, percent: 100))
      } else {
        first[list] = index
      }
    }
    return found
  }

  private static func nearDuplicates(_ words: [[String]]) -> [Likeness] {
    var places: [String: [Int]] = [:]
    for (index, list) in words.enumerated() where list.count >= 3 {
      let triples = (0...list.count - 3).map { list[$0..<$0 + 3].joined(separator: " ") }
      for triple in Set(triples) { places[triple, default: []].append(index) }
    }
    var pairs: Set<[Int]> = []
    for list in places.values where list.count <= 40 {
      for (place, second) in list.enumerated() {
        for first in list[..<place] { pairs.insert([first, second]) }
      }
    }
    let sets = words.map { Set($0) }
    return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.compactMap { pair in
      let (first, second) = (pair[0], pair[1])
      guard words[first] != words[second] else { return nil }
      let shared = sets[first].intersection(sets[second]).count
      let percent = shared * 100 / sets[first].union(sets[second]).count
      guard shared >= 6, percent >= 75 else { return nil }
      return Likeness(first: first, second: second, percent: percent)
    }
  }

  /// For each concept the share of its statements, in hundredths, that hold one of its labels.
  ///
  /// - Complexity: stems every word in every language.
  package func labelledPercent() -> [String: Int] {
    let concepts = Set(labels.flatMap(\.concepts)).sorted()
    let number = Dictionary(uniqueKeysWithValues: concepts.enumerated().map { ($1, $0) })
    let matcher = LabelMatcher(
      labels: labels.flatMap { label in
        label.concepts.compactMap { concept in
          number[concept].map {
            LabelMatcher.Label(text: label.text, language: label.language, subject: $0)
          }
        }
      })
    var all = [Int](repeating: 0, count: concepts.count)
    var named = all
    for statement in statements {
      let found = Set(matcher.findings(in: TokenizedText(statement.text)).map(\.subject))
      for concept in statement.concepts.compactMap({ number[$0] }) {
        all[concept] += 1
        named[concept] += found.contains(concept) ? 1 : 0
      }
    }
    return Dictionary(
      uniqueKeysWithValues: concepts.enumerated().map { ($1, named[$0] * 100 / max(1, all[$0])) })
  }
}
