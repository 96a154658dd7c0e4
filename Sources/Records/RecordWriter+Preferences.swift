import GRDB

extension RecordReader {
  /// The preferences of a round, by mentor, organisation, kind and source.
  package func preferences(of round: String) throws(RecordError) -> [RecordedPreference] {
    let name = try self.round(named: round).name
    let found = try rows(
      """
      SELECT * FROM preference WHERE round = ? ORDER BY mentor, organisation, kind, statedBy
      """, [name])
    return try found.map { (row) throws(RecordError) in try RecordedPreference(row) }
  }
}

extension RecordWriter {
  /// States a preference; one that was stated before stays as it is, and nothing is written.
  ///
  /// A ban or a refusal withdraws a proposal of the pair that was not sent yet.
  ///
  /// - Returns: whether it is new.
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.pairIsOpen` for a ban of a pair whose
  ///   proposal was sent, `.lockAgainstBan`, `.lockedElsewhere`, `.capacity` for more locks than
  ///   places, `.ownOrganisation`, `.coordinatorDecides`, `.unknownReference`.
  @discardableResult
  package func state(
    _ kind: PreferenceKind, of pair: ApplicationPair, in round: String,
    by source: PreferenceSource, reason: String? = nil
  ) throws(RecordError) -> Bool {
    let name = try self.round(named: round).name
    let (mentor, organisation) = (pair.mentor.asIdentifier, pair.organisation.asIdentifier)
    let known = try preferences(of: name).contains {
      $0.pair.mentor == mentor && $0.pair.organisation == organisation && $0.kind == kind
        && $0.statedBy == source
    }
    if known { return false }
    if kind == .ban || kind == .avoid {
      for open in try pairings(of: name, openOnly: true)
      where open.mentor == mentor && open.organisation == organisation && open.sentAt == nil {
        try withdraw(pairing: open.id)
      }
    }
    let id = "\(name)/\(mentor)–\(organisation)"
    try execute(
      .preference, id: id,
      """
      INSERT INTO preference (round, mentor, organisation, kind, statedBy, reason, actor, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        name, mentor, organisation, kind.rawValue, source.rawValue, reason, stamp.actor,
        stamp.instant,
      ])
    try append(.state, .preference, id: id, fields: [kind.rawValue])
    return true
  }

  /// Takes a preference back.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` when it was not stated.
  package func lift(
    _ kind: PreferenceKind, of pair: ApplicationPair, in round: String, by source: PreferenceSource
  ) throws(RecordError) {
    let name = try self.round(named: round).name
    let (mentor, organisation) = (pair.mentor.asIdentifier, pair.organisation.asIdentifier)
    let id = "\(name)/\(mentor)–\(organisation)"
    let isStated = try preferences(of: name).contains {
      $0.pair.mentor == mentor && $0.pair.organisation == organisation && $0.kind == kind
        && $0.statedBy == source
    }
    guard isStated else { throw .notFound(.preference, id: id) }
    try execute(
      .preference, id: id,
      """
      DELETE FROM preference
      WHERE round = ? AND mentor = ? AND organisation = ? AND kind = ? AND statedBy = ?
      """, [name, mentor, organisation, kind.rawValue, source.rawValue])
    try append(.lift, .preference, id: id, fields: [kind.rawValue])
  }
}
