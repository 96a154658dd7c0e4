import ArgumentParser
import Wording
import Workflow

/// `uztartu round expire [NAME]`.
struct RoundExpireCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "expire", abstract: say(.helpRoundExpire))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let expired = try ExpireProposals(record.access, round: name).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: expired)
    case .jsonl: for pairing in expired { try Output.result(json: pairing) }
    case .csv: try Output.result(lines: expired.csv)
    default:
      try Output.result(say(.proposalsExpired(expired.count)))
      if !expired.isEmpty {
        try Output.result(PairingTable(expired).lines().joined(separator: "\n"))
      }
    }
  }
}

/// `uztartu round close [NAME]`.
struct RoundCloseCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "close", abstract: say(.helpRoundClose))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Flag(help: ArgumentHelp(say(.helpCloseTrial)))
  var dryRun = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let step = CloseRound(record.access, round: name)
    let answer = dryRun ? try step.rehearse() : try step.run()
    try AnswerIsNo.print(isNo: !answer.canClose) {
      switch general.peopleFormat {
      case .json: try Output.result(json: answer)
      default: try Output.result(ClosingTable(answer).lines().joined(separator: "\n"))
      }
    }
  }
}

/// `uztartu round reopen [NAME] --reason TEXT`.
struct RoundReopenCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "reopen", abstract: say(.helpRoundReopen))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpWhyByHand), valueName: "text"))
  var reason: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try ReopenRound(record.access, round: name, reason: reason).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default:
      try Output.result(say(.roundWentBack(answer.round, state: RoundTable.state(answer.state))))
    }
  }
}

/// `uztartu round waiting [NAME]`.
struct RoundWaitingCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "waiting", abstract: say(.helpRoundWaiting))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let answer = try ListWaiting(record.access, round: name).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    case .jsonl: for entry in answer.organisations { try Output.result(json: entry) }
    case .csv: try Output.result(lines: answer.csv)
    default: try Output.result(WaitingTable(answer).lines().joined(separator: "\n"))
    }
  }
}
