import ArgumentParser
import Foundation
import Wording
import Workflow

/// A day that a person typed as `yyyy-mm-dd`, in the forum's time zone.
struct CalendarDay {
  private let year: Int
  private let month: Int
  private let day: Int

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
    self.year = year
    self.month = month
    self.day = day
  }

  /// The instant of an hour of this day, `hh:mm` on the forum's clocks.
  func instant(at time: String) throws -> Date {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60,
      let instant = Self.calendar.date(
        from: DateComponents(year: year, month: month, day: day, hour: hour, minute: minute))
    else { throw ValidationError(say(.notATime(time))) }
    return instant
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
