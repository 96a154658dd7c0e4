import ArgumentParser
import Wording
import Workflow

/// `uztartu audit …`.
struct AuditCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: say(.helpAudit),
      subcommands: [AuditVerifyCommand.self, AuditListCommand.self])
  }
}

/// `uztartu audit verify`.
struct AuditVerifyCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: say(.helpAuditVerify))
  }

  /// The answer as one document.
  private struct Document: Encodable {
    let intact: Bool
    let entries: Int
    let head: String?
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try VerifyAudit(record.access).run()
    try AnswerIsNo.print(isNo: !answer.isIntact) {
      switch general.peopleFormat {
      case .json:
        try Output.result(
          json: Document(intact: answer.isIntact, entries: answer.entries, head: answer.head))
      default: try Output.result(say(answer.message))
      }
    }
  }
}
