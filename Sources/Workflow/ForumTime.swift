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

  /// The same with the clock that it is told by, `CET` in winter and `CEST` in summer.
  package static func minuteAndClock(_ instant: Date) -> String {
    minute(instant) + (zone.isDaylightSavingTime(for: instant) ? " CEST" : " CET")
  }

  /// The day so many days before another, both `yyyy-mm-dd`; a text that is no day as it is.
  package static func day(_ day: String, before days: Int) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3,
      let noon = calendar.date(
        from: DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: 12)),
      let earlier = calendar.date(byAdding: .day, value: -days, to: noon)
    else { return day }
    return self.day(earlier)
  }

  private static func text(_ instant: Date, as format: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = zone
    formatter.dateFormat = format
    return formatter.string(from: instant)
  }
}
