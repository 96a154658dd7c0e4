import ArgumentParser
import Wording
import Workflow

/// `uztartu round runs [NAME]`: the matching runs of a round, side by side.
struct RoundRunsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "runs", abstract: say(.helpRoundRuns))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let answer = try ListRuns(record.access, round: name).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    case .jsonl: for run in answer.runs { try Output.result(json: run) }
    case .csv: try Output.result(lines: answer.csv)
    default: try Output.result(RunsTable(answer).lines().joined(separator: "\n"))
    }
  }
}
