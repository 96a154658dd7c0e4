import ArgumentParser
import Wording
import Workflow

extension AssignFile.Service: ExpressibleByArgument {}
extension AssignFile.Objective: ExpressibleByArgument {}

/// `uztartu assign`: the domain-free solver, for evaluators and benchmarks.
struct AssignCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "assign", abstract: say(.helpAssign))
  }

  @Argument(help: ArgumentHelp(say(.helpMatrixFile)))
  var file: String

  @Flag(help: ArgumentHelp(say(.helpMinimize)))
  var minimize = false

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpRowDemand), valueName: "n|FILE"))
  var rowDemand = "1"

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(.helpColumnCapacity), valueName: "n|FILE"))
  var columnCapacity = "1"

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpColumnMinimum), valueName: "n|FILE"))
  var columnMinimum = "0"

  @Option(help: ArgumentHelp(say(.helpServe), valueName: "all|most"))
  var serve = AssignFile.Service.all

  @Option(help: ArgumentHelp(say(.helpObjective), valueName: "total|worst"))
  var objective = AssignFile.Objective.total

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpScale), valueName: "s"))
  var scale = 1_000_000.0

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpThreads), valueName: "n"))
  var threads = 2

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpTimeLimit), valueName: "seconds"))
  var timeLimit: Double?

  @Option(help: ArgumentHelp(say(.helpPairsFile), valueName: "FILE.npy"))
  var output: String?

  @Option(help: ArgumentHelp(say(.helpCertificate), valueName: "file"))
  var certificate: String?

  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard threads >= 1 else { throw ValidationError(say(.optionAtLeast("--threads", 1))) }
    guard scale.isFinite, scale > 0 else { throw ValidationError(say(.scaleIsPositive)) }
    guard timeLimit.map({ $0.isFinite && $0 > 0 }) ?? true else {
      throw ValidationError(say(.timeLimitIsPositive))
    }
    try general.allow(.table, .json)
  }

  func run() throws {
    let answer = try AssignFile(
      file: file, minimizes: minimize, rowDemand: rowDemand, columnCapacity: columnCapacity,
      columnMinimum: columnMinimum, service: serve, objective: objective, scale: scale,
      threads: threads, secondsAtMost: timeLimit, pairsFile: output, certificate: certificate
    ).run()
    try AnswerIsNo.print(isNo: answer.status != AssignDocument.optimal) {
      switch general.toolFormat(.json) {
      case .table: try AssignTable(answer).print()
      default: try Output.result(json: answer)
      }
    }
  }
}
