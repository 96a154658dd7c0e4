import Exchange
import Forum
import Foundation
import Records
import Wording

/// Writes a certificate of the hours of a pairing: `uztartu pairing certificate`.
///
/// The hours derive from the sessions that were held. That it was issued is in the audit log, whose
/// head stands on it: who holds the paper can show later that the record has not been rewritten.
package struct CertifyHours: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let side: AnswerProposal.Side
  private let file: String

  /// `side`: whose certificate.
  package init(
    _ access: RecordAccess, pairing: String, side: AnswerProposal.Side, file: String
  ) {
    self.access = access
    self.pairing = pairing
    self.side = side
    self.file = file
  }

  /// Writes the file and answers where it lies.
  package func run() throws(Refusal) -> WrittenFile {
    let own: ApplicationSide = side == .mentor ? .mentor : .organisation
    return try access.opened(
      for: .write, to: .writeHoursCertificate, on: .side(own, ofPairing: pairing)
    ) { (record) throws(Refusal) in
      let (records, sides) = try record.read { (reader) throws(RecordError) in
        let records = try PairingRecords(pairing, from: reader)
        return (records, try PairingSides(of: records.pairing, from: reader))
      }
      let id = records.pairing.id
      guard !records.held.isEmpty else { throw Refusal(.badData, .noHeldSession(id)) }
      let head = try record.write { (writer) throws(RecordError) in
        try writer.append(.issue, .pairing, id: id, fields: ["certificate", own.rawValue])
        return try writer.auditHead()
      }
      let page = page(of: records, sides, head: head)
      try OutputFile(name: file).write(Array(page.html.utf8))
      return WrittenFile(pairing: id, file: file)
    }
  }

  private func page(
    of records: PairingRecords, _ sides: PairingSides, head: AuditHead
  ) -> PrintablePage {
    let language = sides.language(of: side == .mentor ? .mentor : .organisation)
    func say(_ message: Message) -> String { message.text(in: language) }
    let minutes = records.held.reduce(0) { $0 + $1.lengthMinutes }
    let time = say(.certificateTime(hours: minutes / 60, minutes: minutes % 60))
    let round = records.pairing.round
    let organisation = sides.organisation.organisation
    let statement: Message =
      switch side {
      case .mentor:
        .certificateForMentor(
          sides.mentor.name, organisation: organisation, round: round,
          sessions: records.held.count, time: time)
      case .organisation:
        .certificateForOrganisation(
          organisation, round: round, sessions: records.held.count, time: time)
      }
    let rows = records.held.map { session in
      [
        DayText.text(ForumTime.day(session.startsAt), in: language),
        String(session.lengthMinutes),
      ]
    }
    let isOpen = records.pairing.endedAt == nil
    return PrintablePage([
      PrintablePage.Section(
        language: language.rawValue, title: say(.certificateTitle),
        blocks: [
          .paragraph(say(statement)),
          .table([[say(.certificateDay), say(.columnMinutes)]] + rows),
        ] + (isOpen ? [.paragraph(say(.certificateOngoing))] : []) + [
          .paragraph(
            say(.certificateIssued(DayText.text(access.day, in: language)))),
          .signatures([say(.certificateSigner)]),
          .note("\(records.pairing.id) · " + say(.auditHeadLine("\(head.seq) \(head.digest)"))),
        ])
    ])
  }
}
