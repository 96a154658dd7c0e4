package import Foundation
import Records
import Wording

/// Where a step finds the record, who takes it and when.
package struct RecordAccess: Sendable {
  package let path: String
  package let actor: String
  package let instant: Date

  package init(path: String, actor: String, instant: Date) {
    self.path = path
    self.actor = actor
    self.instant = instant
  }

  /// The day of the step in the forum's time zone, `yyyy-mm-dd`.
  var day: String { ForumTime.day(instant) }

  /// Opens the record for an act, hands it to `body` and closes it, whatever happens.
  ///
  /// - Parameters:
  ///   - access: whether the act changes the record.
  ///   - act: what is done; who may do it stands in ``Policy``.
  ///   - scope: what it touches: mentors and contacts reach their own only, so that an act which
  ///     they may do needs one other than `.everything`.
  /// - Throws: status 77 where the policy refuses, before `body` is asked.
  func opened<Value>(
    for access: Record.Access, to act: Act, on scope: ActScope = .everything,
    _ body: (OpenRecord) throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    let record = try Refusal.onRecord { () throws(RecordError) in
      try Record.open(at: path, access: access)
    }
    let result: Result<Value, Refusal>
    do throws(Refusal) {
      let open = OpenRecord(record: record, access: self, asker: try asker(in: record))
      try open.check(act, on: scope)
      result = .success(try body(open))
    } catch {
      // What is not found may have been lost: a damaged record says so.
      result = .failure(error.status == .notFound ? record.damage ?? error : error)
    }
    let closed: Result<Void, Refusal>
    do throws(Refusal) {
      closed = .success(try Refusal.onRecord { () throws(RecordError) in try record.close() })
    } catch { closed = .failure(error) }
    // What the step refused goes before what closing refused.
    let value = try result.get()
    try closed.get()
    return value
  }
}

/// An open record with who works on it and when.
struct OpenRecord {
  let record: Record
  let access: RecordAccess
  let asker: Asker

  /// Reads from one unchanging view.
  func read<Value>(
    _ body: (RecordReader) throws(RecordError) -> Value
  ) throws(Refusal) -> Value {
    try Refusal.onRecord { () throws(RecordError) in try record.read(body) }
  }

  /// Writes everything of `body` or nothing.
  func write<Value>(
    _ body: (RecordWriter) throws(RecordError) -> Value
  ) throws(Refusal) -> Value {
    try Refusal.onRecord { () throws(RecordError) in
      try record.write(by: asker.name, at: access.instant, body)
    }
  }

  /// The round with a name; without one, the newest that is not closed.
  ///
  /// Rounds and pairings that the record counted and no longer holds are damage, not emptiness.
  func round(_ name: String?) throws(Refusal) -> RecordedRound {
    try Refusal.onRecord { () throws(RecordError) in try record.checkCounters() }
    if let name {
      return try read { (reader) throws(RecordError) in try reader.round(named: name) }
    }
    let current = try read { (reader) throws(RecordError) in try reader.currentRound() }
    guard let current else { throw Refusal(.notFound, .noRound) }
    return current
  }
}

extension Refusal {
  /// Runs work on a record and tells its errors for people.
  static func onRecord<Value>(
    _ body: () throws(RecordError) -> Value
  ) throws(Refusal) -> Value {
    do throws(RecordError) { return try body() } catch { throw Refusal(error) }
  }
}

extension Record {
  /// What is wrong with the file's pages; nil where they are sound.
  fileprivate var damage: Refusal? {
    do throws(RecordError) {
      try checkPages()
      return nil
    } catch { return Refusal(error) }
  }
}
