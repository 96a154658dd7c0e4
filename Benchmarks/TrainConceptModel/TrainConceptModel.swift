import Foundation
import Glibc
import Lexicon
import Matchmaking
import TextMaterial

/// Trains the concept model, and checks the corpus it is trained on.
@main
enum TrainConceptModel {
  static func main() {
    do {
      try run(Arguments(Array(CommandLine.arguments.dropFirst())))
    } catch let fault as ArgumentFault {
      FileHandle.standardError.write(Data("\(fault.place)?\n\(Arguments.usage)\n".utf8))
      exit(64)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(65)
    }
  }

  private static func run(_ arguments: Arguments) throws {
    let material = try Material(corpus: arguments.corpus, thesaurus: arguments.thesaurus)
    print(
      "\(material.statements.count) statements by \(material.authors.count) authors, "
        + "\(material.labels.count) labels")
    if arguments.checks { check(material) }
    if let output = arguments.output { try write(material, arguments, to: output) }
  }

  /// Says what the corpus lacks: at least 50 needs and 24 expertises a cell are wanted, nothing
  /// twice, and no concept whose statements name it in more than half.
  private static func check(_ material: Material) {
    let statements = material.statements
    let check = CorpusCheck(statements: statements, labels: material.labels)
    let thin = check.cells(below: [.need: 50, .expertise: 24])
    print("\(thin.count) of \(check.counts.count) cells are thin")
    for cell in thin {
      let count = check.counts[cell] ?? 0
      print("thin: \(cell.concept) \(cell.kind.rawValue) \(cell.language.rawValue) \(count)")
    }
    for concept in check.unknownConcepts { print("unknown concept: \(concept)") }
    for likeness in check.duplicates + check.nearDuplicates {
      let (first, second) = (statements[likeness.first], statements[likeness.second])
      print("alike, \(likeness.percent) %: \(first.text) | \(second.text)")
    }
    let leaks = check.labelledPercent().filter { $0.value > 50 }.sorted { $0.key < $1.key }
    for (concept, percent) in leaks { print("names its label in \(percent) %: \(concept)") }
  }

  private static func write(
    _ material: Material, _ arguments: Arguments, to path: String
  ) throws {
    let start = ContinuousClock.now
    let bytes = try ConceptModelTraining.train(
      statements: material.statements, thesaurusLabels: material.labels,
      options: arguments.options)
    let trained = ContinuousClock.now
    let model = try ConceptModel(bytes: bytes)
    let loaded = ContinuousClock.now
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    print("version \(model.version), \(bytes.count) bytes, \(model.concepts.count) concepts")
    print("trained in \(trained - start), loaded in \(loaded - trained)")
  }
}
