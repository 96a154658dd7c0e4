import ArgumentParser
import Wording
import Workflow

extension KeptData: ExpressibleByArgument {}

/// `uztartu retention …`.
struct RetentionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retention", abstract: say(.helpRetention),
      subcommands: [
        RetentionShowCommand.self, RetentionSetCommand.self, RetentionRunCommand.self,
      ])
  }
}

/// `uztartu retention show`.
struct RetentionShowCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: say(.helpRetentionShow))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let terms = try ShowRetention(record.access).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: terms)
    default: try Output.result(RetentionTable.lines(terms).joined(separator: "\n"))
    }
  }
}

/// `uztartu retention set contact --months 24`.
struct RetentionSetCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "set", abstract: say(.helpRetentionSet))
  }

  @Argument(
    help: ArgumentHelp(
      say(.helpRetentionClass),
      valueName: KeptData.allCases.map(\.rawValue).joined(separator: "|")))
  var data: KeptData

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpTermMonths), valueName: "n"))
  var months: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpTermDays), valueName: "n"))
  var days: Int?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard (months == nil) != (days == nil), (1...3660).contains(months ?? days ?? 0) else {
      throw ValidationError(say(.termMonthsOrDays))
    }
  }

  func run() throws {
    let terms = try SetRetention(record.access, data: data, months: months, days: days).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: terms)
    default: try Output.result(RetentionTable.lines(terms).joined(separator: "\n"))
    }
  }
}

/// `uztartu retention run`.
struct RetentionRunCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "run", abstract: say(.helpRetentionRun))
  }

  @Flag(help: ArgumentHelp(say(.helpRetentionDryRun)))
  var dryRun = false

  @Flag(help: ArgumentHelp(say(.helpRetentionConfirm)))
  var confirm = false

  @OptionGroup var key: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard !(dryRun && confirm) else { throw ValidationError(say(.retentionDryOrConfirm)) }
  }

  func run() throws {
    let answer = try RunRetention(record.access, keys: key.location, dryRun: !confirm).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default:
      var lines = RetentionTable.lines(answer)
      if !confirm, answer.count > 0 { lines.append(say(.retentionHow)) }
      try Output.result(lines.joined(separator: "\n"))
    }
  }
}
