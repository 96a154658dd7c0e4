import Exchange
import Forum
import Foundation
import Glibc
import Lexicon
import Matchmaking

/// Teaches a model of all authors but one the phrases of that one, as a forum does, and says what
/// it then makes of the author's other statements and of those it knew before.
///
///     swift run -c release TeachPhrases AUTHOR [PHRASES...]
///
/// An author is the part of a corpus file's name before `-`. Training the model anew with the same
/// phrases is shown beside it.
@main
enum TeachPhrases {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(65)
    }
  }

  private static func run(_ arguments: [String]) throws {
    let authors = try authors()
    guard let author = arguments.first, let own = authors[author] else {
      print("usage: TeachPhrases AUTHOR [PHRASES...]; authors: \(authors.keys.sorted())")
      exit(64)
    }
    let others = authors.sorted { $0.key < $1.key }.filter { $0.key != author }.flatMap(\.value)
    let labels = try labels()
    let base = try ConceptModelTraining.train(statements: others, thesaurusLabels: labels)
    var random = SplitMix(state: 7)
    let phrases = own.shuffled(using: &random)
    let left = Array(phrases.suffix(1_000))
    let known = stride(from: 7, to: others.count, by: 13).map { others[$0] }
    let step = max(1, others.count / 400)
    let anchors = stride(from: 0, to: others.count, by: step).map { others[$0].text }
    report("before", try ConceptModel(bytes: base), left, known)
    for count in arguments.dropFirst().compactMap({ Int($0) }) {
      let taught = Array(phrases.prefix(min(count, phrases.count - left.count)))
      for (name, kept) in [("without anchors", []), ("\(anchors.count) anchors", anchors)] {
        let start = ContinuousClock.now
        let result = try PhraseTraining(base: base, anchors: kept).learning(taught)
        let time = ContinuousClock.now - start
        report("\(taught.count) phrases, \(name)", result.model, left, known)
        print("  \(result.rows) rows, \(result.update.count) bytes, \(time)")
      }
      let anew = try ConceptModelTraining.train(
        statements: others + taught, thesaurusLabels: labels)
      report("\(taught.count) phrases, trained anew", try ConceptModel(bytes: anew), left, known)
    }
  }

  /// Prints how often the right concept comes first and among the first three.
  private static func report(
    _ name: String, _ model: ConceptModel, _ left: [TrainingStatement],
    _ known: [TrainingStatement]
  ) {
    let shares = [left, known].map { statements in
      let ranks = statements.compactMap { model.rank(of: $0.concepts, in: $0.text) }
      let count = Double(max(1, ranks.count))
      return String(
        format: "%.3f / %.3f", Double(ranks.count { $0 == 1 }) / count,
        Double(ranks.count { $0 <= 3 }) / count)
    }
    print("\(name): the author's others \(shares[0]), the other authors' \(shares[1])")
  }

  private static func authors() throws -> [String: [TrainingStatement]] {
    var authors: [String: [TrainingStatement]] = [:]
    for file in try BundledFiles.corpus() {
      authors[String(file.name.prefix { $0 != "-" }), default: []] +=
        try TrainingStatement.readCorpus(String(decoding: file.bytes, as: UTF8.self))
    }
    return authors
  }

  private static func labels() throws -> [TrainingStatement] {
    try BundledFiles.thesaurus().concepts(in: .need).flatMap { concept in
      TextLanguage.allCases.flatMap { language in
        (Language(rawValue: language.rawValue).flatMap { concept.labels[$0] }?.all ?? []).map {
          TrainingStatement(
            concepts: [concept.id], kind: .label, language: language, voice: "thesaurus", text: $0)
        }
      }
    }
  }
}

/// Repeatable numbers (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
