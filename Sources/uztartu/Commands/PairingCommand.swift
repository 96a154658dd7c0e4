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

  @Option(help: ArgumentHelp(say(.helpCorrect), valueName: "text"))
  var correct: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard answer == .no || (reason == nil && text == nil) else {
      throw ValidationError(say(.reasonOnlyWithNo))
    }
    guard correct == nil || answer == .yes else { throw ValidationError(say(.correctsToYes)) }
  }

  func run() throws {
    let decided =
      if let correct {
        try CorrectAnswer(record.access, pairing: pairing, side: side, why: correct).run()
      } else {
        try AnswerProposal(
          record.access, pairing: pairing, side: side, reply: answer, reason: reason, text: text
        ).run()
      }
    switch general.peopleFormat {
    case .json: try Output.result(json: decided)
    default:
      try Output.result(PairingTable([decided]).lines().joined(separator: "\n"))
      if let consequence = consequence(of: decided) { try Output.result(say(consequence)) }
    }
  }

  /// What the answer decided, where it decided something.
  private func consequence(of pairing: PairingDocument) -> Message? {
    switch pairing.state {
    case "declined":
      .answerDecides(
        pairing: pairing.id, organisation: pairing.organisation, mentor: pairing.mentorName,
        side: side.rawValue)
    case "accepted":
      .answerAccepts(organisation: pairing.organisation, mentor: pairing.mentorName)
    default: nil
    }
  }
}
