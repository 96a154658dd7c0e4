import ArgumentParser
import Wording
import Workflow

/// `uztartu survey invite --wave end`.
struct SurveyInviteCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "invite", abstract: say(.helpSurveyInvite))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @Option(help: ArgumentHelp(say(.helpWave), valueName: "base|mid|end|follow-up"))
  var wave: AskedWave

  @Option(help: ArgumentHelp(say(.helpInstrumentUsual), valueName: "name"))
  var instrument: String?

  @Option(help: ArgumentHelp(say(.helpOutbox), valueName: "folder"))
  var outbox: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpCodeDays), valueName: "n"))
  var days = InviteToSurvey.usualDays

  @Option(help: ArgumentHelp(say(.helpSignature), valueName: "text"))
  var signature: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl)
    let range = 1...365
    guard range.contains(days) else { throw ValidationError(say(.daysOutOfRange(range))) }
  }

  func run() throws {
    let answer = try InviteToSurvey(
      record.access, round: round, wave: wave, instrument: instrument, folder: outbox, days: days,
      signature: signature
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    case .jsonl: for letter in answer.letters { try Output.result(json: letter) }
    default:
      let written = answer.letters.count { $0.file != nil }
      try Output.result(say(.lettersWritten(written, folder: answer.folder)))
      for letter in answer.letters where letter.file == nil {
        try Output.result(say(.noAddress(letter.name, pairing: letter.pairing)))
      }
    }
  }
}

/// `uztartu survey answer CODE --answers 5,4,5,…`.
struct SurveyAnswerCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "answer", abstract: say(.helpSurveyAnswer))
  }

  @Argument(help: ArgumentHelp(say(.helpSurveyCode)))
  var code: String

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpAnswers), valueName: "5,4,-,…"))
  var answers: String

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try AnswerInvitation(
      record.access, code: code, answers: answers, keys: keys.location
    ).run()
    try Output.show(answer, general)
  }
}

/// `uztartu survey record PAIRING --side mentor --wave end --answers 5,4,5,…`.
struct SurveyRecordCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "record", abstract: say(.helpSurveyRecord))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpSide), valueName: "mentor|organisation"))
  var side: AnswerProposal.Side

  @Option(help: ArgumentHelp(say(.helpWave), valueName: "base|mid|end|follow-up"))
  var wave: AskedWave

  @Option(help: ArgumentHelp(say(.helpInstrumentUsual), valueName: "name"))
  var instrument: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpAnswers), valueName: "5,4,-,…"))
  var answers: String

  @Option(help: ArgumentHelp(say(.helpAnswerDay), valueName: "yyyy-mm-dd"))
  var on: String?

  @Flag(help: ArgumentHelp(say(.helpCorrectAnswer)))
  var correct = false

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    if let on { _ = try CalendarDay(on) }
  }

  func run() throws {
    let answer = try RecordSurveyAnswer(
      record.access, pairing: pairing, side: side, wave: wave, instrument: instrument,
      answers: answers, day: on, correcting: correct, keys: keys.location
    ).run()
    try Output.show(answer, general)
  }
}

/// `uztartu survey import FILE --wave end`.
struct SurveyImportCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: say(.helpSurveyImport))
  }

  @Argument(help: ArgumentHelp(say(.helpSurveyFile), valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @Option(help: ArgumentHelp(say(.helpWave), valueName: "base|mid|end|follow-up"))
  var wave: AskedWave

  @Option(help: ArgumentHelp(say(.helpInstrumentUsual), valueName: "name"))
  var instrument: String?

  @Flag(help: ArgumentHelp(say(.helpCorrectAnswer)))
  var correct = false

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let answer = try ImportSurveyAnswers(
      record.access, file: file, round: round, wave: wave, instrument: instrument,
      correcting: correct, keys: keys.location
    ).run()
    show(answer.warnings)
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default:
      try Output.result(
        say(
          .answersImported(
            added: answer.added, corrected: answer.corrected, unchanged: answer.unchanged)))
    }
  }
}

/// `uztartu survey status [ROUND]`.
struct SurveyStatusCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "status", abstract: say(.helpSurveyStatus))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @OptionGroup var keys: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let status = try ShowSurveyStatus(record.access, round: round, keys: keys.location).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: status)
    case .jsonl: for line in status.surveys { try Output.result(json: line) }
    case .csv: try Output.result(lines: status.csv)
    default: try Output.result(SurveyStatusTable(status).lines().joined(separator: "\n"))
    }
  }
}

extension Output {
  /// Says what became of an answer, and whether it is counted.
  fileprivate static func show(_ answer: SurveyAnswerDocument, _ general: GeneralOptions) throws {
    switch general.peopleFormat {
    case .json: try Output.result(json: answer)
    default:
      let done: Message =
        switch answer.outcome {
        case "added": .answerAdded(pairing: answer.pairing)
        case "corrected": .answerCorrected(pairing: answer.pairing)
        default: .answerUnchanged(pairing: answer.pairing)
        }
      try Output.result(say(done))
      if !answer.isCounted { Output.diagnostic(say(.answerNotCounted)) }
    }
  }
}
