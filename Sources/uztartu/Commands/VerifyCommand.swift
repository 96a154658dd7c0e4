import ArgumentParser
import Wording
import Workflow

/// `uztartu verify`: checks a certificate without solving.
struct VerifyCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: say(.helpVerify))
  }

  @Argument(help: ArgumentHelp(say(.helpCertificateFile)))
  var file: String

  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try VerifyCertificate(file: file).run()
    try AnswerIsNo.print(isNo: !answer.isVerified) {
      switch general.toolFormat(.json) {
      case .table: try Output.result(say(answer.message))
      default: try Output.result(json: answer.document(in: Speech.language))
      }
    }
  }
}
