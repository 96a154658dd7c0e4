import ArgumentParser
import Wording
import Workflow

/// `uztartu session cancel SESSION`.
struct SessionCancelCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "cancel", abstract: say(.helpSessionCancel))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @Option(help: ArgumentHelp(say(.helpSessionReason), valueName: "text"))
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let session = try CallOffSession(
      record.access, session: session, outcome: .cancelled, reason: reason
    ).run()
    try tell(session, .sessionState(session.id, SessionWords.state(session.state)))
  }
}

/// `uztartu session no-show SESSION`.
struct SessionNoShowCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "no-show", abstract: say(.helpSessionNoShow))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @Option(help: ArgumentHelp(say(.helpSessionReason), valueName: "text"))
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let session = try CallOffSession(
      record.access, session: session, outcome: .noShow, reason: reason
    ).run()
    try tell(session, .sessionState(session.id, SessionWords.state(session.state)))
  }
}

/// `uztartu session confirm SESSION --side mentor`.
struct SessionConfirmCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "confirm", abstract: say(.helpSessionConfirm))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @Option(help: ArgumentHelp(say(.helpSide), valueName: "mentor|organisation"))
  var side: AnswerProposal.Side?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let session = try ConfirmSession(record.access, session: session, side: side).run()
    try tell(session, .sessionState(session.id, say(.saysConfirmed)))
  }
}

/// `uztartu session dispute SESSION --side organisation --reason TEXT`.
struct SessionDisputeCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "dispute", abstract: say(.helpSessionDispute))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @Option(help: ArgumentHelp(say(.helpSide), valueName: "mentor|organisation"))
  var side: AnswerProposal.Side?

  @Option(help: ArgumentHelp(say(.helpSessionReason), valueName: "text"))
  var reason: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let session = try ConfirmSession(
      record.access, session: session, side: side, dispute: reason
    ).run()
    try tell(session, .disputeKept(session.id))
  }
}

/// `uztartu session settle SESSION --reason TEXT`.
struct SessionSettleCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "settle", abstract: say(.helpSessionSettle))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @Option(help: ArgumentHelp(say(.helpSettlement), valueName: "text"))
  var reason: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let session = try SettleSession(record.access, session: session, settlement: reason).run()
    try tell(session, .disputeSettled(session.id))
  }
}
