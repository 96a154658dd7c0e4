import Forum
import Mentoring
import Records

/// Ends a round, or says what stands in the way: `uztartu round close`.
package struct CloseRound: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  /// Closes a round without open pairings. Where some are open the round is only closing: it takes
  /// no more applications and proposes nothing, and is closed once they have ended.
  ///
  /// Proposals that nobody has seen are withdrawn with it.
  package func run() throws(Refusal) -> ClosingDocument {
    try access.opened(for: .write, to: .moveRound) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      return try record.write { (writer) throws(RecordError) in
        for pairing in try writer.pairings(of: round.name, openOnly: true)
        where pairing.sentAt == nil {
          try writer.withdraw(pairing: pairing.id)
        }
        let open = try writer.pairings(of: round.name, openOnly: true)
        let goal: RoundState = open.isEmpty ? .closed : .closing
        var state = round.state
        while state != goal, let next = state.next {
          state = try writer.move(round: round.name, to: next).state
        }
        return ClosingDocument(
          round: round.name, state: state.rawValue, inTheWay: open.map(PairingDocument.init))
      }
    }
  }
}

/// How far the end of a round has come.
package struct ClosingDocument: Codable, Equatable, Sendable {
  package let round: String
  /// `closed`, or `closing` while pairings are open.
  package let state: String
  /// The pairings that have to end first.
  package let inTheWay: [PairingDocument]

  package var isClosed: Bool { state == RoundState.closed.rawValue }
}
