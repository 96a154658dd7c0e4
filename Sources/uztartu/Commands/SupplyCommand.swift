import ArgumentParser
import Wording
import Workflow

/// `uztartu supply`: which needs nobody covers, which knowledge is scarce.
struct SupplyCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "supply", abstract: say(.helpSupply))
  }

  @OptionGroup var files: PeopleFiles
  @OptionGroup var vectors: VectorOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try vectors.check()
    try general.allow(.table, .json, .jsonl, .csv)
  }

  func run() throws {
    let answer = try WeighSupply(files: files.input(vectors.source)).run()
    show(answer.warnings)
    try SupplyTable(answer.document).print(as: general.toolFormat(.json))
  }
}

/// `uztartu round supply [NAME]`.
struct RoundSupplyCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "supply", abstract: say(.helpSupply))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let answer = try WeighSupply(record.access, round: name).run()
    try SupplyTable(answer.document).print(as: general.peopleFormat)
  }
}
