import ArgumentParser
import Wording
import Workflow

extension RecordConsent.Purpose: ExpressibleByArgument {}

/// `uztartu person consent H12 --purpose evaluation --text-version 2026-1`.
struct PersonConsentCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "consent", abstract: say(.helpPersonConsent))
  }

  @Argument(help: ArgumentHelp(say(.helpPersonID)))
  var person: String

  @Option(
    help: ArgumentHelp(
      say(.helpPurpose),
      valueName: RecordConsent.Purpose.allCases.map(\.rawValue).joined(separator: "|")))
  var purpose: RecordConsent.Purpose?

  @Option(help: ArgumentHelp(say(.helpTextVersion), valueName: "version"))
  var textVersion: String?

  @Option(help: ArgumentHelp(say(.helpConsentLanguage), valueName: "eu|es|en"))
  var textLanguage: ReaderLanguage?

  @Option(help: ArgumentHelp(say(.helpConsentDay), valueName: "yyyy-mm-dd"))
  var on: String?

  @Option(help: ArgumentHelp(say(.helpEvidence), valueName: "text"))
  var evidence: String?

  @Flag(help: ArgumentHelp(say(.helpWithdrawConsent)))
  var withdraw = false

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    let says = withdraw || textVersion != nil || on != nil || evidence != nil
    guard purpose != nil || !says else { throw ValidationError(say(.consentNeedsPurpose)) }
    guard purpose == nil || withdraw || textVersion?.isEmpty == false else {
      throw ValidationError(say(.consentNeedsVersion))
    }
    if let on { _ = try CalendarDay(on).instant(at: "00:00") }
  }

  func run() throws {
    let consents: ConsentListDocument
    if let purpose {
      let changed = try RecordConsent(
        record.access, person: person, purpose: purpose, decision: try decision()
      ).run()
      if general.peopleFormat == .json { return try Output.result(json: changed) }
      consents = ConsentListDocument([changed])
    } else {
      consents = try ListConsents(record.access, person: person).run()
    }
    switch general.peopleFormat {
    case .json: try Output.result(json: consents)
    case .jsonl: for consent in consents.consents { try Output.result(json: consent) }
    case .csv: try Output.result(lines: consents.csv)
    default:
      try Output.result(ConsentTable.lines(consents).joined(separator: "\n"))
      let open = consents.consents.flatMap { $0.openPairings ?? [] }
      if !open.isEmpty {
        try Output.result(say(.withdrawnOpenPairings(open.joined(separator: ", "))))
      }
    }
  }

  private func decision() throws -> RecordConsent.Decision {
    guard !withdraw, let textVersion else { return .withdraw }
    return .grant(
      textVersion: textVersion, language: textLanguage ?? Speech.language,
      at: try on.map { try CalendarDay($0).instant(at: "00:00") }, evidence: evidence)
  }
}
