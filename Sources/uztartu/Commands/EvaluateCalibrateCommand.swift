import ArgumentParser
import Wording
import Workflow

extension CalibrateWeights.Outcome: ExpressibleByArgument {}

/// `uztartu evaluate calibrate`: what outcomes say of the weights of fit.
struct EvaluateCalibrateCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "calibrate", abstract: say(.helpEvaluateCalibrate))
  }

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(say(.helpCalibrateRounds), valueName: "round"))
  var rounds: [String] = []

  @Option(help: ArgumentHelp(say(.helpCalibrateOutcome), valueName: "outcome"))
  var outcome: CalibrateWeights.Outcome = .completed

  @Option(help: ArgumentHelp(say(.helpCalibrateOutput), valueName: "file"))
  var output: String?

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try CalibrateWeights(
      record.access, rounds: rounds, outcome: outcome, keys: keys.location, output: output
    ).run()
    // A file was asked for, and there is nothing to write.
    try AnswerIsNo.print(isNo: output != nil && !answer.isProposed) {
      switch general.peopleFormat {
      case .json: try Output.result(json: answer)
      default: try Output.result(CalibrationTable(answer).lines().joined(separator: "\n"))
      }
    }
  }
}
