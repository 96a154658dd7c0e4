import ArgumentParser
import Wording
import Workflow

/// `uztartu evaluate target …`.
struct EvaluateTargetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "target", abstract: say(.helpEvaluateTarget),
      subcommands: [
        TargetSetCommand.self, TargetRemoveCommand.self, TargetListCommand.self,
      ])
  }
}

/// `uztartu evaluate target set served 80`.
struct TargetSetCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "set", abstract: say(.helpTargetSet))
  }

  @Argument(help: ArgumentHelp(say(.helpIndicator)))
  var indicator: String

  /// Whatever is no option of ours: a value may begin with a minus.
  @Argument(
    parsing: .allUnrecognized, help: ArgumentHelp(say(.helpTargetValue), valueName: "value"))
  var value: [String]

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpYear), valueName: "yyyy"))
  var year: Int?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    try TargetScope.check(round, year)
  }

  func run() throws {
    let targets = try PlanIndicator(
      record.access, indicator: indicator, value: value.joined(),
      subject: TargetScope.subject(round, year)
    ).run()
    try Output.show(targets, general)
  }
}

/// `uztartu evaluate target remove served`.
struct TargetRemoveCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "remove", abstract: say(.helpTargetRemove))
  }

  @Argument(help: ArgumentHelp(say(.helpIndicator)))
  var indicator: String

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpYear), valueName: "yyyy"))
  var year: Int?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    try TargetScope.check(round, year)
  }

  func run() throws {
    let targets = try PlanIndicator(
      record.access, indicator: indicator, value: nil,
      subject: TargetScope.subject(round, year)
    ).run()
    try Output.show(targets, general)
  }
}

/// `uztartu evaluate target list`.
struct TargetListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpTargetList))
  }

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpYear), valueName: "yyyy"))
  var year: Int?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    try TargetScope.check(round, year)
  }

  func run() throws {
    let targets = try ListTargets(
      record.access, subject: TargetScope.subject(round, year)
    ).run()
    switch general.peopleFormat {
    case .jsonl: for target in targets.targets { try Output.result(json: target) }
    case .csv: try Output.result(lines: targets.csv)
    default: try Output.show(targets, general)
    }
  }
}

/// What plans are made for.
private enum TargetScope {
  static func check(_ round: String?, _ year: Int?) throws {
    let isKnown = year.map((1990...2200).contains) ?? true
    if (round != nil && year != nil) || !isKnown { throw ValidationError(say(.roundOrYear)) }
  }

  static func subject(_ round: String?, _ year: Int?) -> ReportSubject {
    year.map(ReportSubject.year) ?? .round(round)
  }
}

extension Output {
  fileprivate static func show(_ targets: TargetListDocument, _ general: GeneralOptions) throws {
    switch general.peopleFormat {
    case .json: try Output.result(json: targets)
    default: try Output.result(TargetTable(targets).lines().joined(separator: "\n"))
    }
  }
}
