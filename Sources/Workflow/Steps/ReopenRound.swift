import Forum
import Records
import Wording

/// Takes a round one step back, with a reason: `uztartu round reopen`.
package struct ReopenRound: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let reason: String

  package init(_ access: RecordAccess, round: String?, reason: String) {
    self.access = access
    roundName = round
    self.reason = reason
  }

  /// Goes back, which is possible until a pairing has begun.
  ///
  /// - Throws: a refusal for a round that is closed or in its first state.
  package func run() throws(Refusal) -> RoundStateDocument {
    try access.opened(for: .write, to: .moveRound) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let before = RoundState.allCases.first { $0.next == round.state }
      guard let before, round.state != .closed else {
        throw Refusal(.badData, .noStepBack(round.name, isClosed: round.state == .closed))
      }
      let moved = try record.write { (writer) throws(RecordError) in
        try writer.move(round: round.name, to: before, reason: reason)
      }
      return RoundStateDocument(
        round: moved.name, state: moved.state.rawValue, reason: moved.stateReason)
    }
  }
}

/// Where a round stands after a move.
package struct RoundStateDocument: Codable, Equatable, Sendable {
  package let round: String
  package let state: String
  package let reason: String?
}
