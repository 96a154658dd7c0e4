import Foundation
import Records

/// Terms on the forum's calendar.
extension RetentionTerm {
  /// The day, `yyyy-mm-dd`, before which something must lie for its term to be over at an instant.
  func cutoff(at instant: Date) -> String { ForumTime.day(start(before: instant)) }

  /// The day on which the term of what happens at an instant is over, `yyyy-mm-dd`.
  func end(from instant: Date) -> String { ForumTime.day(moved(instant, by: length)) }

  /// The instant that lies a term before another one.
  func start(before instant: Date) -> Date { moved(instant, by: -length) }

  /// A month that is too short ends on its last day.
  private func moved(_ instant: Date, by length: Int) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = ForumTime.zone
    let component: Calendar.Component = unit == .months ? .month : .day
    guard let moved = calendar.date(byAdding: component, value: length, to: instant) else {
      preconditionFailure("a term of a few hundred years stays on the calendar")
    }
    return moved
  }
}
