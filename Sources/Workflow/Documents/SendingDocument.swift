package import Foundation
import Mentoring
import Records

/// One sending of a round, and what it changed of the ones before.
package struct SendingDocument: Codable, Equatable, Sendable {
  /// An organisation whose pair is another than in an earlier version.
  package struct Change: Codable, Equatable, Sendable {
    package let need: String
    /// The pairing of before with how it ended; nil for an organisation that had none.
    package let before: String?
    package let beforeState: String?
    package let mentorBefore: String?
    package let pairing: String
    package let mentor: String
  }

  /// 1 for the first sending; each correction is one more.
  package let version: Int
  package let at: Date
  package let sentBy: String
  package let run: String?
  package let deadline: String
  /// The head of the audit log when its proposals had been sent.
  package let auditHead: String
  package let auditSeq: Int
  package let pairings: [String]
  /// Against all versions before; empty for the first.
  package let changes: [Change]
}

/// What a sending sent, in the order in which it was proposed.
package struct SentDocument: Sendable {
  package let pairings: [PairingDocument]
  package let sending: SendingDocument?

  init(
    _ sent: [RecordedPairing], of round: String, _ reader: RecordReader
  ) throws(RecordError) {
    pairings = sent.map(PairingDocument.init)
    sending = try SendingDocument.all(of: round, reader).last
  }
}

extension SendingDocument {
  /// Every sending of a round, the first one first.
  static func all(
    of round: String, _ reader: RecordReader
  ) throws(RecordError) -> [SendingDocument] {
    let pairings = try reader.pairings(of: round)
    return try reader.sendings(of: round).map { sending in
      let own = pairings.filter { $0.sentVersion == sending.version }
      // Versions are counted from 1; what an older program sent has none and comes before all.
      let earlier = pairings.filter { $0.sentAt != nil && ($0.sentVersion ?? 0) < sending.version }
      return SendingDocument(
        version: sending.version, at: sending.sentAt, sentBy: sending.sentBy,
        run: sending.matchRun, deadline: sending.deadlineDay, auditHead: sending.head.digest,
        auditSeq: sending.head.seq, pairings: own.map(\.id),
        changes: earlier.isEmpty
          ? []
          : own.map { pairing in
            let before = earlier.last { $0.organisation == pairing.organisation }
            return Change(
              need: pairing.organisation, before: before?.id, beforeState: before?.state.rawValue,
              mentorBefore: before?.mentor, pairing: pairing.id, mentor: pairing.mentor)
          })
    }
  }
}
