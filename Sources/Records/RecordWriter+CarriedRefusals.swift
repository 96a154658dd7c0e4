package import Forum
import GRDB

extension RecordReader {
  /// The pairs of a round with a conflict of interest that is in force.
  ///
  /// A conflict bans its pair; it goes on until it is taken back, whatever else is released.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for the round.
  package func conflicts(of round: String) throws(RecordError) -> Set<ApplicationPair> {
    let banned = Set(
      try preferences(of: round).filter { $0.kind == .ban }.map(\.pair))
    var found: Set<ApplicationPair> = []
    for change in try manualChanges(of: round) where change.statedBy == .coordinator {
      if change.kind == .conflict { found.insert(change.pair) }
      // A release that names a pairing frees what came to nothing, and no ban.
      if change.kind == .release, change.pairing == nil { found.remove(change.pair) }
    }
    return found.intersection(banned)
  }
}

extension RecordWriter {
  /// Brings into a round what was refused between the same two in the last round in which both took
  /// part: bans, conflicts of interest, and what a side does not want. Each can be released there.
  ///
  /// - Parameters:
  ///   - side: the side of the applications that are new in the round.
  ///   - ids: their identifiers; pairs of others are left alone, so what was released stays so.
  /// - Returns: the pairs, by mentor, then by organisation.
  /// - Throws: ``RecordError/notFound(_:id:)`` for the round.
  @discardableResult
  package func carryRefusals(
    into round: String, ofNew ids: [String], on side: ApplicationSide
  ) throws(RecordError) -> [ApplicationPair] {
    let name = try self.round(named: round).name
    let new = Set(ids.map(\.asIdentifier))
    var pairs: [ApplicationPair] = []
    var conflicts: [String: Set<ApplicationPair>] = [:]
    for row in try rows(Self.earlierRefusals, [name, name, name]) {
      let pair = try ApplicationPair(
        mentor: row.text("mentor"), organisation: row.text("organisation"))
      guard new.contains(side == .mentor ? pair.mentor : pair.organisation) else { continue }
      let past = try row.text("past")
      if conflicts[past] == nil { conflicts[past] = try self.conflicts(of: past) }
      let then = try ApplicationPair(
        mentor: row.text("oldMentor"), organisation: row.text("oldOrganisation"))
      let kind: PreferenceKind = try row.choice("kind")
      let source: PreferenceSource = try row.choice("statedBy")
      let reason = [try row.optionalText("reason"), "(\(past))"].compactMap(\.self)
        .joined(separator: " ")
      let isNew = try state(kind, of: pair, in: name, by: source, reason: reason)
      guard isNew else { continue }
      let isConflict = kind == .ban && conflicts[past]?.contains(then) == true
      try keep(
        NewManualChange(
          isConflict ? .conflict : kind == .ban ? .ban : .avoid, of: pair, by: source,
          reason: reason, price: nil), in: name)
      if pairs.last != pair { pairs.append(pair) }
    }
    return pairs
  }

  /// Bans and avoidances of the last earlier round in which both took part, whoever they name.
  private static let earlierRefusals = """
    SELECT here.id AS mentor, there.id AS organisation, preference.kind AS kind,
      preference.statedBy AS statedBy, preference.reason AS reason, preference.round AS past,
      preference.mentor AS oldMentor, preference.organisation AS oldOrganisation
    FROM preference
    JOIN round AS pastRound ON pastRound.name = preference.round
    JOIN application AS then1 ON then1.round = preference.round
      AND then1.side = 'mentor' AND then1.id = preference.mentor
    JOIN application AS then2 ON then2.round = preference.round
      AND then2.side = 'organisation' AND then2.id = preference.organisation
    JOIN application AS here ON here.round = ? AND here.side = 'mentor'
      AND here.person = then1.person
    JOIN application AS there ON there.round = ? AND there.side = 'organisation'
      AND there.organisation = then2.organisation
    WHERE preference.kind IN ('ban', 'avoid')
      AND pastRound.number = (SELECT max(earlier.number) FROM round AS earlier
        JOIN application AS mentor ON mentor.round = earlier.name AND mentor.side = 'mentor'
          AND mentor.person = here.person
        JOIN application AS need ON need.round = earlier.name AND need.side = 'organisation'
          AND need.organisation = there.organisation
        WHERE earlier.number < (SELECT number FROM round WHERE name = ?))
    ORDER BY here.id, there.id, preference.kind, preference.statedBy
    """
}
