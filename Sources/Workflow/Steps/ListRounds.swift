import Exchange
import Forum
package import Foundation
import Mentoring
import Records

/// Lists the rounds of a record: `uztartu round list`.
package struct ListRounds: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Reads them, the oldest first.
  package func run() throws(Refusal) -> [RoundSummary] {
    try access.opened(for: .read, to: .readApplications) { (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in
        try reader.rounds().map { (round) throws(RecordError) in
          let pairings = try reader.pairings(of: round.name)
          return RoundSummary(
            round: round.name, state: round.state.rawValue, openedAt: round.createdAt,
            mentors: try reader.mentors(of: round.name).count,
            organisations: try reader.organisations(of: round.name).count,
            openPairings: pairings.count { $0.endedAt == nil && $0.sentAt != nil },
            completed: pairings.count { $0.state == .completed })
        }
      }
    }
  }
}

/// A round on one line.
package struct RoundSummary: Codable, Equatable, Sendable {
  package let round: String
  package let state: String
  package let openedAt: Date
  /// Applications of each side.
  package let mentors: Int
  package let organisations: Int
  /// Pairings that were sent and have not ended.
  package let openPairings: Int
  package let completed: Int
}

extension Sequence where Element == RoundSummary {
  /// The rounds as CSV, instants in UTC.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "round", "state", "openedAt", "mentors", "organisations", "openPairings", "completed",
      ])
    let clock = ISO8601DateFormatter()
    for round in self {
      writer.append([
        round.round, round.state, clock.string(from: round.openedAt), String(round.mentors),
        String(round.organisations), String(round.openPairings), String(round.completed),
      ])
    }
    return writer.text
  }
}
