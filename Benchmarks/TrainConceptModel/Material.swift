import Foundation
import Lexicon
import Matchmaking

/// The statements by author, and the labels.
struct Material {
  /// Authors by name, each with all statements of their files.
  let authors: [(name: String, statements: [TrainingStatement])]
  /// Labels of the need concepts, in the order of the thesaurus.
  let labels: [TrainingStatement]

  var statements: [TrainingStatement] { authors.flatMap(\.statements) }

  init(corpus: String, thesaurus: String) throws {
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
    labels = Self.labels(try String(contentsOfFile: thesaurus, encoding: .utf8))
  }

  /// Reads the labels of the scheme `need` from a table with a heading.
  private static func labels(_ table: String) -> [TrainingStatement] {
    let lines = table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let heading = lines.first else { return [] }
    var labels: [TrainingStatement] = []
    for line in lines.dropFirst() where line.count == heading.count && line[1] == "need" {
      for (name, cell) in zip(heading, line) {
        guard let language = TextLanguage(rawValue: String(name.suffix(2))),
          name.hasPrefix("pref_") || name.hasPrefix("alt_") || name.hasPrefix("hidden_")
        else { continue }
        labels += cell.split(separator: "|").map {
          TrainingStatement(
            concepts: [line[0]], kind: .label, language: language, voice: "thesaurus",
            text: String($0))
        }
      }
    }
    return labels
  }
}
