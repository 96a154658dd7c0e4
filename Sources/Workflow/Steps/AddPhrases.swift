import Exchange
import Forum
import Lexicon
import Matchmaking
import Records
import Wording

/// Adds phrases of the forum's own for its concept model: `uztartu lexicon add`.
package struct AddPhrases: Sendable {
  /// On which side of a pairing a phrase is said.
  package enum Kind: String, CaseIterable, Sendable {
    case need, expertise
  }

  /// The language of a phrase.
  package enum Spoken: String, CaseIterable, Sendable {
    case eu, es, en
  }

  private enum Source {
    case phrase(text: String, concepts: [String], kind: Kind, language: Spoken?)
    case file(String)
  }

  private let access: RecordAccess
  private let source: Source

  /// One phrase; `concepts`: ids or labels in any language, at least one; `language`: guessed
  /// without one.
  package init(
    _ access: RecordAccess, text: String, concepts: [String], kind: Kind, language: Spoken?
  ) {
    self.access = access
    source = .phrase(text: text, concepts: concepts, kind: kind, language: language)
  }

  /// The phrases of a file in the form of the corpus.
  package init(_ access: RecordAccess, file: String) {
    self.access = access
    source = .file(file)
  }

  /// Records what is new; one defect, and nothing is.
  package func run() throws(Refusal) -> PhrasesAdded {
    let thesaurus = try Knowledge.loadThesaurus()
    let bytes: [UInt8]
    let single: StatedPhrase?
    switch source {
    case .file(let name): (bytes, single) = (try Refusal.bytes(of: name), nil)
    case .phrase(let text, let concepts, let kind, let language):
      bytes = []
      single = try Self.phrase(text, concepts, kind, language, thesaurus)
    }
    return try access.opened(for: .write, to: .changeLexicon) { (record) throws(Refusal) in
      let known = try record.read { (reader) throws(RecordError) in try reader.phrases() }
      let read =
        if let single {
          try Self.new(single, among: known)
        } else {
          try self.new(bytes, among: known, thesaurus)
        }
      let added = try record.write { (writer) throws(RecordError) in
        try writer.add(read.phrases.map(PhraseSource.new))
      }
      return PhrasesAdded(
        added: added.map { PhraseDocument($0, labels: ConceptNames(thesaurus)) },
        unchanged: read.unchanged, warnings: ProblemList(read.problems))
    }
  }

  private typealias New = (phrases: [StatedPhrase], unchanged: Int, problems: [FileProblem])

  private func new(
    _ bytes: [UInt8], among known: [RecordedPhrase], _ thesaurus: Thesaurus
  ) throws(Refusal) -> New {
    guard case .file(let name) = source else { preconditionFailure("a file was named") }
    let result = PhraseFile.read(
      bytes, file: name, thesaurus: thesaurus, known: known.map(PhraseSource.stated))
    guard !result.problems.hasErrors else {
      let errors = result.problems.count { $0.severity == .error }
      throw Refusal(
        .badData, .fileHasErrors(name, count: errors), problems: ProblemList(result.problems))
    }
    return (result.phrases, result.unchanged, result.problems)
  }

  private static func new(
    _ phrase: StatedPhrase, among known: [RecordedPhrase]
  ) throws(Refusal) -> New {
    guard let before = known.first(where: { $0.text == phrase.text }) else {
      return ([phrase], 0, [])
    }
    guard PhraseSource.stated(before) == phrase else {
      throw Refusal(.badData, .phraseKnown(before.id))
    }
    return ([], 1, [])
  }

  private static func phrase(
    _ text: String, _ names: [String], _ kind: Kind, _ spoken: Spoken?, _ thesaurus: Thesaurus
  ) throws(Refusal) -> StatedPhrase {
    guard StatedPhrase.hasWord(text) else { throw Refusal(.usage, .phraseWithoutWord) }
    guard text.unicodeScalars.count <= StatedPhrase.mostScalars else {
      throw Refusal(.usage, .phraseTooLong(limit: StatedPhrase.mostScalars))
    }
    guard let language = spoken.map(\.rawValue) ?? guess(text),
      let written = Language(rawValue: language), StatedPhrase.languages.contains(written)
    else { throw Refusal(.usage, .phraseLanguageUnclear) }
    let labels = LabelIndex(thesaurus)
    var concepts: [String] = []
    for name in names {
      let id = try Refusal.concept(name, labels)
      if !concepts.contains(id) { concepts.append(id) }
    }
    return StatedPhrase(
      concepts: concepts, kind: kind == .need ? .need : .expertise, language: written, text: text)
  }

  private static func guess(_ text: String) -> String? {
    LanguageGuess(TokenizedText(text)).language?.rawValue
  }
}
