import Forum
package import Foundation

/// Days and hours as the forum's people live them.
package enum ForumTime {
  private static let found = TimeZone(identifier: "Europe/Madrid")

  /// Whether the system knows the time zones of the world; a program asks before all else.
  package static var isKnown: Bool { found != nil }

  /// The time zone of the Basque Country.
  package static var zone: TimeZone {
    guard let found else { preconditionFailure("time zones are asked for before all else") }
    return found
  }

  /// The day of an instant, `yyyy-mm-dd`.
  package static func day(_ instant: Date) -> String { number(instant).text }

  /// The day, hour and minute of an instant, `yyyy-mm-dd hh:mm`.
  package static func minute(_ instant: Date) -> String { day(instant) + " " + hour(instant) }

  /// The hour and minute of an instant, `hh:mm`.
  static func hour(_ instant: Date) -> String {
    let minute = shown(instant).second / 60
    return [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// The day of an instant as a number.
  static func number(_ instant: Date) -> DayNumber { DayNumber(shown(instant).day) }

  /// What the forum's clocks show at an instant: the day since 1970, and the second of that day.
  ///
  /// Lists ask for thousands of them: a formatter made for each would take longer than the rest.
  private static func shown(_ instant: Date) -> (day: Int, second: Int) {
    let seconds = instant.timeIntervalSince1970.rounded(.down)
    // Far beyond what a record takes, and far from where counting would overflow.
    precondition(abs(seconds) < 1e15, "an instant lies within the years that a calendar has")
    let local = Int(seconds) + zone.secondsFromGMT(for: instant)
    let second = (local % 86_400 + 86_400) % 86_400
    return ((local - second) / 86_400, second)
  }
}
