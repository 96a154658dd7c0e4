import Foundation
import Lexicon
package import Matchmaking

/// What text models are trained and measured with: the statements by author, and the labels.
package struct Material {
  /// Authors by name, each with all statements of their files.
  package let authors: [(name: String, statements: [TrainingStatement])]
  /// Labels of the need concepts, in the order of the thesaurus.
  package let labels: [TrainingStatement]

  /// All statements, author by author, in the order of their files.
  package var statements: [TrainingStatement] { authors.flatMap(\.statements) }

  /// Reads a folder of statements, where the part of a file's name before `-` is its author, and a
  /// thesaurus.
  ///
  /// - Throws: `ConceptModelError.corpusLine`, errors of reading files and of decoding JSON.
  package init(corpus: String, thesaurus: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: corpus)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    var authors: [(name: String, statements: [TrainingStatement])] = []
    for name in names {
      let text = try String(contentsOfFile: corpus + "/" + name, encoding: .utf8)
      let author = String(name.prefix { $0 != "-" && $0 != "." })
      let statements = try TrainingStatement.readCorpus(text)
      if authors.last?.name == author {
        authors[authors.count - 1].statements += statements
      } else {
        authors.append((author, statements))
      }
    }
    self.authors = authors
    labels = try Self.labels(Data(contentsOf: URL(fileURLWithPath: thesaurus)))
  }

  /// Reads the labels of the scheme `need` from the thesaurus (SKOS in JSON-LD): preferred,
  /// alternative, hidden.
  private static func labels(_ thesaurus: Data) throws -> [TrainingStatement] {
    let file = try JSONDecoder().decode(ThesaurusDocument.self, from: thesaurus)
    return file.graph.filter { $0.inScheme.hasSuffix(":need") }.flatMap { concept in
      TextLanguage.allCases.flatMap { language in
        concept.labels(language.rawValue).map {
          TrainingStatement(
            concepts: [concept.notation], kind: .label, language: language, voice: "thesaurus",
            text: $0)
        }
      }
    }
  }
}

/// What of the thesaurus the training needs.
private struct ThesaurusDocument: Decodable {
  let graph: [Concept]

  enum CodingKeys: String, CodingKey { case graph = "@graph" }

  struct Concept: Decodable {
    let notation: String
    let inScheme: String
    let prefLabel: [String: String]
    let altLabel: [String: [String]]?
    let hiddenLabel: [String: [String]]?

    func labels(_ language: String) -> [String] {
      [prefLabel[language]].compactMap { $0 } + (altLabel?[language] ?? [])
        + (hiddenLabel?[language] ?? [])
    }
  }
}
