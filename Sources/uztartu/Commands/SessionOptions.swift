import ArgumentParser
import Wording
import Workflow

extension LogSession.Mode: ExpressibleByArgument {}
extension ClockTime.Season: ExpressibleByArgument {}

/// When a session is, as a person types it.
struct SessionTimeOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpSessionDay), valueName: "yyyy-mm-dd"))
  var on: String?

  @Option(help: ArgumentHelp(say(.helpSessionTime), valueName: "hh:mm"))
  var at: String?

  @Option(help: ArgumentHelp(say(.helpSessionClock), valueName: "summer|winter"))
  var clock: ClockTime.Season?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpMinutes), valueName: "n"))
  var minutes: Int?

  func validate() throws {
    if let minutes, !(5...480).contains(minutes) {
      throw ValidationError(say(.minutesOutOfRange))
    }
    _ = try (day, hour)
  }

  var day: String? {
    get throws { try on.map { try CalendarDay($0).text } }
  }

  var hour: ClockTime? {
    get throws { try at.map { try ClockTime(typed: $0, season: clock) } }
  }

  var isEmpty: Bool { on == nil && at == nil && minutes == nil }
}

/// What a session was like, as a person types it.
struct SessionDetailOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpSessionMode), valueName: "in-person|online"))
  var mode: LogSession.Mode?

  @Option(help: ArgumentHelp(say(.helpSessionPlace), valueName: "text"))
  var place: String?

  @Option(help: ArgumentHelp(say(.helpSummary), valueName: "text"))
  var summary: String?

  @Option(help: ArgumentHelp(say(.helpSessionTopic), valueName: "concept"))
  var topic: [String] = []

  @Option(help: ArgumentHelp(say(.helpSessionAttendee), valueName: "who"))
  var attendee: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpSessionOthers), valueName: "n"))
  var others: Int?

  @Option(help: ArgumentHelp(say(.helpSessionNext), valueName: "yyyy-mm-dd"))
  var next: String?

  func validate() throws {
    if let others, !(0...500).contains(others) {
      throw ValidationError(say(.othersOutOfRange))
    }
    if let next, !next.isEmpty { _ = try CalendarDay(next) }
  }

  var details: SessionDetails {
    var details = SessionDetails()
    details.mode = mode
    details.place = place
    details.summary = summary
    details.topics = topic
    details.attendees = attendee
    details.others = others
    details.nextDay = next
    return details
  }

  var isEmpty: Bool {
    mode == nil && place == nil && summary == nil && topic.isEmpty && attendee.isEmpty
      && others == nil && next == nil
  }
}

extension FormattedCommand {
  /// Tells a session that a step has written, and what the mentor has at the same time.
  func tell(_ session: SessionDocument, _ sentence: Message) throws {
    switch general.peopleFormat {
    case .json: try Output.result(json: session)
    default: try Output.result(say(sentence))
    }
    if let overlapping = session.overlapping {
      Output.diagnostic(say(.sessionOverlaps(overlapping)))
    }
  }
}
