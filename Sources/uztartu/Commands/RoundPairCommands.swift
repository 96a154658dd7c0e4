import ArgumentParser
import Wording
import Workflow

extension StatePreference.Source: ExpressibleByArgument {}

/// The pair that a command is about.
struct PairOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpNeedID), valueName: "id"))
  var need: String

  @Option(help: ArgumentHelp(say(.helpMentorID), valueName: "id"))
  var mentor: String

  @Option(help: ArgumentHelp(say(.helpWhyByHand), valueName: "text"))
  var reason: String?
}

/// `uztartu round lock [NAME] --need N --mentor M`.
struct RoundLockCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lock", abstract: say(.helpRoundLock))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @OptionGroup var pair: PairOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let change = try StatePreference(
      record.access, round: name, .lock, need: pair.need, mentor: pair.mentor, reason: pair.reason
    ).run()
    try ChangeTable(change).print(as: general.peopleFormat)
  }
}

/// `uztartu round ban [NAME] --need N --mentor M`.
struct RoundBanCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "ban", abstract: say(.helpRoundBan))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @OptionGroup var pair: PairOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let change = try StatePreference(
      record.access, round: name, .ban, need: pair.need, mentor: pair.mentor, reason: pair.reason
    ).run()
    try ChangeTable(change).print(as: general.peopleFormat)
  }
}

/// `uztartu round wish [NAME] --need N --mentor M --by SIDE`.
struct RoundWishCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "wish", abstract: say(.helpRoundWish))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpBy), valueName: "mentor|organisation|coordinator"))
  var by: StatePreference.Source

  @OptionGroup var pair: PairOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let change = try StatePreference(
      record.access, round: name, .wish, need: pair.need, mentor: pair.mentor, by: by,
      reason: pair.reason
    ).run()
    try ChangeTable(change).print(as: general.peopleFormat)
  }
}

/// `uztartu round avoid [NAME] --need N --mentor M --by SIDE`.
struct RoundAvoidCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "avoid", abstract: say(.helpRoundAvoid))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpBy), valueName: "mentor|organisation|coordinator"))
  var by: StatePreference.Source

  @OptionGroup var pair: PairOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let change = try StatePreference(
      record.access, round: name, .avoid, need: pair.need, mentor: pair.mentor, by: by,
      reason: pair.reason
    ).run()
    try ChangeTable(change).print(as: general.peopleFormat)
  }
}

/// `uztartu round release [NAME] --need N --mentor M`.
struct RoundReleaseCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "release", abstract: say(.helpRoundRelease))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(
    help: ArgumentHelp(say(.helpReleaseBy), valueName: "mentor|organisation|coordinator"))
  var by: StatePreference.Source?

  @Flag(help: ArgumentHelp(say(.helpAgain)))
  var again = false

  @OptionGroup var pair: PairOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let change = try ReleasePair(
      record.access, round: name, need: pair.need, mentor: pair.mentor, by: by,
      again: again, reason: pair.reason
    ).run()
    try ChangeTable(change).print(as: general.peopleFormat)
  }
}

/// `uztartu round replace [NAME] --pairing P|--need N --mentor M --reason TEXT`.
struct RoundReplaceCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "replace", abstract: say(.helpRoundReplace))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpReplacedPairing), valueName: "id"))
  var pairing: String?

  @Option(help: ArgumentHelp(say(.helpNeedID), valueName: "id"))
  var need: String?

  @Option(help: ArgumentHelp(say(.helpMentorID), valueName: "id"))
  var mentor: String

  @Option(help: ArgumentHelp(say(.helpWhyByHand), valueName: "text"))
  var reason: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard (pairing == nil) != (need == nil) else { throw ValidationError(say(.pairingOrNeed)) }
  }

  func run() throws {
    let place: ReplacePairing.Place = pairing.map { .pairing($0) } ?? .need(need ?? "")
    let answer = try ReplacePairing(
      record.access, round: name, place, mentor: mentor, reason: reason
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer.change)
    default:
      try Output.result(PairingTable([answer.pairing]).lines().joined(separator: "\n"))
      try Output.result(ChangeTable(answer.change).priceLine())
    }
  }
}
