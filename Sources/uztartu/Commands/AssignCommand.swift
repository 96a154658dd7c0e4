import ArgumentParser
import Wording
import Workflow

/// `uztartu assign`: the domain-free solver, for evaluators and benchmarks.
struct AssignCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "assign", abstract: say(.helpAssign))
  }

  @Argument(help: ArgumentHelp(say(.helpMatrixFile)))
  var file: String

  @OptionGroup var problem: AssignProblemOptions
  @OptionGroup var questions: AssignQuestionOptions
  @OptionGroup var alternatives: AssignAlternativeOptions

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
    guard timeLimit.map({ $0.isFinite && $0 > 0 }) ?? true else {
      throw ValidationError(say(.timeLimitIsPositive))
    }
    try general.allow(.table, .json)
    if let contradiction = asked.contradiction(
      with: problem.objective, hasForced: problem.forced != nil)
    {
      throw ValidationError(say(contradiction))
    }
  }

  func run() throws {
    let answer = try AssignFile(
      problem.files(matrix: file), objectives: problem.objective, questions: asked,
      threads: threads, secondsAtMost: timeLimit, pairsFile: output, certificate: certificate
    ).run()
    try AnswerIsNo.print(isNo: answer.status != AssignDocument.optimal) {
      switch general.toolFormat(.json) {
      case .table: try AssignTable(answer).print()
      default: try Output.result(json: answer)
      }
    }
  }

  /// What is asked beside the assignment.
  private var asked: AssignQuestions {
    var asked = AssignQuestions()
    questions.add(to: &asked)
    alternatives.add(to: &asked)
    return asked
  }
}
