import Foundation
import Records
import Wording

/// A kind of data with a term of its own, as people name it.
package enum KeptData: String, CaseIterable, Sendable {
  case unmatched, contact, notes, blocked, pseudonyms

  var recorded: RetentionClass {
    guard let known = RetentionClass(rawValue: rawValue) else {
      preconditionFailure("every class is one of the record's")
    }
    return known
  }
}

/// How long what is kept: `uztartu retention show`.
package struct ShowRetention: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Reads the terms.
  package func run() throws(Refusal) -> RetentionDocument {
    try access.opened(for: .read, to: .keepTerms) { (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in try RetentionDocument(reader) }
    }
  }
}

/// Changes a term: `uztartu retention set`.
package struct SetRetention: Sendable {
  private let access: RecordAccess
  private let data: KeptData
  private let term: RetentionTerm

  /// - Parameters:
  ///   - months: the term in months; nil where `days` tells it.
  ///   - days: the term in days.
  package init(_ access: RecordAccess, data: KeptData, months: Int?, days: Int?) {
    self.access = access
    self.data = data
    term = RetentionTerm(length: months ?? days ?? 0, unit: months == nil ? .days : .months)
  }

  /// Writes the term and answers all of them.
  package func run() throws(Refusal) -> RetentionDocument {
    try access.opened(for: .write, to: .keepTerms) { (record) throws(Refusal) in
      try record.write { (writer) throws(RecordError) in
        try writer.set(term, for: data.recorded)
        return try RetentionDocument(writer)
      }
    }
  }
}

/// Erases what has reached its term, or says what would go: `uztartu retention run`.
package struct RunRetention: Sendable {
  private let access: RecordAccess
  private let keys: KeyLocation
  private let isDryRun: Bool

  package init(_ access: RecordAccess, keys: KeyLocation, dryRun: Bool) {
    self.access = access
    self.keys = keys
    isDryRun = dryRun
  }

  /// Erases, each class with its audit entries, and answers what went.
  package func run() throws(Refusal) -> RetentionRunDocument {
    try access.opened(for: isDryRun ? .read : .write, to: .keepTerms) {
      (record) throws(Refusal) in
      let due = try record.read { (reader) throws(RecordError) in
        try DueData(reader, at: access.instant)
      }
      let keyStore = try keyStore(of: record, for: due)
      let rounds = try Refusal.onRecord { () throws(RecordError) in
        var held: [String] = []
        for name in due.rounds where try keyStore?.state(of: .round(name)) == .held {
          held.append(name)
        }
        return held
      }
      if !isDryRun { try erase(due, rounds: rounds, keyStore, record) }
      return RetentionRunDocument(
        dryRun: isDryRun,
        going: [
          .init(.unmatched, due.unmatched), .init(.contact, due.idle),
          .init(.notes, due.notes.map(\.id)), .init(.blocked, due.blocked),
          .init(.pseudonyms, rounds),
        ])
    }
  }

  /// The keys, where something needs them; a dry run makes none.
  private func keyStore(of record: OpenRecord, for due: DueData) throws(Refusal) -> KeyStore? {
    if isDryRun, !FileManager.default.fileExists(atPath: keys.path) { return nil }
    if due.rounds.isEmpty && due.blocked.isEmpty && due.idle.isEmpty { return nil }
    if !isDryRun { return try record.keys(at: keys) }
    return try Refusal.onRecord { () throws(RecordError) in
      try keys.open(of: record.record, making: true)
    }
  }

  private func erase(
    _ due: DueData, rounds: [String], _ keyStore: KeyStore?, _ record: OpenRecord
  ) throws(Refusal) {
    if !due.unmatched.isEmpty || !due.notes.isEmpty || !rounds.isEmpty {
      try record.write { (writer) throws(RecordError) in
        try writer.emptyUnmatchedApplications(ofRoundsClosedBefore: due.unmatchedCutoff)
        try writer.remove(notes: due.notes)
        for round in rounds {
          try writer.append(.erase, .round, id: round, fields: ["pseudonyms"])
          try keyStore?.destroyKey(of: .round(round), at: access.instant)
        }
      }
      try Refusal.onRecord { () throws(RecordError) in try record.record.emptyFreePages() }
    }
    guard let keyStore else { return }
    let persons = due.blocked + due.idle
    try Refusal.onRecord { () throws(RecordError) in
      _ = try record.record.erase(
        persons, by: record.asker.name, at: access.instant, with: ErasureTools(keys: keyStore))
    }
  }
}

/// What of a record has reached its term.
private struct DueData {
  let unmatchedCutoff: String
  let unmatched: [String]
  let idle: [String]
  let notes: [RecordedNote]
  let blocked: [String]
  /// Rounds whose pseudonyms need their key no more, whether it is still there or not.
  let rounds: [String]

  init(_ reader: RecordReader, at instant: Date) throws(RecordError) {
    unmatchedCutoff = try reader.term(of: .unmatched).cutoff(at: instant)
    unmatched = try reader.unmatchedApplications(ofRoundsClosedBefore: unmatchedCutoff)
    idle = try reader.persons(idleSince: reader.term(of: .contact).cutoff(at: instant))
    notes = try reader.notes(
      ofPairingsEndedBefore: reader.term(of: .notes).start(before: instant))
    blocked = try reader.blockedPersons(dueBy: ForumTime.day(instant))
    rounds = try reader.rounds(
      closedBefore: reader.term(of: .pseudonyms).cutoff(at: instant))
  }
}

extension RetentionDocument {
  init(_ reader: RecordReader) throws(RecordError) {
    terms = try RetentionClass.allCases.map { (kind) throws(RecordError) in
      let term = try reader.term(of: kind)
      return Term(name: kind.rawValue, length: term.length, unit: term.unit.rawValue)
    }
  }
}
