import ArgumentParser
import Wording
import Workflow

extension AnswerProposal.Side: ExpressibleByArgument {}
extension AnswerProposal.Reply: ExpressibleByArgument {}

/// `uztartu pairing …`.
struct PairingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pairing", abstract: say(.helpPairing),
      subcommands: [PairingAnswerCommand.self])
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
