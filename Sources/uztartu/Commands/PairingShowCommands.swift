import ArgumentParser
import Wording
import Workflow

extension ListPairings.State: ExpressibleByArgument {}
extension PairingViewer: ExpressibleByArgument {}

/// `uztartu pairing list [ROUND]`.
struct PairingListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpPairingList))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @Option(help: ArgumentHelp(say(.helpPairingState), valueName: "state"))
  var state: [ListPairings.State] = []

  @Flag(help: ArgumentHelp(say(.helpNeverSent)))
  var all = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let pairings = try ListPairings(
      record.access, round: round, states: state, withNeverSent: all
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: pairings)
    case .jsonl: for pairing in pairings { try Output.result(json: pairing) }
    case .csv: try Output.result(lines: pairings.csv)
    default: try Output.result(PairingTable(pairings).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu pairing show PAIRING`.
struct PairingShowCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: say(.helpPairingShow))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpSeenBy), valueName: "who"))
  var seenBy = PairingViewer.coordinator

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(
      ShowPairing(record.access, pairing: pairing, seenBy: seenBy).run(), general)
  }
}

/// `uztartu pairing alerts [ROUND] --days N`; `session alerts` is the same list.
struct PairingAlertsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "alerts", abstract: say(.helpPairingAlerts))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpAlertDays), valueName: "n"))
  var days = WatchPairings.usualDays

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    let range = 1...3650
    guard range.contains(days) else { throw ValidationError(say(.daysOutOfRange(range))) }
  }

  func run() throws {
    let alerts = try WatchPairings(record.access, round: round, days: days).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: alerts)
    case .jsonl: for alert in alerts { try Output.result(json: alert) }
    case .csv: try Output.result(lines: alerts.csv)
    default: try Output.result(PairingAlertTable(alerts).lines().joined(separator: "\n"))
    }
  }
}

extension Output {
  /// Shows a pairing as a person or a script wants it.
  static func show(_ pairing: PairingViewDocument, _ general: GeneralOptions) throws {
    switch general.peopleFormat {
    case .json: try result(json: pairing)
    default: try result(PairingViewTable(pairing).lines().joined(separator: "\n"))
    }
  }

  /// Tells where a page was written.
  static func show(_ file: WrittenFile, _ general: GeneralOptions) throws {
    switch general.peopleFormat {
    case .json: try result(json: file)
    default: try result(say(.fileWritten(file.file)))
    }
  }
}
