import Forum
import Foundation
import GRDB
import Mentoring

extension RecordWriter {
  /// Hides everything personal of a person: it lies sealed under their key until `dueDay`, and
  /// wherever a name was there stands their identifier.
  ///
  /// Their applications leave the rounds that still run. Nothing else changes: rows stay, so that
  /// counts do.
  ///
  /// - Parameters:
  ///   - dueDay: the day on which what is blocked is deleted, `yyyy-mm-dd`.
  ///   - keys: where the person's key is kept.
  /// - Throws: ``RecordError/notFound(_:id:)``; ``RecordError/openPairings(person:ids:)``;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.alreadyExists` for a person who is blocked.
  @discardableResult
  package func block(
    _ person: String, until dueDay: String, keys: KeyStore
  ) throws(RecordError) -> RecordedErasure {
    let plan = try readyPlan(for: person)
    let id = try insertErasure(.blocked, plan, dueDay: dueDay)
    for (position, value) in try personalValues(of: plan.person.id).enumerated() {
      let sealed = try keys.seal(
        value.text(),
        at: RecordWriter.vaultPlace(erasure: id, position: position, person: plan.person.id))
      try execute(
        .erasure, id: id, "INSERT INTO blockedValue (erasure, position, sealed) VALUES (?, ?, ?)",
        [id, position, Data(sealed)])
    }
    try emptyAll(about: plan.person.id)
    try append(.block, .person, id: plan.person.id, fields: ["state"])
    return try erasure(id)
  }

  /// Erases everything personal of a person for good, blocked before or not.
  ///
  /// The caller destroys the person's key: only then are backups and what was blocked unreadable.
  ///
  /// - Throws: as ``block(_:until:keys:)``, but for `.alreadyExists`.
  @discardableResult
  package func erase(_ person: String) throws(RecordError) -> RecordedErasure {
    let plan = try readyPlan(for: person)
    try emptyAll(about: plan.person.id)
    let id: String
    if let blocked = plan.blocked {
      id = blocked.id
      try end(blocked, as: .erased, plan)
      try execute(.erasure, id: id, "DELETE FROM blockedValue WHERE erasure = ?", [id])
    } else {
      id = try insertErasure(.erased, plan, dueDay: nil)
    }
    try append(.erase, .person, id: plan.person.id, fields: ["state"])
    // Nobody goes on consenting to what is no more.
    try endConsents(of: plan.person.id)
    return try erasure(id)
  }

  /// Takes a blocking back: every value returns to where it was.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for a person who is not blocked;
  ///   ``RecordError/keyDestroyed(owner:)``, ``RecordError/sealBroken(place:)``.
  @discardableResult
  package func lift(blockingOf person: String, keys: KeyStore) throws(RecordError)
    -> RecordedErasure
  {
    let plan = try erasurePlan(for: person)
    guard let blocked = plan.blocked else { throw .notFound(.erasure, id: plan.person.id) }
    let sealed = try rows(
      "SELECT position, sealed FROM blockedValue WHERE erasure = ? ORDER BY position",
      [blocked.id])
    let values = try sealed.map { (row) throws(RecordError) in
      let place = try RecordWriter.vaultPlace(
        erasure: blocked.id, position: row.integer("position"), person: plan.person.id)
      return try PersonalValue(text: keys.open(row.bytes("sealed"), at: place), place: place.row)
    }
    for (table, values) in Dictionary(grouping: values, by: \.table).sorted(by: { $0.key < $1.key })
    {
      try withoutTriggers(of: table) { () throws(RecordError) in
        for value in values { try putBack(value) }
      }
    }
    try end(blocked, as: .lifted, plan)
    try execute(
      .erasure, id: blocked.id, "DELETE FROM blockedValue WHERE erasure = ?", [blocked.id])
    try append(.lift, .person, id: plan.person.id, fields: ["state"])
    return try erasure(blocked.id)
  }

  private static func vaultPlace(erasure: String, position: Int, person: String) -> SealPlace {
    SealPlace(
      table: "blockedValue", column: "sealed", row: "\(erasure)/\(position)",
      owner: .person(person), version: 1)
  }

