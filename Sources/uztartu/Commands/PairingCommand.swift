import ArgumentParser
import Wording
import Workflow

extension AnswerProposal.Side: ExpressibleByArgument {
  /// Takes the word for a side in any of the three languages.
  init?(argument: String) { self.init(word: argument) }
}

extension AnswerProposal.Reply: ExpressibleByArgument {
  /// Takes a yes or a no in any of the three languages.
  init?(argument: String) { self.init(word: argument) }
}

/// `uztartu pairing …`.
struct PairingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pairing", abstract: say(.helpPairing),
      subcommands: [
        PairingListCommand.self, PairingShowCommand.self, PairingAnswerCommand.self,
        PairingAgreementCommand.self, PairingSignCommand.self, PairingStartCommand.self,
        PairingPauseCommand.self, PairingResumeCommand.self, PairingCompleteCommand.self,
        PairingEndCommand.self, PairingWithdrawCommand.self, PairingCheckinCommand.self,
        PairingAlertsCommand.self, PairingCertificateCommand.self,
      ])
  }
}

/// `uztartu pairing answer PAIRING --side mentor yes`.
struct PairingAnswerCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "answer", abstract: say(.helpPairingAnswer))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Argument(help: ArgumentHelp(say(.helpReply), valueName: "yes|no"))
  var answer: AnswerProposal.Reply

  @Option(help: ArgumentHelp(say(.helpSide), valueName: "mentor|organisation"))
  var side: AnswerProposal.Side

  @Option(
    help: ArgumentHelp(
      say(.helpRefusalReason(AnswerProposal.reasons.joined(separator: ", "))),
      valueName: "reason"))
  var reason: String?

  @Option(help: ArgumentHelp(say(.helpRefusalText), valueName: "text"))
  var text: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard answer == .no || (reason == nil && text == nil) else {
      throw ValidationError(say(.reasonOnlyWithNo))
    }
  }

  func run() throws {
    let pairing = try AnswerProposal(
      record.access, pairing: pairing, side: side, reply: answer, reason: reason, text: text
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: pairing)
    default: try Output.result(PairingTable([pairing]).lines().joined(separator: "\n"))
    }
  }
}
