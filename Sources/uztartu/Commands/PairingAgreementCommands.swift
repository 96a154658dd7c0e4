import ArgumentParser
import Wording
import Workflow

/// `uztartu pairing sign PAIRING --side mentor`.
struct PairingSignCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "sign", abstract: say(.helpPairingSign))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpSignSide), valueName: "mentor|organisation"))
  var side: AnswerProposal.Side?

  @OptionGroup var terms: AgreementOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(
      SignAgreement(record.access, pairing: pairing, side: side, terms: terms.request).run(),
      general)
  }
}

/// `uztartu pairing agreement PAIRING --output FILE`.
struct PairingAgreementCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "agreement", abstract: say(.helpPairingAgreement))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpPageFile), valueName: "FILE.html"))
  var output: String

  @OptionGroup var terms: AgreementOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(
      WriteAgreement(record.access, pairing: pairing, terms: terms.request, file: output).run(),
      general)
  }
}

/// `uztartu pairing certificate PAIRING --side mentor --output FILE`.
struct PairingCertificateCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "certificate", abstract: say(.helpPairingCertificate))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpCertificateSide), valueName: "mentor|organisation"))
  var side: AnswerProposal.Side

  @Option(help: ArgumentHelp(say(.helpPageFile), valueName: "FILE.html"))
  var output: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(
      CertifyHours(
        record.access, pairing: pairing, side: side, file: output, language: general.language
      ).run(), general)
  }
}
