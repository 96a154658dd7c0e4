import ArgumentParser
import Wording
import Workflow

extension AssignmentFiles.Service: ExpressibleByArgument {}

extension AssignObjectives: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
  package var defaultValueDescription: String { text }
}

/// The options of `uztartu assign` that state the problem.
struct AssignProblemOptions: ParsableArguments {
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
  var serve = AssignmentFiles.Service.all

  @Option(help: ArgumentHelp(say(.helpForced), valueName: "file"))
  var forced: String?

  @Option(help: ArgumentHelp(say(.helpForbidden), valueName: "file"))
  var forbidden: String?

  @Option(help: ArgumentHelp(say(.helpObjective), valueName: "total|worst|…,…"))
  var objective = AssignObjectives.total

  @Option(help: ArgumentHelp(say(.helpColumnVectors), valueName: "FILE"))
  var columnVectors: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpScale), valueName: "s"))
  var scale: Double?

  func validate() throws {
    guard scale.map({ $0.isFinite && $0 > 0 }) ?? true else {
      throw ValidationError(say(.scaleIsPositive))
    }
  }

  /// What the options say, for the step.
  func files(matrix: String) -> AssignmentFiles {
    var files = AssignmentFiles(matrix: matrix)
    files.minimizes = minimize
    files.rowDemand = rowDemand
    files.columnCapacity = columnCapacity
    files.columnMinimum = columnMinimum
    files.service = serve
    files.columnVectors = columnVectors
    if columnVectors != nil {
      files.componentScale = scale
      files.scale = min((scale ?? 1) * (scale ?? 1), .greatestFiniteMagnitude)
    } else if let scale {
      files.scale = scale
    }
    files.forced = forced
    files.forbidden = forbidden
    return files
  }
}
