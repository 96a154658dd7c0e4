import ArgumentParser
import Wording
import Workflow

/// `uztartu round letters [NAME]`: what a coordinator sends to the two sides of each proposal.
struct RoundLettersCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "letters", abstract: say(.helpRoundLetters))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpOutbox), valueName: "folder"))
  var outbox: String?

  @Flag(help: ArgumentHelp(say(.helpRemind)))
  var remind = false

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpRemindDays), valueName: "n"))
  var days: Int?

  @Option(help: ArgumentHelp(say(.helpSignature), valueName: "text"))
  var signature: String?

  @Flag(help: ArgumentHelp(say(.helpLettersAgain)))
  var again = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl)
    let range = 0...365
    guard days.map(range.contains) ?? true else {
      throw ValidationError(say(.daysOutOfRange(range)))
    }
  }

  func run() throws {
    let choice: WriteLetters.Choice =
      remind ? .reminders(daysBefore: days ?? WriteLetters.usualReminderDays) : .due
    let answer = try WriteLetters(
      record.access, round: name, folder: outbox, choice: choice, signature: signature,
      again: again
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    case .jsonl: for letter in answer.letters { try Output.result(json: letter) }
    default:
      let written = answer.letters.filter(\.isNew)
      try Output.result(say(.lettersWritten(written.count, folder: answer.folder)))
      for letter in written {
        let file = (letter.file ?? "").split(separator: "/").last.map(String.init) ?? ""
        try Output.result(
          say(
            .letterLine(
              kind: letter.kind, pairing: letter.pairing, name: letter.name, file: file)))
      }
      let kept = answer.letters.count { $0.file != nil && !$0.isNew }
      if kept > 0 { try Output.result(say(.lettersKept(kept))) }
      for letter in answer.letters where letter.file == nil {
        try Output.result(say(.noAddress(letter.name, pairing: letter.pairing)))
      }
    }
  }
}
