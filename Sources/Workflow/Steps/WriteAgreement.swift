import Exchange
import Forum
import Foundation
import Mentoring
import Records
import Wording

/// Writes the text of an agreement to read, print and sign: `uztartu pairing agreement`.
///
/// It stands in the language of each side. Stated terms are shown, not recorded: signing does that.
package struct WriteAgreement: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let terms: AgreementRequest
  private let file: String

  package init(
    _ access: RecordAccess, pairing: String, terms: AgreementRequest, file: String
  ) {
    self.access = access
    self.pairing = pairing
    self.terms = terms
    self.file = file
  }

  /// Writes the file and answers where it lies.
  package func run() throws(Refusal) -> WrittenFile {
    try terms.check()
    return try access.opened(for: .read, to: .readPairing, on: .pairing(pairing)) {
      (record) throws(Refusal) in
      let (records, sides) = try record.read { (reader) throws(RecordError) in
        let records = try PairingRecords(pairing, from: reader)
        return (records, try PairingSides(of: records.pairing, from: reader))
      }
      let latest = records.agreements.last
      let shown = try terms.terms(after: latest?.terms)
      let isLatest = latest?.terms == shown
      let text = AgreementText(
        records: records, sides: sides, terms: shown,
        version: (latest?.version ?? 0) + (isLatest ? 0 : 1),
        signatures: isLatest ? latest?.signatures ?? [] : [])
      let page = PrintablePage(sides.languages.map(text.section))
      try OutputFile(name: file).write(Array(page.html.utf8))
      return WrittenFile(pairing: records.pairing.id, file: file)
    }
  }
}

/// Where a page was written.
package struct WrittenFile: Codable, Equatable, Sendable {
  package let pairing: String
  package let file: String
}

/// The text of an agreement in a language.
struct AgreementText {
  let records: PairingRecords
  let sides: PairingSides
  let terms: AgreementTerms
  let version: Int
  let signatures: [RecordedSignature]

  func section(in language: ReaderLanguage) -> PrintablePage.Section {
    func say(_ message: Message) -> String { message.text(in: language) }
    func day(_ text: String) -> String { DayText.text(text, in: language) }
    var blocks: [PrintablePage.Block] = [
      .paragraph(
        say(
          .agreementParties(
            mentor: sides.mentor.name, mentorOrganisation: sides.mentor.organisation,
            organisation: sides.organisation.organisation, contact: sides.organisation.contact))),
      .heading(say(.agreementGoals)),
    ]
    blocks += goals(in: language)
    blocks += [
      .heading(say(.agreementMeetings)),
      .paragraph(
        say(
          .agreementCalendar(
            start: day(terms.startDay), until: day(terms.untilDay), sessions: terms.sessions,
            everyDays: terms.everyDays))),
    ]
    if let mode = terms.mode { blocks.append(.paragraph(say(.agreementMode(mode.rawValue)))) }
    if let spoken = terms.language {
      blocks.append(.paragraph(say(.agreementLanguage(spoken.rawValue))))
    }
    blocks.append(.heading(say(.agreementConfidentiality) + " (\(terms.confidentiality))"))
    if let text = AgreementRequest.confidentiality(terms.confidentiality) {
      blocks.append(.paragraph(say(text)))
    }
    blocks += [
      .heading(say(.agreementUnwinding)), .paragraph(say(.agreementUnwindingText)),
      .heading(say(.agreementSignatures)),
      .signatures(ApplicationSide.allCases.map { signature(of: $0, in: language) }),
      .note(
        say(
          .agreementReference(
            pairing: records.pairing.id, round: records.pairing.round, version: version))),
    ]
    return PrintablePage.Section(
      language: language.rawValue, title: say(.agreementTitle), blocks: blocks)
  }

  private func goals(in language: ReaderLanguage) -> [PrintablePage.Block] {
    guard !records.goals.isEmpty else {
      return [.paragraph(Message.agreementNoGoals.text(in: language))]
    }
    return records.goals.flatMap { goal -> [PrintablePage.Block] in
      let levels = zip(GoalLevelNames.all, goal.levels.all).map { [$0, $1] }
      return [
        .paragraph(
          Message.agreementGoal(goal.statement, weight: goal.weight).text(in: language)),
        .table(
          [
            [
              Message.agreementLevel.text(in: language),
              Message.agreementGoals.text(in: language),
            ]
          ] + levels),
      ]
    }
  }

  private func signature(of side: ApplicationSide, in language: ReaderLanguage) -> String {
    let signed = signatures.first { $0.side == side }.map {
      DayText.text(ForumTime.day($0.signedAt), in: language)
    }
    let contact = sides.organisation.contact
    let name =
      switch side {
      case .mentor: sides.mentor.name
      case .organisation:
        contact.isEmpty
          ? sides.organisation.organisation : "\(contact), \(sides.organisation.organisation)"
      }
    return Message.agreementSignedOn(name, day: signed).text(in: language)
  }
}

/// The numbers of the five levels as people write them.
package enum GoalLevelNames {
  /// −2 first.
  package static let all = ["−2", "−1", "0", "+1", "+2"]
}
