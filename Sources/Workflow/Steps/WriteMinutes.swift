import Exchange
package import Wording

/// Writes the minutes of a session as a page: `uztartu session minutes`.
package struct WriteMinutes: Sendable {
  private let access: RecordAccess
  private let session: String
  private let output: String
  private let language: ReaderLanguage

  package init(
    _ access: RecordAccess, session: String, output: String, language: ReaderLanguage
  ) {
    self.access = access
    self.session = session
    self.output = output
    self.language = language
  }

  /// Writes the page: what the record says of the session and nothing else.
  package func run() throws(Refusal) -> MinutesAnswer {
    let sheet = try ShowSession(access, session: session).run()
    guard ["held", "no_show"].contains(sheet.session.state) else {
      throw Refusal(.badData, .minutesOfPlan(sheet.session.id))
    }
    try OutputFile(name: output).write(Array(MinutesPage(sheet, language: language).page.html.utf8))
    return MinutesAnswer(file: output, session: sheet.session.id)
  }
}

/// The file that ``WriteMinutes`` wrote.
package struct MinutesAnswer: Codable, Equatable, Sendable {
  package let file: String
  package let session: String
}
