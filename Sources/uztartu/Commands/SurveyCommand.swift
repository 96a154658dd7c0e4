import ArgumentParser
import Wording
import Workflow

extension AskedWave: ExpressibleByArgument {}

/// `uztartu survey …`.
struct SurveyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey", abstract: say(.helpSurvey),
      subcommands: [
        SurveyListCommand.self, SurveyShowCommand.self, SurveyLoadCommand.self,
        SurveyInviteCommand.self, SurveyAnswerCommand.self, SurveyRecordCommand.self,
        SurveyImportCommand.self, SurveyStatusCommand.self,
      ])
  }
}

/// `uztartu survey list`.
struct SurveyListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpSurveyList))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let instruments = try ListInstruments(record.access).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: instruments)
    case .jsonl: for instrument in instruments { try Output.result(json: instrument) }
    case .csv: try Output.result(lines: instruments.csv)
    default: try Output.result(InstrumentTable(instruments).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu survey show uztartu-relationship`.
struct SurveyShowCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: say(.helpSurveyShow))
  }

  @Argument(help: ArgumentHelp(say(.helpInstrument)))
  var instrument: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let sheet = try ShowInstrument(record.access, name: instrument).run()
    switch general.peopleFormat {
    case .json: try Output.result(lines: sheet.fileText)
    default:
      let lines = sheet.lines(in: Speech.language).map(TextTable.printable)
      try Output.result(([Style.strong(sheet.place), ""] + lines).joined(separator: "\n"))
    }
  }
}

/// `uztartu survey load FILE`.
struct SurveyLoadCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "load", abstract: say(.helpSurveyLoad))
  }

  @Argument(help: ArgumentHelp(say(.helpInstrumentFile), valueName: "file"))
  var file: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let instrument = try LoadInstrument(record.access, file: file).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: instrument)
    default:
      try Output.result(
        say(.instrumentLoaded("\(instrument.name) \(instrument.version)", items: instrument.items)))
    }
  }
}
