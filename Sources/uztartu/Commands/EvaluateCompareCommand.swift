import ArgumentParser
import Wording
import Workflow

/// `uztartu evaluate compare [ROUND]`: ways of deciding side by side.
struct EvaluateCompareCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: say(.helpEvaluateCompare))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @Option(name: .customLong("run"), help: ArgumentHelp(say(.helpCompareRun), valueName: "run"))
  var matchRun: String?

  @Option(help: ArgumentHelp(say(.helpMentorsFile), valueName: "file"))
  var mentors: String?

  @Option(help: ArgumentHelp(say(.helpNeedsFile), valueName: "file"))
  var needs: String?

  @Option(help: ArgumentHelp(say(.helpRules), valueName: "file"))
  var rules: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpWeightNoise), valueName: "a"))
  var noise = 0.2

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpRepetitions), valueName: "n"))
  var repetitions = 200

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpSeed), valueName: "n"))
  var seed: UInt64 = 1

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard (0...1).contains(noise) else { throw ValidationError(say(.weightNoiseIsAPart)) }
    guard repetitions >= 1 else {
      throw ValidationError(say(.optionAtLeast("--repetitions", 1)))
    }
    let files = [mentors, needs, rules].compactMap(\.self)
    let isWhole = mentors != nil && needs != nil && round == nil && matchRun == nil
    guard files.isEmpty || isWhole else { throw ValidationError(say(.bothFilesOrNone)) }
    try general.allow(.table, .json, .csv)
  }

  func run() throws {
    let answer = try step.run()
    show(answer.warnings)
    switch general.peopleFormat {
    case .json: try Output.result(json: answer.document)
    case .csv: try Output.result(lines: answer.document.csv)
    default:
      try Output.result(PolicyTable(answer.document).lines().joined(separator: "\n"))
    }
  }

  private var step: ComparePolicies {
    let variation = ComparePolicies.Variation(
      share: noise, repetitions: repetitions, seed: seed)
    if let mentors, let needs {
      return ComparePolicies(
        files: CohortFiles(mentors: mentors, needs: needs, rules: rules), variation: variation)
    }
    return ComparePolicies(
      record.access, round: round, run: matchRun, variation: variation)
  }
}
