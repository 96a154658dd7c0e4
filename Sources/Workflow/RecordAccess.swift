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

  /// Opens the record, hands it to `body` and closes it, whatever happens.
  func opened<Value>(
    for access: Record.Access, _ body: (OpenRecord) throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    let record = try Refusal.onRecord { () throws(RecordError) in
      try Record.open(at: path, access: access)
    }
    let result: Result<Value, Refusal>
    do throws(Refusal) {
      result = .success(try body(OpenRecord(record: record, access: self)))
    } catch { result = .failure(error) }
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
      try record.write(by: access.actor, at: access.instant, body)
    }
  }

  /// The round with a name; without one, the newest that is not closed.
  func round(_ name: String?) throws(Refusal) -> RecordedRound {
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
