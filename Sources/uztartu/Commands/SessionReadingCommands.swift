import ArgumentParser
import Foundation
import Wording
import Workflow

/// Whose sessions, as a person types it.
struct SessionScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(help: ArgumentHelp(say(.helpPairingID), valueName: "id"))
  var pairing: String?

  @Option(help: ArgumentHelp(say(.helpSessionMentor), valueName: "id"))
  var mentor: String?

  func validate() throws {
    guard pairing == nil || mentor == nil else { throw ValidationError(say(.sessionScopeOnce)) }
    guard round == nil || pairing == nil else { throw ValidationError(say(.roundOrPairing)) }
  }

  var scope: SessionScope {
    if let pairing { return .pairing(pairing) }
    if let mentor { return .mentor(mentor, round: round) }
    return .round(round)
  }
}

/// `uztartu session list`.
struct SessionListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpSessionList))
  }

  @OptionGroup var whose: SessionScopeOptions

  @Option(help: ArgumentHelp(say(.helpSessionSince), valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      say(.helpSessionState), valueName: ListSessions.states.joined(separator: "|")))
  var state: [String] = []

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    _ = try since.map { try CalendarDay($0) }
  }

  func run() throws {
    let list = try ListSessions(
      record.access, scope: whose.scope, since: since.map { try CalendarDay($0) }?.start,
      states: state
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: list)
    case .jsonl: for session in list.sessions { try Output.result(json: session) }
    case .csv: try Output.result(lines: list.csv)
    default: try Output.result(SessionTable(list).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu session show SESSION`.
struct SessionShowCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: say(.helpSessionShow))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let sheet = try ShowSession(record.access, session: session).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: sheet)
    default: try Output.result(SessionSheetTable(sheet).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu session minutes SESSION --output FILE`.
struct SessionMinutesCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "minutes", abstract: say(.helpSessionMinutes))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @Option(help: ArgumentHelp(say(.helpMinutesFile), valueName: "FILE.html"))
  var output: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let written = try WriteMinutes(
      record.access, session: session, output: output, language: Speech.language
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: written)
    default: try Output.result(say(.minutesWritten(written.file)))
    }
  }
}

/// `uztartu session calendar --output FILE`.
struct SessionCalendarCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "calendar", abstract: say(.helpSessionCalendar))
  }

  @OptionGroup var whose: SessionScopeOptions

  @Option(help: ArgumentHelp(say(.helpCalendarFile), valueName: "FILE.ics"))
  var output: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let written = try WriteCalendar(
      record.access, scope: whose.scope, output: output, language: Speech.language
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: written)
    default: try Output.result(say(.calendarWritten(written.file, sessions: written.sessions)))
    }
  }
}
