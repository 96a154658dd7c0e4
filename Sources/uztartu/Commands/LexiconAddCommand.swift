import ArgumentParser
import Wording
import Workflow

extension AddPhrases.Kind: ExpressibleByArgument {}
extension AddPhrases.Spoken: ExpressibleByArgument {}

/// `uztartu lexicon add PHRASE --concept ID`, or `--file FILE`.
struct LexiconAddCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: say(.helpLexiconAdd), discussion: say(.lexiconAddDiscussion))
  }

  /// What was done as one document.
  private struct Document: Encodable {
    let added: [PhraseDocument]
    let unchanged: Int
  }

  @Argument(help: ArgumentHelp(say(.helpPhraseText), valueName: "text"))
  var phrase: String?

  @Option(help: ArgumentHelp(say(.helpPhraseConcept), valueName: "id"))
  var concept: [String] = []

  @Option(help: ArgumentHelp(say(.helpPhraseKind), valueName: "need|expertise"))
  var kind: AddPhrases.Kind?

  @Option(help: ArgumentHelp(say(.helpPhraseLanguage), valueName: "eu|es|en"))
  var textLanguage: AddPhrases.Spoken?

  @Option(help: ArgumentHelp(say(.helpPhraseFile), valueName: "FILE.tsv"))
  var file: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    let isPhrase = phrase != nil && !concept.isEmpty && file == nil
    let isFile =
      phrase == nil && concept.isEmpty && file != nil && textLanguage == nil
      && kind == nil
    guard isPhrase || isFile else { throw ValidationError(say(.phraseOrFile)) }
  }

  func run() throws {
    let done = try step.run()
    show(done.warnings)
    switch general.peopleFormat {
    case .json:
      try Output.result(json: Document(added: done.added, unchanged: done.unchanged))
    default:
      try Output.result(
        say(.phrasesAdded(done.added.map(\.id), unchanged: done.unchanged)))
    }
  }

  private var step: AddPhrases {
    if let file { return AddPhrases(record.access, file: file) }
    return AddPhrases(
      record.access, text: phrase ?? "", concepts: concept, kind: kind ?? .need,
      language: textLanguage)
  }
}
