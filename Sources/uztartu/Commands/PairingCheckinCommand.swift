import ArgumentParser
import Wording
import Workflow

extension AddCheckIn.Channel: ExpressibleByArgument {}
extension AddCheckIn.Light: ExpressibleByArgument {}

/// `uztartu pairing checkin PAIRING --channel phone --light green`.
struct PairingCheckinCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "checkin", abstract: say(.helpPairingCheckin))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpChannel), valueName: "channel"))
  var channel: AddCheckIn.Channel

  @Option(help: ArgumentHelp(say(.helpLight), valueName: "green|amber|red"))
  var light: AddCheckIn.Light

  @Option(help: ArgumentHelp(say(.helpCheckinSummary), valueName: "text"))
  var summary = ""

  @Option(help: ArgumentHelp(say(.helpFollowUp), valueName: "yyyy-mm-dd"))
  var followUp: String?

  @Option(help: ArgumentHelp(say(.helpCheckinDay), valueName: "yyyy-mm-dd"))
  var on: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    for day in [on, followUp].compactMap(\.self) { _ = try CalendarDay(day) }
  }

  func run() throws {
    let checkIn = try AddCheckIn(
      record.access, pairing: pairing, day: on, channel: channel, light: light, summary: summary,
      followUp: followUp
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: checkIn)
    default: try Output.result(say(.checkInKept(checkIn.id, pairing: checkIn.pairing)))
    }
  }
}
