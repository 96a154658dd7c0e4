import ArgumentParser
import Wording
import Workflow

extension ReceiveRequest.Kind: ExpressibleByArgument {}
extension CloseRequest.Outcome: ExpressibleByArgument {}

/// `uztartu person request H12 --kind access`.
struct PersonRequestCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "request", abstract: say(.helpPersonRequest))
  }

  @Argument(help: ArgumentHelp(say(.helpPersonID)))
  var person: String

  @Option(
    help: ArgumentHelp(
      say(.helpRequestKind),
      valueName: ReceiveRequest.Kind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: ReceiveRequest.Kind

  @Option(help: ArgumentHelp(say(.helpReceivedDay), valueName: "yyyy-mm-dd"))
  var on: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    if let on { _ = try CalendarDay(on).instant(at: "00:00") }
  }

  func run() throws {
    let request = try ReceiveRequest(
      record.access, person: person, kind: kind,
      received: try on.map { try CalendarDay($0).instant(at: "00:00") }
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: request)
    default:
      try Output.result(
        say(.requestReceived(request.id, person: request.person, due: request.dueDay)))
    }
  }
}

/// `uztartu person requests`.
struct PersonRequestsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "requests", abstract: say(.helpPersonRequests))
  }

  @Flag(help: ArgumentHelp(say(.helpOverdue)))
  var overdue = false

  @Flag(help: ArgumentHelp(say(.helpClosedToo)))
  var closed = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let list = try ListRequests(record.access, overdueOnly: overdue, withClosed: closed).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: list)
    case .jsonl: for request in list.requests { try Output.result(json: request) }
    case .csv: try Output.result(lines: list.csv)
    default: try Output.result(RequestTable.lines(list).joined(separator: "\n"))
    }
  }
}

/// `uztartu person close Q3 --outcome done`.
struct PersonCloseCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "close", abstract: say(.helpPersonClose))
  }

  @Argument(help: ArgumentHelp(say(.helpRequestID)))
  var request: String

  @Option(help: ArgumentHelp(say(.helpOutcome), valueName: "done|partly|refused"))
  var outcome: CloseRequest.Outcome

  @Option(help: ArgumentHelp(say(.helpOutcomeReason), valueName: "text"))
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let closed = try CloseRequest(
      record.access, request: request, outcome: outcome, reason: reason
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: closed)
    default: try Output.result(say(.requestClosed(closed.id)))
    }
  }
}
