import ArgumentParser
import Foundation
import Wording
import Workflow

/// A day that a person typed as `yyyy-mm-dd`, in the forum's time zone.
struct CalendarDay {
  /// The day as it was typed.
  let text: String

  private static var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = ForumTime.zone
    return calendar
  }

  /// Reads a day that exists.
  init(_ text: String) throws {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      DateComponents(year: year, month: month, day: day).isValidDate(in: Self.calendar)
    else {
      let meant = Self.meant(by: text)
      throw ValidationError(say(meant.map { .notADayBut($0, typed: text) } ?? .notADay(text)))
    }
    self.text = text
  }

  /// The day that `dd/mm/yyyy` means, as people here write it; it is offered and never guessed.
  private static func meant(by text: String) -> String? {
    guard let match = text.wholeMatch(of: /(\d{1,2})[\/.](\d{1,2})[\/.](\d{4})/),
      let day = Int(match.1), let month = Int(match.2), let year = Int(match.3),
      DateComponents(year: year, month: month, day: day).isValidDate(in: calendar)
    else { return nil }
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(match.3)-\(padded(month))-\(padded(day))"
  }

  /// The first instant of the day.
  var start: Date? {
    ForumTime.instants(of: text, at: ClockTime(hour: 0, minute: 0)).first
  }

  /// The instant of an hour of this day, `hh:mm`, the first where a night in October has two.
  func instant(at time: String) throws -> Date {
    let clock = try ClockTime(typed: time, season: nil)
    guard let instant = ForumTime.instants(of: text, at: clock).first else {
      throw ValidationError(say(.hourSkipped(time, day: text)))
    }
    return instant
  }
}

extension ClockTime {
  /// Reads an hour of the forum's clocks, `hh:mm`.
  init(typed text: String, season: Season?) throws {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { throw ValidationError(say(.notATime(text))) }
    self.init(hour: hour, minute: minute, season: season)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
