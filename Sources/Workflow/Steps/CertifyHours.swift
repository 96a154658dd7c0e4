import Exchange
import Forum
import Foundation
import Records
package import Wording

/// Writes a certificate of the hours of a pairing: `uztartu pairing certificate`.
///
/// The hours derive from the sessions that were held, as far as both sides stand by them. That it
/// was issued is in the audit log, whose head stands on it: who holds the paper can show later that
/// the record has not been rewritten.
package struct CertifyHours: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let side: AnswerProposal.Side
  private let file: String
  private let language: ReaderLanguage?

  /// `side`: whose certificate; `language`: that of the page, the side's own without one.
  package init(
    _ access: RecordAccess, pairing: String, side: AnswerProposal.Side, file: String,
    language: ReaderLanguage? = nil
  ) {
    self.language = language
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
      let (records, sides, hours) = try record.read { (reader) throws(RecordError) in
        let records = try PairingRecords(pairing, from: reader)
        let pairing = records.pairing
        let mentor = try reader.person(of: .mentor, pairing.mentor, in: pairing.round)
        return (
          records, try PairingSides(of: pairing, from: reader),
          CertifiedHours(records.held, of: own, mentor: mentor)
        )
      }
      let id = records.pairing.id
      guard !hours.counted.isEmpty else { throw Refusal(.badData, .noHeldSession(id)) }
      let head = try record.write { (writer) throws(RecordError) in
        try writer.append(.issue, .pairing, id: id, fields: ["certificate", own.rawValue])
        return try writer.auditHead()
      }
      let page = page(of: records, sides, hours, head: head)
      try OutputFile(name: file).write(Array(page.html.utf8))
      return WrittenFile(pairing: id, file: file)
    }
  }

  private func page(
    of records: PairingRecords, _ sides: PairingSides, _ hours: CertifiedHours, head: AuditHead
  ) -> PrintablePage {
    let language = language ?? sides.language(of: side == .mentor ? .mentor : .organisation)
    func say(_ message: Message) -> String { message.text(in: language) }
    let isOpen = records.pairing.endedAt == nil
    return PrintablePage([
      PrintablePage.Section(
        language: language.rawValue, title: say(.certificateTitle),
        blocks: [
          .paragraph(say(statement(of: records, sides, hours, in: language))),
          .table(rows(hours, in: language)),
          .paragraph(
            say(.certificateConfirmed(hours.confirmed, of: hours.counted.count))),
        ] + leftOut(hours, in: language)
          + (isOpen ? [.paragraph(say(.certificateOngoing))] : []) + [
            .paragraph(say(.certificateIssued(DayText.text(access.day, in: language)))),
            .signatures([say(.certificateSigner)]),
            .note(
              "\(records.pairing.id) · "
                + say(.certificateSeal(entry: head.seq, digest: head.digest))),
          ])
    ])
  }

  private func statement(
    of records: PairingRecords, _ sides: PairingSides, _ hours: CertifiedHours,
    in language: ReaderLanguage
  ) -> Message {
    let time = Message.certificateTime(hours: hours.minutes / 60, minutes: hours.minutes % 60)
      .text(in: language)
    let round = records.pairing.round
    let organisation = sides.organisation.organisation
    return switch side {
    case .mentor:
      .certificateForMentor(
        sides.mentor.name, organisation: organisation, round: round,
        sessions: hours.counted.count, time: time)
    case .organisation:
      .certificateForOrganisation(
        organisation, round: round, sessions: hours.counted.count, time: time)
    }
  }

  private func rows(_ hours: CertifiedHours, in language: ReaderLanguage) -> [[String]] {
    let head = [Message.certificateDay, .columnStart, .columnMinutes].map { $0.text(in: language) }
    return [head]
      + hours.counted.map { session in
        [
          DayText.text(ForumTime.day(session.startsAt), in: language),
          ForumTime.hour(session.startsAt), String(session.lengthMinutes),
        ]
      }
  }

  /// What is held and not counted, so that nobody takes silence for a mistake.
  private func leftOut(
    _ hours: CertifiedHours, in language: ReaderLanguage
  ) -> [PrintablePage.Block] {
    let (disputed, missed) = (hours.disputed.map(\.id), hours.missed.map(\.id))
    var blocks: [PrintablePage.Block] = []
    if !disputed.isEmpty {
      blocks.append(.paragraph(Message.certificateDisputed(disputed).text(in: language)))
    }
    if !missed.isEmpty {
      blocks.append(.paragraph(Message.certificateMissed(missed).text(in: language)))
    }
    return blocks
  }
}
