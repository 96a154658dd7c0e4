package import Forum
import Foundation

/// A phrase of a forum's own as a file states it.
package struct StatedPhrase: Equatable, Sendable {
  /// On which side of a pairing it is said.
  package enum Kind: String, CaseIterable, Sendable {
    case need, expertise
  }

  /// Ids of the concepts it is about, at least one, none twice, in the order of their letters.
  package let concepts: [String]
  package let kind: Kind
  /// Basque, Spanish or English.
  package let language: Language
  /// Composed characters, no white space at either end.
  package let text: String

  package init(concepts: [String], kind: Kind, language: Language, text: String) {
    // Their order says nothing, and two phrases that differ in it are the same.
    self.concepts = concepts.sorted()
    self.kind = kind
    self.language = language
    self.text = Self.plain(text)
  }

  /// The languages that a phrase may be in.
  package static let languages: [Language] = [.eu, .es, .en]
  /// The most Unicode scalars of a phrase.
  package static let mostScalars = 4_000

  /// A text in the form in which phrases are compared and kept.
  package static func plain(_ text: String) -> String {
    text.trimmed.precomposedStringWithCanonicalMapping
  }

  /// Whether a text has a word in it.
  package static func hasWord(_ text: String) -> Bool { text.contains(where: \.isLetter) }
}

/// A file of phrases, in the form of the corpus: a phrase a line, five fields separated by tabs
/// (concepts joined by `+`, kind, language, voice, text), no heading; empty lines and lines that
/// begin with `#` are left out. The voice says who speaks, for whoever reads the file.
package enum PhraseFile {
  /// What a file holds, and everything wrong with it.
  package struct Result: Equatable, Sendable {
    /// The phrases that are not known yet, in the order of the file.
    package let phrases: [StatedPhrase]
    /// How many the file has that are known as they are.
    package let unchanged: Int
    /// Problems by line.
    package let problems: [FileProblem]
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - thesaurus: whose concepts of needs may be named, by id or any label.
  ///   - known: phrases that are there already; the same text may not come with other concepts.
  package static func read(
    _ bytes: [UInt8], file: String, thesaurus: Thesaurus, known: [StatedPhrase]
  ) -> Result {
    let text: TextDecoder.Text
    do throws(FileRefusal) {
      text = try TextDecoder(file: file).decode(bytes)
    } catch {
      return Result(phrases: [], unchanged: 0, problems: error.problems)
    }
    var reader = PhraseLines(file: file, labels: LabelIndex(thesaurus), known: known)
    if let problem = text.problem { reader.problems.append(problem) }
    let lines = String(decoding: text.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, line) in lines.enumerated() where !line.isEmpty && line.first != "#" {
      reader.read(String(line), number: index + 1)
    }
    if reader.isSilent { reader.problems.append(FileProblem(file: file, line: nil, .noPhrases)) }
    return Result(
      phrases: reader.phrases, unchanged: reader.unchanged, problems: reader.problems)
  }
}

/// Reads lines one after the other and gathers what is wrong.
private struct PhraseLines {
  let file: String
  let labels: LabelIndex
  var phrases: [StatedPhrase] = []
  var unchanged = 0
  var problems: [FileProblem] = []
  private var known: [String: StatedPhrase] = [:]
  private var lines: [String: Int] = [:]

  init(file: String, labels: LabelIndex, known: [StatedPhrase]) {
    self.file = file
    self.labels = labels
    for phrase in known { self.known[phrase.text] = phrase }
  }

  var isSilent: Bool { phrases.isEmpty && unchanged == 0 && !problems.hasErrors }

  mutating func read(_ line: String, number: Int) {
    let cells = line.parts(separatedBy: "\t").map(\.trimmed)
    guard cells.count == 5 else {
      problems.append(FileProblem(file: file, line: number, .phraseFields(cells.count)))
      return
    }
    let concepts = concepts(cells[0], number)
    let kind = StatedPhrase.Kind(rawValue: cells[1])
    if kind == nil { note(number, 2, "kind", cells[1], .unknownKind) }
    let language = Language(rawValue: cells[2])
    let isLanguage = language.map(StatedPhrase.languages.contains) ?? false
    if !isLanguage { note(number, 3, "language", cells[2], .unknownPhraseLanguage) }
    let isText = check(cells[4], number)
    guard let concepts, let kind, let language, isLanguage, isText else { return }
    take(
      StatedPhrase(concepts: concepts, kind: kind, language: language, text: cells[4]), number)
  }

  private mutating func take(_ phrase: StatedPhrase, _ number: Int) {
    if let line = lines[phrase.text] {
      note(number, 5, "text", phrase.text, .phraseTwice(firstLine: line))
    } else if let before = known[phrase.text] {
      if before == phrase {
        unchanged += 1
      } else {
        note(number, 5, "text", phrase.text, .phraseKnown)
      }
    } else {
      phrases.append(phrase)
    }
    if lines[phrase.text] == nil { lines[phrase.text] = number }
  }

  private mutating func check(_ text: String, _ number: Int) -> Bool {
    guard StatedPhrase.hasWord(text) else {
      note(number, 5, "text", text, .phraseWithoutWord)
      return false
    }
    guard text.unicodeScalars.count <= StatedPhrase.mostScalars else {
      note(number, 5, "text", text, .phraseTooLong(limit: StatedPhrase.mostScalars))
      return false
    }
    return true
  }

  private mutating func concepts(_ cell: String, _ number: Int) -> [String]? {
    var found: [String] = []
    var isSound = true
    for name in cell.parts(separatedBy: "+").map(\.trimmed) {
      switch labels.find(name, scheme: .need) {
      case .concept(let id):
        if !found.contains(id) { found.append(id) }
        continue
      case .ambiguous(let ids):
        note(number, 1, "concepts", name, .ambiguousLabel(concepts: ids.joined(separator: ", ")))
      case .otherScheme(let id): note(number, 1, "concepts", name, .conceptOfOtherScheme(id))
      case .nothing:
        let near = labels.suggestion(for: name, scheme: .need)
        note(
          number, 1, "concepts", name,
          near.map { .misspelledConcept(suggestion: $0) } ?? .unknownPhraseConcept)
      }
      isSound = false
    }
    return isSound ? found : nil
  }

  private mutating func note(
    _ line: Int, _ column: Int, _ field: String, _ value: String, _ defect: FileDefect
  ) {
    problems.append(
      FileProblem(
        file: file, line: line, column: column, field: field,
        value: value.isEmpty ? nil : value, defect))
  }
}
