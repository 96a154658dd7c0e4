import ArgumentParser
import Wording
import Workflow

/// `uztartu lexicon …`: how words find their concepts.
struct LexiconCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lexicon", abstract: say(.helpLexicon),
      subcommands: [
        LexiconAddCommand.self, LexiconListCommand.self, LexiconRemoveCommand.self,
        LexiconTrainCommand.self, LexiconEvaluateCommand.self, LexiconTextsCommand.self,
      ])
  }
}
