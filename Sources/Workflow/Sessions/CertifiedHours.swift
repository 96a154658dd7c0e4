import Forum
import Foundation
import Records

/// What of a pairing's held sessions a certificate may vouch for.
///
/// A session that a side disputes is not vouched for, nor one at which the side was missing; time
/// that two sessions share is counted once.
struct CertifiedHours: Equatable {
  /// The sessions that count, by start.
  let counted: [RecordedSession]
  /// Those of which a side says that they were not as written.
  let disputed: [RecordedSession]
  /// Those at which the side was not.
  let missed: [RecordedSession]
  /// The minutes of those that count.
  let minutes: Int

  /// How many of those that count both sides have confirmed as they stand.
  var confirmed: Int {
    counted.count { session in
      ApplicationSide.allCases.allSatisfy { session.statement(of: $0)?.stance == .confirmed }
    }
  }

  /// - Parameters:
  ///   - held: the sessions that were held.
  ///   - side: whose certificate.
  ///   - mentor: the mentor as a person; nil where the record knows none.
  init(_ held: [RecordedSession], of side: ApplicationSide, mentor: String?) {
    let sorted = held.sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    disputed = sorted.filter { !$0.openDisputes.isEmpty }
    let settled = sorted.filter { $0.openDisputes.isEmpty }
    missed = settled.filter { Self.isMissing(side, from: $0, mentor: mentor) }
    counted = settled.filter { !Self.isMissing(side, from: $0, mentor: mentor) }
    var minutes = 0
    var end = Date.distantPast
    for session in counted where session.endsAt > end {
      let start = max(end, session.startsAt)
      minutes += Int((session.endsAt.timeIntervalSince(start) / 60).rounded())
      end = session.endsAt
    }
    self.minutes = minutes
  }

  /// Nobody named is nobody missing; others who are counted without names may be of the
  /// organisation.
  private static func isMissing(
    _ side: ApplicationSide, from session: RecordedSession, mentor: String?
  ) -> Bool {
    guard let mentor, !session.attendees.isEmpty else { return false }
    switch side {
    case .mentor: return !session.attendees.contains(mentor)
    case .organisation: return session.attendees == [mentor] && session.otherAttendees == 0
    }
  }
}
