import ArgumentParser
import Wording
import Workflow

/// `uztartu match`: one whole matching run, nothing recorded.
struct MatchCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "match", abstract: say(.helpMatch))
  }

  @OptionGroup var files: PeopleFiles

  @OptionGroup var vectors: VectorOptions

  @Option(help: ArgumentHelp(say(.helpCertificate), valueName: "file"))
  var certificate: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpThreads), valueName: "n"))
  var threads = 2

  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard threads >= 1 else { throw ValidationError(say(.optionAtLeast("--threads", 1))) }
    try vectors.check()
    try general.allow(.table, .json)
  }

  func run() throws {
    let answer = try MatchFiles(
      files: files.input(vectors.source), certificate: certificate, threads: threads
    ).run()
    show(answer.warnings)
    let isNobodyServed = answer.document.pairings.isEmpty && !answer.document.unmatched.isEmpty
    try AnswerIsNo.print(isNo: isNobodyServed) {
      switch general.toolFormat(.json) {
      case .table: try MatchTable(answer.document, concepts: answer.labels).print()
      default: try Output.result(json: answer.document)
      }
    }
  }
}
