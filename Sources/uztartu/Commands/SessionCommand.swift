import ArgumentParser
import Wording
import Workflow

/// `uztartu session …`.
struct SessionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "session", abstract: say(.helpSession),
      subcommands: [
        SessionPlanCommand.self, SessionLogCommand.self, SessionCorrectCommand.self,
        SessionCancelCommand.self, SessionNoShowCommand.self, SessionConfirmCommand.self,
        SessionDisputeCommand.self, SessionSettleCommand.self, SessionShowCommand.self,
        SessionMinutesCommand.self, SessionListCommand.self, PairingAlertsCommand.self,
        SessionCalendarCommand.self, SessionActionCommand.self,
      ])
  }
}

/// `uztartu session plan PAIRING --on DAY --at HH:MM --minutes N`.
struct SessionPlanCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "plan", abstract: say(.helpSessionPlan))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @OptionGroup var time: SessionTimeOptions
  @OptionGroup var more: SessionDetailOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard time.on != nil, time.at != nil, time.minutes != nil else {
      throw ValidationError(say(.planNeedsTime))
    }
  }

  func run() throws {
    guard let day = try time.day, let clock = try time.hour, let minutes = time.minutes else {
      throw ValidationError(say(.planNeedsTime))
    }
    let session = try PlanSession(
      record.access, pairing: pairing, day: day, clock: clock, lengthMinutes: minutes,
      details: more.details
    ).run()
    try tell(
      session,
      .sessionPlanned(
        session.id, pairing: session.pairing, at: ForumTime.minuteInZone(session.startsAt)))
  }
}

/// `uztartu session log PAIRING --on DAY --minutes N`, or `uztartu session log SESSION`.
struct SessionLogCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "log", abstract: say(.helpSessionLog))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionSubject)))
  var subject: String

  @OptionGroup var time: SessionTimeOptions
  @OptionGroup var more: SessionDetailOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let session = try LogSession(
      record.access, subject: subject, day: time.day, clock: time.hour,
      lengthMinutes: time.minutes, details: more.details
    ).run()
    try tell(
      session,
      .sessionLogged(
        session.id, pairing: session.pairing, at: ForumTime.minuteInZone(session.startsAt),
        minutes: session.lengthMinutes))
  }
}

/// `uztartu session correct SESSION --minutes N`.
struct SessionCorrectCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "correct", abstract: say(.helpSessionCorrect))
  }

  @Argument(help: ArgumentHelp(say(.helpSessionID)))
  var session: String

  @OptionGroup var time: SessionTimeOptions
  @OptionGroup var more: SessionDetailOptions

  @Option(help: ArgumentHelp(say(.helpSessionReason), valueName: "text"))
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard !time.isEmpty || !more.isEmpty else { throw ValidationError(say(.nothingToCorrect)) }
  }

  func run() throws {
    let session = try CorrectSession(
      record.access, session: session, day: time.day, clock: time.hour,
      lengthMinutes: time.minutes, details: more.details, reason: reason
    ).run()
    try tell(
      session,
      .sessionCorrected(
        session.id, at: ForumTime.minuteInZone(session.startsAt), minutes: session.lengthMinutes))
  }
}
