import Wording
import Workflow

/// The phrases of a record, and whether they have been learned.
struct PhraseTable {
  private let list: PhraseListDocument

  init(_ list: PhraseListDocument) { self.list = list }

  func lines() -> [String] {
    var lines = phrases()
    if let lexicon = list.lexicon {
      lines += [
        "",
        say(
          .lexiconLine(
            lexicon.id, version: lexicon.version, phrases: lexicon.phrases, by: lexicon.trainedBy)),
      ]
    }
    if !list.isCurrent {
      lines += ["", say(list.lexicon == nil ? .lexiconNever : .lexiconPending)]
    }
    return lines
  }

  private func phrases() -> [String] {
    guard !list.phrases.isEmpty else { return [say(.noPhrasesYet)] }
    var table = TextTable([
      (say(.columnID), .left), (say(.columnConcept), .left), (say(.columnKind), .left),
      (say(.columnLanguage), .left), (say(.columnText), .left),
    ])
    for phrase in list.phrases {
      table.add([
        phrase.id,
        phrase.concepts.map { phrase.labels.name($0, in: Speech.language) }
          .joined(separator: " + "),
        say(phrase.kind == "need" ? .kindNeed : .kindExpertise), phrase.language,
        Self.shortened(phrase.text),
      ])
    }
    return table.lines()
  }

  /// As much of a phrase as fits on a line.
  static func shortened(_ text: String) -> String {
    text.count <= 70 ? text : text.prefix(69) + "…"
  }
}
