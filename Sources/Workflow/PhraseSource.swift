import Exchange
import Forum
import Lexicon
import Matchmaking
import Records
import Wording

/// Phrases as the files, the record and the concept model each have them.
enum PhraseSource {
  /// What is learned from a recorded phrase.
  static func statement(_ phrase: RecordedPhrase) -> TrainingStatement {
    guard let language = TextLanguage(rawValue: phrase.language.rawValue) else {
      preconditionFailure("words are known in every language of the forum")
    }
    return TrainingStatement(
      concepts: phrase.concepts, kind: phrase.kind == .need ? .need : .expertise,
      language: language, voice: "", text: phrase.text)
  }

  /// A recorded phrase as a file would state it.
  static func stated(_ phrase: RecordedPhrase) -> StatedPhrase {
    StatedPhrase(
      concepts: phrase.concepts, kind: phrase.kind == .need ? .need : .expertise,
      language: phrase.language, text: phrase.text)
  }

  /// A stated phrase as it is recorded.
  static func new(_ phrase: StatedPhrase) -> NewPhrase {
    NewPhrase(
      concepts: phrase.concepts, kind: phrase.kind == .need ? .need : .expertise,
      language: phrase.language, text: phrase.text)
  }

  /// Statements of the corpus that come with the program: some that keep their reading while
  /// phrases are learned, and others, between them, that show whether they do.
  static func corpusSample() throws(Refusal) -> (anchors: [String], sample: [TrainingStatement]) {
    let lines: [Substring]
    do throws(InputFileError) {
      lines = try BundledFiles.corpus().flatMap {
        String(decoding: $0.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      }.filter { $0.first != "#" }
    } catch { throw Refusal(.ourFault, .brokenInstallation(detail: "\(error)")) }
    let step = max(2, lines.count / statementsInSample)
    let anchors = try read(stride(from: 0, to: lines.count, by: step).map { lines[$0] })
    let sample = try read(stride(from: step / 2, to: lines.count, by: step).map { lines[$0] })
    return (anchors.map(\.text), sample)
  }

  private static let statementsInSample = 400

  private static func read(_ lines: [Substring]) throws(Refusal) -> [TrainingStatement] {
    do throws(ConceptModelError) {
      return try TrainingStatement.readCorpus(lines.joined(separator: "\n"))
    } catch { throw Refusal(.ourFault, .brokenInstallation(detail: "\(error)")) }
  }
}

extension Refusal {
  /// What keeps phrases from being learned, for people.
  init(learning error: ConceptModelError, from phrases: [RecordedPhrase]) {
    switch error {
    case .unknownConcept(let concept):
      let ids = phrases.filter { $0.concepts.contains(concept) }.map(\.id)
      self.init(.badData, .phraseConceptGone(concept, phrases: ids))
    case .tooManyPhrases(let count):
      self.init(.badData, .tooManyPhrases(count, limit: PhraseTraining.mostPhrases))
    case .notAConceptModel, .unknownFormat, .truncated, .invalid, .damaged, .noStatements,
      .tooManyConcepts, .corpusLine, .unsolvable, .otherBase:
      self.init(.ourFault, .brokenInstallation(detail: "\(error)"))
    }
  }
}
