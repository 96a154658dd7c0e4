/// A day of the Gregorian calendar as a number, so that days can be counted and added.
package struct DayNumber: Comparable, Hashable, Sendable {
  /// Days since 1 January 1970.
  package let value: Int

  package init(_ value: Int) { self.value = value }

  /// A day that exists, written `yyyy-mm-dd`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 0, (1...12).contains(month)
    else { return nil }
    value = DayNumber.firstOfMonth(year, month) + day - 1
    guard self.text == text else { return nil }
  }

  /// The day as `yyyy-mm-dd`.
  package var text: String {
    let (year, month, day) = date
    return DayNumber.digits(year, 4) + "-" + DayNumber.digits(month, 2) + "-"
      + DayNumber.digits(day, 2)
  }

  /// Year, month from 1 and day from 1.
  package var date: (year: Int, month: Int, day: Int) {
    // 400 years have 146,097 days; one step from this guess reaches the year.
    var year = 1970 + Int((Double(value) * 400 / 146_097).rounded(.down))
    while DayNumber.firstOfMonth(year, 1) > value { year -= 1 }
    while DayNumber.firstOfMonth(year + 1, 1) <= value { year += 1 }
    var month = 12
    while DayNumber.firstOfMonth(year, month) > value { month -= 1 }
    return (year, month, value - DayNumber.firstOfMonth(year, month) + 1)
  }

  package static func < (left: DayNumber, right: DayNumber) -> Bool { left.value < right.value }

  /// How many days lie between two days; negative where the second comes later.
  package static func - (left: DayNumber, right: DayNumber) -> Int { left.value - right.value }

  /// The day so many days later.
  package static func + (day: DayNumber, days: Int) -> DayNumber { DayNumber(day.value + days) }

  private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

  private static func firstOfMonth(_ year: Int, _ month: Int) -> Int {
    let before = year - 1
    let leaps = before / 4 - before / 100 + before / 400 - 477
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return (year - 1970) * 365 + leaps + daysBeforeMonth[month - 1]
      + (isLeap && month > 2 ? 1 : 0)
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
