import ArgumentParser
import Wording
import Workflow

/// `uztartu pairing complete PAIRING`.
struct PairingCompleteCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "complete", abstract: say(.helpPairingComplete))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpEndDay), valueName: "yyyy-mm-dd"))
  var on: String?

  @Flag(help: ArgumentHelp(say(.helpAheadOfPlan)))
  var aheadOfPlan = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    if let on { _ = try CalendarDay(on) }
  }

  func run() throws {
    try Output.show(
      MovePairing(
        record.access, pairing: pairing, .complete(on: on, aheadOfPlan: aheadOfPlan)
      ).run(), general)
  }
}

/// `uztartu pairing end PAIRING --reason faded_out`.
struct PairingEndCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "end", abstract: say(.helpPairingEnd))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpEndReason), valueName: "reason"))
  var reason: MovePairing.Reason

  @Option(help: ArgumentHelp(say(.helpEndText), valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp(say(.helpEndSide), valueName: "who"))
  var by = MovePairing.Side.coordinator

  @Option(help: ArgumentHelp(say(.helpEndDay), valueName: "yyyy-mm-dd"))
  var on: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    if let on { _ = try CalendarDay(on) }
  }

  func run() throws {
    try Output.show(
      MovePairing(
        record.access, pairing: pairing, .end(on: on, reason: reason, text: text, by: by)
      ).run(), general)
  }
}
