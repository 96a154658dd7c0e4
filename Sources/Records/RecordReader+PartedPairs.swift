import Forum
import GRDB
package import Mentoring

/// Two applications of a round whose sides were to work together before, in it or in an earlier
/// round, and whose last pairing came to nothing.
package struct PartedPair: Equatable, Sendable {
  /// The two applications in the round that was asked about.
  package let pair: ApplicationPair
  /// Their last pairing that was sent, `P1`, `P2`, …
  package let pairing: String
  /// The round of that pairing.
  package let round: String
  /// `declined`, `withdrawn` or `endedEarly`.
  package let state: PairingState
}

extension RecordReader {
  /// The pairs of a round that a run leaves out for what was between the two before.
  ///
  /// A pair counts when the last pairing of the same person and the same organisation that was
  /// sent, in this round or an earlier one, was declined, ended early, or was withdrawn after both
  /// had said yes or by one of them. One that a coordinator set free again does not count, nor one
  /// that a coordinator withdrew before both had answered.
  ///
  /// - Returns: one entry a pair, by mentor, then by organisation.
  /// - Throws: ``RecordError/notFound(_:id:)`` for the round.
  package func partedPairs(of round: String) throws(RecordError) -> [PartedPair] {
    let name = try self.round(named: round).name
    var last: [ApplicationPair: (entry: PartedPair, counts: Bool)] = [:]
    for row in try rows(Self.pastPairings, [name, name, name]) {
      let pair = try ApplicationPair(
        mentor: row.text("mentor"), organisation: row.text("organisation"))
      let state: PairingState = try row.choice("state")
      let (isParted, isFreed) = try (row.flag("isParted"), row.flag("isFreed"))
      let ends = state == .declined || state == .endedEarly || (state == .withdrawn && isParted)
      last[pair] = (
        PartedPair(
          pair: pair, pairing: try row.text("pairing"), round: try row.text("round"), state: state),
        ends && !isFreed
      )
    }
    return last.values.filter(\.counts).map(\.entry).sorted {
      ($0.pair.mentor, $0.pair.organisation) < ($1.pair.mentor, $1.pair.organisation)
    }
  }

  /// Every pairing that was sent between sides of a round's applications, the oldest first.
  ///
  /// Within the round the applications themselves count; in others whom they name.
  private static let pastPairings = """
    SELECT here.id AS mentor, there.id AS organisation, past.id AS pairing, past.round AS round,
      past.state AS state,
      (past.endedBySide IS NOT NULL AND past.endedBySide <> 'coordinator')
        OR (SELECT count(*) FROM response
          WHERE response.pairing = past.id AND answer = 'yes') = 2 AS isParted,
      EXISTS (SELECT 1 FROM manualChange
        WHERE kind = 'release' AND manualChange.pairing = past.id) AS isFreed
    FROM pairing AS past
    JOIN round AS pastRound ON pastRound.name = past.round
    JOIN application AS oldMentor ON oldMentor.round = past.round
      AND oldMentor.side = 'mentor' AND oldMentor.id = past.mentor
    JOIN application AS oldNeed ON oldNeed.round = past.round
      AND oldNeed.side = 'organisation' AND oldNeed.id = past.organisation
    JOIN application AS here ON here.round = ? AND here.side = 'mentor'
      AND (here.person = oldMentor.person OR (here.round = past.round AND here.id = past.mentor))
    JOIN application AS there ON there.round = ? AND there.side = 'organisation'
      AND (there.organisation = oldNeed.organisation
        OR (there.round = past.round AND there.id = past.organisation))
    WHERE past.sentAt IS NOT NULL
      AND pastRound.number <= (SELECT number FROM round WHERE name = ?)
    ORDER BY past.number
    """
}
