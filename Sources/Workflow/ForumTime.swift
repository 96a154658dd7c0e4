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
  package static func day(_ instant: Date) -> String { text(instant, as: "yyyy-MM-dd") }

  /// The day, hour and minute of an instant, `yyyy-mm-dd hh:mm`.
  package static func minute(_ instant: Date) -> String { text(instant, as: "yyyy-MM-dd HH:mm") }

  /// The day of an instant as a number.
  static func number(_ instant: Date) -> DayNumber {
    guard let number = DayNumber(day(instant)) else {
      preconditionFailure("a day of the record is a day")
    }
    return number
  }

  private static func text(_ instant: Date, as format: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = zone
    formatter.dateFormat = format
    return formatter.string(from: instant)
  }
}
