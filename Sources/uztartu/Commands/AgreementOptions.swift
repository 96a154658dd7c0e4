import ArgumentParser
import Wording
import Workflow

extension AgreementRequest.Mode: ExpressibleByArgument {}
extension AgreementRequest.Spoken: ExpressibleByArgument {}

/// The terms of an agreement, as options.
struct AgreementOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpAgreementStart), valueName: "yyyy-mm-dd"))
  var start: String?

  @Option(help: ArgumentHelp(say(.helpAgreementUntil), valueName: "yyyy-mm-dd"))
  var until: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpAgreementSessions), valueName: "n"))
  var sessions: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpAgreementEvery), valueName: "days"))
  var every: Int?

  @Option(help: ArgumentHelp(say(.helpAgreementMode), valueName: "in-person|online|either"))
  var mode: AgreementRequest.Mode?

  @Option(help: ArgumentHelp(say(.helpAgreementLanguage), valueName: "eu|es|en|fr"))
  var textLanguage: AgreementRequest.Spoken?

  @Option(help: ArgumentHelp(say(.helpConfidentiality), valueName: "version"))
  var confidentiality: String?

  func validate() throws {
    for day in [start, until].compactMap(\.self) { _ = try CalendarDay(day) }
    guard sessions.map(AgreementRequest.sessionCounts.contains) ?? true,
      every.map(AgreementRequest.rhythms.contains) ?? true
    else { throw ValidationError(say(.agreementOutOfRange)) }
  }

  var request: AgreementRequest {
    var request = AgreementRequest()
    request.start = start
    request.until = until
    request.sessions = sessions
    request.everyDays = every
    request.mode = mode
    request.language = textLanguage
    request.confidentiality = confidentiality
    return request
  }
}
