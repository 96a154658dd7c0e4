import ArgumentParser
import Wording
import Workflow

/// The two files of a run without a record.
struct PeopleFiles: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpMentorsFile), valueName: "file"))
  var mentors: String

  @Option(help: ArgumentHelp(say(.helpNeedsFile), valueName: "file"))
  var needs: String

  @Option(help: ArgumentHelp(say(.helpRules), valueName: "file"))
  var rules: String?

  /// What the person named, for the step that reads it.
  var input: CohortFiles { CohortFiles(mentors: mentors, needs: needs, rules: rules) }
}

/// `uztartu rank`: for each need, the mentors by fit.
struct RankCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rank", abstract: say(.helpRank))
  }

  @OptionGroup var files: PeopleFiles

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpTop), valueName: "k"))
  var top = 10

  @Flag(help: ArgumentHelp(say(.helpShowBlocked)))
  var showBlocked = false

  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard top >= 0 else { throw ValidationError(say(.optionAtLeast("--top", 0))) }
    try general.allow(.table, .json, .jsonl, .csv)
  }

  func run() throws {
    let answer = try RankPairs(files: files.input, top: top, showsBlocked: showBlocked).run()
    show(answer.warnings)
    switch general.toolFormat(.jsonl) {
    case .table: try RankTable(answer).print()
    case .json: try Output.result(json: answer.lines)
    case .jsonl: for line in answer.lines { try Output.result(json: line) }
    case .csv: try Output.result(lines: answer.csv)
    }
  }
}
