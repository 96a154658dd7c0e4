package import Forum
import Wording

/// Finds the concept that a label names, whatever its language, case and accents.
///
/// A preferred label goes before an alternative one, and that before a hidden one: only labels of
/// the same rank can make a name ambiguous.
package struct LabelIndex: Sendable {
  /// What a text turned out to name.
  package enum Finding: Equatable, Sendable {
    case concept(String)
    /// Several concepts bear the label; their ids in thesaurus order.
    case ambiguous([String])
    /// A concept of another scheme than the one asked for.
    case otherScheme(String)
    case nothing
  }

  private struct Bearers {
    var rank: Int
    var concepts: [String]
  }

  private let thesaurus: Thesaurus
  private var bearers: [ConceptScheme: [String: Bearers]] = [:]
  private var idByFoldedID: [String: String] = [:]

  /// - Complexity: O(labels).
  package init(_ thesaurus: Thesaurus) {
    self.thesaurus = thesaurus
    for concept in thesaurus.concepts {
      idByFoldedID[FoldedText.fold(concept.id)] = concept.id
      for language in Language.allCases {
        guard let labels = concept.labels[language] else { continue }
        add([labels.preferred], rank: 0, of: concept)
        add(labels.alternative, rank: 1, of: concept)
        add(labels.hidden, rank: 2, of: concept)
      }
    }
  }

  /// The concept of `scheme` whose id or label is `text`.
  package func find(_ text: String, scheme: ConceptScheme) -> Finding {
    let folded = FoldedText.fold(text)
    guard !folded.isEmpty else { return .nothing }
    if let id = idByFoldedID[folded], let concept = thesaurus.concept(id) {
      return concept.scheme == scheme ? .concept(id) : .otherScheme(id)
    }
    if let found = bearers[scheme]?[folded] {
      return found.concepts.count == 1 ? .concept(found.concepts[0]) : .ambiguous(found.concepts)
    }
    for other in ConceptScheme.allCases where other != scheme {
      if let found = bearers[other]?[folded] { return .otherScheme(found.concepts[0]) }
    }
    return .nothing
  }

  /// The id or label of `scheme` that differs least from a text, if it differs little: for a
  /// misspelling; else the concept that the text names among other words; else three at most
  /// of which it begins a word.
  ///
  /// - Complexity: O(labels × length²).
  package func suggestion(for text: String, scheme: ConceptScheme) -> String? {
    let folded = Array(FoldedText.fold(text).utf8)
    guard (4...60).contains(folded.count) else { return nil }
    let limit = max(1, folded.count / 5)
    var best: (distance: Int, position: Int, label: String)?
    for (position, concept) in thesaurus.concepts(in: scheme).enumerated() {
      for language in Language.allCases {
        guard let labels = concept.labels[language] else { continue }
        for label in [concept.id, labels.preferred] + labels.alternative {
          let candidate = Array(FoldedText.fold(label).utf8)
          guard abs(candidate.count - folded.count) <= limit else { continue }
          let distance = EditDistance.between(folded, candidate)
          guard distance <= limit else { continue }
          if let known = best, (known.distance, known.position) <= (distance, position) { continue }
          best = (distance, position, label)
        }
      }
    }
    if let near = best?.label ?? concepts(in: text, scheme: scheme).first { return near }
    let begun = Self.concepts(matching: text, in: thesaurus).filter { $0.scheme == scheme }
    return begun.isEmpty ? nil : begun.prefix(3).map(\.id).joined(separator: ", ")
  }

  /// The concepts of `scheme` whose labels stand in a longer text as whole words, the longest label
  /// first at each place, each concept once, in the order of the text.
  ///
  /// - Complexity: O(words × longest label).
  package func concepts(in text: String, scheme: ConceptScheme) -> [String] {
    let longest = 6
    let words = FoldedText.fold(text).split(separator: " ")
    var result: [String] = []
    var start = 0
    while start < words.count {
      var length = min(longest, words.count - start)
      var found: String?
      while length > 0, found == nil {
        let part = words[start..<(start + length)].joined(separator: " ")
        if let bearers = bearers[scheme]?[part], bearers.concepts.count == 1 {
          found = bearers.concepts[0]
        } else {
          length -= 1
        }
      }
      if let found, !result.contains(found) { result.append(found) }
      start += max(1, length)
    }
    return result
  }

  private mutating func add(_ labels: [String], rank: Int, of concept: Concept) {
    for label in labels {
      let folded = FoldedText.fold(label)
      guard !folded.isEmpty else { continue }
      var entry = bearers[concept.scheme]?[folded] ?? Bearers(rank: rank, concepts: [])
      if rank < entry.rank { entry = Bearers(rank: rank, concepts: []) }
      if rank == entry.rank, !entry.concepts.contains(concept.id) {
        entry.concepts.append(concept.id)
      }
      bearers[concept.scheme, default: [:]][folded] = entry
    }
  }
}
