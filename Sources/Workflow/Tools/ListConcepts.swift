import Exchange
import Forum
import Wording

/// The concepts that files and options may name: `uztartu concepts`.
package struct ListConcepts: Sendable {
  /// What a concept is of.
  package enum Scheme: String, CaseIterable, Sendable {
    case need, field, method
  }

  private let words: [String]
  private let scheme: Scheme?

  /// `words`: beginnings of words of a name in any language; all concepts without one.
  package init(words: [String], scheme: Scheme?) {
    self.words = words
    self.scheme = scheme
  }

  /// Finds them, in the order of the thesaurus.
  package func run() throws(Refusal) -> [ConceptDocument] {
    let thesaurus = try Knowledge.loadThesaurus()
    let search = words.joined(separator: " ")
    let found = LabelIndex.concepts(matching: search, in: thesaurus).filter { concept in
      scheme.map { $0.rawValue == concept.scheme.rawValue } ?? true
    }
    guard !found.isEmpty else { throw Refusal(.answerIsNo, .noConceptNamed(search)) }
    return found.map { ConceptDocument($0, in: thesaurus) }
  }
}
