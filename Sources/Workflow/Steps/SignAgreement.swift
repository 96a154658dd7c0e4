import Forum
import Mentoring
import Records

/// Signs an agreement for a side: `uztartu pairing sign`.
///
/// The first signature sets the terms; other terms are another version, which both sides sign
/// anew. With the second signature the pairing begins, if it has a goal and its first day has come.
package struct SignAgreement: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let side: AnswerProposal.Side?
  private let terms: AgreementRequest

  /// `side`: who signs; the asker's own without one.
  package init(
    _ access: RecordAccess, pairing: String, side: AnswerProposal.Side?, terms: AgreementRequest
  ) {
    self.access = access
    self.pairing = pairing
    self.side = side
    self.terms = terms
  }

  /// Writes the signature and answers the pairing as it stands then.
  package func run() throws(Refusal) -> PairingViewDocument {
    try terms.check()
    let today = ForumTime.number(access.instant)
    return try access.opened(for: .write, to: .signAgreement, on: .pairing(pairing)) {
      (record) throws(Refusal) in
      let (id, agreements) = try record.read { (reader) throws(RecordError) in
        (try reader.pairing(pairing).id, try reader.agreements(of: .pairing(pairing)))
      }
      let side = try record.ownSide(self.side?.application, ofPairing: id)
      let signed = try terms.terms(after: agreements.last?.terms)
      let records = try record.write { (writer) throws(RecordError) in
        let agreement = try writer.sign(
          pairing, as: side, terms: signed)
        let records = try PairingRecords(pairing, from: writer)
        guard records.situation.nextSteps(on: today) == [.start] else { return records }
        try writer.begin(pairing: agreement.pairing)
        return try PairingRecords(pairing, from: writer)
      }
      return try record.document(of: records)
    }
  }
}
