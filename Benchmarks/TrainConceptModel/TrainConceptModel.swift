import Foundation
import Glibc
import Lexicon
import Matchmaking

/// Trains the concept model and says how well it does on authors it has not seen.
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
    var report = EvaluationReport()
    report.add(
      "\(material.statements.count) statements by \(material.authors.count) authors, "
        + "\(material.labels.count) labels")
    if arguments.checks { check(material, into: &report) }
    if arguments.evaluates { try evaluate(material, arguments, into: &report) }
    if arguments.showsCurve { try curve(material, arguments, into: &report) }
    if let output = arguments.output {
      try write(material, arguments, to: output, into: &report)
    }
    if let path = arguments.report {
      try Data(report.text.utf8).write(to: URL(fileURLWithPath: path))
    }
  }

  private static func train(
    _ statements: [TrainingStatement], _ material: Material, _ arguments: Arguments
  ) throws -> ConceptModel {
    try ConceptModel(
      bytes: ConceptModelTraining.train(
        statements: statements, thesaurusLabels: material.labels, options: arguments.options))
  }

  /// Says what the corpus lacks: at least 50 needs and 24 expertises a cell are wanted, nothing
  /// twice, and no concept whose statements name it in more than half.
  private static func check(_ material: Material, into report: inout EvaluationReport) {
    let statements = material.statements
    let check = CorpusCheck(statements: statements, labels: material.labels)
    report.addHeading("The corpus")
    let thin = check.cells(below: [.need: 50, .expertise: 24])
    report.add("\(thin.count) of \(check.counts.count) cells are thin")
    for cell in thin {
      let count = check.counts[cell] ?? 0
      report.add("thin: \(cell.concept) \(cell.kind.rawValue) \(cell.language.rawValue) \(count)")
    }
    for concept in check.unknownConcepts { report.add("unknown concept: \(concept)") }
    for likeness in check.duplicates + check.nearDuplicates {
      let (first, second) = (statements[likeness.first], statements[likeness.second])
      report.add("alike, \(likeness.percent) %: \(first.text) | \(second.text)")
    }
    let leaks = check.labelledPercent().filter { $0.value > 50 }.sorted { $0.key < $1.key }
    for (concept, percent) in leaks { report.add("names its label in \(percent) %: \(concept)") }
  }

  /// Leaves out one author after the other.
  private static func evaluate(
    _ material: Material, _ arguments: Arguments, into report: inout EvaluationReport
  ) throws {
    let matcher = LabelMatcher(
      labels: material.labels.map { label in
        LabelMatcher.Label(
          text: label.text, language: label.language,
          subject: Self.number(of: label.concepts[0], in: material))
      })
    for author in material.authors {
      let others = material.authors.filter { $0.name != author.name }.flatMap(\.statements)
      let left = LeftOutAuthor(
        model: try train(others, material, arguments), statements: author.statements)
      report.addHeading("Left out: \(author.name), \(author.statements.count) statements")
      report.addQuality(
        "thesaurus labels", left.labelQuality(matcher, conceptCount: left.model.concepts.count))
      for part in LeftOutAuthor.Part.allCases.reversed() {
        report.addQuality(part.rawValue, try left.quality(part))
      }
      let accuracy = left.accuracy
      report.add(
        String(
          format: "best concept right %.3f, among the first three %.3f, language right %.4f",
          accuracy.concept, accuracy.firstThree, accuracy.language))
      report.add(
        String(
          format: "blind %.3f; best concept right where sure %.3f, where blind %.3f",
          accuracy.blind, left.confidence.sure, left.confidence.blind))
      for pooling in InventedCohort.Pooling.allCases {
        let values = try (1...5).map { seed in
          try InventedCohort(statements: author.statements, seed: seed)
            .quality(left.model, pooling)
        }
        report.add(
          String(format: "cohorts 1-5, %@: nDCG@10 %.3f", pooling.rawValue, mean(values)))
      }
    }
  }

  private static func number(of concept: String, in material: Material) -> Int {
    material.labels.firstIndex { $0.concepts[0] == concept } ?? 0
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }

  /// Quality against the number of statements each concept has, by leaving voices away.
  private static func curve(
    _ material: Material, _ arguments: Arguments, into report: inout EvaluationReport
  ) throws {
    report.addHeading("Learning curve: share of the other authors' voices, and quality")
    for author in material.authors {
      let others = material.authors.filter { $0.name != author.name }.flatMap(\.statements)
      let voices = Set(others.map(\.voice)).sorted()
      var random = SplitMix(seed: 1)
      let order = voices.shuffled(using: &random)
      for part in [0, 1, 2, 4, 6, 8] {
        let kept = Set(order.prefix(order.count * part / 8))
        let statements = others.filter { kept.contains($0.voice) }
        let left = LeftOutAuthor(
          model: try train(statements, material, arguments), statements: author.statements)
        let quality = try left.quality(.whole)
        let count = left.model.concepts.count
        report.add(
          String(
            format: "%@: %3d statements a concept, cross-language nDCG@10 %.3f, all %.3f",
            author.name, statements.count / count, quality.cross, quality.all))
      }
    }
  }

  private static func write(
    _ material: Material, _ arguments: Arguments, to path: String,
    into report: inout EvaluationReport
  ) throws {
    let start = ContinuousClock.now
    let bytes = try ConceptModelTraining.train(
      statements: material.statements, thesaurusLabels: material.labels,
      options: arguments.options)
    let trained = ContinuousClock.now
    let model = try ConceptModel(bytes: bytes)
    let loaded = ContinuousClock.now
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    report.addHeading("The table")
    report.add("version \(model.version), \(bytes.count) bytes, \(model.concepts.count) concepts")
    let texts = material.statements.map(\.text)
    let before = clock()
    let blind = texts.count { model.reading(of: $0).isBlind }
    let reading = Double(clock() - before) / Double(CLOCKS_PER_SEC)
    report.add(
      "trained in \(trained - start), loaded in \(loaded - trained); "
        + String(
          format: "%d statements read in %.3f s of processor time, %.0f a second (%d blind)",
          texts.count, reading, Double(texts.count) / reading, blind))
  }
}
