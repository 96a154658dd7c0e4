import Foundation

/// Who was erased from which record, kept outside every record: whatever backup is restored, these
/// persons are erased from it again before anybody opens it.
///
/// A file beside the key store that only grows, a line an entry, in identifiers only. Each line
/// carries the digest of the one before, so that a line which was changed or taken out is noticed.
package struct ErasureJournal: Sendable {
  /// Where it lies.
  package let path: String

  /// One line of the journal.
  package struct Entry: Codable, Equatable, Sendable {
    /// The identity of the record.
    package let record: String
    package let person: String
    package let state: ErasureState
    /// UTC, as the record writes instants.
    package let at: String
    /// The last day of a blocking; nil for the other states.
    package let dueDay: String?
    let previous: String
    let digest: String

    init(
      record: String, person: String, state: ErasureState, at: String, dueDay: String?,
      previous: String
    ) {
      self.record = record
      self.person = person
      self.state = state
      self.at = at
      self.dueDay = dueDay
      self.previous = previous
      digest = Self.digest(
        of: [record, person, state.rawValue, at, dueDay ?? "", previous])
    }

    var isWhole: Bool {
      digest == Self.digest(of: [record, person, state.rawValue, at, dueDay ?? "", previous])
    }

    private static func digest(of parts: [String]) -> String {
      SHA256Text.hexadecimal(of: Netstrings.bytes(of: ["uztartu-erasures-1"] + parts))
    }
  }

  package init(beside place: KeyPlace) {
    path = KeyPlace.folder(of: place.store) + "/erasures.jsonl"
  }

  /// Every entry, in the order in which they were written; none where there is no journal.
  ///
  /// - Throws: ``RecordError/damaged(place:detail:)`` for a line that is not what was written,
  ///   ``RecordError/keysLoose(path:mode:)``, errors of the file system.
  package func entries() throws(RecordError) -> [Entry] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    try KeyPlace.checkMode(of: path)
    return try parsed(try content())
  }

  /// What the journal says last of each person of a record, by identifier.
  package func standing(of record: String) throws(RecordError) -> [Entry] {
    var last: [String: Entry] = [:]
    for entry in try entries() where entry.record == record { last[entry.person] = entry }
    return last.values.sorted { $0.person < $1.person }
  }

  /// Adds an entry and waits for the disk.
  func append(
    record: String, person: String, state: ErasureState, at instant: String, dueDay: String?
  ) throws(RecordError) {
    try KeyPlace.makeFolder(of: path)
    let descriptor = Foundation.open(path, O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { Foundation.close(descriptor) }
    try KeyPlace.checkMode(of: path)
    // Two programs, on two records, may erase at once.
    guard flock(descriptor, LOCK_EX) == 0 else { throw failure() }
    let previous = try parsed(try content()).last?.digest ?? AuditDigest.origin
    let entry = Entry(
      record: record, person: person, state: state, at: instant, dueDay: dueDay,
      previous: previous)
    let line = try RecordError.translating(.file(path)) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(entry)) + [UInt8(ascii: "\n")]
    }
    guard Foundation.write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0
    else { throw failure() }
  }

  private func content() throws(RecordError) -> Data {
    guard let data = FileManager.default.contents(atPath: path) else { throw failure() }
    return data
  }

  private func parsed(_ content: Data) throws(RecordError) -> [Entry] {
    var entries: [Entry] = []
    var previous = AuditDigest.origin
    for (index, line) in content.split(separator: UInt8(ascii: "\n")).enumerated() {
      let entry = try RecordError.translating(.file(path)) {
        try JSONDecoder().decode(Entry.self, from: Data(line))
      }
      guard entry.isWhole, entry.previous == previous else {
        throw .damaged(place: path, detail: "line \(index + 1) is not what was written there")
      }
      previous = entry.digest
      entries.append(entry)
    }
    return entries
  }

  private func failure() -> RecordError {
    .inputOutput(path: path, fault: SystemFault(number: errno))
  }
}
