package import Foundation
import GRDB

/// What erasing needs outside the record: the keys, and the journal that restoring replays.
package struct ErasureTools: Sendable {
  package let keys: KeyStore
  package let journal: ErasureJournal

  package init(keys: KeyStore) {
    self.keys = keys
    journal = ErasureJournal(beside: keys.place)
  }
}

extension Record {
  /// Blocks persons until a day, or erases them at once when there is none.
  ///
  /// Each is done in a transaction of its own. The journal is written before the change is
  /// committed: after a crash in between, a restored backup is erased more than the record, never
  /// less. Keys go after the commit, and doing it again takes up what a crash left. What was
  /// deleted is on no free page and in no write-ahead log when this returns.
  ///
  /// Somebody who is erased already, with nothing left, is not erased again: only what a crash or
  /// a full disk left undone is done.
  ///
  /// - Throws: as ``RecordWriter/block(_:until:keys:)`` and ``RecordWriter/erase(_:)``;
  ///   ``RecordError/copyOfRecord(path:original:)`` where keys would be destroyed for a copy;
  ///   ``RecordError/noRoom(path:bytes:)`` before anything is done; and
  ///   ``RecordError/erasedNotCleaned(persons:reason:)`` when it is done but for the cleaning of
  ///   the file: the disk is full, or another program still reads an earlier state.
  @discardableResult
  package func erase(
    _ persons: [String], keepingUntil dueDay: String? = nil, by actor: String, at instant: Date,
    with tools: ErasureTools
  ) throws(RecordError) -> [RecordedErasure] {
    guard !persons.isEmpty else { return [] }
    if dueDay == nil, let original = try tools.keys.original(besides: path) {
      throw .copyOfRecord(path: path, original: original)
    }
    try checkRoom()
    var done: [RecordedErasure] = []
    for person in persons {
      let erasure: RecordedErasure
      if let erased = try erasedBefore(person, keepingUntil: dueDay) {
        erasure = erased
      } else {
        erasure = try write(by: actor, at: instant) { (writer) throws(RecordError) in
          try writer.eraseJournaled(person, keepingUntil: dueDay, with: tools)
        }
      }
      done.append(erasure)
      guard erasure.state == .erased else { continue }
      try finishing(done) { () throws(RecordError) in
        try tools.keys.destroyKey(of: .person(erasure.person), at: instant)
      }
    }
    try finishing(done, emptyFreePages)
    return done
  }

  /// The erasure of somebody who was erased and of whom nothing was written since.
  private func erasedBefore(
    _ person: String, keepingUntil dueDay: String?
  ) throws(RecordError) -> RecordedErasure? {
    guard dueDay == nil else { return nil }
    return try read { (reader) throws(RecordError) in
      guard let last = try reader.erasures(of: person).last, last.state == .erased,
        try !reader.holdsPersonal(of: last.person)
      else { return nil }
      return last
    }
  }

  /// Runs what follows a change that cannot be taken back; a fault says that the change stands.
  private func finishing(
    _ done: [RecordedErasure], _ work: () throws(RecordError) -> Void
  ) throws(RecordError) {
    do throws(RecordError) { try work() } catch {
      throw .erasedNotCleaned(persons: done.map(\.person), reason: error)
    }
  }

  /// Refuses to begin where the disk has no room to write the file anew.
  private func checkRoom() throws(RecordError) {
    var disk = statvfs()
    var file = stat()
    // A path that cannot be asked is told of by the writing itself.
    guard statvfs(path, &disk) == 0, stat(path, &file) == 0 else { return }
    let free = Int(clamping: UInt64(disk.f_bavail) &* UInt64(disk.f_frsize))
    let needed = Int(file.st_size) + Record.roomForLogs
    if free < needed { throw .noRoom(path: path, bytes: needed - free) }
  }

  /// What journals, keys and logs take beside the file itself, in bytes.
  private static let roomForLogs = 1 << 20

