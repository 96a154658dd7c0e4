import ArgumentParser
import Wording
import Workflow

/// `uztartu lexicon texts`: what another program is to make vectors of.
struct LexiconTextsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "texts", abstract: say(.helpLexiconTexts))
  }

  @OptionGroup var files: PeopleFiles
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl) }

  func run() throws {
    let lines = try ListVectorTexts(files: files.input()).run()
    switch general.toolFormat(.jsonl) {
    case .table:
      var table = TextTable([
        (say(.columnID), .left), (say(.columnLanguage), .left), (say(.columnText), .left),
      ])
      for line in lines { table.add([line.id, line.language, line.text]) }
      try Output.result(table.lines().joined(separator: "\n"))
    case .json: try Output.result(json: lines)
    default: for line in lines { try Output.result(json: line) }
    }
  }
}
