import ArgumentParser
import Wording
import Workflow

/// `uztartu lexicon train`.
struct LexiconTrainCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "train", abstract: say(.helpLexiconTrain))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let done = try TrainLexicon(record.access).run()
    let lexicon = done.lexicon
    switch general.peopleFormat {
    case .json: try Output.result(json: done)
    default:
      let message: Message =
        done.isNew
        ? .lexiconTrained(
          lexicon.id, version: lexicon.version, phrases: lexicon.phrases, rows: lexicon.changedRows)
        : .lexiconUnchanged(lexicon.id, version: lexicon.version)
      try Output.result(say(message))
    }
  }
}

/// `uztartu lexicon evaluate`.
struct LexiconEvaluateCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "evaluate", abstract: say(.helpLexiconEvaluate))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let evaluation = try EvaluateLexicon(record.access).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: evaluation)
    case .jsonl: for entry in evaluation.phrases { try Output.result(json: entry) }
    case .csv: try Output.result(lines: evaluation.csv)
    default: try Output.result(EvaluationTable(evaluation).lines().joined(separator: "\n"))
    }
  }
}
