import ArgumentParser
import Wording
import Workflow

/// `uztartu round change APPLICATION`: puts one application right.
struct RoundChangeCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "change", abstract: say(.helpRoundChange))
  }

  @Argument(help: ArgumentHelp(say(.helpChangedApplication)))
  var application: String

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(
    help: ArgumentHelp(
      say(.helpChangedMode), valueName: ChangeApplication.modes.joined(separator: "|")))
  var mode: String?

  @Option(
    help: ArgumentHelp(
      say(.helpChangedTerritory), valueName: ChangeApplication.territories.joined(separator: "|")))
  var territory: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpChangedPlaces), valueName: "n"))
  var capacity: Int?

  @Option(help: ArgumentHelp(say(.helpChangedEmail), valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp(say(.helpChangedContact), valueName: "name"))
  var contact: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    var change = ChangeApplication.Change()
    (change.mode, change.territory, change.capacity) = (mode, territory, capacity)
    (change.email, change.contact) = (email, contact)
    let answer = try ChangeApplication(
      record.access, round: round, application: application, change
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default:
      try Output.result(ScreeningTable(answer).lines(after: true).joined(separator: "\n"))
    }
  }
}