  /// The plan of an erasure that may be done now; running applications have left their rounds.
  private func readyPlan(for person: String) throws(RecordError) -> ErasurePlan {
    let plan = try erasurePlan(for: person)
    guard plan.openPairings.isEmpty else {
      throw .openPairings(person: plan.person.id, ids: plan.openPairings)
    }
    for place in plan.runningApplications {
      let parts = place.split(separator: "/").map(String.init)
      // Names of rounds and applications may hold a slash: the side stands between them.
      guard let sideIndex = parts.lastIndex(where: { ApplicationSide(rawValue: $0) != nil }),
        let side = ApplicationSide(rawValue: parts[sideIndex])
      else { throw .damaged(place: place, detail: "no side in the place of an application") }
      try leave(
        parts[..<sideIndex].joined(separator: "/"), side,
        parts[(sideIndex + 1)...].joined(separator: "/"))
    }
    return plan
  }

  /// Takes an application out of a round that is not closed.
  private func leave(
    _ round: String, _ side: ApplicationSide, _ id: String
  ) throws(RecordError) {
    let found = try row(
      "SELECT state FROM application WHERE round = ? AND side = ? AND id = ?",
      [round, side.rawValue, id])
    let state: ApplicationState? = try found?.choice("state")
    // Only what was decided can be withdrawn; what was merely received is turned down.
    if state == .received {
      try decide(side, id, of: round, .rejected, reason: PersonalColumn.mark)
    } else {
      try decide(side, id, of: round, .withdrawn)
    }
  }

  private func emptyAll(about person: String) throws(RecordError) {
    for table in PersonalData.tables where !table.persons.isEmpty {
      try empty(table, where: table.isAbout("?1"), [person])
    }
  }

  private func insertErasure(
    _ state: ErasureState, _ plan: ErasurePlan, dueDay: String?
  ) throws(RecordError) -> String {
    let number = try nextNumber(in: "erasure")
    let id = "X\(number)"
    let isOver = state == .erased
    try execute(
      .erasure, id: id,
      """
      INSERT INTO erasure (number, id, person, state, madeBy, madeAt, dueDay, endedBy, endedAt,
        receipt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, plan.person.id, state.rawValue, stamp.actor, stamp.instant, dueDay,
        isOver ? stamp.actor : nil, isOver ? stamp.instant : nil,
        try receipt(id, state, plan),
      ])
    return id
  }

  private func end(
    _ erasure: RecordedErasure, as state: ErasureState, _ plan: ErasurePlan
  ) throws(RecordError) {
    try execute(
      .erasure, id: erasure.id,
      "UPDATE erasure SET state = ?, endedBy = ?, endedAt = ?, receipt = ? WHERE id = ?",
      [
        state.rawValue, stamp.actor, stamp.instant, receipt(erasure.id, state, plan), erasure.id,
      ])
  }

  private func receipt(
    _ id: String, _ state: ErasureState, _ plan: ErasurePlan
  ) throws(RecordError) -> String {
    let receipt = ErasureReceipt(
      id: id, person: plan.person.id, state: state, at: stamp.instant, by: stamp.actor,
      emptied: plan.emptied, kept: plan.kept)
    return try RecordError.translating(.file(path)) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(receipt), as: UTF8.self)
    }
  }

  private func erasure(_ id: String) throws(RecordError) -> RecordedErasure {
    guard let found = try row("SELECT * FROM erasure WHERE id = ?", [id]) else {
      throw .notFound(.erasure, id: id)
    }
    return try RecordedErasure(found)
  }
}

extension RecordWriter {
  /// Ends an open pairing whatever its state, for a person who was erased after the backup was
  /// made that is being restored.
  func endForErasure(pairing id: String) throws(RecordError) {
    let pairing = try self.pairing(id)
    let begun = [PairingState.active, .paused].contains(pairing.state)
    try withoutTriggers(of: "pairing") { () throws(RecordError) in
      try execute(
        .pairing, id: pairing.id,
        "UPDATE pairing SET state = ?, endedAt = ?, endReason = ? WHERE id = ?",
        [
          begun ? PairingState.endedEarly.rawValue : PairingState.withdrawn.rawValue,
          stamp.instant, begun ? "external" : nil, pairing.id,
        ])
    }
    try append(.withdraw, .pairing, id: pairing.id, fields: ["state", "endedAt"])
  }
}
