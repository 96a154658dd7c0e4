import ArgumentParser
import Wording
import Workflow

/// `uztartu round …`: the steps of a mentoring round.
struct RoundCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "round", abstract: say(.helpRound),
      subcommands: [
        RoundOpenCommand.self, RoundScreenCommand.self, RoundProposeCommand.self,
        RoundShowCommand.self, RoundExplainCommand.self, RoundSupplyCommand.self,
        RoundSendCommand.self, RoundLettersCommand.self,
      ])
  }
}

/// `uztartu round open NAME`.
struct RoundOpenCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "open", abstract: say(.helpRoundOpen))
  }

  @Argument(help: ArgumentHelp(say(.helpNewRoundName)))
  var name: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try OpenRound(record.access, name: name).run()
    switch general.peopleFormat {
    case .table: try Output.result(say(.roundOpened(name)))
    default: try Output.result(json: ["round": name, "state": "open"])
    }
  }
}

/// `uztartu round screen [NAME]`.
struct RoundScreenCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "screen", abstract: say(.helpRoundScreen))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Flag(help: ArgumentHelp(say(.helpAcceptAll)))
  var acceptAll = false

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(.helpAccept), valueName: "id"))
  var accept: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(.helpReject), valueName: "id"))
  var reject: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(.helpWaitlist), valueName: "id"))
  var waitlist: [String] = []

  @Option(help: ArgumentHelp(say(.helpDecisionReason), valueName: "text"))
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    let chosen = [acceptAll, !accept.isEmpty, !reject.isEmpty, !waitlist.isEmpty]
    guard chosen.filter({ $0 }).count <= 1 else {
      throw ValidationError(say(.oneDecisionAtATime))
    }
    guard reject.isEmpty || !(reason ?? "").isEmpty else {
      throw ValidationError(say(.rejectionNeedsReason))
    }
  }

  func run() throws {
    let answer = try ScreenApplications(record.access, round: name, decision: decision).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    case .jsonl: for entry in answer.applications { try Output.result(json: entry) }
    case .csv: try Output.result(lines: answer.csv)
    default: try Output.result(ScreeningTable(answer).lines().joined(separator: "\n"))
    }
  }

  private var decision: ScreenApplications.Decision {
    if acceptAll { return .acceptAll }
    if !accept.isEmpty { return .accept(accept) }
    if !reject.isEmpty { return .reject(reject, reason: reason ?? "") }
    if !waitlist.isEmpty { return .waitlist(waitlist, reason: reason) }
    return .none
  }
}

/// `uztartu round propose [NAME]`.
struct RoundProposeCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "propose", abstract: say(.helpRoundPropose))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpRules), valueName: "file"))
  var rules: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpThreads), valueName: "n"))
  var threads = 2

  @OptionGroup var vectors: VectorOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard threads >= 1 else { throw ValidationError(say(.optionAtLeast("--threads", 1))) }
    try vectors.check()
    try general.allow(.table, .json)
  }

  func run() throws {
    let answer = try ProposePairs(
      record.access, round: name, rules: rules, threads: threads, vectors: vectors.source
    ).run()
    show(answer.warnings)
    try RoundTable(answer.round, withReasons: true).print(as: general.peopleFormat)
  }
}

/// `uztartu round show [NAME]`.
struct RoundShowCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: say(.helpRoundShow))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Flag(help: ArgumentHelp(say(.helpWhy)))
  var why = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let round = try ShowRound(record.access, round: name, withWords: why).run()
    try RoundTable(round, withReasons: why).print(as: general.peopleFormat)
  }
}

/// `uztartu round explain [NAME] --need N --mentor M`.
struct RoundExplainCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: say(.helpRoundExplain))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpNeedID), valueName: "id"))
  var need: String

  @Option(help: ArgumentHelp(say(.helpMentorID), valueName: "id"))
  var mentor: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try ExplainPair(record.access, round: name, need: need, mentor: mentor).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default: try Output.result(ExplanationTable(answer).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu round send [NAME] --deadline DAY`.
struct RoundSendCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "send", abstract: say(.helpRoundSend))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpDeadline), valueName: "yyyy-mm-dd"))
  var deadline: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    _ = try CalendarDay(deadline)
  }

  func run() throws {
    let sent = try SendProposals(record.access, round: name, deadlineDay: deadline).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: sent)
    case .jsonl: for pairing in sent { try Output.result(json: pairing) }
    case .csv: try Output.result(lines: sent.csv)
    default:
      try Output.result(say(.proposalsSent(sent.count, deadline: deadline)))
      try Output.result(PairingTable(sent).lines().joined(separator: "\n"))
    }
  }
}
