import GRDB

/// Which pairings something is read of.
package enum PairingScope: Equatable, Sendable {
  case pairing(String)
  /// All pairings of the round with a name.
  case round(String)
}

extension RecordReader {
  /// The versions of agreements, by pairing in the order of proposal, then by version.
  package func agreements(of scope: PairingScope) throws(RecordError) -> [RecordedAgreement] {
    let signed = try rows(of: scope, in: "signature", order: "entry.version, entry.side")
    var signatures: [String: [RecordedSignature]] = [:]
    for row in signed {
      let place = try "\(row.text("pairing"))/\(row.integer("version"))"
      signatures[place, default: []].append(try RecordedSignature(row))
    }
    return try rows(of: scope, in: "agreement", order: "entry.version").map {
      (row) throws(RecordError) in
      let place = try "\(row.text("pairing"))/\(row.integer("version"))"
      return try RecordedAgreement(row, signatures: signatures[place] ?? [])
    }
  }

  /// The goals, by pairing in the order of proposal, then in the order in which they were set.
  package func goals(of scope: PairingScope) throws(RecordError) -> [RecordedGoal] {
    let (condition, argument) = try condition(of: scope)
    let found = try rows(
      """
      SELECT goalRating.* FROM goalRating JOIN goal ON goal.id = goalRating.goal
      JOIN pairing ON pairing.id = goal.pairing WHERE \(condition) ORDER BY goalRating.number
      """, [argument])
    var ratings: [String: [RecordedRating]] = [:]
    for row in found { ratings[try row.text("goal"), default: []].append(try RecordedRating(row)) }
    return try rows(of: scope, in: "goal", order: "entry.number").map {
      (row) throws(RecordError) in
      try RecordedGoal(row, ratings: ratings[row.text("id")] ?? [])
    }
  }

  /// One goal.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func goal(_ id: String) throws(RecordError) -> RecordedGoal {
    let found = try row("SELECT pairing FROM goal WHERE id = ?", [id.asNumberedIdentifier])
    guard let pairing = try found?.text("pairing"),
      let goal = try goals(of: .pairing(pairing)).first(where: { $0.id == id.asNumberedIdentifier })
    else { throw .notFound(.goal, id: id) }
    return goal
  }

  /// The pauses, by pairing in the order of proposal, then by start.
  package func pauses(of scope: PairingScope) throws(RecordError) -> [RecordedPause] {
    try rows(of: scope, in: "pause", order: "entry.startedAt").map {
      (row) throws(RecordError) in try RecordedPause(row)
    }
  }

  /// The check-ins, by pairing in the order of proposal, then by day.
  package func checkIns(of scope: PairingScope) throws(RecordError) -> [RecordedCheckIn] {
    try rows(of: scope, in: "checkIn", order: "entry.onDay, entry.number").map {
      (row) throws(RecordError) in try RecordedCheckIn(row)
    }
  }

  /// The incidents, by pairing in the order of proposal, then in the order of their reports.
  package func incidents(of scope: PairingScope) throws(RecordError) -> [RecordedIncident] {
    try rows(of: scope, in: "incident", order: "entry.number").map {
      (row) throws(RecordError) in try RecordedIncident(row)
    }
  }

  /// One incident.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func incident(_ id: String) throws(RecordError) -> RecordedIncident {
    guard let found = try row("SELECT * FROM incident WHERE id = ?", [id.asNumberedIdentifier])
    else { throw .notFound(.incident, id: id) }
    return try RecordedIncident(found)
  }

  private func rows(
    of scope: PairingScope, in table: String, order: String
  ) throws(RecordError) -> [Fields] {
    let (condition, argument) = try condition(of: scope)
    return try rows(
      """
      SELECT entry.* FROM \(table) AS entry JOIN pairing ON pairing.id = entry.pairing
      WHERE \(condition) ORDER BY pairing.number, \(order)
      """, [argument])
  }

  private func condition(
    of scope: PairingScope
  ) throws(RecordError) -> (condition: String, argument: String) {
    switch scope {
    case .pairing(let id): ("pairing.id = ?", try pairing(id).id)
    case .round(let name): ("pairing.round = ?", try round(named: name).name)
    }
  }
}
