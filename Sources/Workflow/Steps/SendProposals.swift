import Forum
import Mentoring
import Records
import Wording

/// Freezes the proposals of a round and opens them to answers: `uztartu round send`.
///
/// A round that is sent again, after pairs have failed, is a correction: a further version, told
/// with what it changes.
package struct SendProposals: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let deadlineDay: String

  /// `deadlineDay`: the last day for answers, `yyyy-mm-dd`.
  package init(_ access: RecordAccess, round: String?, deadlineDay: String) {
    self.access = access
    roundName = round
    self.deadlineDay = deadlineDay
  }

  /// Computes the round again from what the record holds, and sends only if the same comes out.
  package func run() throws(Refusal) -> SentDocument {
    let knowledge = try Knowledge.load()
    return try access.opened(for: .write, to: .sendProposals) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      guard let standing = try record.standingRun(of: round) else {
        throw Refusal(.notFound, .noRun(round.name))
      }
      let proposals = try proposalsToSend(in: round, record)
      // Where only pairs made by hand are left, there is no run's answer to hold them against.
      if proposals.contains(where: { !$0.isManual }) {
        try check(standing, of: round, knowledge, record)
      }
      let sent = try record.write { (writer) throws(RecordError) in
        let sent = try writer.send(round: round.name, deadlineDay: deadlineDay)
        if round.state == .matching { _ = try writer.move(round: round.name, to: .running) }
        return sent
      }
      return try record.read { (reader) throws(RecordError) in
        try SentDocument(sent, of: round.name, reader)
      }
    }
  }

  private func proposalsToSend(
    in round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) -> [RecordedPairing] {
    guard deadlineDay >= access.day else {
      throw Refusal(.usage, .deadlineHasPassed(deadlineDay))
    }
    let unsent = try record.read { (reader) throws(RecordError) in
      try reader.pairings(of: round.name, openOnly: true).filter {
        $0.state == .proposed && $0.sentAt == nil
      }
    }
    guard !unsent.isEmpty else { throw Refusal(.badData, .nothingToSend(round.name)) }
    return unsent
  }

  private func check(
    _ standing: RecordedMatchRun, of round: RecordedRound, _ knowledge: Knowledge,
    _ record: OpenRecord
  ) throws(Refusal) {
    let basis = try RoundInput(
      .asOfNow, replaying: standing, of: round, knowledge: knowledge, record: record)
    guard basis.digest == standing.inputDigest else {
      throw Refusal(.badData, .inputChanged(round.name, run: standing.id))
    }
    let recorded = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: standing.id)
    }
    let again = MatchDocument(try basis.input.decided(), cohort: basis.input.cohort)
    guard try DocumentText.text(of: again.impersonal) == recorded.document else {
      throw Refusal(.ourFault, .runDiffers(round.name, run: standing.id))
    }
  }
}
