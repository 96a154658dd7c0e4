import ArgumentParser
import Wording
import Workflow

/// `uztartu lexicon list`.
struct LexiconListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpLexiconList))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let list = try ListPhrases(record.access).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: list)
    case .jsonl: for phrase in list.phrases { try Output.result(json: phrase) }
    case .csv: try Output.result(lines: list.phrases.csv)
    default: try Output.result(PhraseTable(list).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu lexicon remove ID`.
struct LexiconRemoveCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "remove", abstract: say(.helpLexiconRemove))
  }

  @Argument(help: ArgumentHelp(say(.helpPhraseID)))
  var id: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let phrase = try RemovePhrase(record.access, id: id).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: phrase)
    default: try Output.result(say(.phraseRemoved(phrase.id)))
    }
  }
}
