import ArgumentParser
import Wording
import Workflow

/// `uztartu person erase H12`: the plan first, then `--confirm`.
struct PersonEraseCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "erase", abstract: say(.helpPersonErase))
  }

  @Argument(help: ArgumentHelp(say(.helpPersonID)))
  var person: String

  @Flag(help: ArgumentHelp(say(.helpConfirm)))
  var confirm = false

  @Flag(help: ArgumentHelp(say(.helpEraseNow)))
  var now = false

  @Flag(help: ArgumentHelp(say(.helpLift)))
  var lift = false

  @Option(help: ArgumentHelp(say(.helpReceipt), valueName: "file"))
  var receipt: String?

  @OptionGroup var key: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard !(now && lift) else { throw ValidationError(say(.eraseNowOrLift)) }
    guard confirm || !(now || lift) else { throw ValidationError(say(.eraseNeedsConfirm)) }
  }

  private var decision: ErasePerson.Decision {
    guard confirm else { return .plan }
    return now ? .erase : lift ? .lift : .block
  }

  func run() throws {
    let answer = try ErasePerson(
      record.access, person: person, keys: key.location, decision: decision, receipt: receipt
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default: try Output.result(ErasureTable.lines(answer).joined(separator: "\n"))
    }
  }
}
