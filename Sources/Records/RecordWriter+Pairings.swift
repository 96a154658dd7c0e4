package import Forum
import GRDB
package import Mentoring

extension RecordWriter {
  /// Sends proposals: from now on both sides may answer, and the predicted fit is frozen.
  ///
  /// - Parameters:
  ///   - round: the name of the round.
  ///   - deadlineDay: the last day for answers, `yyyy-mm-dd` in the forum's time zone.
  ///   - ids: the pairings to send; nil for every proposal of the round that was not sent yet.
  /// - Returns: the pairings sent, in the order in which they were proposed.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.badValue` for a day that is none, `.keptAsWritten` or `.finalState` for a pairing that was
  ///   sent before or has ended.
  @discardableResult
  package func send(
    round: String, deadlineDay: String, only ids: [String]? = nil
  ) throws(RecordError) -> [RecordedPairing] {
    let open = try pairings(of: round, openOnly: true)
    let chosen =
      if let ids {
        try ids.map { (id) throws(RecordError) in try pairing(id) }
      } else {
        open.filter { $0.state == .proposed && $0.sentAt == nil }
      }
    guard !chosen.isEmpty else { return [] }
    let name = try self.round(named: round).name
    let version = try nextSendingVersion(of: name)
    for pairing in chosen {
      try execute(
        .pairing, id: pairing.id,
        "UPDATE pairing SET sentAt = ?, deadlineDay = ?, sentVersion = ? WHERE id = ?",
        [stamp.instant, deadlineDay, version, pairing.id])
      for side in ApplicationSide.allCases {
        try execute(
          .response, id: "\(pairing.id)/\(side.rawValue)",
          "INSERT INTO response (pairing, side, answer) VALUES (?, ?, 'pending')",
          [pairing.id, side.rawValue])
      }
      try append(.send, .pairing, id: pairing.id, fields: ["sentAt", "deadlineDay"])
    }
    let run = chosen.compactMap(\.matchRun).last
    try keepSending(of: name, version: version, matchRun: run, deadlineDay: deadlineDay)
    return try chosen.map { (pairing) throws(RecordError) in try self.pairing(pairing.id) }
  }

  /// Writes down what a side says to a proposal. Two yeses accept the pairing, one no declines it.
  ///
  /// The answer that is there already stays, and nothing is written.
  ///
  /// - Parameters:
  ///   - reason: why the side refuses; only with a no.
  ///   - text: the side's own words; needed with the reason `other`.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.answerClosed`, `.deadlinePast`, `.notSent`, `.textNeeded`, `.capacity` or `.notEligible`.
  @discardableResult
  package func answer(
    _ id: String, as side: ApplicationSide, _ answer: Answer, reason: RefusalReason? = nil,
    text: String? = nil
  ) throws(RecordError) -> RecordedPairing {
    let pairing = try pairing(id)
    let before = side == .mentor ? pairing.mentorAnswer : pairing.organisationAnswer
    let place = "\(pairing.id)/\(side.rawValue)"
    guard let before else { throw .ruleBroken(.notSent, .response, id: place) }
    if before.answer == answer, before.reason == reason, before.text == text { return pairing }
    let isPending = answer == .pending
    try execute(
      .response, id: place,
      """
      UPDATE response SET answer = ?, reason = ?, text = ?, actor = ?, at = ?
      WHERE pairing = ? AND side = ?
      """,
      [
        answer.rawValue, reason?.rawValue, text, isPending ? nil : stamp.actor,
        isPending ? nil : stamp.instant, pairing.id, side.rawValue,
      ])
    try append(.answer, .response, id: place, fields: ["answer", "reason", "text"])
    try conclude(pairing.id)
    return try self.pairing(pairing.id)
  }

  /// Ends the proposals of a round whose deadline has passed.
  ///
  /// - Parameters:
  ///   - round: the name of the round.
  ///   - today: the day of the forum's time zone, `yyyy-mm-dd`; a proposal is open until the end of
  ///     its deadline day.
  /// - Returns: the pairings that expired.
  @discardableResult
  package func expire(
    round: String, today: String
  ) throws(RecordError) -> [RecordedPairing] {
    let late = try pairings(of: round, openOnly: true).filter { pairing in
      pairing.state == .proposed && pairing.deadlineDay.map { $0 < today } == true
    }
    return try late.map { (pairing) throws(RecordError) in
      try end(pairing.id, as: .expired, .expire)
      return try self.pairing(pairing.id)
    }
  }

  /// Withdraws a pairing that is proposed or accepted.
  ///
  /// - Parameters:
  ///   - id: the identifier of the pairing.
  ///   - text: why, in the words of who withdraws it.
  ///   - side: who withdraws it, where somebody said so.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/ruleBroken(_:_:id:)`` with
  ///   `.stateMove` or `.finalState`.
  @discardableResult
  package func withdraw(
    pairing id: String, text: String? = nil, by side: EndingSide? = nil
  ) throws(RecordError) -> RecordedPairing {
    let pairing = try pairing(id)
    try end(pairing.id, as: .withdrawn, .withdraw, text: text, by: side)
    return try self.pairing(pairing.id)
  }

  private func conclude(_ id: String) throws(RecordError) {
    let pairing = try pairing(id)
    let answers = [pairing.mentorAnswer?.answer, pairing.organisationAnswer?.answer]
    if answers.contains(.no) {
      try end(id, as: .declined, .decline)
    } else if answers == [.yes, .yes] {
      try execute(
        .pairing, id: id, "UPDATE pairing SET state = 'accepted' WHERE id = ?", [id])
      try append(.accept, .pairing, id: id, fields: ["state"])
    }
  }

  private func end(
    _ id: String, as state: PairingState, _ action: AuditAction, text: String? = nil,
    by side: EndingSide? = nil
  ) throws(RecordError) {
    try execute(
      .pairing, id: id,
      "UPDATE pairing SET state = ?, endedAt = ?, endText = ?, endedBySide = ? WHERE id = ?",
      [state.rawValue, stamp.instant, text, side?.rawValue, id])
    try append(action, .pairing, id: id, fields: ["state", "endedAt"])
    try cancelPlannedSessions(ofPairing: id)
  }
}
