import ArgumentParser
import Wording
import Workflow

/// `uztartu person …`.
struct PersonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person", abstract: say(.helpPerson),
      subcommands: [
        PersonListCommand.self, PersonConsentCommand.self, PersonExportCommand.self,
        PersonEraseCommand.self, PersonRequestCommand.self, PersonRequestsCommand.self,
        PersonCloseCommand.self, PersonCorrectCommand.self, PersonReceiptCommand.self,
        PersonControllerCommand.self,
      ])
  }
}

/// `uztartu person list`.
struct PersonListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpPersonList))
  }

  @Option(help: ArgumentHelp(say(.helpSearch), valueName: "words"))
  var search: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let list = try ListPersons(record.access, search: search).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: list)
    case .jsonl: for person in list.persons { try Output.result(json: person) }
    case .csv: try Output.result(lines: list.csv)
    default: try Output.result(PersonTable.lines(list).joined(separator: "\n"))
    }
  }
}

/// `uztartu person export H12 --output FOLDER`.
struct PersonExportCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: say(.helpPersonExport))
  }

  @Argument(help: ArgumentHelp(say(.helpPersonID)))
  var person: String

  @Option(help: ArgumentHelp(say(.helpExportFolder), valueName: "folder"))
  var output: String

  @OptionGroup var key: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let export = try ExportPerson(
      record.access, person: person, folder: output, language: Speech.language, keys: key.location
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: export)
    default:
      try Output.result(
        say(.personExported(export.page, rows: export.rows, withheld: export.withheld)))
      if !export.hasController { try Output.result(say(.controllerUnknown)) }
      if !export.likelySame.isEmpty {
        try Output.result(say(.exportLikelySame(export.likelySame.joined(separator: ", "))))
      }
    }
  }
}
