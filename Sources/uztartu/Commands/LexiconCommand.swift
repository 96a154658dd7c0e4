import ArgumentParser
import Wording
import Workflow

/// `uztartu lexicon …`: how words find their concepts.
struct LexiconCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lexicon", abstract: say(.helpLexicon),
      subcommands: [LexiconTextsCommand.self])
  }
}