  /// Takes a person's blocking back.
  ///
  /// - Throws: as ``RecordWriter/lift(blockingOf:keys:)``.
  @discardableResult
  package func lift(
    blockingOf person: String, by actor: String, at instant: Date, with tools: ErasureTools
  ) throws(RecordError) -> RecordedErasure {
    try write(by: actor, at: instant) { (writer) throws(RecordError) in
      let lifted = try writer.lift(blockingOf: person, keys: tools.keys)
      try tools.journal.append(
        record: tools.keys.record, person: lifted.person, state: .lifted,
        at: writer.stamp.instant, dueDay: nil)
      return lifted
    }
  }

  /// Writes the file anew without what was deleted, and empties the write-ahead log.
  ///
  /// Pages that were freed before this program overwrote what it deletes may still hold old text.
  package func emptyFreePages() throws(RecordError) {
    try RecordError.translating(.file(path)) {
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM")
        let busy = try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        guard busy == 0 else { throw RecordError.busy(path: path) }
      }
    }
  }
}

extension RecordWriter {
  fileprivate func eraseJournaled(
    _ person: String, keepingUntil dueDay: String?, with tools: ErasureTools
  ) throws(RecordError) -> RecordedErasure {
    let done =
      if let dueDay {
        try block(person, until: dueDay, keys: tools.keys)
      } else {
        try eraseWithAnswers(person, keys: tools.keys)
      }
    try tools.journal.append(
      record: tools.keys.record, person: done.person, state: done.state, at: stamp.instant,
      dueDay: done.dueDay)
    return done
  }

  /// Erases a person with what they answered to questionnaires, while the keys still tell.
  @discardableResult
  private func eraseWithAnswers(
    _ person: String, keys: KeyStore
  ) throws(RecordError) -> RecordedErasure {
    let done = try erase(person)
    try removeSurveyAnswers(of: done.person, keys: keys)
    return done
  }

  /// Erases again whom the journal tells of, from a record that was just restored.
  ///
  /// - Parameter keys: the keys of this record; those of blocked persons are still there.
  /// - Returns: the persons that were blocked or erased anew.
  @discardableResult
  package func replay(
    _ journal: ErasureJournal, keys: KeyStore
  ) throws(RecordError) -> [String] {
    var changed: [String] = []
    for entry in try journal.standing(of: keys.record) {
      guard try knows(entry.person) else { continue }
      let last = try erasures(of: entry.person).last?.state
      guard entry.state != .lifted, last != .erased, last != entry.state else { continue }
      // A pairing that ended after the backup was made is open in it: it ends here as well.
      try endOpenPairings(of: entry.person)
      if entry.state == .blocked, let dueDay = entry.dueDay {
        try block(entry.person, until: dueDay, keys: keys)
      } else {
        try eraseWithAnswers(entry.person, keys: keys)
      }
      changed.append(entry.person)
    }
    return changed
  }

  private func knows(_ person: String) throws(RecordError) -> Bool {
    try row("SELECT 1 AS found FROM person WHERE id = ?", [person]) != nil
  }

  /// Ends what stands in the way of an erasure that was decided after the backup.
  private func endOpenPairings(of person: String) throws(RecordError) {
    for id in try erasurePlan(for: person).openPairings {
      try endForErasure(pairing: id)
    }
  }
}

extension RecordWriter {
  /// Erases from a record that was just restored whom the journal beside the keys tells of.
  ///
  /// Without an entry about this record no key is asked for.
  ///
  /// - Returns: the persons that were blocked or erased anew, by identifier.
  @discardableResult
  package func replayErasures(besides place: KeyPlace) throws(RecordError) -> [String] {
    let journal = ErasureJournal(beside: place)
    let identity = try setting(.recordID)
    let standing = try journal.standing(of: identity)
    guard !standing.isEmpty else { return [] }
    // An older record has given fewer identifiers: one of somebody who was erased since must not
    // become anybody else's, or the next restoring would erase them.
    let last = standing.compactMap { Int($0.person.dropFirst()) }.max() ?? 0
    try execute(
      .person, id: "person",
      "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'person'", [last])
    return try replay(journal, keys: KeyStore(at: place, of: identity, making: true))
  }
}
