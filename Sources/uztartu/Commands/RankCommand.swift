import ArgumentParser
import Wording
import Workflow

/// `uztartu rank`: for each need, the mentors by fit.
struct RankCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rank", abstract: say(.helpRank))
  }

  @OptionGroup var files: PeopleFiles

  @OptionGroup var vectors: VectorOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpTop), valueName: "k"))
  var top = 10

  @Flag(help: ArgumentHelp(say(.helpShowBlocked)))
  var showBlocked = false

  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard top >= 0 else { throw ValidationError(say(.optionAtLeast("--top", 0))) }
    try vectors.check()
    try general.allow(.table, .json, .jsonl, .csv)
  }

  func run() throws {
    let answer = try RankPairs(
      files: files.input(vectors.source), top: top, showsBlocked: showBlocked
    ).run()
    show(answer.warnings)
    switch general.toolFormat(.jsonl) {
    case .table: try RankTable(answer).print()
    case .json: try Output.result(json: answer.lines)
    case .jsonl: for line in answer.lines { try Output.result(json: line) }
    case .csv: try Output.result(lines: answer.csv)
    }
  }
}
