import Foundation
import Lexicon
import Matchmaking
import TextMaterial

/// Measures every way of comparing texts on authors left out and on blind cohorts.
struct QualityReport {
  private let arguments: Arguments
  private let material: Material
  private let matcher: LabelMatcher
  private let encoder: EncoderVectors?
  private let cohorts: [TestSet]

  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    material = try Material(corpus: arguments.corpus, thesaurus: arguments.thesaurus)
    matcher = Self.matcher(material.labels)
    encoder = try arguments.vectors.map { try EncoderVectors(folder: $0) }
    cohorts = try FileManager.default.contentsOfDirectory(atPath: arguments.cohorts).sorted()
      .map { try TestSet(cohort: arguments.cohorts + "/" + $0) }
  }

  func run() throws {
    var report = Report(title: "How well texts are read")
    report.add(
      "\n    swift run -c release TextBenchmark --vectors FOLDER --report RESULTS.md\n\n"
        + "nDCG@10 of needs looking for offers by their texts alone: over all offers whatever "
        + "their language, and within each pair of languages. The corpus has "
        + "\(material.statements.count) statements by \(material.authors.count) authors, the "
        + "thesaurus \(material.labels.count) labels. Differences under .03 on the cohorts are "
        + "noise.")
    try blindCohorts(&report)
    try authors(&report)
    if arguments.showsCurve { try curve(&report) }
    if let path = arguments.report {
      try Data(report.text.utf8).write(to: URL(fileURLWithPath: path))
    }
  }

  private func rows(_ model: ConceptModel, leftOut: String?) -> Rows {
    Rows(model: model, matcher: matcher, encoder: encoder, material: material, leftOut: leftOut)
  }

  private func blindCohorts(_ report: inout Report) throws {
    let model = try train(material.statements)
    for cohort in cohorts {
      report.heading("Cohort \(cohort.name)")
      report.add(
        "\(cohort.needs.count) needs and \(cohort.offers.count) mentors in form prose, by authors "
          + "who never saw the corpus; the model learned from the whole corpus.\n")
      report.table(try rows(model, leftOut: nil).measure(cohort))
    }
  }

  private func authors(_ report: inout Report) throws {
    for author in material.authors {
      let model = try train(
        material.authors.filter { $0.name != author.name }.flatMap(\.statements))
      let test = TestSet(author: author.name, statements: author.statements)
      report.heading("Author left out: \(author.name)")
      report.add(
        "\(test.needs.count) needs and \(test.offers.count) offers of a sentence or a few; the "
          + "model learned from the other authors.\n")
      report.table(try rows(model, leftOut: author.name).measure(test))
    }
  }

  /// Quality against the number of statements a concept has, by leaving voices away.
  private func curve(_ report: inout Report) throws {
    report.heading("Learning curve")
    report.add(
      "The model learned from a share of the voices in the corpus, chosen by chance; nDCG@10 of "
        + "our rows, all / between languages.\n")
    let names = cohorts.map(\.name).joined(separator: " | ")
    report.add("| statements a concept | \(names) |")
    report.add("|---|" + String(repeating: "---|", count: cohorts.count))
    var random = SplitMix(seed: 1)
    let voices = Set(material.statements.map(\.voice)).sorted().shuffled(using: &random)
    for part in [0, 1, 2, 4, 6, 8] {
      let kept = Set(voices.prefix(voices.count * part / 8))
      let statements = material.statements.filter { kept.contains($0.voice) }
      let model = try train(statements)
      let cells = try cohorts.map { cohort in
        let quality = try Rows.ours(model, cohort)
        return String(format: "%.3f / %.3f", quality.all, quality.cross)
      }
      report.add(
        "| \(statements.count / model.concepts.count) | \(cells.joined(separator: " | ")) |")
    }
  }

  private func train(_ statements: [TrainingStatement]) throws -> ConceptModel {
    try ConceptModel(
      bytes: ConceptModelTraining.train(
        statements: statements, thesaurusLabels: material.labels, options: arguments.options))
  }

  private static func matcher(_ labels: [TrainingStatement]) -> LabelMatcher {
    var numbers: [String: Int] = [:]
    return LabelMatcher(
      labels: labels.map { label in
        let number = numbers[label.concepts[0]] ?? numbers.count
        numbers[label.concepts[0]] = number
        return LabelMatcher.Label(text: label.text, language: label.language, subject: number)
      })
  }
}

/// Repeatable numbers (SplitMix64; Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
