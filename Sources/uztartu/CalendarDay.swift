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
    else { throw ValidationError(say(.notADay(text))) }
    self.text = text
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
