import ArgumentParser
import Wording
import Workflow

extension MovePairing.Side: ExpressibleByArgument {}
extension MovePairing.Reason: ExpressibleByArgument {}

/// `uztartu pairing start PAIRING`.
struct PairingStartCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "start", abstract: say(.helpPairingStart))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(MovePairing(record.access, pairing: pairing, .start).run(), general)
  }
}

/// `uztartu pairing pause PAIRING --reason …`.
struct PairingPauseCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "pause", abstract: say(.helpPairingPause))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpMoveReason), valueName: "text"))
  var reason: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(
      MovePairing(record.access, pairing: pairing, .pause(reason: reason)).run(), general)
  }
}

/// `uztartu pairing resume PAIRING`.
struct PairingResumeCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "resume", abstract: say(.helpPairingResume))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(MovePairing(record.access, pairing: pairing, .resume).run(), general)
  }
}

/// `uztartu pairing withdraw PAIRING --reason …`.
struct PairingWithdrawCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "withdraw", abstract: say(.helpPairingWithdraw))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpMoveReason), valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp(say(.helpEndSide), valueName: "who"))
  var by = MovePairing.Side.coordinator

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(
      MovePairing(record.access, pairing: pairing, .withdraw(reason: reason, by: by)).run(),
      general)
  }
}
