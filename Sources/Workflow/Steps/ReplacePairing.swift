import Forum
import Mentoring
import Records
import Wording

/// Makes a pair by hand, in place of another or of none: `uztartu round replace`.
///
/// Before sending it takes the place of a run's proposal; where a pair has failed, or an
/// organisation was left out, it is a new pairing. Runs leave it alone.
package struct ReplacePairing: Sendable {
  /// What is replaced.
  package enum Place: Equatable, Sendable {
    /// The pairing with an identifier.
    case pairing(String)
    /// Whatever an organisation's application has: an unseen proposal, a failed pairing or nothing.
    case need(String)
  }

  private let access: RecordAccess
  private let roundName: String?
  private let place: Place
  private let mentor: String
  private let reason: String

  package init(
    _ access: RecordAccess, round: String?, _ place: Place, mentor: String, reason: String
  ) {
    self.access = access
    roundName = round
    self.place = place
    self.mentor = mentor
    self.reason = reason
  }

  /// Weighs, replaces and keeps the price with the reason.
  ///
  /// - Throws: a refusal where a rule forbids the pair, the mentor has no place, or what is to be
  ///   replaced was sent and is open.
  package func run() throws(Refusal) -> (pairing: PairingDocument, change: ManualChangeDocument) {
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .decidePairs) { (record) throws(Refusal) in
      let (round, need, replaced) = try target(record)
      let pair = ApplicationPair(mentor: mentor, organisation: need)
      let fitMicro = try fit(of: pair, in: round, try shipped.taught(by: record), record)
      let before = try record.read { (reader) throws(RecordError) in
        try MatchObjective(unsentIn: round.name, reader)
      }
      return try record.write { (writer) throws(RecordError) in
        let made = try writer.makeByHand(
          pair, of: round.name, fitMicro: fitMicro, reason: reason, replacing: replaced)
        let after = try MatchObjective(unsentIn: round.name, writer)
        let kept = try writer.keep(
          NewManualChange(
            .replace, of: pair, by: .coordinator, reason: reason,
            price: RecordedPrice(before, after)), in: round.name, pairing: made.id)
        let names = try ApplicationNames(of: round.name, writer)
        return (PairingDocument(made), ManualChangeDocument(kept, round: round.name, names))
      }
    }
  }

  /// The organisation that gets another mentor, and what that replaces.
  private func target(
    _ record: OpenRecord
  ) throws(Refusal) -> (round: RecordedRound, need: String, replaced: String?) {
    switch place {
    case .pairing(let id):
      let pairing = try record.read { (reader) throws(RecordError) in try reader.pairing(id) }
      try check(pairing)
      return (try record.round(pairing.round), pairing.organisation, pairing.id)
    case .need(let id):
      let round = try record.round(roundName)
      let pairings = try record.read { (reader) throws(RecordError) in
        try reader.pairings(of: round.name).filter { $0.organisation == id }
      }
      let last = pairings.first { $0.endedAt == nil } ?? pairings.last
      if let last { try check(last) }
      return (round, id, last?.id)
    }
  }

  private func check(_ replaced: RecordedPairing) throws(Refusal) {
    guard replaced.endedAt != nil || replaced.sentAt == nil else {
      throw Refusal(.badData, .withdrawBeforeReplacing(replaced.id))
    }
    guard replaced.mentor != mentor || replaced.endedAt != nil else {
      throw Refusal(.badData, .replacesItself(replaced.id, mentor: mentor))
    }
  }

  private func fit(
    of pair: ApplicationPair, in round: RecordedRound, _ knowledge: Knowledge,
    _ record: OpenRecord
  ) throws(Refusal) -> Int {
    // Who was paired by hand before is weighed as if that pair were not there.
    let weighing = try PairWeighing(
      round, knowledge, record, freeing: pair.organisation)
    let standing = try weighing.standing(of: pair)
    guard standing.blocks.isEmpty else {
      throw try record.forbidding(pair, by: standing.blocks, in: round)
    }
    return standing.fitMicro
  }
}

extension MatchObjective {
  /// What the proposals of a round that nobody has seen come to.
  init(unsentIn round: String, _ reader: RecordReader) throws(RecordError) {
    let fits = try reader.pairings(of: round, openOnly: true).filter { $0.sentAt == nil }
      .map(\.predictedFitMicro)
    self.init(served: fits.count, totalMicro: fits.reduce(0, +), worstMicro: fits.min())
  }
}
