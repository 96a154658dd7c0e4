import ArgumentParser
import Wording
import Workflow

extension LogSession.Mode: ExpressibleByArgument {}

/// `uztartu session …`.
struct SessionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "session", abstract: say(.helpSession),
      subcommands: [SessionLogCommand.self, SessionListCommand.self])
  }
}

/// `uztartu session log PAIRING --on DAY --minutes N`.
struct SessionLogCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "log", abstract: say(.helpSessionLog))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpSessionDay), valueName: "yyyy-mm-dd"))
  var on: String

  @Option(help: ArgumentHelp(say(.helpSessionTime), valueName: "hh:mm"))
  var at = "12:00"

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpMinutes), valueName: "n"))
  var minutes: Int

  @Option(help: ArgumentHelp(say(.helpSessionMode), valueName: "in-person|online"))
  var mode: LogSession.Mode?

  @Option(help: ArgumentHelp(say(.helpSummary), valueName: "text"))
  var summary = ""

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard (5...480).contains(minutes) else { throw ValidationError(say(.minutesOutOfRange)) }
    _ = try CalendarDay(on).instant(at: at)
  }

  func run() throws {
    let session = try LogSession(
      record.access, pairing: pairing, startsAt: try CalendarDay(on).instant(at: at),
      lengthMinutes: minutes, mode: mode, summary: summary
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: session)
    default:
      try Output.result(
        say(.sessionLogged(session.id, pairing: session.pairing, minutes: session.lengthMinutes)))
    }
  }
}

/// `uztartu session list`.
struct SessionListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpSessionList))
  }

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(help: ArgumentHelp(say(.helpPairingID), valueName: "id"))
  var pairing: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    guard round == nil || pairing == nil else { throw ValidationError(say(.roundOrPairing)) }
  }

  func run() throws {
    let list = try ListSessions(record.access, round: round, pairing: pairing).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: list)
    case .jsonl: for session in list.sessions { try Output.result(json: session) }
    case .csv: try Output.result(lines: list.csv)
    default: try Output.result(SessionTable(list).lines().joined(separator: "\n"))
    }
  }
}
