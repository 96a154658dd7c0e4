import ArgumentParser
import Foundation
import Wording
import Workflow

/// `uztartu evaluate …`.
struct EvaluateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluate", abstract: say(.helpEvaluate),
      subcommands: [
        EvaluateRoundCommand.self, EvaluateReportCommand.self, EvaluateReportsCommand.self,
        EvaluateDataCommand.self,
        EvaluateTargetCommand.self,
        EvaluateCompareCommand.self, EvaluateCalibrateCommand.self,
      ])
  }
}

/// What an evaluation is about: a round, or a year.
struct ReportSubjectOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpYear), valueName: "yyyy"))
  var year: Int?

  func validate() throws {
    if round != nil && year != nil { throw ValidationError(say(.roundOrYear)) }
    guard year.map((1990...2200).contains) ?? true else {
      throw ValidationError(say(.roundOrYear))
    }
  }

  var subject: ReportSubject { year.map(ReportSubject.year) ?? .round(round) }
}

/// `uztartu evaluate round [ROUND]`.
struct EvaluateRoundCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "round", abstract: say(.helpEvaluateRound))
  }

  @OptionGroup var about: ReportSubjectOptions

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try EvaluateRound(
      record.access, subject: about.subject, keys: keys.location
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default: try Output.result(ReportSheetTable(answer).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu evaluate report [ROUND] --output FOLDER`.
struct EvaluateReportCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: say(.helpEvaluateReport))
  }

  @OptionGroup var about: ReportSubjectOptions

  @Option(help: ArgumentHelp(say(.helpReportFolder), valueName: "folder"))
  var output = "."

  @Flag(help: ArgumentHelp(say(.helpAllLanguages)))
  var allLanguages = false

  @Option(help: ArgumentHelp(say(.helpPublisher), valueName: "name"))
  var publisher: String?

  @Flag(help: ArgumentHelp(say(.helpFreeze)))
  var freeze = false

  @Flag(help: ArgumentHelp(say(.helpFrozen)))
  var frozen = false

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpFrozenVersion), valueName: "n"))
  var edition: Int?

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    if freeze && (frozen || edition != nil) { throw ValidationError(say(.freezeOrFrozen)) }
  }

  func run() throws {
    let chosen: WriteReport.Edition =
      freeze
      ? .freezing : frozen || edition != nil ? .frozen(version: edition) : .current
    let report = try WriteReport(
      record.access, subject: about.subject, edition: chosen,
      languages: allLanguages ? ReaderLanguage.allCases : [Speech.language], folder: output,
      publisher: publisher, keys: keys.location
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: report)
    default:
      try Output.result(
        say(.reportWritten(report.files.count, folder: report.folder)))
      for file in report.files { try Output.result("  " + file) }
      if let frozen = report.frozen {
        try Output.result(
          say(
            .reportFrozen(
              frozen.id, version: frozen.version, seq: frozen.auditSeq,
              digest: frozen.auditDigest)))
      }
    }
  }
}

/// `uztartu evaluate reports`.
struct EvaluateReportsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "reports", abstract: say(.helpEvaluateReports))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let reports = try ListReports(record.access).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: reports)
    case .jsonl: for report in reports { try Output.result(json: report) }
    case .csv: try Output.result(lines: reports.csv)
    default: try Output.result(FrozenReportTable(reports).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu evaluate data [ROUND] --output FILE`.
struct EvaluateDataCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "data", abstract: say(.helpEvaluateData))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @Option(help: ArgumentHelp(say(.helpDataFile), valueName: "file"))
  var output: String

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try WriteRoundData(
      record.access, round: round, output: output, keys: keys.location
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default:
      try Output.result(
        say(.dataWritten(answer.file, applications: answer.applications, answers: answer.answers)))
      try Output.result(say(.dataGeneralised(answer.generalised)))
    }
  }
}
