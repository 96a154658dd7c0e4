import Mentoring
import Records
import Wording

/// Freezes the proposals of a round and opens them to answers: `uztartu round send`.
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
  package func run() throws(Refusal) -> [PairingDocument] {
    let knowledge = try Knowledge.load()
    return try access.opened(for: .write, to: .sendProposals) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let latest = try record.read { (reader) throws(RecordError) in
        try reader.matchRuns(of: round.name).last
      }
      guard let latest else { throw Refusal(.notFound, .noRun(round.name)) }
      try checkSomethingToSend(in: round, record)
      try check(latest, of: round, knowledge, record)
      let sent = try record.write { (writer) throws(RecordError) in
        try writer.send(round: round.name, deadlineDay: deadlineDay)
      }
      return sent.map(PairingDocument.init)
    }
  }

  private func checkSomethingToSend(
    in round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) {
    guard deadlineDay >= access.day else {
      throw Refusal(.usage, .deadlineHasPassed(deadlineDay))
    }
    let pairings = try record.read { (reader) throws(RecordError) in
      try reader.pairings(of: round.name, openOnly: true)
    }
    guard pairings.contains(where: { $0.state == .proposed && $0.sentAt == nil }) else {
      throw Refusal(.badData, .nothingToSend(round.name))
    }
  }

  private func check(
    _ latest: RecordedMatchRun, of round: RecordedRound, _ knowledge: Knowledge,
    _ record: OpenRecord
  ) throws(Refusal) {
    let basis = try RoundInput(replaying: latest, of: round, knowledge: knowledge, record: record)
    guard basis.digest == latest.inputDigest else {
      throw Refusal(.badData, .inputChanged(round.name, run: latest.id))
    }
    let recorded = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: latest.id)
    }
    let again = MatchDocument(try basis.input.decided(), cohort: basis.input.cohort)
    guard try DocumentText.text(of: again.impersonal) == recorded.document else {
      throw Refusal(.ourFault, .runDiffers(round.name, run: latest.id))
    }
  }
}
