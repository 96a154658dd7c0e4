import ArgumentParser
import Wording
import Workflow

/// `uztartu person correct H12 --name NAME --email ADDRESS`.
struct PersonCorrectCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "correct", abstract: say(.helpPersonCorrect))
  }

  @Argument(help: ArgumentHelp(say(.helpPersonID)))
  var person: String

  @Option(help: ArgumentHelp(say(.helpCorrectName), valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpCorrectEmail), valueName: "address"))
  var email: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard name != nil || email != nil else { throw ValidationError(say(.correctNeedsValue)) }
  }

  func run() throws {
    let corrected = try CorrectPerson(
      record.access, person: person, name: name, email: email
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: corrected)
    default:
      try Output.result(
        PersonTable.lines(PersonListDocument(persons: [corrected])).joined(separator: "\n"))
    }
  }
}

/// `uztartu person receipt X1 --output FILE`.
struct PersonReceiptCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "receipt", abstract: say(.helpPersonReceipt))
  }

  @Argument(help: ArgumentHelp(say(.helpErasureID)))
  var erasure: String

  @Option(help: ArgumentHelp(say(.helpReceipt), valueName: "file"))
  var output: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let receipt = try WriteReceipt(record.access, erasure: erasure, output: output).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: receipt)
    default:
      try Output.result(say(.receiptLine(receipt.id, digest: receipt.digest)))
      if let output { try Output.result(say(.receiptWritten(output))) }
    }
  }
}
