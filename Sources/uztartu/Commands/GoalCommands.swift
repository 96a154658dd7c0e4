import ArgumentParser
import Wording
import Workflow

extension RateGoal.Wave: ExpressibleByArgument {}

/// `uztartu goal …`.
struct GoalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "goal", abstract: say(.helpGoal),
      subcommands: [GoalAddCommand.self, GoalRateCommand.self, GoalListCommand.self])
  }
}

/// `uztartu goal add PAIRING --statement … --levels A B C D E`, or `--file FILE`.
struct GoalAddCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: say(.helpGoalAdd))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpGoalStatement), valueName: "text"))
  var statement: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpGoalWeight), valueName: "1-3"))
  var weight: Int?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(say(.helpGoalLevels), valueName: "text"))
  var levels: [String] = []

  @Option(help: ArgumentHelp(say(.helpGoalConcept), valueName: "id"))
  var concept: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(.helpGoalBaseline), valueName: "-1|-2"))
  var baseline: Int?

  @Option(help: ArgumentHelp(say(.helpGoalFile), valueName: "FILE.csv"))
  var file: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    let states = statement != nil && !levels.isEmpty && file == nil
    let reads =
      file != nil && statement == nil && levels.isEmpty && weight == nil && concept == nil
      && baseline == nil
    guard states || reads else { throw ValidationError(say(.statementOrFile)) }
    guard (1...3).contains(weight ?? 1), [-1, -2].contains(baseline ?? -1) else {
      throw ValidationError(say(.weightOrBaselineOutOfRange))
    }
  }

  func run() throws {
    let goals = try step.run()
    switch general.peopleFormat {
    case .json: try Output.result(json: goals)
    default:
      try Output.result(say(.goalsSet(goals.map(\.id), pairing: goals.first?.pairing ?? pairing)))
    }
  }

  private var step: AddGoals {
    if let file { return AddGoals(record.access, pairing: pairing, file: file) }
    return AddGoals(
      record.access, pairing: pairing,
      goal: AddGoals.Stated(
        statement: statement ?? "", weight: weight ?? 1, levels: levels, concept: concept,
        baseline: baseline ?? -1))
  }
}

/// `uztartu goal rate PAIRING GOAL --level 1`.
struct GoalRateCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rate", abstract: say(.helpGoalRate))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Argument(help: ArgumentHelp(say(.helpGoalID)))
  var goal: String

  @Option(help: ArgumentHelp(say(.helpRatingWave), valueName: "base|mid|final"))
  var wave = RateGoal.Wave.final

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpRatingLevel), valueName: "level"))
  var level: Int?

  @Flag(help: ArgumentHelp(say(.helpNotRated)))
  var notRated = false

  @Option(help: ArgumentHelp(say(.helpRatingSide), valueName: "mentor|organisation"))
  var by: AnswerProposal.Side?

  @Option(help: ArgumentHelp(say(.helpRatingReason), valueName: "text"))
  var reason: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard notRated == (level == nil), (-2...2).contains(level ?? 0) else {
      throw ValidationError(say(.levelOrNotRated))
    }
  }

  func run() throws {
    let goal = try RateGoal(
      record.access, pairing: pairing, goal: goal, wave: wave,
      rating: level.map(RateGoal.Rating.level) ?? .notRated, side: by, reason: reason
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: goal)
    default:
      let told = goal.latest.map { rating in
        say(
          .goalRated(
            goal.id, isFinal: rating.wave == "final", byBoth: rating.by == nil,
            side: rating.by.map { $0 == "mentor" ? .sideMentor : .sideOrganisation }))
      }
      try Output.result(
        ([told].compactMap(\.self) + GoalTable([goal]).lines()).joined(separator: "\n"))
    }
  }
}

/// `uztartu goal list`.
struct GoalListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpGoalList))
  }

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(help: ArgumentHelp(say(.helpPairingID), valueName: "id"))
  var pairing: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    guard round == nil || pairing == nil else { throw ValidationError(say(.roundOrPairing)) }
  }

  func run() throws {
    let goals = try ListGoals(record.access, round: round, pairing: pairing).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: goals)
    case .jsonl: for goal in goals { try Output.result(json: goal) }
    case .csv: try Output.result(lines: goals.csv)
    default:
      try Output.result(
        GoalTable(goals, withLevels: pairing != nil).lines().joined(separator: "\n"))
    }
  }
}
