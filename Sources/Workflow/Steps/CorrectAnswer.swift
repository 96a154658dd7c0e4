import Forum
import Mentoring
import Records
import Wording

/// Puts a refusal right that nobody gave: `uztartu pairing answer --correct`.
///
/// A decided pairing never changes. The correction is a new pairing of the same two in its place,
/// sent with the same deadline, with what the other side had said and the answer put right.
package struct CorrectAnswer: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let side: AnswerProposal.Side
  private let why: String

  /// `side`: whose no was a yes. `why`: what happened; it is kept.
  package init(
    _ access: RecordAccess, pairing: String, side: AnswerProposal.Side, why: String
  ) {
    self.access = access
    self.pairing = pairing
    self.side = side
    self.why = why
  }

  /// Makes the pairing that stands for what was really said.
  ///
  /// - Throws: a refusal where that side did not decline the pairing, past its deadline,
  ///   and where something was built on the refusal since.
  package func run() throws(Refusal) -> PairingDocument {
    let side: ApplicationSide = self.side == .mentor ? .mentor : .organisation
    return try access.opened(for: .write, to: .decidePairs) { (record) throws(Refusal) in
      let before = try record.read { (reader) throws(RecordError) in try reader.pairing(pairing) }
      try check(before, side)
      try checkNothingFollowed(before, record)
      return try record.write { (writer) throws(RecordError) in
        try correct(before, side, writer)
      }
    }
  }

  private func check(_ before: RecordedPairing, _ side: ApplicationSide) throws(Refusal) {
    guard !why.allSatisfy(\.isWhitespace) else { throw Refusal(.usage, .correctionNeedsReason) }
    let answer = side == .mentor ? before.mentorAnswer : before.organisationAnswer
    guard before.state == .declined, answer?.answer == .no else {
      throw Refusal(.badData, .noRefusalToCorrect(before.id, isOpen: before.endedAt == nil))
    }
    guard let deadline = before.deadlineDay, deadline >= access.day else {
      throw Refusal(.badData, .correctionAfterDeadline(before.id))
    }
  }

  /// A run, a sending or a pair made since has counted on the refusal.
  private func checkNothingFollowed(
    _ before: RecordedPairing, _ record: OpenRecord
  ) throws(Refusal) {
    guard let ended = before.endedAt else { return }
    let followed = try record.read { (reader) throws(RecordError) -> String? in
      let pairings = try reader.pairings(of: before.round)
      let runs = try reader.matchRuns(of: before.round)
      let sendings = try reader.sendings(of: before.round)
      return pairings.first { $0.replaces == before.id }?.id
        ?? pairings.first { $0.endedAt == nil && $0.organisation == before.organisation }?.id
        ?? runs.first { $0.createdAt > ended }?.id ?? sendings.first { $0.sentAt > ended }?.id
    }
    if let followed {
      throw Refusal(
        .badData,
        .correctionTooLate(
          before.id, followedBy: followed, need: before.organisation, mentor: before.mentor))
    }
  }

  private func correct(
    _ before: RecordedPairing, _ side: ApplicationSide, _ writer: RecordWriter
  ) throws(RecordError) -> PairingDocument {
    let pair = ApplicationPair(mentor: before.mentor, organisation: before.organisation)
    let made = try writer.makeByHand(
      pair, of: before.round, fitMicro: before.predictedFitMicro, reason: why,
      replacing: before.id)
    try writer.send(
      round: before.round, deadlineDay: before.deadlineDay ?? access.day, only: [made.id])
    let other: ApplicationSide = side == .mentor ? .organisation : .mentor
    let theirs = other == .mentor ? before.mentorAnswer : before.organisationAnswer
    if theirs?.answer == .yes { try writer.answer(made.id, as: other, .yes) }
    let answered = try writer.answer(made.id, as: side, .yes)
    try writer.keep(
      NewManualChange(.replace, of: pair, by: .coordinator, reason: why, price: nil),
      in: before.round, pairing: made.id)
    return PairingDocument(answered)
  }
}
