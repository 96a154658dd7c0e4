import ArgumentParser
import Wording
import Workflow

/// `uztartu round …`: the steps of a mentoring round.
struct RoundCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "round", abstract: say(.helpRound),
      subcommands: [
        RoundListCommand.self, RoundOpenCommand.self, RoundChangeCommand.self,
        RoundScreenCommand.self,
        RoundProposeCommand.self,
        RoundShowCommand.self, RoundExplainCommand.self, RoundSupplyCommand.self,
        RoundRunsCommand.self, RoundLockCommand.self, RoundBanCommand.self,
        RoundWishCommand.self, RoundAvoidCommand.self, RoundReleaseCommand.self,
        RoundReplaceCommand.self, RoundSendCommand.self, RoundLettersCommand.self,
        RoundExpireCommand.self, RoundWaitingCommand.self, RoundCloseCommand.self,
        RoundReopenCommand.self,
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

  @Flag(help: ArgumentHelp(say(.helpAllowReciprocal)))
  var allowReciprocal = false

  @Option(help: ArgumentHelp(say(.helpCarryOver), valueName: "round"))
  var carryOver: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let opened = try OpenRound(
      record.access, name: name, allowsReciprocal: allowReciprocal, carryingOver: carryOver
    ).run()
    switch general.peopleFormat {
    case .table:
      try Output.result(say(.roundOpened(opened.round)))
      if let carryOver {
        try Output.result(say(.carriedOver(opened.carriedOver.count)))
        if opened.stillOpen > 0 {
          try Output.result(say(.carryOverOpen(opened.stillOpen, round: carryOver)))
        }
      }
    default: try Output.result(json: opened)
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

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(say(.helpWithdrawApplication), valueName: "id"))
  var withdraw: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      say(.helpCheck(ScreenApplications.items.joined(separator: ", "))), valueName: "item"))
  var check: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(.helpUncheck), valueName: "item"))
  var uncheck: [String] = []

  @Option(help: ArgumentHelp(say(.helpConflict), valueName: "mentor"))
  var conflict: String?

  @Option(help: ArgumentHelp(say(.helpNoConflict), valueName: "mentor"))
  var noConflict: String?

  @Option(
    name: .customLong("for"), parsing: .upToNextOption,
    help: ArgumentHelp(say(.helpCheckFor), valueName: "id"))
  var applications: [String] = []

  @Option(help: ArgumentHelp(say(.helpDecisionReason), valueName: "text"))
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    let chosen = [
      acceptAll, !accept.isEmpty, !reject.isEmpty, !waitlist.isEmpty, !withdraw.isEmpty,
      !check.isEmpty, !uncheck.isEmpty, conflict != nil, noConflict != nil,
    ]
    guard chosen.filter({ $0 }).count <= 1 else {
      throw ValidationError(say(.oneDecisionAtATime))
    }
    guard reject.isEmpty || !(reason ?? "").isEmpty else {
      throw ValidationError(say(.rejectionNeedsReason))
    }
    let pair = conflict ?? noConflict
    let isForSome = !check.isEmpty || !uncheck.isEmpty || pair != nil
    guard isForSome == !applications.isEmpty else {
      throw ValidationError(say(.checkNeedsFor))
    }
    guard pair == nil || (applications.count == 1 && !(reason ?? "").isEmpty) else {
      throw ValidationError(say(.conflictNeedsReason))
    }
  }

  func run() throws {
    if let conflict {
      let change = try StatePreference(
        record.access, round: name, .conflict, need: applications[0], mentor: conflict,
        reason: reason
      ).run()
      return try ChangeTable(change).print(as: general.peopleFormat)
    }
    if let noConflict {
      let change = try ClearConflict(
        record.access, round: name, need: applications[0], mentor: noConflict, reason: reason ?? ""
      ).run()
      return try ChangeTable(change).print(as: general.peopleFormat)
    }
    let answer = try ScreenApplications(record.access, round: name, decision: decision).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    case .jsonl: for entry in answer.applications { try Output.result(json: entry) }
    case .csv: try Output.result(lines: answer.csv)
    default:
      try Output.result(
        ScreeningTable(answer).lines(after: decision != .none).joined(separator: "\n"))
    }
  }

  private var decision: ScreenApplications.Decision {
    if acceptAll { return .acceptAll }
    if !accept.isEmpty { return .accept(accept) }
    if !reject.isEmpty { return .reject(reject, reason: reason ?? "") }
    if !waitlist.isEmpty { return .waitlist(waitlist, reason: reason) }
    if !withdraw.isEmpty { return .withdraw(withdraw, reason: reason) }
    if !check.isEmpty { return .check(check, of: applications) }
    if !uncheck.isEmpty { return .uncheck(uncheck, of: applications) }
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

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpMinimumFit), valueName: "fit"))
  var minimumFit: Double?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpThreads), valueName: "n"))
  var threads = 2

  @Flag(help: ArgumentHelp(say(.helpTrial)))
  var dryRun = false

  @Option(name: .customLong("run"), help: ArgumentHelp(say(.helpChosenRun), valueName: "id"))
  var chosen: String?

  @OptionGroup var vectors: VectorOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard threads >= 1 else { throw ValidationError(say(.optionAtLeast("--threads", 1))) }
    try vectors.check()
    try general.allow(.table, .json)
    if let minimumFit, !(0...1).contains(minimumFit) {
      throw ValidationError(say(.minimumFitOutOfRange("\(minimumFit)")))
    }
    let isOther =
      rules != nil || minimumFit != nil || dryRun || vectors.source != nil || name != nil
    guard chosen == nil || !isOther else { throw ValidationError(say(.runOrRules)) }
  }

  func run() throws {
    if let chosen {
      let round = try ChooseRun(record.access, run: chosen).run()
      return try RoundTable(round, withReasons: false).print(as: general.peopleFormat)
    }
    let step = ProposePairs(
      record.access, round: name, rules: rules, threads: threads,
      minimumFitMicro: minimumFit.map { Int(($0 * 1_000_000).rounded()) }, vectors: vectors.source)
    if dryRun {
      let answer = try step.rehearse()
      show(answer.warnings)
      tell(answer.inherited)
      switch general.peopleFormat {
      case .json: try Output.result(json: answer.trial)
      default: try Output.result(TrialTable(answer.trial).lines().joined(separator: "\n"))
      }
    } else {
      let answer = try step.run()
      show(answer.warnings)
      tell(answer.inherited)
      try RoundTable(answer.round, withReasons: true).print(as: general.peopleFormat)
    }
  }

  /// Says whose rules a first run goes by, where nobody gave it any.
  private func tell(_ inherited: InheritedRules?) {
    guard let inherited else { return }
    Output.diagnostic(say(.rulesInherited(round: inherited.round, run: inherited.run)))
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
  var need: String?

  @Option(help: ArgumentHelp(say(.helpMentorID), valueName: "id"))
  var mentor: String?

  @Option(help: ArgumentHelp(say(.helpExplainPairing), valueName: "id"))
  var pairing: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard (pairing == nil) != (need == nil), pairing == nil || mentor == nil else {
      throw ValidationError(say(.pairingOrNeed))
    }
  }

  func run() throws {
    let step =
      if let pairing {
        ExplainPair(record.access, pairing: pairing)
      } else {
        ExplainPair(record.access, round: name, need: need ?? "", mentor: mentor)
      }
    let answer = try step.run()
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
    let answer = try SendProposals(record.access, round: name, deadlineDay: deadline).run()
    let sent = answer.pairings
    switch general.peopleFormat {
    case .json: try Output.result(json: sent)
    case .jsonl: for pairing in sent { try Output.result(json: pairing) }
    case .csv: try Output.result(lines: sent.csv)
    default:
      try Output.result(say(.proposalsSent(sent.count, deadline: deadline)))
      try Output.result(PairingTable(sent).lines().joined(separator: "\n"))
      if let sending = answer.sending {
        try Output.result(SendingTable(sending).lines().joined(separator: "\n"))
      }
    }
  }
}
