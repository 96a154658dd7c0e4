import ArgumentParser
import Wording
import Workflow

/// `uztartu session action …`.
struct SessionActionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "action", abstract: say(.helpSessionAction),
      subcommands: [
        SessionActionAddCommand.self, SessionActionDoneCommand.self,
        SessionActionListCommand.self,
      ])
  }
}

/// `uztartu session action add SESSION --text TEXT --owner mentor --due DAY`.
struct SessionActionAddCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: say(.helpSessionActionAdd))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @Option(help: ArgumentHelp(say(.helpActionText), valueName: "text"))
  var text: String

  @Option(help: ArgumentHelp(say(.helpActionOwner), valueName: "mentor|organisation"))
  var owner: AnswerProposal.Side

  @Option(help: ArgumentHelp(say(.helpActionDue), valueName: "yyyy-mm-dd"))
  var due: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    _ = try CalendarDay(due)
  }

  func run() throws {
    let action = try AddSessionAction(
      record.access, session: session, text: text, owner: owner, dueDay: due
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: action)
    default: try Output.result(say(.actionAdded(action.id, due: action.due)))
    }
  }
}

/// `uztartu session action done ACTION`.
struct SessionActionDoneCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "done", abstract: say(.helpSessionActionDone))
  }

  @Argument(help: ArgumentHelp(say(.helpActionID)))
  var action: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let action = try FinishSessionAction(record.access, action: action).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: action)
    default: try Output.result(say(.actionDone(action.id)))
    }
  }
}

/// `uztartu session action list`.
struct SessionActionListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpSessionActionList))
  }

  @OptionGroup var whose: SessionScopeOptions

  @Flag(help: ArgumentHelp(say(.helpActionAll)))
  var all = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let actions = try ListSessionActions(record.access, scope: whose.scope, withDone: all).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: actions)
    case .jsonl: for action in actions { try Output.result(json: action) }
    case .csv: try Output.result(lines: actions.csv)
    default: try Output.result(SessionActionTable(actions).lines().joined(separator: "\n"))
    }
  }
}
